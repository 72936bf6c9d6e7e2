import type { ProposalView } from '#exercise/view.ts';
import type { BriefDecision } from '#exercise/view-brief.ts';
import { useWords } from '#ui/text/i18n.ts';
import { tests } from './proposal-draft.ts';

interface OptionsPaperProps {
  readonly decision: BriefDecision;
  readonly body: ProposalView['body'];
}

/** The options on paper: how each was weighed, which was chosen, and what is done if it does not work. */
export function OptionsPaper({ decision, body }: OptionsPaperProps) {
  const t = useWords('desk');
  const label = (id: string) => decision.options.find((one) => one.id === id)?.label ?? id;
  return (
    <>
      <table className="paper-table">
        <thead>
          <tr>
            <th scope="col">{t('decision.option')}</th>
            {tests.map((test) => (
              <th key={test} scope="col">
                {t(`test.${test}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {decision.options.map(({ id }) => {
            const weighing = body.options.find(({ option }) => option === id);
            return (
              <tr key={id}>
                <th scope="row">
                  {label(id)}
                  {id === body.choice ? ` (${t('decision.chosen')})` : ''}
                </th>
                {weighing === undefined ? (
                  <td colSpan={tests.length}>{t('decision.notWeighed')}</td>
                ) : (
                  tests.map((test) => (
                    <td key={test}>{t(weighing[test] ? 'decision.yes' : 'decision.no')}</td>
                  ))
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p>
        {t('sheet.contingency')}:{' '}
        {body.contingency === undefined
          ? t('sheet.noContingency')
          : t('decision.contingency', {
              option: label(body.contingency.option),
              trigger: body.contingency.trigger,
            })}
      </p>
    </>
  );
}
