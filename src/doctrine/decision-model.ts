/** The stages of the joint decision model, as the score names them. Source: JESIP, joint decision model (paraphrased). */
export const decisionStages = [
  { id: 'information', label: 'Gather information and intelligence' },
  { id: 'risk', label: 'Assess risks, develop a working strategy' },
  { id: 'powers', label: 'Consider powers, policies and procedures' },
  { id: 'options', label: 'Identify options and contingencies' },
  { id: 'review', label: 'Take action and review what happened' },
] as const;

export type DecisionStage = (typeof decisionStages)[number]['id'];
