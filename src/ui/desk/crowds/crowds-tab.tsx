import { useState } from 'react';
import type { BriefCrowd } from '#exercise/view-crowds.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { handFocusOn } from '../parts/hand-focus-on.ts';
import { CrowdState } from './crowd-state.tsx';
import { TalkDialog } from './talk-dialog.tsx';
import { TensionDialog } from './tension-dialog.tsx';

interface Open {
  readonly kind: 'talk' | 'report';
  readonly crowd: BriefCrowd;
}

/** The groups of people with whom the officer talks. */
export function CrowdsTab() {
  const t = useWords('desk');
  const { brief } = useDesk();
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <ul className="cards" aria-label={t('crowds.label')}>
        {brief.crowds.map((crowd) => (
          <CrowdCard key={crowd.id} crowd={crowd} onOpen={setOpen} />
        ))}
      </ul>
      {open?.kind === 'talk' ? <TalkDialog crowd={open.crowd} onClose={close} /> : null}
      {open?.kind === 'report' ? <TensionDialog crowd={open.crowd} onClose={close} /> : null}
    </>
  );
}

interface CrowdCardProps {
  readonly crowd: BriefCrowd;
  readonly onOpen: (open: Open) => void;
}

function CrowdCard({ crowd, onOpen }: CrowdCardProps) {
  const t = useWords('desk');
  const { names, dispatch } = useDesk();
  const { crowds, place, moving } = useView();
  const seen = crowds[crowd.id];
  const at = seen?.place ?? crowd.place;
  const isHere = place === at && moving === null;
  const where = names.placeWithin(at);
  return (
    <li className="card">
      <h3 className="crowd-name">{names.party(crowd.id).name}</h3>
      <p className="card-line">
        {t('crowds.about', { size: seen?.size ?? crowd.size, place: where })}{' '}
        {t('crowds.contact', crowd.contact)} {crowd.contact.byPhone ? null : t('crowds.inPerson')}{' '}
        {isHere ? <b>{t('crowds.here')}</b> : null}
      </p>
      {seen === undefined ? null : <CrowdState crowd={crowd} seen={seen} />}
      <div className="button-row crowd-acts">
        <button
          type="button"
          className="button small-button"
          aria-label={`${t('crowds.talk')} ${crowd.name}`}
          onClick={() => onOpen({ kind: 'talk', crowd })}
        >
          {t('crowds.talk')}
        </button>
        <button
          type="button"
          className="button quiet-button small-button"
          aria-label={`${t('crowds.report')} ${crowd.name}`}
          onClick={() => onOpen({ kind: 'report', crowd })}
        >
          {t('crowds.report')}
        </button>
        {isHere || moving !== null ? null : (
          <button
            type="button"
            className="button quiet-button small-button"
            onClick={({ currentTarget }) => {
              handFocusOn(currentTarget);
              dispatch({ type: 'move', to: at });
            }}
          >
            {t('crowds.go', { place: where })}
          </button>
        )}
      </div>
    </li>
  );
}
