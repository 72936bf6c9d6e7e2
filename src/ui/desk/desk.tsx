import { useState, type ReactNode } from 'react';
import type { Port } from '#exercise/port.ts';
import { useWords } from '#ui/text/i18n.ts';
import '#ui/theme/theme.css';
import '#ui/frame/frame.css';
import './css/desk.css';
import { StopDialog } from '#ui/frame/stop-dialog.tsx';
import { Announcer } from './announce/announcer.tsx';
import type { DeskClock } from './desk-clock.ts';
import { DeskStateContext, useView } from './desk-context.ts';
import { DeskDialogs } from './desk-dialogs.tsx';
import { Guide } from './guide/guide.tsx';
import { DeskHeader } from './header/desk-header.tsx';
import { useClock } from './header/use-clock.ts';
import { EndedDialog } from './header/ended-dialog.tsx';
import { DeskMiddle } from './layout/desk-middle.tsx';
import { DeskPart } from './layout/desk-part.tsx';
import { DeskView } from './desk-view.tsx';
import type { LoadMap } from './map-port.ts';
import type { Notebook } from './notebook.ts';
import { NowPanel } from './now/now-panel.tsx';
import { isFrozen, ProbeDialog } from './probes/probe-dialog.tsx';
import { SectionNav } from './layout/section-nav.tsx';
import { SidePanel } from './layout/side-panel.tsx';
import { DeskSound } from './sound/desk-sound.tsx';
import { TakeoverDialog } from './takeover/takeover-dialog.tsx';
import { TrafficPanel } from './traffic/traffic-panel.tsx';
import { useFocusBack } from './use-focus-back.ts';
import { useDeskShortcuts } from './use-desk-shortcuts.ts';
import { useNewDeskState } from './use-desk-state.ts';

interface DeskProps {
  readonly port: Port;
  readonly clock: DeskClock;
  readonly loadMap: LoadMap;
  readonly notebook: Notebook;
  /** The exercise has ended and the trainee goes on to the debrief. */
  readonly onEnd: () => void;
  /** The trainee leaves and may come back. */
  readonly onLeave: () => void;
  /** A guide leads through the first minutes. */
  readonly guide?: { readonly onSeen: () => void } | undefined;
}

/** The liaison officer’s desk: a view in, commands out. */
export function Desk({ port, clock, loadMap, notebook, onEnd, onLeave, guide }: DeskProps) {
  const tFrame = useWords('frame');
  const state = useNewDeskState(port.brief);
  useDeskShortcuts(clock, state);
  return (
    <DeskStateContext value={state}>
      <DeskView port={port} notebook={notebook}>
        <DeskFrame>
          <DeskHeader clock={clock} />
          <SectionNav />
          {guide === undefined ? null : (
            <Guide onSeen={guide.onSeen} onEnd={onEnd} onLeave={onLeave} />
          )}
          <main className="desk-main">
            <DeskPart of="traffic">
              <TrafficPanel />
            </DeskPart>
            <DeskMiddle loadMap={loadMap} />
            <DeskPart of="side">
              <SidePanel />
            </DeskPart>
          </main>
          <NowPanel where="foot" />
          <Announcer />
          <DeskSound clock={clock} />
          <DeskDialogs onLeave={onLeave} />
          <StandingStill clock={clock} onEnd={onEnd} />
          <StopDialog />
        </DeskFrame>
        <p className="print-only desk-print">{tFrame('print.desk')}</p>
      </DeskView>
    </DeskStateContext>
  );
}

/** Hides what is in it while questions are put. */
function DeskFrame({ children }: { readonly children: ReactNode }) {
  return (
    <div className="desk" data-frozen={isFrozen(useView()) || undefined}>
      {children}
    </div>
  );
}

/** What is over the desk when time stands by itself: a takeover, questions, the end. */
function StandingStill({ clock, onEnd }: Pick<DeskProps, 'clock' | 'onEnd'>) {
  const view = useView();
  const { ended } = view;
  const { takeover } = useClock(clock);
  useFocusBack(takeover !== null || isFrozen(view));
  const [looksOn, setLooksOn] = useState(false);
  return (
    <>
      {takeover === null ? <ProbeDialog /> : <TakeoverDialog clock={clock} />}
      {ended !== null && !looksOn ? (
        <EndedDialog onEnd={onEnd} onLook={() => setLooksOn(true)} />
      ) : null}
    </>
  );
}
