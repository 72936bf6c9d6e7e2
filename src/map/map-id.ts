/** Something on the map that can be chosen, there or in the list beside it. */
export interface MapId {
  readonly kind: 'place' | 'road' | 'unit' | 'mark';
  readonly id: string;
}

export function isSame(one: MapId | null, other: MapId | null): boolean {
  return one?.kind === other?.kind && one?.id === other?.id;
}
