import type { IimarchPart } from '#doctrine/iimarch.ts';
import type { View } from '#exercise/view.ts';
import type { Brief } from '#exercise/view-brief.ts';
import type { Words } from '#ui/text/i18n.ts';
import { doingWords } from '../in-hand/action-list.tsx';
import type { Names } from '../names.ts';

interface Desk {
  readonly view: View;
  readonly brief: Brief;
  readonly names: Names;
  readonly t: Words<'desk'>;
}

/** What one’s own sheets and the directory say on a part of a briefing. */
export function wordsForPart(part: IimarchPart, desk: Desk): readonly string[] {
  switch (part) {
    case 'intent':
      return aims(desk);
    case 'method':
      return [...decisions(desk), ...actions(desk)];
    case 'risk':
      return risks(desk);
    case 'communications':
      return talkgroups(desk);
    case 'information':
    case 'administration':
    case 'humanitarian':
      return [];
  }
}

/** The aim of the decision last put to the commanders. */
function aims({ view }: Desk): readonly string[] {
  const aim = view.proposals.findLast(({ body }) => body.aim.trim() !== '')?.body.aim.trim();
  return aim === undefined ? [] : [aim];
}

function decisions({ view, brief, t }: Desk): readonly string[] {
  return brief.decisions.flatMap(({ id, title, options }) => {
    const taken = view.proposals.findLast(
      ({ decision, outcome }) => decision === id && outcome === 'taken',
    );
    const option = options.find((one) => one.id === taken?.body.choice);
    return option === undefined ? [] : [t('briefing.decided', { title, option: option.label })];
  });
}

function actions({ view, names, t }: Desk): readonly string[] {
  return view.partners.actions
    .filter(({ state }) => state === 'open')
    .map((action) =>
      t('briefing.action', {
        owner: names.party(action.owner).short,
        what: doingWords(action, names, t),
        time: names.time(action.due),
      }),
    );
}

/** The last joint assessment: each hazard with its rating and what is done about it. */
function risks({ view, t }: Desk): readonly string[] {
  const last = view.partners.risks.at(-1);
  return (last?.hazards ?? []).map(({ words, rating, controls }) =>
    [t('briefing.risk', { words, rating: t(`rating.${rating}`).toLowerCase() }), controls]
      .filter((part) => part !== '')
      .join('. '),
  );
}

function talkgroups({ brief, t }: Desk): readonly string[] {
  return brief.channels
    .filter(({ kind }) => kind === 'talkgroup')
    .map(({ label }) => t('briefing.talkgroup', { label }));
}
