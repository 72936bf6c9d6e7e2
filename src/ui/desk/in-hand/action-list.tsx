import type { PartnersView } from '#exercise/view-partners.ts';
import { useWords, type Words } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import type { Names } from '../names.ts';
import { AgencyTag } from '../parts/agency-tag.tsx';
import { HandList, type HandState } from './hand-list.tsx';

type Action = PartnersView['actions'][number];

interface ActionListProps {
  readonly actions: PartnersView['actions'];
  /** The ids of those past their time. */
  readonly late: ReadonlySet<string>;
}

/** What meetings agreed that somebody does: by whom, by when, and whether it is done. */
export function ActionList({ actions, late }: ActionListProps) {
  const t = useWords('desk');
  const { names } = useDesk();
  return (
    <HandList
      title={t('hand.actions')}
      entries={actions.toReversed().map((action) => {
        const state = stateOf(action, late);
        return {
          id: action.id,
          time: names.stamp(action.due),
          state,
          says: t(`actionState.${state}`, { time: names.time(action.due) }),
          about: (
            <p>
              <AgencyTag id={action.owner} /> {doingWords(action, names, t)}
            </p>
          ),
        };
      })}
    />
  );
}

function stateOf({ id, state }: Action, late: ReadonlySet<string>): Exclude<HandState, 'plain'> {
  if (state === 'done') return 'good';
  if (state === 'lapsed') return 'not';
  return late.has(id) ? 'late' : 'open';
}

export function doingWords(action: Action, names: Names, t: Words<'desk'>): string {
  const where = action.task ?? action.place;
  switch (action.does) {
    case 'tell':
      return t('doing.tell', { to: names.shorts(action.to), count: action.carries.length });
    case 'send':
      return t(where === undefined ? 'doing.send' : 'doing.sendTo', {
        what: names.capability(action.capability ?? ''),
        where: action.task === undefined ? names.place(where ?? '') : names.task(action.task),
      });
    case 'find-out':
      return t('doing.find-out', { topic: names.topic(action.topic ?? '') });
  }
}
