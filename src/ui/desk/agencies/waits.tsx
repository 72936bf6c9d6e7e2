import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { advices } from '../partners/advice-draft.ts';
import { onWayWords } from '../partners/on-way-words.ts';
import { onWayOf } from '../partners/on-way.ts';
import { useOnce } from '../partners/use-once.ts';
import { chase } from './chase.ts';
import { openWaits } from './open-things.ts';
import { SummaryItem, SummaryList } from './summary-list.tsx';

/** What the officer waits for and since when; silence past its time is marked. */
export function Waits() {
  const t = useWords('desk');
  const { brief, names } = useDesk();
  const once = useOnce();
  const view = useView();
  const { now, agencies } = view;
  // A topic, advice that was given, or the officer's own words.
  const aboutWords = (about: string): string => {
    const advice = advices.find((one) => one === about);
    if (advice !== undefined) return t('waits.advice', { advice: t(`advice.${advice}`) });
    const topic = brief.topics.find(({ id }) => id === about);
    return topic?.label ?? about.charAt(0).toUpperCase() + about.slice(1);
  };
  return (
    <SummaryList title={t('waits.title')}>
      {openWaits(view).map((wait) => {
        const says = aboutWords(wait.about);
        const time = names.time(wait.since);
        const chasing = chase(wait, brief, agencies[wait.on]);
        const onWay = onWayOf(view, chasing, brief);
        const isOnWay = onWay?.is === 'queued' || onWay?.is === 'saying';
        return (
          <SummaryItem
            key={wait.id}
            agency={wait.on}
            says={says}
            since={
              wait.times === 1
                ? t('waits.since', { time })
                : t('waits.sinceTimes', { time, count: wait.times })
            }
            due={t('waits.due', { time: names.time(wait.due) })}
            late={wait.state === 'late' ? Math.max(0, now - wait.due) : null}
            how={isOnWay ? t('waits.chasing', { how: onWayWords(t, names, now, onWay) }) : null}
            act={t('waits.chase')}
            actLong={t('waits.chaseLong', { who: names.party(wait.on).name, what: says })}
            onAct={() => once(chasing)}
          />
        );
      })}
    </SummaryList>
  );
}
