import { expect, test } from 'vitest';
import { commandBodySchema } from '#command/command.ts';
import type { HeardNote } from '#ui/desk/picture/use-notes.ts';
import { diffWords } from '#ui/desk/parts/diff-words.ts';
import {
  emptyEntry,
  filledEntry,
  waitingFor,
  withNote,
  withoutNote,
  withWords,
} from '#ui/desk/parts/entry-draft.ts';
import { worstGrade } from '#ui/desk/parts/grades.ts';
import { filledFrom, unfiled } from '#ui/desk/methane/letters.ts';
import {
  changedFields,
  draftAfter,
  emptyMethane,
  isMethaneDraft,
  methaneCommand,
  type SentMethane,
} from '#ui/desk/methane/methane-draft.ts';
import { changesSince, earlierTo, saidBefore } from '#ui/desk/methane/version-changes.ts';
import { missingIn } from '#ui/desk/decision/missing.ts';
import { areProposalDrafts, draftOf, emptyProposal } from '#ui/desk/decision/proposal-draft.ts';
import { newRisk, ratingOf, riskCommand, weighedRating } from '#ui/desk/decision/risk-draft.ts';
import { emptyBrief, filledBrief, newsTo } from '#ui/desk/sheets/brief-draft.ts';

function note(id: string, part: Partial<HeardNote> = {}): HeardNote {
  return {
    id,
    at: 100,
    heard: 90,
    message: 'm-1',
    from: 0,
    to: 1,
    words: id,
    label: `The ${id}`,
    certainty: 'official',
    source: 'police',
    standing: { fire: 'not-told' },
    ...part,
  };
}

const bridge = note('bridge', { letter: 'access', certainty: 'seen' });
const oldPeak = note('old', { letter: 'hazards', replacedBy: 'peak' });
const peak = note('peak', { letter: 'hazards', at: 300 });
const dam = note('dam', { letter: 'hazards', certainty: 'rumour' });
const loose = note('loose');
const all = [peak, bridge, dam, loose, oldPeak];
const plain = ({ label }: HeardNote) => `${label}.`;

const sent = (number: number, fields: SentMethane['fields']): SentMethane => ({
  id: `me-${number}`,
  number,
  at: number * 100,
  fields,
  passedTo: [],
});

test('a note brings its words once, and takes them with it as they were put in', () => {
  const one = withNote(emptyEntry, bridge, plain);
  expect(one).toEqual({ says: 'The bridge.', items: ['bridge'] });
  const two = withNote(one, dam, plain);
  expect(two).toEqual({ says: 'The bridge. The dam.', items: ['bridge', 'dam'] });
  expect(withNote(two, dam, plain)).toEqual(two);
  expect(withoutNote(two, bridge, plain)).toEqual({ says: 'The dam.', items: ['dam'] });
  expect(withoutNote({ says: 'It is shut.', items: ['bridge'] }, bridge, plain)).toEqual({
    says: 'It is shut.',
    items: [],
  });
});

test('what is added is a sentence of its own, after one that is ended', () => {
  const after = (says: string, words: string) => withWords({ says, items: [] }, words).says;
  expect(after('At the mill. ', 'SD 746 536')).toBe('At the mill. SD 746 536.');
  expect(after('At the mill', 'by the weir')).toBe('At the mill. By the weir.');
  expect(after('Is it shut?', 'Not known!')).toBe('Is it shut? Not known!');
  expect(after('Police: “It is shut.”', 'Castle Bridge open')).toBe(
    'Police: “It is shut.” Castle Bridge open.',
  );
  expect(after('', 'castle Bridge open,')).toBe('Castle Bridge open.');
});

test('filling takes the newest in, and what was replaced gives way to it', () => {
  const entry = { says: 'The old. By boat', items: ['old'] };
  expect(filledEntry(entry, [peak, dam, oldPeak], { all, words: plain })).toEqual({
    says: 'By boat. The peak. The dam.',
    items: ['peak', 'dam'],
  });
  expect(waitingFor(emptyEntry, [peak, dam, oldPeak])).toEqual([peak, dam]);
  expect(waitingFor(emptyEntry, [peak, dam, oldPeak], 200)).toEqual([peak]);
});

test('an entry takes no more notes than a command does', () => {
  const many = Array.from({ length: 40 }, (_, index) => note(`n${index}`));
  expect(filledEntry(emptyEntry, many, { all: many, words: plain }).items).toHaveLength(30);
});

test('nothing brings an entry over what a command takes', () => {
  const full = { says: 'a', items: Array.from({ length: 30 }, (_, index) => `n-${index}`) };
  expect(withNote(full, note('one-more'), plain)).toBe(full);
  const long = { says: 'x'.repeat(1994), items: [] };
  expect(withNote(long, note('bridge'), plain)).toBe(long);
  expect(withWords(long, 'More.')).toBe(long);
  // 1,994 letters, a full stop, a blank, three more and their full stop are 2,000.
  expect(withWords(long, 'abc').says.length).toBe(2000);
  // ‘The peak’ is a letter longer than ‘The old’, which fills it: there is no room, and the note stays.
  const held = { says: `The old. ${'x'.repeat(1990)}.`, items: ['old'] };
  expect(filledEntry(held, [], { all: [oldPeak, peak], words: plain })).toEqual(held);
});

test('what was told in confidence is not filled in, and does not take the place of what it replaces', () => {
  const secret = note('secret', { letter: 'hazards', inConfidence: true });
  const held = { all: [peak, secret], words: plain };
  expect(filledEntry(emptyEntry, [secret, peak], held)).toEqual({
    says: 'The peak.',
    items: ['peak'],
  });
  expect(waitingFor(emptyEntry, [secret, peak])).toEqual([peak]);
  const old = note('open', { replacedBy: 'secret' });
  const entry = { says: 'The open.', items: ['open'] };
  expect(filledEntry(entry, [old, secret], { ...held, all: [old, secret] })).toEqual(entry);
});

test('an entry is as good as the worst of its notes', () => {
  expect(worstGrade([], all)).toBe('own');
  expect(worstGrade(['bridge'], all)).toBe('seen');
  expect(worstGrade(['bridge', 'peak'], all)).toBe('official');
  expect(worstGrade(['dam', 'bridge'], all)).toBe('rumour');
});

test('a M/ETHANE is filled by letter: where the trainee filed a note goes before all else', () => {
  const filled = filledFrom(emptyMethane, {
    notes: all,
    filed: { loose: 'number', dam: null },
    status: 'standby',
    words: (letter) => (letter === 'number' ? ['Not counted'] : []),
    noteWords: plain,
  });
  expect(filled.status).toBe('standby');
  expect(filled.entries.hazards).toEqual({ says: 'The peak.', items: ['peak'] });
  expect(filled.entries.access).toEqual({ says: 'The bridge.', items: ['bridge'] });
  expect(filled.entries.number).toEqual({ says: 'Not counted. The loose.', items: ['loose'] });
  expect(unfiled(all, {})).toEqual([loose]);
  expect(unfiled(all, { loose: null })).toEqual([]);
});

test('the next M/ETHANE starts from what was last said of each letter', () => {
  const first = sent(1, {
    majorIncident: { says: 'By fire', items: [], status: 'standby' },
    hazards: { says: 'Flood', items: [] },
  });
  const second = sent(2, { hazards: { says: 'Flood, rising', items: ['peak'] } });
  const start = draftAfter([first, second]);
  expect(start.status).toBe('standby');
  expect(start.entries.majorIncident.says).toBe('By fire');
  expect(start.entries.hazards).toEqual({ says: 'Flood, rising', items: ['peak'] });
  expect(changedFields(start, [first, second])).toEqual([]);
  const changed = {
    status: 'declared' as const,
    entries: { ...start.entries, access: { says: 'By the bypass', items: [] } },
  };
  expect(changedFields(changed, [first, second])).toEqual(['majorIncident', 'access']);
  expect(methaneCommand(changed, ['access'])).toEqual({
    type: 'methane',
    fields: { access: { says: 'By the bypass', items: [] } },
  });
});

test('what was remembered of a M/ETHANE is used only where it is one', () => {
  expect(isMethaneDraft(JSON.parse(JSON.stringify(emptyMethane)))).toBe(true);
  expect(isMethaneDraft({ ...emptyMethane, status: 'over' })).toBe(false);
  expect(isMethaneDraft({ entries: { hazards: emptyEntry }, status: null })).toBe(false);
  expect(isMethaneDraft('Flood')).toBe(false);
});

test('words that went and words that came are told apart', () => {
  const runs = (before: string, after: string) =>
    diffWords(before, after).map(({ text, change }) => [change, text]);
  expect(runs('Bridge open both ways', 'Bridge closed both ways now')).toEqual([
    ['same', 'Bridge'],
    ['removed', 'open'],
    ['added', 'closed'],
    ['same', 'both ways'],
    ['added', 'now'],
  ]);
  expect(runs('The same', 'The same')).toEqual([['same', 'The same']]);
  expect(runs('', 'New')).toEqual([['added', 'New']]);
});

test('sentences that went are told whole, and only what was reworded word by word', () => {
  const runs = (before: string, after: string) =>
    diffWords(before, after).map(({ text, change }) => [change, text]);
  expect(
    runs(
      'The river is at 3.4 m. The bridge is open. Gas in Finkle Street.',
      'The river is at 3.8 m. A van stands on the bridge. Gas in Finkle Street.',
    ),
  ).toEqual([
    ['same', 'The river is at'],
    ['removed', '3.4'],
    ['added', '3.8'],
    ['same', 'm.'],
    // Of seven words two stand: told word by word it would be ‘The A van stands on the bridge is open’.
    ['removed', 'The bridge is open.'],
    ['added', 'A van stands on the bridge.'],
    ['same', 'Gas in Finkle Street.'],
  ]);
});

test('a M/ETHANE is told apart from what was said before it, letter by letter', () => {
  const first = sent(1, {
    majorIncident: { says: 'By fire', items: [], status: 'standby' },
    hazards: { says: 'Flood', items: [] },
    access: { says: 'By the bypass', items: [] },
  });
  const second = sent(2, {
    majorIncident: { says: 'By fire', items: [], status: 'declared' },
    hazards: { says: 'Flood', items: [] },
    number: { says: 'Forty', items: [] },
  });
  const before = saidBefore([first]);
  expect(saidBefore([])).toBe(null);
  expect(changesSince(draftAfter([second]), before ?? emptyMethane)).toEqual({
    majorIncident: 'changed',
    exactLocation: 'nothing',
    type: 'nothing',
    hazards: 'same',
    access: 'stands',
    number: 'new',
    emergencyServices: 'nothing',
  });
  // What went to another control room says nothing of what this one was told.
  const other = { ...sent(2, {}), to: 'ambulance' };
  const third = sent(3, {});
  expect(earlierTo(third, [first, other, third], 'fire')).toEqual([first]);
  expect(earlierTo(other, [first, other, third], 'fire')).toEqual([]);
});

test('each stage of a decision says what it lacks', () => {
  const known = { notes: all, options: 3, actions: 0 };
  expect(missingIn(emptyProposal, known)).toEqual({
    information: ['information'],
    risk: ['risk', 'aim'],
    powers: ['power'],
    options: ['options', 'choice', 'contingency'],
    review: ['review', 'actions'],
  });
  const weighing = { suitable: true, feasible: true, acceptable: false };
  const full = {
    ...emptyProposal,
    items: ['dam', 'old'],
    hazards: ['deep-water'],
    aim: 'All dry',
    powers: ['duty'],
    weighed: { a: weighing, b: weighing },
    choice: 'a',
    contingency: 'b',
    reviewIn: '600',
  };
  expect(missingIn(full, { ...known, actions: 1 })).toEqual({
    information: ['rumour', 'replaced'],
    risk: [],
    powers: [],
    options: ['trigger'],
    review: [],
  });
});

test('a proposal can be taken up again as it was put', () => {
  const put = commandBodySchema.parse({
    type: 'propose',
    decision: 'evacuate',
    items: ['peak'],
    options: [{ option: 'a', suitable: true, feasible: false, acceptable: true }],
    choice: 'a',
    contingency: { option: 'b', trigger: 'Water at the gate' },
    reviewIn: 900,
  });
  if (put.type !== 'propose') throw new Error('Not a proposal.');
  const draft = draftOf(put);
  expect(draft).toMatchObject({
    items: ['peak'],
    weighed: { a: { suitable: true, feasible: false, acceptable: true } },
    contingency: 'b',
    trigger: 'Water at the gate',
    reviewIn: '900',
  });
  expect(areProposalDrafts({ evacuate: draft })).toBe(true);
  expect(areProposalDrafts({ evacuate: { ...draft, weighed: { a: {} } } })).toBe(false);
});

test('likelihood and impact come to a rating, unless the trainee rates otherwise', () => {
  expect(weighedRating('low', 'medium')).toBe('low');
  expect(weighedRating('low', 'very-high')).toBe('medium');
  expect(weighedRating('high', 'medium')).toBe('high');
  expect(weighedRating('very-high', 'high')).toBe('very-high');
  const row = { ...newRisk('peak'), likelihood: 'high' as const, impact: 'high' as const };
  expect(ratingOf(newRisk('peak'))).toBe(null);
  expect(ratingOf(row)).toBe('high');
  expect(ratingOf({ ...row, rating: 'low' })).toBe('low');
  expect(riskCommand([row, newRisk('dam')])).toBe(null);
  expect(riskCommand([{ ...row, atRisk: ' Crews ' }])).toEqual({
    type: 'assess-risk',
    hazards: [
      {
        hazard: 'peak',
        rating: 'high',
        likelihood: 'high',
        impact: 'high',
        atRisk: 'Crews',
        controls: '',
      },
    ],
  });
});

test('a briefing is filled with what its audience is not known to have', () => {
  const told = note('told', { letter: 'hazards', standing: { fire: 'read-back' } });
  expect(newsTo(['fire'], [told, dam])).toEqual([dam]);
  expect(newsTo([], [dam])).toEqual([]);
  const filled = filledBrief(
    { ...emptyBrief, to: ['fire'] },
    {
      notes: [told, dam, bridge],
      filed: {},
      words: (part) => (part === 'intent' ? ['All dry by eight'] : []),
      noteWords: plain,
    },
  );
  expect(filled.parts.risk.items).toEqual(['dam']);
  expect(filled.parts.method.items).toEqual(['bridge']);
  expect(filled.parts.intent.says).toBe('All dry by eight.');
});
