const controls = 'button:not(:disabled), select, textarea, input';

/** What is about to go hands the focus on to the first control of what is beside it, after it or before. */
export function handFocusOn(going: Element | null): void {
  const beside = [going?.nextElementSibling, going?.previousElementSibling];
  const next = beside
    .map((one) => (one?.matches(controls) === true ? one : one?.querySelector(controls)))
    .find((one) => one instanceof HTMLElement);
  next?.focus();
}
