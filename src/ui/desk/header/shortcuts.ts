/** What a single key does, in the order of the help. */
export const shortcuts = [
  { key: 'p', does: 'pause' },
  { key: '1', does: 'slow' },
  { key: '5', does: 'quick' },
  { key: '0', does: 'fast' },
  { key: 'w', does: 'wait' },
  { key: 'g', does: 'goOn' },
  { key: 't', does: 'traffic' },
  { key: 'n', does: 'unread' },
  { key: 'r', does: 'read' },
  { key: 'm', does: 'map' },
  { key: 'k', does: 'picture' },
  { key: 's', does: 'share' },
  { key: 'a', does: 'agencies' },
  { key: 'i', does: 'inHand' },
  { key: 'e', does: 'methane' },
  { key: 'd', does: 'decision' },
  { key: 'l', does: 'log' },
  { key: 'v', does: 'now' },
  { key: 'h', does: 'guide' },
  { key: '?', does: 'help' },
] as const;

export type Shortcut = (typeof shortcuts)[number]['does'];
