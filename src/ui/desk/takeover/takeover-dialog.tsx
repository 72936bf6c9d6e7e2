import { actAt } from '#exercise/view-acts.ts';
import { inWords } from '#kernel/time.ts';
import { ModalFrame } from '#ui/frame/modal-frame.tsx';
import { useWords } from '#ui/text/i18n.ts';
import type { DeskClock } from '../desk-clock.ts';
import { useDesk, useView } from '../desk-context.ts';
import { OpenList } from './open-list.tsx';

/** An act begins: what whoever takes over is told. Time stands until they carry on. */
export function TakeoverDialog({ clock }: { readonly clock: DeskClock }) {
  const t = useWords('desk');
  const { brief, names } = useDesk();
  const { act, now } = useView();
  const at = actAt(brief.acts, now);
  if (act?.briefing === undefined || at === undefined) return null;
  const ends = brief.acts[at.number]?.starts ?? brief.length;
  const { day, title } = at.act;
  return (
    <ModalFrame
      title={t('takeover.title', { title })}
      size="wide"
      veil="takeover-veil"
      isOpen
      isKeyboardDismissDisabled
    >
      <p className="takeover-when">
        <b>
          {day === undefined ? null : `${day}, `}
          <time>{names.clock(now)}</time>
        </b>{' '}
        · {t('act.of', { number: at.number, count: brief.acts.length })} ·{' '}
        {inWords(ends - at.act.starts)} · {brief.scenario.title}, {brief.seat.title}
      </p>
      <div className="takeover-text">
        {act.briefing.split(/\n\s*\n/).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <OpenList />
      <p className="quiet small no-print">{t('takeover.stands')}</p>
      <div className="dialog-acts no-print">
        <button type="button" className="button quiet-button" onClick={() => window.print()}>
          {t('takeover.print')}
        </button>
        <button type="button" className="button" autoFocus onClick={() => clock.carryOn()}>
          {t('takeover.carryOn')}
        </button>
      </div>
    </ModalFrame>
  );
}
