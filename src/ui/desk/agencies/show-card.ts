/** Brings the card of an agency into sight and puts the focus on it, once it is on the screen. */
export function showCard(agency: string): void {
  requestAnimationFrame(() => {
    const found = [...document.querySelectorAll<HTMLElement>('[data-card]')].find(
      ({ dataset }) => dataset['card'] === agency,
    );
    found?.scrollIntoView({ block: 'nearest' });
    found?.focus();
  });
}
