import { withDefaults } from '#doctrine/scoring/settings.ts';
import { sectionsFor, type UmpireReturn } from '#doctrine/umpire-sheet.ts';
import { agreementOf } from '#scoring/umpire/agreement.ts';
import type { UmpireBasis } from '#scoring/umpire/basis.ts';
import { asOverridden } from '#scoring/umpire/overrides.ts';
import type { UmpirePart } from '#ui/debrief/umpire/umpire-part.ts';
import { fixtureDebrief } from './debrief-fixture.ts';

export function aSheet(part: Partial<UmpireReturn> = {}): UmpireReturn {
  return { rater: 'KB', answers: {}, remarks: {}, overrides: [], confirmations: [], ...part };
}

const basis: UmpireBasis = {
  failures: [
    {
      id: 'crew-unwarned/risk/exposure:amb-1/flood/3840',
      kind: 'crew-unwarned',
      line: 'risk/exposure:amb-1/flood/3840',
      says: 'Ambulance crew one went into ‘Flood water’ at 06:44 unwarned; you knew of it at 06:33.',
      events: [2, 7],
    },
  ],
  breaches: {},
  referencePrecision: 1,
  settings: withDefaults({}),
  hasDecisions: true,
  hasCrowds: false,
};

/** The umpire’s part of the fixture’s debrief, with sheets handed in. */
export function umpirePart(
  umpires: readonly UmpireReturn[] = [],
  on: Partial<Pick<UmpirePart, 'onWrite' | 'onRemove' | 'onTakeIn'>> = {},
): UmpirePart {
  const sections = sectionsFor(basis.hasCrowds);
  return {
    sections,
    umpires,
    failures: basis.failures,
    agreement: agreementOf(fixtureDebrief.score, sections, umpires),
    overridden: asOverridden(fixtureDebrief.score, umpires, basis),
    onWrite: () => undefined,
    onRemove: () => undefined,
    onTakeIn: () => Promise.resolve({ is: 'other' }),
    ...on,
  };
}
