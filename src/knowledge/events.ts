import type { Seconds } from '#kernel/time.ts';
import type { Sourcing } from '#doctrine/information.ts';
import type { Message, PartyId } from './message.ts';

/** How a holder came by a fact. */
type Route = 'own-eyes' | 'briefing' | 'message';

export type KnowledgeEvent =
  | { readonly type: 'fact.true'; readonly fact: string; readonly version: number }
  | { readonly type: 'fact.ended'; readonly fact: string }
  | {
      readonly type: 'fact.held';
      readonly holder: PartyId;
      readonly fact: string;
      readonly version: number;
      readonly route: Route;
      readonly sourcing: Sourcing;
      readonly from?: PartyId | undefined;
      readonly message?: string | undefined;
      readonly readBack: boolean;
    }
  | { readonly type: 'message.sent'; readonly message: Message }
  /** On a desk, or in the ears of a seat. Not yet taken in. */
  | { readonly type: 'message.delivered'; readonly message: string; readonly to: PartyId }
  /** A seat has heard it: its words, which a view may show from now. */
  | {
      readonly type: 'message.heard';
      /** What was heard: of a half-heard message a fragment that carries nothing. */
      readonly message: Message;
      readonly by: PartyId;
      /** Half heard: another voice over it, or a language that the officer does not speak. */
      readonly half?: 'radio' | 'language' | undefined;
    }
  /** It never arrived. The sender is not told. */
  | { readonly type: 'message.lost'; readonly message: string; readonly to: PartyId }
  /** A fact of it was heard wrongly: as another fact, or as nothing. */
  | {
      readonly type: 'message.garbled';
      readonly message: string;
      readonly to: PartyId;
      readonly fact: string;
      readonly as?: string | undefined;
    }
  /** A channel works worse, or better again: `by` control or the scenario. */
  | {
      readonly type: 'channel.changed';
      readonly channel: string;
      readonly loss: number;
      readonly garble: number;
      readonly congestion: number;
      readonly down: boolean;
      readonly by: 'scenario' | 'control';
    }
  | {
      readonly type: 'channel.joined';
      readonly channel: string;
      readonly party: PartyId;
      readonly link: string;
    }
  /** A service’s control room can be had by nobody, and until when; then it can again. */
  | { readonly type: 'control-room.away'; readonly agency: string; readonly until: Seconds }
  | { readonly type: 'control-room.back'; readonly agency: string }
  /** The desk has dealt with it; its facts are held from now. */
  | {
      readonly type: 'message.taken-in';
      readonly message: string;
      readonly by: PartyId;
      readonly waited: Seconds;
    }
  | { readonly type: 'message.read-back'; readonly message: string; readonly by: PartyId };
