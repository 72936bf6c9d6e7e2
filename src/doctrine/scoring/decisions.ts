import type { Setting } from './setting.ts';

/** The five stages of the joint decision model. Domain reference, section 6, JDM stages. */
export const decisionSettings = {
  stageInformation: { value: 25, unit: 'weight', says: 'What gathering information weighs.' },
  stageRisk: { value: 20, unit: 'weight', says: 'What assessing risk and setting an aim weighs.' },
  stagePowers: { value: 15, unit: 'weight', says: 'What powers, policies and procedures weigh.' },
  stageOptions: { value: 20, unit: 'weight', says: 'What options and contingencies weigh.' },
  stageReview: { value: 20, unit: 'weight', says: 'What acting and reviewing weighs.' },
  refusedShare: {
    value: 50,
    unit: 'per cent',
    says: 'What a proposal is worth that the commanders refused.',
  },
  minimumEssential: {
    value: 50,
    unit: 'per cent',
    says: 'Of the essential facts, how many must be in hand, or asked for and marked unknown, before a decision counts as more than haste.',
  },
  windowMoves: {
    value: 100,
    unit: 'per cent',
    says: 'Where that minimum could not be known in time, by how much of the time between full and closes the window moves at most.',
  },
  provisionalWorth: {
    value: 50,
    unit: 'per cent',
    says: 'What a provisional decision before its time is worth until it is reviewed on more.',
  },
  honestUnknown: {
    value: 50,
    unit: 'per cent',
    says: 'What marking an essential fact unknown is worth where it was not held.',
  },
  criticalSources: {
    value: 2,
    unit: 'count',
    says: 'How many sources a critical fact wants where none of them saw it or speaks officially.',
  },
  singleSource: {
    value: 50,
    unit: 'per cent',
    says: 'What relying on a critical fact is worth without those sources.',
  },
  contradicted: {
    value: 50,
    unit: 'per cent',
    says: 'What relying on a fact is worth while another source said otherwise and nobody settled it.',
  },
  rumourRelied: {
    value: 100,
    unit: 'per cent',
    says: 'What relying on a rumour takes away, of what one essential fact is worth.',
  },
  decoyCost: {
    value: 100,
    unit: 'per cent',
    says: 'What naming a risk or citing a power that does not apply takes away, of what a right one is worth.',
  },
  hazardUnlinked: {
    value: 50,
    unit: 'per cent',
    says: 'What naming a risk is worth where nothing that you had heard speaks for it.',
  },
  aimShare: { value: 25, unit: 'per cent', says: 'What the aim is worth of the second stage.' },
  optionsLeast: { value: 2, unit: 'count', says: 'So many options are to be weighed.' },
  optionsWeighed: { value: 40, unit: 'weight', says: 'What weighing that many options weighs.' },
  choiceSound: { value: 30, unit: 'weight', says: 'What a sound choice among them weighs.' },
  contingencySet: {
    value: 30,
    unit: 'weight',
    says: 'What a contingency with its trigger weighs.',
  },
  actShare: {
    value: 25,
    unit: 'per cent',
    says: 'What setting the work going is worth of the fifth stage, where the decision opens tasks.',
  },
  actGrace: {
    value: 300,
    unit: 'seconds',
    says: 'A crew under orders for its task within this of the decision counts in full.',
  },
  actExpiry: {
    value: 1200,
    unit: 'seconds',
    says: 'A crew under orders only after this counts nothing.',
  },
  reviewSet: {
    value: 40,
    unit: 'per cent',
    says: 'What setting a review time is worth where reviews fell due as well.',
  },
  reviewDecay: {
    value: 100,
    unit: 'per cent',
    says: 'A review past the scenario’s time falls to nothing over this share of that time again.',
  },
} as const satisfies Readonly<Record<string, Setting>>;
