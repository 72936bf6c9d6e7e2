import { usePreferences } from '#ui/frame/preferences.ts';
import type { DeskClock } from './desk-clock.ts';
import type { DeskState, Section } from './desk-context.ts';
import type { Shortcut } from './header/shortcuts.ts';
import { useShortcuts } from './header/use-shortcuts.ts';

/** Lets single keys run the desk, unless they were switched off. */
export function useDeskShortcuts(clock: DeskClock, { change }: DeskState): void {
  const { keys } = usePreferences();
  const goTo = (section: Section, selector: string) => {
    change({ section });
    focusOn(selector);
  };
  const openTab = (part: Partial<Omit<DeskState, 'change'>>, shortcut: Shortcut) => {
    change({ section: 'side', ...part });
    focusOn(marked(shortcut));
  };
  const acts: Readonly<Record<Shortcut, () => void>> = {
    pause: () => {
      const { running, pace } = clock.state();
      if (running) clock.pause();
      else clock.run(pace);
    },
    slow: () => clock.run(1),
    quick: () => clock.run(5),
    fast: () => clock.run(15),
    wait: () => find(marked('wait'))?.click(),
    goOn: () => clock.goOn(),
    read: () => find(marked('read'))?.click(),
    help: () => change({ dialog: { kind: 'shortcuts' } }),
    unread: () => {
      change({ section: 'traffic' });
      // Most messages are not in the page: the traffic knows which is next.
      find(marked('unread'))?.click();
    },
    traffic: () => goTo('traffic', marked('traffic')),
    map: () => goTo('map', marked('map')),
    picture: () => goTo('picture', '.picture [data-row][tabindex="0"]'),
    share: () => goTo('picture', marked('share')),
    agencies: () => openTab({ tab: 'agencies' }, 'agencies'),
    inHand: () => openTab({ tab: 'agencies', contacts: 'inHand' }, 'inHand'),
    methane: () => openTab({ tab: 'sheets', sheet: 'methane' }, 'methane'),
    decision: () => openTab({ tab: 'decision' }, 'decision'),
    log: () => openTab({ tab: 'log' }, 'log'),
    now: () => goTo('side', marked('now')),
    guide: () => find(marked('guide'))?.focus(),
  };
  useShortcuts(keys, (shortcut) => acts[shortcut]());
}

function marked(shortcut: Shortcut): string {
  return `[data-shortcut="${shortcut}"]`;
}

function find(selector: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(selector);
}

/** Once the screen shows what was chosen. */
function focusOn(selector: string): void {
  requestAnimationFrame(() => find(selector)?.focus());
}
