import { useState } from 'react';
import { toArray } from '#kernel/chain.ts';
import type { PartnersView } from '#exercise/view-partners.ts';
import type { Brief } from '#exercise/view-brief.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useDeskState, useView } from '../desk-context.ts';
import { TextField } from '../parts/text-field.tsx';

/** From so many plans on they can be searched. */
const many = 4;

/** Local plans by title and, once read, by what they say. What one says comes into the traffic. */
export function PlanList() {
  const t = useWords('desk');
  const { brief } = useDesk();
  const { partners, messages } = useView();
  const [sought, setSought] = useState('');
  const word = sought.trim().toLowerCase();
  const readOf = (plan: string) => partners.plans.findLast((one) => one.plan === plan);
  const saidIn = (plan: string) => {
    const message = readOf(plan)?.message;
    return message === undefined || word === ''
      ? ''
      : (toArray(messages).find(({ id }) => id === message)?.text ?? '');
  };
  const found = brief.plans.filter(({ id, title }) =>
    `${title} ${saidIn(id)}`.toLowerCase().includes(word),
  );
  if (brief.plans.length === 0) return <p className="empty">{t('plans.none')}</p>;
  return (
    <div className="worksheet">
      <p className="hint">{t('plans.hint')}</p>
      {brief.plans.length < many ? null : (
        <TextField
          label={t('plans.seek')}
          hint={t('plans.seekHint')}
          value={sought}
          onChange={setSought}
        />
      )}
      {found.length === 0 ? <p className="quiet">{t('plans.noneFound')}</p> : null}
      <ul className="plan-list" aria-label={t('plans.list')}>
        {found.map((plan) => (
          <PlanItem key={plan.id} plan={plan} read={readOf(plan.id)} />
        ))}
      </ul>
    </div>
  );
}

interface PlanItemProps {
  readonly plan: Brief['plans'][number];
  readonly read: PartnersView['plans'][number] | undefined;
}

/** A plan: read it, show what it says, or log that it is being worked to. */
function PlanItem({ plan, read }: PlanItemProps) {
  const t = useWords('desk');
  const { names, dispatch } = useDesk();
  const { log } = useView();
  const { change } = useDeskState();
  const { id, title } = plan;
  const entry = t('plans.activated', { title });
  const logged = log.findLast(({ text }) => text === entry);
  return (
    <li>
      <p>
        <b>{title}</b>{' '}
        <span className="quiet">
          {read === undefined ? t('plans.unread') : t('plans.read', { time: names.time(read.at) })}
          {logged === undefined ? '' : t('plans.logged', { time: names.time(logged.at) })}
        </span>
      </p>
      <div className="button-row">
        {read === undefined ? (
          <button
            type="button"
            className="button quiet-button small-button"
            aria-label={t('plans.doReadLong', { title })}
            onClick={() => dispatch({ type: 'consult', plan: id })}
          >
            {t('plans.doRead')}
          </button>
        ) : (
          <>
            <button
              type="button"
              className="button quiet-button small-button"
              aria-label={t('plans.showLong', { title })}
              onClick={() => change({ section: 'traffic', toMessage: read.message })}
            >
              {t('plans.show')}
            </button>
            {logged === undefined ? (
              <button
                type="button"
                className="button quiet-button small-button"
                aria-label={t('plans.activateLong', { title })}
                onClick={() => dispatch({ type: 'log', text: entry, about: read.message })}
              >
                {t('plans.activate')}
              </button>
            ) : null}
          </>
        )}
      </div>
    </li>
  );
}
