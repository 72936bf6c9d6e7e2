import type { methaneFields } from '#doctrine/methane.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { ChangedWords } from '../parts/changed-words.tsx';
import { EntryEditor } from '../parts/entry-editor.tsx';
import { EntryMarks, EntryWords } from '../parts/entry-summary.tsx';
import { FoldRow } from '../parts/fold-row.tsx';
import { RadioList } from '../parts/radio-list.tsx';
import { useNotes } from '../picture/use-notes.ts';
import { heldWords } from './held-words.ts';
import { letterWords } from './letter-words.tsx';
import { notesUnder } from './letters.ts';
import { majorIncidentStatuses, withEntry, type MethaneDraft } from './methane-draft.ts';
import { PickOnMap } from './pick-on-map.tsx';
import { letterOf, useFiled } from './use-filed.ts';

interface MethaneRowProps {
  readonly field: (typeof methaneFields)[number];
  readonly draft: MethaneDraft;
  readonly since: number | undefined;
  /** What it said when it was last sent; undefined where it says the same or was not sent. */
  readonly before: string | undefined;
  readonly isChanged: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onChange: (draft: MethaneDraft) => void;
  readonly latest: () => MethaneDraft;
}

/** One letter: what it says and how well that is known; open, with the notes that belong to it. */
export function MethaneRow({ field, draft, since, latest, onChange, ...row }: MethaneRowProps) {
  const t = useWords('desk');
  const { brief, names } = useDesk();
  const view = useView();
  const notes = useNotes();
  const [filed, file] = useFiled();
  const { id, letter, label, asks } = field;
  const entry = draft.entries[id];
  const under = notesUnder(id, entry, notes, filed);
  return (
    <FoldRow
      badge={letter}
      label={label}
      isOpen={row.isOpen}
      onToggle={row.onToggle}
      marks={
        <>
          {row.isChanged && since !== undefined ? (
            <span className="hint">{t('methane.changed')}</span>
          ) : null}
          <EntryMarks entry={entry} notes={notes} under={under} since={since} />
        </>
      }
      summary={<EntryWords says={letterWords(id, draft, t)} asks={asks} />}
    >
      <EntryEditor
        label={label}
        asks={asks}
        entry={entry}
        under={under}
        since={since}
        onChange={(changed) => onChange(withEntry(draft, id, changed))}
        onTaken={(note) => {
          const taken = notes.find((one) => one.id === note);
          if (taken !== undefined && letterOf(taken, filed) === undefined) file(note, id);
        }}
        offers={heldWords(id, { view, brief, names, t })}
        tools={
          id === 'exactLocation' ? (
            <PickOnMap
              label={label}
              entry={() => latest().entries[id]}
              onPicked={(picked) => onChange(withEntry(latest(), id, picked))}
            />
          ) : null
        }
      >
        {id === 'majorIncident' ? <StatusChoice draft={draft} onChange={onChange} /> : null}
      </EntryEditor>
      {row.before === undefined ? null : (
        <details className="sent">
          <summary>{t('methane.sinceSent')}</summary>
          <p>
            <ChangedWords before={row.before} after={entry.says} />
          </p>
        </details>
      )}
    </FoldRow>
  );
}

function StatusChoice({ draft, onChange }: Pick<MethaneRowProps, 'draft' | 'onChange'>) {
  const t = useWords('desk');
  return (
    <RadioList
      legend={t('methane.status')}
      columns
      chosen={draft.status}
      onChange={(chosen) =>
        onChange({ ...draft, status: majorIncidentStatuses.find((one) => one === chosen) ?? null })
      }
      options={majorIncidentStatuses.map((id) => ({ id, label: t(`majorIncident.${id}`) }))}
    />
  );
}
