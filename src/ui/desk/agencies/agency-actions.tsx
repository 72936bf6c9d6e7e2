import type { AgencyView } from '#exercise/view.ts';
import type { BriefAgency } from '#exercise/view-brief.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDeskState } from '../desk-context.ts';
import { useOnce } from '../partners/use-once.ts';
import { AskMenu } from './ask-menu.tsx';
import { MoreMenu } from './more-menu.tsx';
import { OtherRoutes } from './other-routes.tsx';
import { ShareMenu } from './share-menu.tsx';

/** Acts that have a form of their own. */
const forms = ['request', 'advise', 'invite', 'connect'] as const;

interface AgencyActionsProps {
  readonly agency: BriefAgency;
  readonly seen: AgencyView | undefined;
}

/** What can be said to one agency. */
export function AgencyActions({ agency, seen }: AgencyActionsProps) {
  const t = useWords('desk');
  const once = useOnce();
  const { change } = useDeskState();
  return (
    <>
      <OtherRoutes agency={agency} failed={seen?.callFailed ?? null} />
      <div className="card-acts">
        <button
          type="button"
          className="button quiet-button small-button"
          onClick={() => once({ type: 'call', to: agency.id })}
        >
          {t('agency.call')}
        </button>
        <ShareMenu agency={agency} />
        <AskMenu agency={agency} channel={null} label={t('agency.ask')} />
        {forms.map((kind) => (
          <button
            key={kind}
            type="button"
            className="button quiet-button small-button"
            aria-haspopup="dialog"
            data-guide={kind}
            onClick={() => change({ dialog: { kind, agency: agency.id } })}
          >
            {t(`agency.${kind}`)}
          </button>
        ))}
        <MoreMenu agency={agency} />
      </div>
    </>
  );
}
