import { methaneFields } from '#doctrine/methane.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';

/** The M/ETHANEs already sent, newest first, with the controls that are known to have them. */
export function MethaneSent() {
  const t = useWords('desk');
  const { names, brief } = useDesk();
  const { controls } = brief.seat;
  const { methanes } = useView();
  if (methanes.length === 0) return <p className="hint">{t('methane.none')}</p>;
  return (
    <section aria-label={t('methane.sent')}>
      {methanes.toReversed().map(({ id, to, number, at, fields, passedTo }) => (
        <details key={id} className="sent">
          <summary>
            <b>{t('methane.number', { number })}</b>{' '}
            {controls.length === 0
              ? null
              : `${t('methane.toRoom', { control: names.control(to ?? brief.seat.agency) })} `}
            {names.stamp(at)}{' '}
            <span className="quiet">
              {passedTo.length === 0
                ? t('methane.notPassed')
                : t('methane.passed', { who: names.shorts(passedTo) })}
            </span>
          </summary>
          <dl>
            {methaneFields.map((field) => {
              const entry = fields[field.id];
              return entry === undefined ? null : (
                <div key={field.id}>
                  <dt>{field.label}</dt>
                  <dd>
                    {field.id === 'majorIncident' && fields.majorIncident !== undefined
                      ? `${t(`majorIncident.${fields.majorIncident.status}`)}. `
                      : ''}
                    {entry.says}
                  </dd>
                </div>
              );
            })}
          </dl>
        </details>
      ))}
    </section>
  );
}
