import { useRef, useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { Sign } from '../parts/sign.tsx';
import { ShareBar } from '../share/share-bar.tsx';
import { PictureGrid } from './picture-grid.tsx';
import { PictureKeys } from './picture-keys.tsx';
import { pictureLayout } from './picture-layout.ts';
import { PictureOptions } from './picture-options.tsx';
import { usePicture, type PictureRow } from './use-picture.ts';
import { usePictureView } from './use-picture-view.ts';
import { useWidth } from './use-width.ts';

interface PicturePanelProps {
  readonly isTall: boolean;
  readonly onTall: (isTall: boolean) => void;
}

/** Who holds what, as far as this seat knows, and passing it on. */
export function PicturePanel({ isTall, onTall }: PicturePanelProps) {
  const t = useWords('desk');
  const { brief } = useDesk();
  const { rows, replaced, all } = usePicture();
  const [view, changeView] = usePictureView();
  const [choosing, setChoosing] = useState(false);
  const scroll = useRef<HTMLDivElement>(null);
  const width = useWidth(scroll);
  const agencies = brief.agencies.map(({ id }) => id);
  const layout = pictureLayout({
    width,
    agencies,
    longest: Math.max(...brief.agencies.map(({ short }) => short.length)),
    busy: busyAgencies(rows, agencies),
    chosen: view.columns,
  });
  return (
    <section
      className="panel picture"
      aria-labelledby="picture-title"
      data-section="picture"
      data-layout={layout.kind}
    >
      <div className="panel-bar">
        <h2 id="picture-title">{t('picture.title')}</h2>
        <div className="end">
          <PictureKeys />
          <PictureOptions
            isOpen={choosing}
            onOpen={setChoosing}
            replaced={replaced}
            shown={layout.shown}
          />
          <ToggleButton
            className="button quiet-button small-button taller"
            aria-label={t('picture.taller')}
            isSelected={isTall}
            onChange={onTall}
          >
            <span title={t('picture.taller')}>
              <Sign name={isTall ? 'south' : 'north'} />
            </span>
          </ToggleButton>
        </div>
      </div>
      {view.words === '' ? null : (
        <p className="picture-found" role="status" aria-label={t('picture.foundLabel')}>
          {t('picture.found', { count: rows.length, all, words: view.words })}
          <button type="button" className="plain-button" onClick={() => changeView({ words: '' })}>
            {t('picture.findAll')}
          </button>
        </p>
      )}
      <p id="picture-hint" hidden>
        {t('picture.hint')}
      </p>
      <div className="scroll" ref={scroll}>
        {rows.length === 0 && view.words === '' ? (
          <p className="empty">{t('picture.none')}</p>
        ) : (
          <PictureGrid
            rows={rows}
            layout={layout}
            scroll={scroll}
            onChooseColumns={() => setChoosing(true)}
          />
        )}
      </div>
      <ShareBar />
    </section>
  );
}

/** Those with which anything of the picture is shared, or is to be. */
function busyAgencies(rows: readonly PictureRow[], agencies: readonly string[]) {
  return new Set(
    agencies.filter((_, place) =>
      rows.some(({ cells }) => {
        const cell = cells[place];
        return cell !== undefined && (cell.mark !== 'not-told' || cell.isSelected);
      }),
    ),
  );
}
