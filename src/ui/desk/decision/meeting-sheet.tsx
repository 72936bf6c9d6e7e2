import { offeredBy } from '#exercise/view-offered.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { SelectField } from '../parts/select-field.tsx';
import { SheetFoot } from '../parts/sheet-foot.tsx';
import { isWithYou } from '../share/plan-shares.ts';
import { isComplete, newAction, toActionInput, type ActionDraft } from './action-draft.ts';
import { ActionRow } from './action-row.tsx';
import { MeetingState } from './meeting-state.tsx';
import { PutForward } from './put-forward.tsx';
import { useMeetingDraft } from './use-meeting-draft.ts';

/** The most actions that a meeting ends with. */
const mostActions = 12;

/** A joint meeting: whose, on what, what one puts forward, and the actions that it is to end with. */
export function MeetingSheet() {
  const t = useWords('desk');
  const { brief, dispatch } = useDesk();
  const { agencies, meeting, now } = useView();
  const decisions = offeredBy(brief, now);
  const [draft, keep] = useMeetingDraft();
  const { group, items, actions } = draft;
  const decision = draft.decision ?? decisions[0]?.id ?? '';
  const setActions = (changed: readonly ActionDraft[]) => keep({ ...draft, actions: changed });
  const together = Object.values(agencies)
    .filter(isWithYou)
    .map(({ id }) => id);
  const chosenGroup = brief.groups.find(({ id }) => id === group);
  const entitled = decisions.find(({ id }) => id === decision)?.entitled ?? [];
  const canMeet = together.length > 0 && meeting === null;
  const hold = () => {
    if (!canMeet) return;
    dispatch({
      type: 'meet',
      ...(decision === '' ? {} : { decision }),
      items: [...items],
      ...(group === '' ? {} : { group }),
      ...(actions.length === 0 ? {} : { actions: actions.map(toActionInput) }),
    });
    keep({ ...draft, items: [], actions: [] });
  };
  return (
    <form
      className="worksheet"
      onSubmit={(event) => {
        event.preventDefault();
        hold();
      }}
    >
      <p className="hint">{t('meeting.hint')}</p>
      {brief.groups.length === 0 ? null : (
        <SelectField
          label={t('meeting.whose')}
          value={group}
          options={[{ id: '', label: t('meeting.noGroup') }, ...brief.groups]}
          onChange={(chosen) => keep({ ...draft, group: chosen })}
        />
      )}
      <SelectField
        label={t('meeting.agenda')}
        value={decision}
        options={[
          { id: '', label: t('meeting.noAgenda') },
          ...decisions.map(({ id, title }) => ({ id, label: title })),
        ]}
        onChange={(chosen) => keep({ ...draft, decision: chosen })}
      />
      <MeetingState group={chosenGroup} wanted={chosenGroup?.members ?? entitled} />
      <PutForward
        together={together}
        items={items}
        onChange={(changed) => keep({ ...draft, items: changed })}
      />
      {actions.map((action, index) => (
        <ActionRow
          key={action.key}
          number={index + 1}
          action={action}
          owners={together.includes(action.owner) ? together : [action.owner, ...together]}
          onChange={(changed) => setActions(actions.with(index, changed))}
          onRemove={() => setActions(actions.filter((other) => other !== action))}
        />
      ))}
      <button
        type="button"
        className="button quiet-button small-button add-action"
        disabled={together.length === 0 || actions.length >= mostActions}
        onClick={() =>
          setActions([...actions, newAction((actions.at(-1)?.key ?? 0) + 1, together[0] ?? '')])
        }
      >
        {t('action.add')}
      </button>
      <SheetFoot>
        {actions.every(isComplete) ? null : <p className="hint">{t('action.incomplete')}</p>}
        <div className="worksheet-acts">
          <HoldButton isWhole={actions.every(isComplete)} canMeet={canMeet} />
        </div>
      </SheetFoot>
    </form>
  );
}

interface HoldButtonProps {
  /** Nothing of what the meeting is to end with is missing. */
  readonly isWhole: boolean;
  /** Somebody is there, and no meeting is held already. */
  readonly canMeet: boolean;
}

/** It keeps the focus that it had when it was pressed, also once they have gone. */
function HoldButton({ isWhole, canMeet }: HoldButtonProps) {
  const t = useWords('desk');
  return (
    <button
      type="submit"
      className="button"
      data-guide="meet"
      disabled={!isWhole}
      aria-disabled={!canMeet}
      data-disabled={!canMeet}
    >
      {t('meeting.hold')}
    </button>
  );
}
