import { useWords } from '#ui/text/i18n.ts';
import { useView } from '../desk-context.ts';
import { ActionList } from './action-list.tsx';
import { AdviceList, ChallengeList } from './advice-list.tsx';
import { LineList } from './line-list.tsx';
import { LinkList } from './link-list.tsx';
import { RequestList } from './request-list.tsx';
import { UnreachedList } from './unreached-list.tsx';

/** What the officer set going with partners, and how it stands. */
export function InHand() {
  const t = useWords('desk');
  const { requests, advice, challenges, lines, links, actions, unreached } = useView().partners;
  const all = [requests, advice, challenges, lines, links, actions, unreached];
  if (all.every((list) => list.length === 0)) return <p className="empty">{t('hand.none')}</p>;
  return (
    <div className="hands">
      <UnreachedList />
      <ActionList />
      <RequestList />
      <AdviceList />
      <ChallengeList />
      <LineList />
      <LinkList />
    </div>
  );
}
