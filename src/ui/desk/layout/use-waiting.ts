import { useWords } from '#ui/text/i18n.ts';
import { useOpenCounts } from '../agencies/open-things.ts';
import { useDeskState, type Section } from '../desk-context.ts';
import { useToTell } from '../picture/use-to-tell.ts';
import { useUnreadCount } from '../traffic/use-reading.ts';

interface Waiting {
  /** On the tab. */
  readonly short: string;
  /** The same for whoever hears it. */
  readonly says: string;
  readonly isUrgent: boolean;
}

/** What waits in each part of the desk; null where nothing does. */
export function useWaiting(): Readonly<Record<Section, Waiting | null>> {
  const t = useWords('desk');
  const { picking } = useDeskState();
  const unread = useUnreadCount();
  const { questions, questionsLate, waitsLate } = useOpenCounts();
  const toTell = useToTell().length;
  const open = questions + waitsLate;
  return {
    traffic: waits(unread, t('section.unread', { count: unread }), false),
    map: waits(picking === null ? 0 : 1, t('section.picking'), true),
    picture: waits(toTell, t('picture.toTell', { count: toTell }), false),
    side: waits(
      open,
      `${t('section.questions', { count: questions })}, ${t('section.late', { count: waitsLate })}`,
      questionsLate + waitsLate > 0,
    ),
  };
}

function waits(count: number, says: string, isUrgent: boolean): Waiting | null {
  return count === 0 ? null : { short: count > 99 ? '99+' : String(count), says, isUrgent };
}
