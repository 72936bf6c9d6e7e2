import type { Problem } from '../problem.ts';
import type { LintInput } from './lint.ts';

/** Who has a say, and whether there is something to choose. */
export function checkDecisions({ scenario }: LintInput): Problem[] {
  return scenario.decisions.flatMap(({ options, entitled, title }, i) => {
    const strangers = options.flatMap(({ agreedBy = [] }, o) =>
      agreedBy.flatMap(({ agency }, a): Problem[] => {
        if (entitled.includes(agency)) return [];
        const path = ['decisions', i, 'options', o, 'agreedBy', a, 'agency'];
        return [
          {
            code: 'not-entitled',
            path,
            message: `${agency} is not entitled to take this decision`,
          },
        ];
      }),
    );
    if (options.some(({ worse }) => worse !== true)) return strangers;
    const message = `every option of ${title} is marked as worse`;
    return [
      ...strangers,
      { code: 'no-good-option', path: ['decisions', i, 'options'], atKey: true, message },
    ];
  });
}
