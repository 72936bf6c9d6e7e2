/** Stages of an incident; they may overlap. LESLP wording. */
export const stages = [
  { id: 'initial-response', label: 'Initial response' },
  { id: 'consolidation', label: 'Consolidation' },
  { id: 'recovery', label: 'Recovery' },
  { id: 'restoration', label: 'Restoration of normality' },
] as const;
export type StageId = (typeof stages)[number]['id'];

/** Statuses of an agency's response, in the words of the field. */
export const mobilisations = [
  'unaware',
  'alerted',
  'mobilising',
  'enRoute',
  'delayed',
  'misdirected',
  'atRvp',
  'atScene',
  'briefed',
  'committed',
  'relieved',
  'refused',
  'withdrawn',
  'stoodDown',
] as const;
export type Mobilisation = (typeof mobilisations)[number];

/** Services, by their chart, whose commander takes a scene over from whoever was there first (design). */
const takesScene: readonly string[] = ['police', 'fire', 'ambulance'];

export function canTakeScene(chart: string): boolean {
  return takesScene.includes(chart);
}
