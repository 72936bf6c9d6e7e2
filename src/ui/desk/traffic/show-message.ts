/** Brings a message into sight and puts the focus on it, once the screen has settled. */
export function showMessage(id: string): void {
  requestAnimationFrame(() => {
    const found = [...document.querySelectorAll<HTMLElement>('[data-message]')].find(
      ({ dataset }) => dataset['message'] === id,
    );
    found?.scrollIntoView({ block: 'nearest' });
    found?.focus();
  });
}
