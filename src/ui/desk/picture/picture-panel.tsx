import { ToggleButton } from 'react-aria-components';
import { useWords } from '#ui/text/i18n.ts';
import { useView } from '../desk-context.ts';
import { Sign } from '../parts/sign.tsx';
import { ShareBar } from '../share/share-bar.tsx';
import { PictureTable } from './picture-table.tsx';

interface PicturePanelProps {
  readonly isTall: boolean;
  readonly onTall: (isTall: boolean) => void;
}

const keys = ['theirs', 'read-back', 'told', 'not-told', 'selected'] as const;

/** Who holds what, as far as this seat knows, and passing it on. */
export function PicturePanel({ isTall, onTall }: PicturePanelProps) {
  const t = useWords('desk');
  const { notes } = useView();
  return (
    <section className="panel picture" aria-labelledby="picture-title" data-section="picture">
      <div className="panel-bar">
        <h2 id="picture-title">{t('picture.title')}</h2>
        <div className="end">
          <ul className="picture-keys" aria-label={t('picture.keys')}>
            {keys.map((standing) => (
              <li key={standing}>
                <Sign name={standing} /> {t(`standing.${standing}`)}
              </li>
            ))}
          </ul>
          <ToggleButton
            className="button quiet-button small-button taller"
            isSelected={isTall}
            onChange={onTall}
          >
            {t('picture.taller')}
          </ToggleButton>
        </div>
      </div>
      <div className="scroll">
        {notes.length === 0 ? <p className="empty">{t('picture.none')}</p> : <PictureTable />}
      </div>
      <ShareBar />
    </section>
  );
}
