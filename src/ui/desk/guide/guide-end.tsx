import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';

interface GuideEndProps {
  readonly onDebrief: () => void;
  readonly onPlay: () => void;
  readonly onLibrary: () => void;
}

/** Where one goes from the last step. */
export function GuideEnd({ onDebrief, onPlay, onLibrary }: GuideEndProps) {
  const t = useWords('desk');
  const { dispatch } = useDesk();
  return (
    <>
      <button
        type="button"
        className="button small-button"
        onClick={() => {
          dispatch({ type: 'end' });
          onDebrief();
        }}
      >
        {t('guide.debrief')}
      </button>
      <button type="button" className="button quiet-button small-button" onClick={onPlay}>
        {t('guide.play')}
      </button>
      <button type="button" className="button quiet-button small-button" onClick={onLibrary}>
        {t('guide.library')}
      </button>
    </>
  );
}
