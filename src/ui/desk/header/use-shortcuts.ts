import { useEffect, useRef } from 'react';
import { shortcuts, type Shortcut } from './shortcuts.ts';

/** Calls back for a single key, unless it is typed into a field or over an open dialog. */
export function useShortcuts(on: boolean, act: (shortcut: Shortcut) => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    if (!on) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isBusy(event.target)) return;
      const found = shortcuts.find(({ key }) => key === event.key.toLowerCase());
      if (found === undefined) return;
      event.preventDefault();
      latest.current(found.does);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [on]);
}

const typing = 'input, textarea, select, [contenteditable="true"], [role="menu"], [role="listbox"]';

function isBusy(target: EventTarget | null): boolean {
  const isOver = document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]');
  if (isOver !== null) return true;
  return target instanceof Element && target.closest(typing) !== null;
}
