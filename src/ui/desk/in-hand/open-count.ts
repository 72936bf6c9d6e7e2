import type { PartnersView } from '#exercise/view-partners.ts';

/** How much of what was put to partners is still to be answered or done. */
export function openCount(partners: PartnersView): number {
  const { requests, advice, challenges, lines, actions, unreached } = partners;
  return (
    unreached.length +
    requests.filter(({ answer }) => answer === null).length +
    advice.filter(({ answer }) => answer === null).length +
    challenges.filter(isOpenChallenge).length +
    lines.filter(({ outcome }) => outcome === 'open').length +
    actions.filter(({ state }) => state === 'open').length
  );
}

export function isOpenChallenge(challenge: PartnersView['challenges'][number]): boolean {
  return challenge.answers.length < challenge.parties.length;
}
