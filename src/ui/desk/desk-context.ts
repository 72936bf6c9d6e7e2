import { createContext, use } from 'react';
import { present } from '#kernel/invariant.ts';
import type { CommandInput } from '#command/command.ts';
import type { View } from '#exercise/view.ts';
import type { Brief } from '#exercise/view-brief.ts';
import type { Names } from './names.ts';
import type { Notebook } from './notebook.ts';
import type { Cell } from './selection.ts';

export type Section = 'traffic' | 'map' | 'picture' | 'side';
export type SideTab = 'groups' | 'agencies' | 'sheets' | 'decision' | 'log';
type Contacts = 'contacts' | 'inHand' | 'directory';
type Sheet = 'methane' | 'brief' | 'line' | 'plans' | 'handOver';
type Joint = 'decision' | 'meeting' | 'risk';

/** The one dialog that is open. */
type DeskDialog =
  | { readonly kind: 'note'; readonly message: string }
  | { readonly kind: 'answer'; readonly question: string }
  | { readonly kind: 'invite'; readonly agency: string }
  | {
      readonly kind: 'request' | 'advise' | 'connect' | 'challenge' | 'expect';
      readonly agency: string;
    }
  | { readonly kind: 'verify'; readonly note: string | null }
  | { readonly kind: 'nominate'; readonly note: string }
  | { readonly kind: 'again'; readonly command: CommandInput }
  | { readonly kind: 'shareAgain'; readonly who: readonly string[]; readonly onDo: () => void }
  | { readonly kind: 'move' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'end' };

/** A form that waits for a place of the map. */
interface Picking {
  /** What it is for, in the words of the form: `Exact location`. */
  readonly label: string;
  /** @param grid a grid reference; null where the sheet lies on no National Grid */
  readonly onPick: (grid: string | null) => void;
}

/** What stays the same for the whole exercise. */
export interface DeskParts {
  readonly brief: Brief;
  readonly names: Names;
  readonly dispatch: (body: CommandInput) => void;
  readonly notebook: Notebook;
}

/** What the trainee has chosen on the screen; nothing of it is in the exercise. */
export interface DeskState {
  readonly cells: readonly Cell[];
  readonly agency: string | null;
  readonly channel: string;
  readonly tab: SideTab;
  /** What is chosen inside of each tab. */
  readonly contacts: Contacts;
  readonly sheet: Sheet;
  readonly joint: Joint;
  readonly section: Section;
  readonly dialog: DeskDialog | null;
  /** A message to be brought into sight, until the traffic has done so. */
  readonly toMessage: string | null;
  /** A place is to be pointed at, on the map or in its list; null at most times. */
  readonly picking: Picking | null;
  readonly change: (part: Partial<Omit<DeskState, 'change'>>) => void;
}

export const DeskPartsContext = createContext<DeskParts | null>(null);
export const DeskStateContext = createContext<DeskState | null>(null);
export const ViewContext = createContext<View | null>(null);

export function useDesk(): DeskParts {
  return present(use(DeskPartsContext), 'Outside of a desk');
}

export function useDeskState(): DeskState {
  return present(use(DeskStateContext), 'Outside of a desk');
}

export function useView(): View {
  return present(use(ViewContext), 'Outside of a desk');
}
