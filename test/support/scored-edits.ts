import { drawBetween } from '#kernel/draw.ts';
import type { ExerciseEvent, ExerciseEventBody } from '#exercise/events.ts';
import type { ScoreCard } from '#scoring/score-card.ts';
import {
  honestly,
  inserted,
  isOf,
  learnedBy,
  someOf,
  sooner,
  wordOf,
  type Learned,
  type Word,
} from './journal-edits.ts';
import type { ScoredRun } from './scored-runs.ts';

/** A journal with one thing changed, what that was, and the lines that it is about. */
export interface JournalEdit {
  readonly what: string;
  readonly journal: readonly ExerciseEvent[];
  readonly lines?: readonly string[];
}

const perRun = 16;

function seatOf({ scenario }: ScoredRun): string {
  return scenario.seats[0]?.id ?? '';
}

/** From when the officer answers for a version: they noted it, or three minutes after they heard it. */
function answerableFrom({ journal, scenario }: ScoredRun, word: Learned): number {
  const noted = journal
    .filter(isOf('note.made'))
    .find(({ note }) => note.fact === word.fact && (note.version ?? 0) === word.version);
  const opened = word.at + (scenario.scoring?.opensWithin ?? 180);
  return Math.min(noted?.at ?? opened, opened);
}

interface Sooner {
  readonly fact: string;
  readonly version: number;
  readonly agency: string;
  readonly from: number;
  readonly until: number;
  /** Whether they were told this very version while it was true. */
  readonly isMoved: boolean;
}

/** When an agency could have been told a version of what it needs before it was, if it ever was. */
function soonerOf(run: ScoredRun, learned: readonly Learned[]): Sooner[] {
  const { journal, scenario } = run;
  const held = journal.filter(isOf('fact.held'));
  const end = journal.at(-1)?.at ?? 0;
  return scenario.facts.flatMap(({ id: fact, needs }) =>
    (needs ?? []).flatMap(({ agency, level }) =>
      learned.flatMap((word): Sooner[] => {
        if (level === 'prohibited' || word.fact !== fact) return [];
        const { version } = word;
        const truth = spellOf(journal, word);
        const from = Math.max(answerableFrom(run, word), truth.from);
        const then = held.find(
          (event) => event.holder === agency && event.fact === fact && event.version >= version,
        );
        const until = Math.min(then?.at ?? end, truth.to, end) - 1;
        const isMoved = then?.version === version && then.at < truth.to;
        return from <= until ? [{ fact, version, agency, from, until, isMoved }] : [];
      }),
    ),
  );
}

function spellOf(journal: ScoredRun['journal'], { fact, version }: Learned) {
  const began = journal.filter(isOf('fact.true')).filter((event) => event.fact === fact);
  const ended = journal.filter(isOf('fact.ended')).find((event) => event.fact === fact);
  return {
    from: began.find((event) => event.version === version)?.at ?? Infinity,
    to: began.find((event) => event.version > version)?.at ?? ended?.at ?? Infinity,
  };
}

/**
 * What an agency needed, told while it was true and the officer could act on it, labelled as they
 * had it then: sooner than the agency was told it, or where it never was.
 */
export function earlierWords(run: ScoredRun, card: ScoreCard): JournalEdit[] {
  const { journal, name } = run;
  const seat = seatOf(run);
  const learned = learnedBy(journal, seat);
  const all = soonerOf(run, learned);
  const chances = [
    ...someOf(
      all.filter(({ isMoved }) => isMoved),
      perRun,
      `earlier/${name}`,
    ),
    ...someOf(
      all.filter(({ isMoved }) => !isMoved),
      perRun / 2,
      `at all/${name}`,
    ),
  ];
  return chances.flatMap((chance, place): JournalEdit[] => {
    const { fact, version, agency, from, until } = chance;
    const at = drawBetween(place, `earlier/${name}/at`, from, until);
    const word = honestly(learned, { fact, version }, at);
    if (word === undefined) return [];
    return [
      {
        what: `with ${agency} told ${fact}@${version} at ${at}`,
        journal: inserted(journal, at, wordOf({ from: seat, to: agency, holds: true }, word)),
        lines: linesAbout(card, chance),
      },
    ];
  });
}

/**
 * The lines of a fact and an agency. A word where none was counts for being told; but what is not
 * kept up to date goes stale and then lowers awareness (domain reference, SA1), so that line is
 * left out.
 */
function linesAbout(card: ScoreCard, { fact, version, agency, isMoved }: Sooner): string[] {
  const told = `${fact}@${version}/${agency}`;
  const own = new Set([
    `recall:${told}`,
    `closure:${told}`,
    ...(isMoved ? [`awareness:${fact}/${agency}`] : []),
  ]);
  return card.lines
    .filter(({ id, rule }) => own.has(id) || (rule === 'tear-line' && id.endsWith(`/${told}`)))
    .map(({ id }) => id);
}

/** A share of the officer’s own, moved to before it was said: to when all in it could first be passed on. */
export function soonerShares(run: ScoredRun, card: ScoreCard): JournalEdit[] {
  const { journal, name } = run;
  const seat = seatOf(run);
  const learned = learnedBy(journal, seat);
  const shares = journal
    .filter(isOf('message.sent'))
    .filter(({ message }) => message.kind === 'share' && message.from === seat);
  const chances = shares.flatMap(({ at, message }) => {
    const froms = message.carries.map(({ fact, version }) => {
      const word = learned.find((one) => one.fact === fact && one.version === version);
      if (word === undefined) return Infinity;
      const truth = spellOf(journal, word);
      // What was already out of date, or never true, is of no use sooner either.
      return truth.to <= at ? Infinity : Math.max(answerableFrom(run, word), truth.from);
    });
    const from = Math.max(0, ...froms);
    return from < at ? [{ at, message, from }] : [];
  });
  return someOf(chances, perRun, `sooner/${name}`).map(({ at, message, from }, place) => {
    const to = drawBetween(place, `sooner/${name}/at`, from, at - 1);
    const edit = {
      by: at - to,
      labelled: (word: Word) => ({ ...word, ...honestly(learned, word, to) }),
    };
    const of = message.carries.flatMap(({ fact, version }) =>
      message.to.flatMap((agency) => [
        `recall:${fact}@${version}/${agency}`,
        `closure:${fact}@${version}/${agency}`,
        `discipline:${fact}@${version}/${agency}/${message.id}`,
      ]),
    );
    return {
      what: `with ${message.id} said at ${to} and not at ${at}`,
      journal: sooner(journal, message.id, edit),
      lines: card.lines.map(({ id }) => id).filter((id) => of.includes(id)),
    };
  });
}

/** What the officer knows, said to an agency that has no need of it or that holds it. */
export function uselessWords(run: ScoredRun): JournalEdit[] {
  const { journal, scenario, name } = run;
  const seat = seatOf(run);
  const learned = learnedBy(journal, seat);
  const end = journal.at(-1)?.at ?? 0;
  const chances = scenario.agencies.flatMap(({ id: agency }) =>
    learned.flatMap(({ fact, version, at: since }) => {
      const definition = scenario.facts.find(({ id }) => id === fact);
      const need = definition?.needs?.find((one) => one.agency === agency);
      const isNeeded = need !== undefined && need.level !== 'prohibited';
      const then = journal
        .filter(isOf('fact.held'))
        .find((one) => one.holder === agency && one.fact === fact && one.version >= version);
      // A refutation is of use to whoever may have heard the rumour.
      if (definition?.refutes !== undefined || (isNeeded && then === undefined)) return [];
      const from = isNeeded ? Math.max(since, then?.at ?? 0) : since;
      return from < end ? [{ fact, version, agency, from, isHeld: then !== undefined }] : [];
    }),
  );
  return someOf(chances, perRun, `useless/${name}`).flatMap((chance, place): JournalEdit[] => {
    const { fact, version, agency, from, isHeld } = chance;
    const at = drawBetween(place, `useless/${name}/at`, from, end - 1);
    const word = honestly(learned, { fact, version }, at);
    if (word === undefined) return [];
    return [
      {
        what: `with ${agency} told ${fact}@${version} at ${at} for nothing`,
        journal: inserted(journal, at, wordOf({ from: seat, to: agency, holds: !isHeld }, word)),
      },
    ];
  });
}

/** Times at which a decision is put in each run, to see what could be cited then. */
const perDecision = 6;

/**
 * A decision put at some moment and taken, relying on every essential fact, against the same relying
 * only on those of which word had reached the officer by then.
 */
export function hindsights(
  run: ScoredRun,
): (JournalEdit & { readonly honest: ScoredRun['journal'] })[] {
  const { journal, scenario, name } = run;
  const learned = learnedBy(journal, seatOf(run));
  return scenario.decisions.flatMap((decision) => {
    const { id, essential, window } = decision;
    const rest = journal.filter((event) => !isAboutDecision(event, id));
    return Array.from({ length: perDecision }, (_, place) => {
      const last = Math.min(window.closes, journal.at(-1)?.at ?? 0) - 1;
      const at = drawBetween(place, `hindsight/${name}/${id}`, 0, last);
      const cites = (facts: readonly string[]) =>
        inserted(
          rest,
          at,
          proposalOf(
            run,
            decision,
            facts.map((fact) => newest(journal, fact, at)),
          ),
        );
      const heard = essential.filter((fact) =>
        learned.some((word) => word.fact === fact && word.at <= at),
      );
      return {
        what: `with ${id} put at ${at}, citing ${essential.length - heard.length} not yet heard of`,
        journal: cites(essential),
        honest: cites(heard),
        unheard: essential.length - heard.length,
        lines: [`decision/information:${id}`],
      };
    }).filter(({ unheard }) => unheard > 0);
  });
}

function isAboutDecision(event: ExerciseEvent, decision: string): boolean {
  if (event.type === 'decision.proposed') return event.body.decision === decision;
  return 'decision' in event && event.decision === decision;
}

/** The version that is true at a time, whether or not the officer knew. */
function newest(journal: ScoredRun['journal'], fact: string, at: number) {
  const last = journal
    .filter(isOf('fact.true'))
    .findLast((event) => event.fact === fact && event.at <= at);
  return { fact, version: last?.version ?? 0 };
}

function proposalOf(
  run: ScoredRun,
  { id, entitled, options }: ScoredRun['scenario']['decisions'][number],
  relies: readonly { readonly fact: string; readonly version: number }[],
): ExerciseEventBody[] {
  const choice = options[0]?.id ?? '';
  return [
    {
      type: 'decision.proposed',
      id: 'p-edited',
      seat: seatOf(run),
      relies,
      to: entitled,
      body: {
        type: 'propose',
        decision: id,
        items: [],
        unknowns: [],
        hazards: [],
        aim: '',
        powers: [],
        options: [],
        choice,
        reviewIn: 600,
        provisional: true,
      },
    },
    {
      type: 'decision.taken',
      proposal: 'p-edited',
      decision: id,
      option: choice,
      provisional: true,
    },
  ];
}
