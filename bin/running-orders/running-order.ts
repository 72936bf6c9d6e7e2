import { principles } from '../../src/doctrine/principles.ts';
import { inWords, type Seconds } from '../../src/kernel/time.ts';
import { readMarkup, type Scenario } from '../../src/scenario/scenario.ts';
import type { Inject } from '../../src/scenario/schema/inject.ts';
import { table } from '../agency-docs/page.ts';
import { conditionInWords, sinceStart, triggerInWords } from './condition-words.ts';
import { earliest } from './earliest.ts';
import { namesOf, type Names } from './names.ts';

interface Due {
  readonly inject: Inject;
  /** Null when the file does not say. */
  readonly at: Seconds | null;
}

/** The master events list of a scenario as an instructor reads it: a table and what its columns mean. */
export function runningOrder(scenario: Scenario): string {
  const due = inOrder(scenario);
  const names = namesOf(scenario, numbersOf(scenario));
  const acts = scenario.acts ?? [];
  const head = [
    'no.',
    'time',
    'clock',
    ...(acts.length > 0 ? ['act'] : []),
    'from',
    'to',
    'by',
    'says',
    'expected',
    'objective',
    'comes when',
    'not if',
  ];
  const rows = due.map(({ inject, at }, index) => {
    const act = at === null ? '' : (acts.findLast(({ starts }) => starts <= at)?.title ?? '');
    return [
      String(index + 1),
      ...timesOf(inject, at, names),
      ...(acts.length > 0 ? [act] : []),
      names.party(inject.from),
      inject.to.map((id) => names.party(id)).join(', '),
      meansOf(inject, names),
      saysOf(inject),
      oneLine(inject.expects),
      objectiveOf(scenario, inject.objective),
      isTimed(inject) ? '' : triggerInWords(inject.trigger, names, scenario),
      inject.unless === undefined ? '' : conditionInWords(inject.unless, names, scenario),
    ];
  });
  return [intro, objectives(scenario), table(head, rows)].join('\n\n');
}

/** The number of each inject in the running order. */
export function numbersOf(scenario: Scenario): ReadonlyMap<string, number> {
  return new Map(inOrder(scenario).map(({ inject }, index) => [inject.id, index + 1]));
}

const intro =
  'Every scripted message, in the order in which each can first come. `~` marks a time that waits for ' +
  'something; what it waits for stands under _comes when_, and those whose time hangs on play alone ' +
  'stand last. What services do by their standing orders, ' +
  'and what they answer, is not scripted and not listed.';

/** By the time before which each cannot come; of two, as they stand in the file. Last those that hang on play. */
function inOrder(scenario: Scenario): Due[] {
  return scenario.injects
    .map((inject) => ({ inject, at: earliest(scenario, inject.trigger) }))
    .toSorted((a, b) => (a.at ?? Infinity) - (b.at ?? Infinity) || 0);
}

function isTimed({ trigger }: Inject): boolean {
  return 'at' in trigger.when;
}

function timesOf(inject: Inject, at: Seconds | null, names: Names): [string, string] {
  if (at === null) return ['~', '~'];
  if (isTimed(inject)) return [sinceStart(at), names.clock(at)];
  const minute = Math.floor(at / 60) * 60;
  return [`~${sinceStart(minute)}`, `~${names.clock(at)}`];
}

function meansOf({ channel, priority, language }: Inject, names: Names): string {
  return [
    names.of('channel', channel),
    ...(priority === undefined || priority === 'routine' ? [] : [priority]),
    ...(language === undefined ? [] : [`in ${language}`]),
  ].join(', ');
}

function saysOf({ text, asks }: Inject): string {
  const says = oneLine(readMarkup(text).text);
  return asks === undefined
    ? says
    : `${says} _Asks: ${oneLine(asks.text)} (within ${inWords(asks.within)})_`;
}

function objectiveOf({ objectives: all }: Scenario, id: string): string {
  const index = all.findIndex((objective) => objective.id === id);
  const principle = principles.find((one) => one.id === all[index]?.principle)?.label ?? '';
  return `${index + 1} ${principle}`;
}

function objectives({ objectives: all }: Scenario): string {
  return `Objectives: ${all.map(({ text }, index) => `**${index + 1}** ${oneLine(text)}`).join(' ')}`;
}

export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
