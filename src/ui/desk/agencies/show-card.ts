/** Brings the card of an agency into sight, once it is on the screen as it is to be. */
export function showCard(agency: string): void {
  withHead(agency, (head) => {
    // All of it, with what can be done there; where it is higher than its place, its head.
    head.parentElement?.scrollIntoView({ block: 'nearest' });
    head.scrollIntoView({ block: 'nearest' });
  });
}

/** The same, and goes there. */
export function goToCard(agency: string): void {
  showCard(agency);
  withHead(agency, (head) => head.focus());
}

function withHead(agency: string, act: (head: HTMLElement) => void): void {
  requestAnimationFrame(() => {
    const heads = [...document.querySelectorAll<HTMLElement>('[data-card]')];
    const found = heads.find(({ dataset }) => dataset['card'] === agency);
    if (found !== undefined) act(found);
  });
}
