import type { BriefCrowd } from '#exercise/view-crowds.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { DialogActs } from '../parts/dialog-acts.tsx';
import { DialogFrame } from '../parts/dialog-frame.tsx';
import { NotesPicker } from '../parts/notes-picker.tsx';
import { useDraft } from '../partners/use-draft.ts';
import { SelectField } from '../parts/select-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { firstTalk, newTalk, talkMoves, talkOf, waysTo } from './talk-draft.ts';
import { TalkMatter } from './talk-matter.tsx';

interface TalkDialogProps {
  readonly crowd: BriefCrowd;
  readonly onClose: () => void;
}

/** Writes what one says to a group, and what for. */
export function TalkDialog({ crowd, onClose }: TalkDialogProps) {
  const t = useWords('desk');
  const { brief, names, dispatch } = useDesk();
  const { place, crowds } = useView();
  const seen = crowds[crowd.id];
  const at = seen?.place ?? crowd.place;
  const empty = (seen?.spokenAt ?? null) === null ? firstTalk : newTalk;
  const { draft, change, forget } = useDraft(`talk ${crowd.id}`, empty);
  const leave = () => {
    forget();
    onClose();
  };
  const ways = waysTo(brief, crowd, place === at);
  const talk = talkOf(crowd, ways, draft);
  return (
    <DialogFrame title={t('talk.title', { crowd: crowd.name })} wide onClose={onClose}>
      <div className="form">
        <div className="field-pair">
          <SelectField
            label={t('talk.move')}
            value={draft.move}
            options={talkMoves.map((id) => ({ id, label: t(`talk.moves.${id}`) }))}
            onChange={(id) => change({ move: talkMoves.find((move) => move === id) ?? draft.move })}
          />
          {ways.length === 0 ? (
            <p className="error-text">{t('talk.away', { place: names.placeWithin(at) })}</p>
          ) : (
            <SelectField
              label={t('talk.channel')}
              value={talk?.channel ?? draft.channel ?? ways[0]?.id ?? ''}
              options={ways}
              onChange={(channel) => change({ channel })}
            />
          )}
        </div>
        <TalkMatter crowd={crowd} draft={draft} onChange={change} />
        <TextField
          label={t('talk.says')}
          hint={t('talk.saysHint')}
          rows={3}
          value={draft.says}
          lacks={draft.says.trim() === ''}
          onChange={(says) => change({ says })}
        />
        <div className="field">
          <p className="label">{t('talk.items')}</p>
          <NotesPicker
            label={t('talk.items')}
            chosen={draft.items}
            onChange={(items) => change({ items })}
          />
        </div>
        <label className="choice">
          <input
            type="checkbox"
            checked={draft.limits}
            onChange={(event) => change({ limits: event.target.checked })}
          />
          <span>{t('talk.limits')}</span>
        </label>
      </div>
      <DialogActs
        does={t('talk.send')}
        isVain={ways.length === 0}
        isReady={talk !== null}
        onDo={() => {
          if (talk !== null) dispatch(talk);
        }}
        onCancel={leave}
      />
    </DialogFrame>
  );
}
