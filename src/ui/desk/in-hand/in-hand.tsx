import { memo } from 'react';
import type { PartnersView } from '#exercise/view-partners.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useView } from '../desk-context.ts';
import { ActionList } from './action-list.tsx';
import { AdviceList } from './advice-list.tsx';
import { ChallengeList } from './challenge-list.tsx';
import { lateIds } from './late.ts';
import { LineList } from './line-list.tsx';
import { LinkList } from './link-list.tsx';
import { RequestList } from './request-list.tsx';
import { UnreachedList } from './unreached-list.tsx';

/** What the officer set going with partners, and how it stands. */
export function InHand() {
  const { partners, now } = useView();
  return <Lists partners={partners} late={lateIds(partners, now)} />;
}

interface ListsProps {
  readonly partners: PartnersView;
  readonly late: string;
}

/** Drawn anew only when something happened with a partner, or something is late. */
const Lists = memo(function Lists({ partners, late }: ListsProps) {
  const t = useWords('desk');
  const { requests, advice, challenges, lines, links, actions, unreached } = partners;
  const all = [requests, advice, challenges, lines, links, actions, unreached];
  const lateOnes = new Set(late.split(' '));
  if (all.every((list) => list.length === 0)) return <p className="empty">{t('hand.none')}</p>;
  return (
    <div className="hands">
      <UnreachedList unreached={unreached} />
      <ActionList actions={actions} late={lateOnes} />
      <RequestList requests={requests} late={lateOnes} />
      <AdviceList advice={advice} />
      <ChallengeList challenges={challenges} />
      <LineList lines={lines} />
      <LinkList links={links} />
    </div>
  );
});
