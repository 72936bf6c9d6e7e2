import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { LineList } from '../in-hand/line-list.tsx';
import { useRemembered } from '../notebook.ts';
import { CheckList } from '../parts/check-list.tsx';
import { ConfidedWarning } from '../parts/confided.tsx';
import { NotesPicker } from '../parts/notes-picker.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { SheetFoot } from '../parts/sheet-foot.tsx';
import { TextField } from '../parts/text-field.tsx';
import { emptyLine, isLineDraft, lineCommand } from './line-draft.ts';

/** The longest line that the command takes. */
const longest = 600;

/** One message to the public, agreed with the partners named, and then put out. */
export function LineSheet() {
  const t = useWords('desk');
  const { brief, dispatch } = useDesk();
  const { partners } = useView();
  const channels = brief.channels.filter(({ kind }) => kind === 'public');
  const [kept, keep] = useRemembered('line-draft', emptyLine, isLineDraft);
  const known = channels.some(({ id }) => id === kept.channel);
  const draft = known ? kept : { ...kept, channel: channels[0]?.id ?? '' };
  const command = lineCommand(draft);
  if (channels.length === 0) return <p className="empty">{t('line.noChannel')}</p>;
  return (
    <form
      className="worksheet"
      onSubmit={(event) => {
        event.preventDefault();
        if (command === null) return;
        dispatch(command);
        keep(emptyLine);
      }}
    >
      <p className="hint">{t('line.hint')}</p>
      <TextField
        label={t('line.says')}
        hint={t('line.saysHint')}
        rows={4}
        longest={longest}
        value={draft.line.says}
        onChange={(says) => keep({ ...draft, line: { ...draft.line, says } })}
      />
      <p className="hint">{t('line.length', { used: draft.line.says.length, most: longest })}</p>
      <div className="field">
        <p className="label">{t('line.items')}</p>
        <NotesPicker
          label={t('line.items')}
          chosen={draft.line.items}
          onChange={(items) => keep({ ...draft, line: { ...draft.line, items } })}
        />
        <ConfidedWarning items={draft.line.items} />
      </div>
      <CheckList
        legend={t('line.with')}
        hint={t('line.withHint')}
        columns
        chosen={draft.partners}
        onChange={(chosen) => keep({ ...draft, partners: chosen })}
        options={brief.agencies.map(({ id, name }) => ({ id, label: name }))}
      />
      {channels.length === 1 ? null : (
        <SelectField
          label={t('line.channel')}
          value={draft.channel}
          options={channels}
          onChange={(channel) => keep({ ...draft, channel })}
        />
      )}
      <LineList lines={partners.lines} />
      <SheetFoot>
        <div className="worksheet-acts">
          {command === null ? <span className="hint">{t('line.lacks')}</span> : null}
          <button type="submit" className="button" disabled={command === null}>
            {t('line.send')}
          </button>
        </div>
      </SheetFoot>
    </form>
  );
}
