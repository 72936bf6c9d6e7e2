import type { DeskState } from '../desk-context.ts';
import type { GuideHint } from './steps.ts';

/** Where the thing to press is. */
interface Where {
  /** What the desk has to show for it to be seen. */
  readonly show: Partial<Omit<DeskState, 'change'>>;
  /** What is pointed at: the first of these that can be seen. */
  readonly at: readonly string[];
}

const goOn: Where = { show: {}, at: ['[data-shortcut="goOn"]'] };
const traffic = '#desk-tab-traffic';
const picture = '#desk-tab-picture';
const side = '#desk-tab-side';
const toNote: Where = {
  show: { section: 'traffic' },
  at: ['.fact-chip:not([data-noted])', traffic],
};

/** Of the first exercise: police can see the bridge, and ambulance is about to use it. */
export const where: Readonly<Record<GuideHint, Where>> = {
  hearWait: goOn,
  hearRead: { show: { section: 'traffic' }, at: ['.acknowledge', traffic] },
  note: toNote,
  checkAsk: { show: { section: 'picture' }, at: ['[data-guide="check"]', picture] },
  checkWait: goOn,
  shareNote: toNote,
  shareCell: { show: { section: 'picture' }, at: ['.cell[data-column="ambulance"]', picture] },
  shareSend: { show: { section: 'picture' }, at: ['.share-now', picture] },
  readBack: goOn,
  invite: {
    show: { section: 'side', tab: 'agencies', contacts: 'contacts', agency: 'police' },
    at: ['[data-guide="invite"]', '[data-card="police"]', '[data-shortcut="agencies"]', side],
  },
  inviteWait: goOn,
  meet: {
    show: { section: 'side', tab: 'decision', joint: 'meeting' },
    at: [
      '[data-guide="meet"]',
      '[role="tab"][id$="-tab-meeting"]',
      '[data-shortcut="decision"]',
      side,
    ],
  },
  meetWait: goOn,
  end: { show: {}, at: [] },
};

/** The first of them that is on the screen. */
export function firstSeen(at: readonly string[]): HTMLElement | null {
  for (const selector of at) {
    const all = document.querySelectorAll<HTMLElement>(selector);
    const seen = [...all].find((element) => element.checkVisibility());
    if (seen !== undefined) return seen;
  }
  return null;
}
