import { expect, test } from 'vitest';
import { anchorsOf, playAnchors } from '#analysis/anchors.ts';
import { playBot } from '#analysis/play-bot.ts';
import type { UmpireOverride } from '#doctrine/umpire-sheet.ts';
import type { MeasureId } from '#scoring/measures.ts';
import { scoreOf } from '#scoring/score.ts';
import { umpireBasis } from '#scoring/umpire/basis.ts';
import { asOverridden, rangeOf } from '#scoring/umpire/overrides.ts';
import { brackwater } from '../../support/brackwater.ts';

const plays = new Map<string, ReturnType<typeof play>>();

/** Played once for all tests of this file. */
function played(bot: 'doctrine' | 'leak') {
  const known = plays.get(bot) ?? play(bot);
  plays.set(bot, known);
  return known;
}

async function play(bot: 'doctrine' | 'leak') {
  const scenario = await brackwater();
  const { journal } = playBot(scenario, { bot, seed: 2, seat: 'nilo' });
  const anchors = anchorsOf(scenario, playAnchors(scenario, { seed: 2, seat: 'nilo' }));
  const card = scoreOf(scenario, journal, anchors);
  const basis = umpireBasis(scenario, journal, { card, anchors });
  const overridden = (overrides: readonly UmpireOverride[]) => {
    const sheet = { rater: 'KB', answers: {}, remarks: {}, overrides, confirmations: [] };
    const after = asOverridden(card, [sheet], basis);
    if (after === null) throw new Error('Nothing is overridden');
    return after;
  };
  return { card, basis, overridden };
}

const reason = 'So seen.';

test.each(['doctrine', 'leak'] as const)(
  'giving the lines of %s the points that they have moves no figure',
  async (bot) => {
    const { card, overridden } = await played(bot);
    const same = card.lines.map(({ id, points }) => ({ line: id, points, reason }));
    const after = overridden(same);
    expect(after.unused).toEqual([]);
    // Points of lines are rounded to a thousandth, so a figure may be a tenth off.
    const moved = card.measures.filter((measure, place) => {
      const value = after.measures[place]?.value ?? null;
      if (measure.value === null || value === null) return measure.value !== value;
      return Math.abs(value - measure.value) > 0.1001;
    });
    expect(moved).toEqual([]);
    for (const headline of ['sharedAwareness', 'jointDecisions'] as const) {
      const [own, value] = [card.headlines[headline].value, after.headlines[headline].value];
      expect(Math.abs((value ?? -1) - (own ?? -2)), headline).toBeLessThanOrEqual(0.2001);
    }
    expect(after.rating).toBe(card.rating);
  },
);

const madeOfLines: readonly MeasureId[] = ['recall', 'discipline', 'handling', 'riskStage'];

test.each(['doctrine', 'leak'] as const)(
  'all points for every line of %s bring the figures that are made of lines to the top',
  async (bot) => {
    const { card, overridden } = await played(bot);
    const most = card.lines.map((line) => ({ line: line.id, points: rangeOf(line)[1], reason }));
    const after = overridden(most);
    for (const id of madeOfLines) {
      expect(after.measures.find((measure) => measure.id === id)?.value, id).toBe(100);
    }
    expect(after.headlines.jointDecisions.value).toBe(100);
    // The gain is of the whole journal: it stays.
    expect(after.measures.find(({ id }) => id === 'gain')).toEqual(
      card.measures.find(({ id }) => id === 'gain'),
    );
  },
);

test('whoever leaks is listed for it, by a line that is on the card', async () => {
  const { card, basis } = await played('leak');
  const disclosed = basis.failures.filter(({ kind }) => kind === 'disclosure');
  expect(disclosed.length).toBeGreaterThan(0);
  for (const failure of basis.failures) {
    const line = card.lines.find(({ id }) => id === failure.line);
    expect(line?.says).toBe(failure.says);
    expect(failure.events.length).toBeGreaterThan(0);
  }
  const { basis: honest } = await played('doctrine');
  expect(honest.failures.filter(({ kind }) => kind === 'disclosure')).toEqual([]);
});
