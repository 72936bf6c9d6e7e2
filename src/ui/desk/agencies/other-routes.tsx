import type { AgencyView } from '#exercise/view.ts';
import type { BriefAgency } from '#exercise/view-brief.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { useOnce } from '../partners/use-once.ts';
import { AskMenu } from './ask-menu.tsx';

interface OtherRoutesProps {
  readonly agency: BriefAgency;
  readonly failed: AgencyView['callFailed'];
}

/** The commander could not be had: whom else to ring, and by what other way to ask. */
export function OtherRoutes({ agency, failed }: OtherRoutesProps) {
  const t = useWords('desk');
  const { names } = useDesk();
  const once = useOnce();
  if (failed === null || failed.routes.length + failed.reaches.length === 0) return null;
  return (
    <div className="card-acts card-routes" role="group" aria-label={t('agency.otherWays')}>
      {agency.deputy === null || !failed.reaches.includes('deputy') ? null : (
        <button
          type="button"
          className="button quiet-button small-button"
          onClick={() => once({ type: 'call', to: agency.id, reach: 'deputy' })}
        >
          {t('more.deputy', { name: agency.deputy.name })}
        </button>
      )}
      {failed.reaches.includes('control') ? (
        <button
          type="button"
          className="button quiet-button small-button"
          onClick={() => once({ type: 'call', to: agency.id, reach: 'control' })}
        >
          {t('more.control')}
        </button>
      ) : null}
      {failed.reaches.map((reach) => (
        <AskMenu
          key={reach}
          agency={agency}
          channel={null}
          reach={reach}
          label={t(`agency.askOf.${reach}`)}
        />
      ))}
      {failed.routes.map((route) => (
        <AskMenu
          key={route}
          agency={agency}
          channel={route}
          label={t('agency.askBy', { channel: names.channel(route) })}
        />
      ))}
    </div>
  );
}
