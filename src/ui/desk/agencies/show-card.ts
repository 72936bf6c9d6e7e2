/** Brings the card of an agency into sight and puts the focus on it, once it is on the screen. */
export function showCard(agency: string): void {
  requestAnimationFrame(() => {
    const found = [...document.querySelectorAll<HTMLElement>('[data-card]')].find(
      ({ dataset }) => dataset['card'] === agency,
    );
    found?.focus();
    // All of it, with what can be done there; where it is higher than its place, its head.
    found?.parentElement?.scrollIntoView({ block: 'nearest' });
    found?.scrollIntoView({ block: 'nearest' });
  });
}
