import type { Rule } from './rule.ts';

export const probeRules = {
  probe: {
    title: 'What you knew at a freeze',
    doctrine: 'Situation awareness: what is happening, what it means, what comes next (Endsley)',
    principle: 'sharedSituationalAwareness',
    measure: null,
    explains:
      'The clock stops, the desk is hidden and a few questions are asked. Each answer is set beside what was so at that second, and shown with how sure you were. It earns no points: reported are the share right, less what guessing brings, by level; how well confidence matched (Brier); and, of true or false statements, how well they were told apart (d′) and which way you leaned (c). “I cannot say” counts as not known and costs no more.',
    formula: '(p − 1/k) ÷ (1 − 1/k); (confidence − right)²; z(H) − z(FA); −½ (z(H) + z(FA))',
    pitfall:
      'Coaching to the questions: they are drawn by the seed from a larger bank, and what was right is told only in the debrief. Guessing comes to nothing; answering only the easy ones leaves the others as not known.',
    settings: ['probeCalibrated', 'probeStatements', 'probeTellsApart', 'probeLeaning'],
    behaviours: [],
  },
} as const satisfies Readonly<Record<string, Rule>>;
