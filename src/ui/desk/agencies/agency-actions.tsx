import type { BriefAgency } from '#exercise/view-brief.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useDeskState } from '../desk-context.ts';
import { AskMenu } from './ask-menu.tsx';
import { MoreMenu } from './more-menu.tsx';
import { OtherRoutes } from './other-routes.tsx';
import { ShareMenu } from './share-menu.tsx';

/** What can be said to one agency. */
export function AgencyActions({ agency }: { readonly agency: BriefAgency }) {
  const t = useWords('desk');
  const { dispatch } = useDesk();
  const { change } = useDeskState();
  return (
    <>
      <OtherRoutes agency={agency} />
      <div className="button-row card-acts">
        <button
          type="button"
          className="button quiet-button small-button"
          onClick={() => dispatch({ type: 'call', to: agency.id })}
        >
          {t('agency.call')}
        </button>
        <ShareMenu agency={agency} />
        <AskMenu agency={agency} channel={null} label={t('agency.ask')} />
        <button
          type="button"
          className="button quiet-button small-button"
          aria-haspopup="dialog"
          onClick={() => change({ dialog: { kind: 'invite', agency: agency.id } })}
        >
          {t('agency.invite')}
        </button>
        <MoreMenu agency={agency} />
      </div>
    </>
  );
}
