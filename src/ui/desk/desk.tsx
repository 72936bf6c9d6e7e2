import { useMemo, useState, useSyncExternalStore } from 'react';
import { dayAt } from '#kernel/acts.ts';
import type { Port } from '#exercise/port.ts';
import { useWords } from '#ui/text/i18n.ts';
import '#ui/theme/theme.css';
import './css/desk.css';
import type { DeskClock } from './desk-clock.ts';
import { DeskPartsContext, DeskStateContext, ViewContext } from './desk-context.ts';
import { DeskDialogs } from './desk-dialogs.tsx';
import { DeskHeader } from './header/desk-header.tsx';
import { useClock } from './header/use-clock.ts';
import { EndedDialog } from './header/ended-dialog.tsx';
import { MapPanel } from './map/map-panel.tsx';
import type { LoadMap } from './map-port.ts';
import { createNames } from './names.ts';
import type { Notebook } from './notebook.ts';
import { PicturePanel } from './picture/picture-panel.tsx';
import { isFrozen, ProbeDialog } from './probes/probe-dialog.tsx';
import { SectionNav } from './section-nav.tsx';
import { SidePanel } from './side-panel.tsx';
import { TakeoverDialog } from './takeover/takeover-dialog.tsx';
import { TrafficPanel } from './traffic/traffic-panel.tsx';
import { useAnnouncements } from './use-announcements.ts';
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
}

/** The liaison officer's desk: a view in, commands out. */
export function Desk({ port, clock, loadMap, notebook, onEnd, onLeave }: DeskProps) {
  const t = useWords('desk');
  const view = useSyncExternalStore(port.subscribe, port.view);
  const { brief, dispatch } = port;
  const today = dayAt(brief.acts, view.now);
  const parts = useMemo(
    () => ({ brief, names: createNames(brief, t, today), dispatch, notebook }),
    [brief, dispatch, notebook, t, today],
  );
  const state = useNewDeskState(brief);
  const shortcuts = useDeskShortcuts(clock, state);
  const announced = useAnnouncements(view, parts.names, t);
  const { takeover } = useClock(clock);
  const [isTall, setTall] = useState(false);
  const [looksOn, setLooksOn] = useState(false);
  return (
    <DeskPartsContext value={parts}>
      <DeskStateContext value={state}>
        <ViewContext value={view}>
          <div className="desk" data-frozen={isFrozen(view) || undefined}>
            <DeskHeader clock={clock} />
            <SectionNav />
            <main className="desk-main" data-show={state.section}>
              <TrafficPanel />
              <div className="desk-middle" data-tall={isTall || undefined}>
                <MapPanel loadMap={loadMap} />
                <PicturePanel isTall={isTall} onTall={setTall} />
              </div>
              <SidePanel />
            </main>
            <div className="visually-hidden" role="status" aria-live="polite">
              {announced}
            </div>
            <DeskDialogs
              shortcutsOn={shortcuts.on}
              onShortcuts={shortcuts.switchTo}
              onLeave={onLeave}
            />
            {takeover === null ? <ProbeDialog /> : <TakeoverDialog clock={clock} />}
            {view.ended !== null && !looksOn ? (
              <EndedDialog onEnd={onEnd} onLook={() => setLooksOn(true)} />
            ) : null}
          </div>
        </ViewContext>
      </DeskStateContext>
    </DeskPartsContext>
  );
}
