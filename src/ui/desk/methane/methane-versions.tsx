import { useState } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { MethaneVersion } from './methane-version.tsx';
import { earlierTo, saidBefore } from './version-changes.ts';

/** The M/ETHANEs already sent, newest first, each to be read by itself or against what was said before. */
export function MethaneVersions() {
  const t = useWords('desk');
  const { brief } = useDesk();
  const { methanes } = useView();
  const [isCompared, setCompared] = useState(true);
  if (methanes.length === 0) return <p className="hint">{t('methane.none')}</p>;
  return (
    <section className="versions" aria-label={t('methane.sent')}>
      <div className="sheet-head">
        <h4>{t('methane.sent')}</h4>
        {methanes.length === 1 ? null : (
          <label className="choice">
            <input
              type="checkbox"
              checked={isCompared}
              onChange={(event) => setCompared(event.target.checked)}
            />
            <span>{t('methane.compare')}</span>
          </label>
        )}
      </div>
      {methanes
        .map((sent) => (
          <MethaneVersion
            key={sent.id}
            sent={sent}
            before={isCompared ? saidBefore(earlierTo(sent, methanes, brief.seat.agency)) : null}
          />
        ))
        .toReversed()}
    </section>
  );
}
