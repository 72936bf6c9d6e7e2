import { useState } from 'react';
import type { DeskClock } from './desk-clock.ts';
import type { DeskState } from './desk-context.ts';
import type { Shortcut } from './header/shortcuts.ts';
import { useShortcuts } from './header/use-shortcuts.ts';

/** Where a browser keeps that the single keys are off. */
const kept = 'rendezvous.single-keys';

/** Lets single keys run the desk, unless they were switched off. */
export function useDeskShortcuts(clock: DeskClock, { change }: DeskState) {
  const [on, setOn] = useState(() => localStorage.getItem(kept) !== 'off');
  useShortcuts(on, (shortcut) => {
    switch (shortcut) {
      case 'pause': {
        const { running, pace } = clock.state();
        if (running) clock.pause();
        else clock.run(pace);
        return;
      }
      case 'slow':
        clock.run(1);
        return;
      case 'quick':
        clock.run(5);
        return;
      case 'fast':
        clock.run(15);
        return;
      case 'help':
        change({ dialog: { kind: 'shortcuts' } });
        return;
      case 'wait':
      case 'read':
        find(shortcut)?.click();
        return;
      case 'unread':
        change({ section: 'traffic' });
        later(() => document.querySelector<HTMLElement>('[data-unread]')?.focus());
        return;
      case 'agencies':
      case 'methane':
      case 'decision':
      case 'log':
        change({ section: 'side', tab: shortcut });
        later(() => find(shortcut)?.focus());
        return;
      case 'traffic':
      case 'map':
        change({ section: shortcut });
        later(() => find(shortcut)?.focus());
        return;
      case 'picture':
        change({ section: 'picture' });
        later(() => document.querySelector<HTMLElement>('.picture [tabindex="0"]')?.focus());
        return;
      case 'share':
        change({ section: 'picture' });
        later(() => find(shortcut)?.focus());
        return;
      case 'now':
        later(() => find(shortcut)?.focus());
    }
  });
  const switchTo = (chosen: boolean) => {
    localStorage.setItem(kept, chosen ? 'on' : 'off');
    setOn(chosen);
  };
  return { on, switchTo };
}

function find(shortcut: Shortcut): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-shortcut="${shortcut}"]`);
}

function later(act: () => void): void {
  requestAnimationFrame(act);
}
