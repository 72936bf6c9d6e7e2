interface SkipLinkProps {
  readonly to: string;
  readonly children: string;
}

/**
 * Leads past the bar at the top; shows itself when the focus comes to it. No anchor, since the part of
 * an address after `#` says which screen is open.
 * @param to what is focused, as a selector
 */
export function SkipLink({ to, children }: SkipLinkProps) {
  const skip = () => {
    const target = document.querySelector<HTMLElement>(to);
    if (target === null) return;
    if (target.tabIndex < 0) target.tabIndex = -1;
    target.focus();
  };
  return (
    <button type="button" className="visually-hidden skip-link no-print" onClick={skip}>
      {children}
    </button>
  );
}
