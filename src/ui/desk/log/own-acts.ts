import type { Seconds } from '#kernel/time.ts';
import type { View } from '#exercise/view.ts';
import type { Brief } from '#exercise/view-brief.ts';
import type { Words } from '#ui/text/i18n.ts';
import type { Names } from '../names.ts';

/** Something that the officer did, and may want to write the reason of. */
export interface OwnAct {
  readonly id: string;
  readonly at: Seconds;
  /** As it goes into the log. */
  readonly text: string;
  /** The decision that it is about; empty for none. */
  readonly about: string;
}

type Done = Pick<View, 'proposals' | 'partners' | 'log'>;

/** What the officer decided and has not written of yet, newest first. */
export function ownActs(
  { proposals, partners, log }: Done,
  { brief, names, t }: { readonly brief: Brief; readonly names: Names; readonly t: Words<'desk'> },
): readonly OwnAct[] {
  const acts: readonly OwnAct[] = [
    ...proposals.map(({ id, at, decision, body }) => ({
      id,
      at,
      text: t('ownActs.proposed', {
        time: names.time(at),
        option: optionOf(brief, decision, body.choice),
      }),
      about: decision,
    })),
    ...partners.advice.map(({ id, at, body }) => ({
      id,
      at,
      text: t('ownActs.advised', {
        time: names.time(at),
        who: names.party(body.to).short,
        advice: t(`advice.${body.advice}`).toLowerCase(),
      }),
      about: '',
    })),
    ...partners.requests.map(({ id, at, of, capability }) => ({
      id,
      at,
      text: t('ownActs.requested', {
        time: names.time(at),
        who: names.party(of).short,
        what: names.capabilityWithin(capability),
      }),
      about: '',
    })),
    ...partners.challenges.map(({ id, at, parties, topic }) => ({
      id,
      at,
      text: t('ownActs.challenged', {
        time: names.time(at),
        who: names.shorts(parties),
        topic: names.topic(topic),
      }),
      about: '',
    })),
  ];
  return acts
    .filter(({ text }) => !log.some((entry) => entry.text.includes(text)))
    .toSorted((one, other) => other.at - one.at);
}

function optionOf(brief: Brief, decision: string, choice: string): string {
  const options = brief.decisions.find(({ id }) => id === decision)?.options ?? [];
  return options.find(({ id }) => id === choice)?.label ?? choice;
}
