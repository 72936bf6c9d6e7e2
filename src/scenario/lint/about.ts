import type { Problem } from '../problem.ts';
import type { LintInput } from './lint.ts';

/** What the scenario says of itself. */
export function checkAbout({ scenario, catalogue }: LintInput): Problem[] {
  const problems: Problem[] = [];
  if (scenario.reviewedBy.length === 0) {
    const message = 'nobody is named who reviewed the needs';
    problems.push({ code: 'unreviewed', path: ['reviewedBy'], atKey: true, message });
  }
  if (catalogue.folder !== undefined && catalogue.folder !== scenario.id) {
    const message = `the id is ${scenario.id} and the folder ${catalogue.folder}`;
    problems.push({ code: 'id-not-folder', path: ['id'], message });
  }
  const served = new Set(scenario.injects.map(({ objective }) => objective));
  for (const [i, { id }] of scenario.objectives.entries()) {
    if (served.has(id)) continue;
    problems.push({
      code: 'objective-unused',
      path: ['objectives', i, 'id'],
      message: `no inject serves ${id}`,
    });
  }
  return problems;
}
