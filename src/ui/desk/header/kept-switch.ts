/** Where a browser keeps that the single keys are off. */
const key = 'rendezvous.single-keys';

/** On, unless it was switched off in this browser and the browser lets that be read. */
export function keptSwitch(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}

/** A browser that keeps nothing forgets it with the page. */
export function keepSwitch(on: boolean): void {
  try {
    localStorage.setItem(key, on ? 'on' : 'off');
  } catch {
    // Nothing to be done: the switch still holds for as long as the desk is shown.
  }
}
