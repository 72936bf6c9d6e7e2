/** The exercise that the guide leads through. */
export const firstMinutes = 'first-watch';

/** Where a browser keeps that the guide was gone through, left, or not wanted. */
const key = 'rendezvous.guide';

/** Whether it need not be offered again. */
export function isGuideSeen(): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

/** A browser that keeps nothing offers it again with the next page. */
export function rememberGuide(): void {
  try {
    localStorage.setItem(key, 'seen');
  } catch {
    // Nothing to be done: it can be passed by again.
  }
}
