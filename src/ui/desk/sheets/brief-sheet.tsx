import { iimarch, type IimarchPart } from '#doctrine/iimarch.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { useFiled } from '../methane/use-filed.ts';
import { useRemembered } from '../notebook.ts';
import { chosenChannel } from '../parts/channel-field.tsx';
import { Confided } from '../parts/confided.tsx';
import { withNote, withoutNote, type EntryDraft } from '../parts/entry-draft.ts';
import { EntryEditor } from '../parts/entry-editor.tsx';
import { EntryMarks, EntryWords } from '../parts/entry-summary.tsx';
import { FoldRow } from '../parts/fold-row.tsx';
import { useNoteWords } from '../parts/note-words.ts';
import { useOpenRows } from '../parts/use-open-rows.ts';
import { useNotes } from '../picture/use-notes.ts';
import { BriefActs } from './brief-acts.tsx';
import { BriefAudience } from './brief-audience.tsx';
import {
  briefCommand,
  emptyBrief,
  filledBrief,
  isBriefDraft,
  newsTo,
  notesForPart,
} from './brief-draft.ts';
import { wordsForPart } from './brief-words.ts';
import { BriefsGiven } from './briefs-given.tsx';

/** The worksheet of an IIMARCH briefing to an audience. */
export function BriefSheet() {
  const t = useWords('desk');
  const { brief, names, dispatch } = useDesk();
  const view = useView();
  const notes = useNotes();
  const [filed] = useFiled();
  const noteWords = useNoteWords();
  const [draft, setDraft] = useRemembered('brief-draft', emptyBrief, isBriefDraft);
  const rows = useOpenRows(['audience']);
  const news = newsTo(draft.to, notes);
  const words = (part: IimarchPart) => wordsForPart(part, { view, brief, names, t });
  const channel = chosenChannel(brief, view.agencies, draft.to, draft.channel);
  const changePart = (part: IimarchPart, entry: EntryDraft) =>
    setDraft({ ...draft, parts: { ...draft.parts, [part]: entry } });
  return (
    <form
      className="worksheet"
      onSubmit={(event) => {
        event.preventDefault();
        dispatch(briefCommand(draft, channel));
      }}
    >
      <div className="sheet-head">
        <h3>{t('briefing.title')}</h3>
        <button
          type="button"
          className="button quiet-button small-button"
          disabled={draft.to.length === 0}
          onClick={() => setDraft(filledBrief(draft, { notes, filed, words, noteWords }))}
        >
          {t('entry.fill')}
        </button>
        <p className="hint">{t('briefing.hint')}</p>
      </div>
      <div className="fold-rows">
        <BriefAudience
          draft={draft}
          onChange={setDraft}
          channel={channel}
          isOpen={rows.isOpen('audience')}
          onToggle={() => rows.toggle('audience')}
        />
        <Confided
          parts={iimarch.map(({ id }) => ({
            id,
            entry: draft.parts[id],
            under: notesForPart(id, draft.parts[id], news, filed),
          }))}
          onPut={(id, note, isIn) =>
            changePart(id, (isIn ? withNote : withoutNote)(draft.parts[id], note, noteWords))
          }
        />
        {iimarch.map(({ id, letter, label, asks }) => {
          const entry = draft.parts[id];
          const under = notesForPart(id, entry, news, filed);
          return (
            <FoldRow
              key={id}
              badge={letter}
              label={label}
              marks={<EntryMarks entry={entry} notes={notes} under={under} />}
              summary={<EntryWords says={entry.says} asks={asks} />}
              isOpen={rows.isOpen(id)}
              onToggle={() => rows.toggle(id)}
            >
              <EntryEditor
                label={label}
                asks={asks}
                entry={entry}
                under={under}
                onChange={(changed) => changePart(id, changed)}
                offers={words(id)}
              />
            </FoldRow>
          );
        })}
      </div>
      <BriefsGiven />
      <BriefActs draft={draft} onClear={() => setDraft(emptyBrief)} />
    </form>
  );
}
