import type { MessageView } from '#exercise/view.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { Sign } from '../parts/sign.tsx';

interface HalfHeardProps {
  readonly message: MessageView;
  readonly isSaidAgain: boolean;
}

/** Says that a message was heard in part, and has it said again until it was. */
export function HalfHeard({ message: { id, half }, isSaidAgain }: HalfHeardProps) {
  const t = useWords('desk');
  const { dispatch } = useDesk();
  if (half === undefined) return null;
  return (
    <div className="half-heard">
      <p>
        <Sign name="half-heard" /> {t(`half.${half}`)}
        {isSaidAgain ? t('half.again') : ''}
      </p>
      {isSaidAgain ? null : (
        <button
          type="button"
          className="button quiet-button small-button"
          onClick={() => dispatch({ type: 'say-again', message: id })}
        >
          {t('traffic.sayAgain')}
        </button>
      )}
      {isSaidAgain || half !== 'language' ? null : (
        <button
          type="button"
          className="button quiet-button small-button"
          onClick={() => dispatch({ type: 'say-again', message: id, through: 'interpreter' })}
        >
          {t('traffic.interpreter')}
        </button>
      )}
    </div>
  );
}
