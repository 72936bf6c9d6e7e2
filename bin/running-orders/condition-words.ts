import { inWords, type Seconds } from '../../src/kernel/time.ts';
import type { Condition, Trigger } from '../../src/scenario/schema/condition.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { Names } from './names.ts';

/** Whole minutes and, where there are some, seconds: `T+14:30`. */
export function sinceStart(at: Seconds): string {
  const seconds = at % 60;
  const rest = seconds === 0 ? '' : `:${String(seconds).padStart(2, '0')}`;
  return `T+${Math.floor(at / 60)}${rest}`;
}

export function triggerInWords({ when, after }: Trigger, names: Names, of: Scenario): string {
  const words = conditionInWords(when, names, of);
  return after === undefined || after === 0 ? words : `${inWords(after)} after: ${words}`;
}

/** A condition as an instructor would say it, to stand after “when” or “not if”. */
export function conditionInWords(condition: Condition, names: Names, of: Scenario): string {
  if ('all' in condition) return joined(condition.all, ' and ', names, of);
  if ('any' in condition) return joined(condition.any, ' or ', names, of);
  if ('not' in condition) return negated(condition.not, names, of);
  return plainly(condition, names, of);
}

type Plain = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;

function plainly(condition: Plain, names: Names, of: Scenario): string {
  if ('at' in condition) return `it is ${sinceStart(condition.at)}`;
  if ('measure' in condition) return measureInWords(condition, names, of);
  if ('held' in condition) {
    const { by, fact } = condition.held;
    // A group may be one or many: “the family”, “the riders”.
    return of.crowds?.some(({ id }) => id === by)
      ? `${names.party(by)} have heard ${names.fact(fact)}`
      : `${names.party(by)} knows ${names.fact(fact)}`;
  }
  if ('decided' in condition) {
    const { decision, option } = condition.decided;
    const title = `‘${names.of('decision', decision)}’ is decided`;
    return option === undefined ? title : `${title}: ${names.option(decision, option)}`;
  }
  if ('task' in condition) {
    return `‘${names.of('task', condition.task.id)}’ is ${condition.task.is.replace('-', ' ')}`;
  }
  if ('unit' in condition) {
    return `${names.of('unit', condition.unit.id)} is at ${names.of('place', condition.unit.at)}`;
  }
  if ('fired' in condition) return `${names.inject(condition.fired)} has come`;
  if ('agency' in condition) {
    return `${names.party(condition.agency.id)} is ${spaced(condition.agency.is)}`;
  }
  const { crowd, move } = condition.dialogue;
  const how = move === undefined ? '' : ` (${move})`;
  return `the officer has talked with ${names.of('crowd', crowd)}${how}`;
}

function measureInWords(
  condition: Extract<Plain, { measure: string }>,
  names: Names,
  of: Scenario,
): string {
  const unit = of.measures.find(({ id }) => id === condition.measure)?.unit ?? '';
  const label = names.of('measure', condition.measure);
  return 'atLeast' in condition
    ? `${label} is at ${condition.atLeast} ${unit} or more`
    : `${label} is at ${condition.atMost} ${unit} or less`;
}

function joined(parts: readonly Condition[], by: string, names: Names, of: Scenario): string {
  const words = parts.map((part) => {
    const says = conditionInWords(part, names, of);
    // The other kind of list inside this one is read as one thing.
    const isList = ('all' in part && part.all.length > 1) || ('any' in part && part.any.length > 1);
    return isList && parts.length > 1 ? `(${says})` : says;
  });
  return words.join(by);
}

function negated(condition: Condition, names: Names, of: Scenario): string {
  if ('at' in condition) return `it is before ${sinceStart(condition.at)}`;
  const says = conditionInWords(condition, names, of);
  if ('not' in condition) return says;
  if ('held' in condition) {
    return says.replace(' knows ', ' does not know ').replace(' have heard ', ' have not heard ');
  }
  if ('all' in condition || 'any' in condition) return `not (${says})`;
  return `not: ${says}`;
}

/** `atScene` as one says it. */
function spaced(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace('rvp', 'RVP');
}
