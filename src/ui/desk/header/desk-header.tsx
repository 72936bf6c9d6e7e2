import { actAt } from '#exercise/view-acts.ts';
import { stages } from '#doctrine/incident.ts';
import { roles } from '#doctrine/roles.ts';
import { PreferencesButton } from '#ui/frame/preferences-button.tsx';
import { SkipLink } from '#ui/frame/skip-link.tsx';
import { StopHelp } from '#ui/frame/stop-help.tsx';
import { usePrintAbout } from '#ui/frame/use-print-about.ts';
import { useWords } from '#ui/text/i18n.ts';
import type { DeskClock } from '../desk-clock.ts';
import { useDesk, useDeskState, useView } from '../desk-context.ts';
import { PaceControl } from './pace-control.tsx';
import { WaitMenu } from './wait-menu.tsx';

/** What exercise this is, what time it is there, and how it runs. */
export function DeskHeader({ clock }: { readonly clock: DeskClock }) {
  const t = useWords('desk');
  const { brief } = useDesk();
  const { change } = useDeskState();
  return (
    <header className="top-bar desk-header no-print">
      <SkipLinks />
      <span className="chip exercise-chip">{t('header.exercise')}</span>
      <h1 className="brand">{t('header.brand')}</h1>
      <span className="place" title={t('header.job', roles[brief.seat.role])}>
        <span className="place-title">{brief.scenario.title}</span>
        <span className="place-seat">{t('header.role', { role: brief.seat.title })}</span>
      </span>
      <StageChip />
      <StopHelp />
      <HeaderClock />
      <PaceControl clock={clock} />
      {clock.isPaceFixed ? null : <WaitMenu clock={clock} />}
      <button
        type="button"
        className="button night-button square-button"
        aria-label={t('shortcuts.open')}
        onClick={() => change({ dialog: { kind: 'shortcuts' } })}
      >
        ?
      </button>
      <PreferencesButton />
      <button
        type="button"
        className="button night-button end-button"
        onClick={() => change({ dialog: { kind: 'end' } })}
      >
        {t('header.end')}
      </button>
    </header>
  );
}

/** Past the bar to the parts of the desk; on a narrow screen to the one that is shown. */
function SkipLinks() {
  const t = useWords('frame');
  return (
    <>
      <SkipLink to="main [data-shortcut='traffic']">{t('skip.traffic')}</SkipLink>
      <SkipLink to="main .picture">{t('skip.picture')}</SkipLink>
      <SkipLink to="main .side">{t('skip.side')}</SkipLink>
    </>
  );
}

/** Which act it is, and which day. */
function ActTag() {
  const t = useWords('desk');
  const { brief } = useDesk();
  const at = actAt(brief.acts, useView().now);
  if (at === undefined) return null;
  const { title, day } = at.act;
  const count = brief.acts.length;
  return (
    <span className="clock-act" title={t('act.named', { number: at.number, count, title })}>
      <span className="clock-act-number">{t('act.of', { number: at.number, count })}</span>
      {day === undefined ? null : <b className="clock-day">{day}</b>}
    </span>
  );
}

function StageChip() {
  const t = useWords('desk');
  const { stage: id } = useView();
  const stage = stages.find((one) => one.id === id)?.label.toLowerCase() ?? id;
  return <span className="chip stage-chip">{t('header.stage', { stage })}</span>;
}

/** What time it is in the exercise. */
function HeaderClock() {
  const t = useWords('desk');
  const { brief, names } = useDesk();
  const { now } = useView();
  usePrintAbout(`${brief.scenario.title} · ${brief.seat.title}`, ` · ${names.clock(now)}`);
  return (
    <span className="clock">
      <ActTag />
      <time className="clock-time" aria-label={t('header.clock', { time: names.clock(now) })}>
        {names.clock(now)}
      </time>
      <span className="clock-since">{t('header.since', { minutes: Math.floor(now / 60) })}</span>
    </span>
  );
}
