import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useDeskState, useView } from '../desk-context.ts';
import type { HeardNote } from './use-notes.ts';

interface NoteDetailsProps {
  readonly note: HeardNote;
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
}

/** A note's label; pressed, it says in whose words and what can be done with it. */
export function NoteDetails({ note, tabIndex, onFocus }: NoteDetailsProps) {
  const t = useWords('desk');
  const { brief, names } = useDesk();
  const { cells, change } = useDeskState();
  const { mode } = useView();
  const untold = brief.agencies.filter(
    ({ id }) => (note.standing[id] ?? 'not-told') === 'not-told',
  );
  return (
    <DialogTrigger>
      <Button
        className="note-label"
        excludeFromTabOrder={tabIndex === -1}
        onFocus={onFocus}
        data-row={note.id}
        data-column="note"
      >
        {note.label}
        {note.certainty === 'rumour' ? <em> {t('picture.unverified')}</em> : null}
        {note.replacedBy === undefined ? null : <em> {t('picture.replaced')}</em>}
      </Button>
      <Popover className="popover" placement="top start">
        <Dialog className="dialog">
          {({ close }) => (
            <>
              <Heading slot="title" level={3}>
                {note.label}
              </Heading>
              <p className="note-words">“{note.words}”</p>
              <p className="hint">
                {t('picture.from', {
                  who: names.party(note.source).name,
                  time: names.time(note.heard),
                })}
              </p>
              <div className="button-row popover-acts">
                <button
                  type="button"
                  className="button quiet-button small-button"
                  disabled={untold.length === 0}
                  onClick={() => {
                    const others = cells.filter((cell) => cell.note !== note.id);
                    const all = untold.map(({ id }) => ({ note: note.id, agency: id }));
                    change({ cells: [...others, ...all] });
                    close();
                  }}
                >
                  {t('picture.selectUntold')}
                </button>
                {mode === 'practice' ? (
                  <button
                    type="button"
                    className="button quiet-button small-button"
                    onClick={() => {
                      close();
                      change({ dialog: { kind: 'nominate', note: note.id } });
                    }}
                  >
                    {t('coach.open')}
                  </button>
                ) : null}
                <button
                  type="button"
                  className="button quiet-button small-button"
                  onClick={() => {
                    close();
                    change({ dialog: { kind: 'verify', note: note.id } });
                  }}
                >
                  {t('share.verify')}
                </button>
                <button
                  type="button"
                  className="button quiet-button small-button"
                  onClick={() => {
                    close();
                    change({ section: 'traffic', toMessage: note.message });
                  }}
                >
                  {t('picture.toMessage')}
                </button>
              </div>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
