import type { BriefAgency } from '#exercise/view-brief.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useDeskState, useView } from '../desk-context.ts';
import { AskMenu } from './ask-menu.tsx';
import { ShareMenu } from './share-menu.tsx';

/** What can be said to one agency. */
export function AgencyActions({ agency }: { readonly agency: BriefAgency }) {
  const t = useWords('desk');
  const { dispatch, names } = useDesk();
  const { agencies } = useView();
  const { change } = useDeskState();
  const routes = agencies[agency.id]?.callFailed?.routes ?? [];
  return (
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
      {routes.map((route) => (
        <AskMenu
          key={route}
          agency={agency}
          channel={route}
          label={t('agency.askBy', { channel: names.channel(route) })}
        />
      ))}
      <button
        type="button"
        className="button quiet-button small-button"
        aria-haspopup="dialog"
        onClick={() => change({ dialog: { kind: 'invite', agency: agency.id } })}
      >
        {t('agency.invite')}
      </button>
    </div>
  );
}
