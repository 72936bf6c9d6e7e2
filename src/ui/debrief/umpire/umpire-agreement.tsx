import { useWords } from '#ui/text/i18n.ts';
import type { Leaf } from '#scoring/score-card.ts';
import type { UmpirePart } from './umpire-part.ts';

/** Two decimals, with a true minus sign. */
function coefficientWords(value: number): string {
  return value.toFixed(2).replace('-', '−');
}

/** How far umpires agree with each other and with the log, in a table and in words. */
export function UmpireAgreement({ part }: { part: UmpirePart }) {
  const t = useWords('umpire');
  const { agreement, umpires, sections } = part;
  const { raters, between } = agreement;
  const asked = new Set(sections.flatMap(({ questions }) => questions.map(({ id }) => id)));
  const share = ({ value, n }: Leaf) =>
    value === null ? t('agreement.notSeen') : t('agreement.share', { value: Math.round(value), n });
  return (
    <>
      <div className="umpire-wide" role="group" aria-labelledby="umpire-agreement" tabIndex={0}>
        <table className="table umpire-table">
          <caption className="visually-hidden">{t('agreement.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('agreement.part')}</th>
              {raters.map((rater) => (
                <th key={rater} scope="col">
                  {rater}
                </th>
              ))}
              <th scope="col">{t('agreement.log')}</th>
            </tr>
          </thead>
          <tbody>
            {agreement.sections.map((row) => (
              <tr key={row.section}>
                <th scope="row">{row.label}</th>
                {row.umpires.map((leaf, place) => (
                  <td key={raters[place]}>{share(leaf)}</td>
                ))}
                <td>{row.log.value === null ? t('agreement.none') : Math.round(row.log.value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {between === undefined ? (
        <p className="umpire-lone">{t('who.lone')}</p>
      ) : (
        <Coefficients between={between} />
      )}
      {umpires.map(({ rater, answers }) => {
        const count = Object.keys(answers).filter((id) => !asked.has(id)).length;
        return count === 0 ? null : (
          <p key={rater} className="quiet small">
            {t('agreement.unasked', { rater, count })}
          </p>
        );
      })}
    </>
  );
}

type Between = NonNullable<UmpirePart['agreement']['between']>;

function Coefficients({ between }: { between: Between }) {
  const t = useWords('umpire');
  const { pairs, icc, withLog } = between;
  const rows = [
    ...pairs.flatMap(({ raters: [a, b], answers, sections, seenByOne }) => [
      {
        id: `${a}/${b}/answers`,
        label: t('agreement.answers', { a, b }),
        value: answers.value,
        over: `${t('agreement.questions', { count: answers.n })}${seenByOne === 0 ? '' : `; ${t('agreement.seenByOne', { count: seenByOne })}`}`,
      },
      {
        id: `${a}/${b}/sections`,
        label: t('agreement.sections', { a, b }),
        value: sections.value,
        over: t('agreement.parts', { count: sections.n }),
      },
    ]),
    { id: 'icc', label: t('agreement.icc'), ...overParts(icc) },
    { id: 'log', label: t('agreement.withLog'), ...overParts(withLog) },
  ];
  function overParts({ value, n }: { value: number | null; n: number }) {
    return { value, over: t('agreement.parts', { count: n }) };
  }
  return (
    <>
      <table className="table umpire-table" aria-label={t('agreement.words')}>
        <thead>
          <tr>
            <th scope="col">{t('agreement.measure')}</th>
            <th scope="col">{t('agreement.value')}</th>
            <th scope="col">{t('agreement.over')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label, value, over }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td>{value === null ? t('agreement.cannot') : coefficientWords(value)}</td>
              <td>{over}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet small">{t('agreement.means')}</p>
      {rows.some(({ value }) => value === null) ? (
        <p className="quiet small">{t('agreement.cannotWhy')}</p>
      ) : null}
    </>
  );
}
