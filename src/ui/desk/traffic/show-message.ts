/** As many frames as it may take until the screen has settled. */
const patience = 10;

/** Brings a message into sight and puts the focus on it, once it is on the screen. */
export function showMessage(id: string, tries = patience): void {
  requestAnimationFrame(() => {
    const found = [...document.querySelectorAll<HTMLElement>('[data-message]')].find(
      ({ dataset }) => dataset['message'] === id,
    );
    if (found === undefined && tries > 0) {
      showMessage(id, tries - 1);
      return;
    }
    found?.scrollIntoView({ block: 'nearest' });
    found?.focus();
  });
}
