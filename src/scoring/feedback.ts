/** Something that a partner noticed, in their own voice, and the events that it rests on. */
export interface Remark {
  readonly says: string;
  readonly events: readonly number[];
}

/** What one commander says afterwards, from what reached them and when. */
export interface PartnerFeedback {
  readonly agency: string;
  readonly commander: { readonly name: string; readonly title: string };
  readonly helped: readonly Remark[];
  readonly didNot: readonly Remark[];
}

/** What working jointly came to; reported, never scored. */
export interface Impact {
  readonly id: string;
  readonly label: string;
  /** In seconds from the start, or a share of 100; null where it did not come about. */
  readonly value: number | null;
  readonly unit: 'seconds' | 'per cent';
  /** Of how many, for a share. */
  readonly n?: number | undefined;
  readonly says: string;
  readonly events: readonly number[];
}
