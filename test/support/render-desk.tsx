import { createRoot, type Root } from 'react-dom/client';
import { afterEach } from 'vitest';
import type { Port } from '#exercise/port.ts';
import type { View } from '#exercise/view.ts';
import { Desk } from '#ui/desk/desk.tsx';
import { memoryNotebook } from '#ui/desk/notebook.ts';
import type { MapModule } from '#ui/desk/map-port.ts';
import { english } from '#ui/text/english.ts';
import { addWords } from '#ui/text/i18n.ts';
import { fixturePort } from './desk-fixture.ts';
import { fixtureClock } from './fixture-clock.ts';

addWords(english);

let root: Root | null = null;

afterEach(() => {
  root?.unmount();
  root = null;
  document.body.replaceChildren();
});

/** A map that draws nothing and remembers what was asked of it. */
function quietMap() {
  const asked: string[] = [];
  const map: MapModule = {
    mountMap: (_host, { onLook }) => ({
      renderer: 'none',
      setTheme: (theme) => void asked.push(`theme ${theme}`),
      setLayers: (shown) => void asked.push(`layers ${[...shown].join(' ')}`),
      pick: (isOn) => void asked.push(`pick ${isOn}`),
      gridAt: (x, y) => `SD ${Math.round(x)} ${Math.round(y)}`,
      update: () => void asked.push('update'),
      select: () => void asked.push('select'),
      zoomIn: () => {
        asked.push('zoomIn');
        onLook(false);
      },
      zoomOut: () => void asked.push('zoomOut'),
      fit: () => void asked.push('fit'),
      pan: (east, south) => void asked.push(`pan ${east} ${south}`),
      resize: () => void asked.push('resize'),
      destroy: () => void asked.push('destroy'),
    }),
  };
  return { asked, map };
}

/** Shows a desk on the page of the test; it is taken away after the test. */
export function renderDesk(view?: View, notebook = memoryNotebook(), clock = fixtureClock()) {
  const { port, dispatched, show } = fixturePort(view);
  return { dispatched, show, ...renderPort(port, notebook, clock) };
}

/** The same of an exercise that is played on the page. */
export function renderPort(port: Port, notebook = memoryNotebook(), clock = fixtureClock()) {
  const { asked, map } = quietMap();
  const went: string[] = [];
  const host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
  root.render(
    <Desk
      port={port}
      clock={clock}
      notebook={notebook}
      loadMap={() => Promise.resolve(map)}
      onEnd={() => void went.push('debrief')}
      onLeave={() => void went.push('library')}
    />,
  );
  /** As when the page is left. */
  const close = () => {
    root?.unmount();
    host.remove();
  };
  return { clock, asked, went, close };
}
