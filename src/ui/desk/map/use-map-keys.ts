import { useState, type KeyboardEvent, type RefObject } from 'react';
import type { MapHandle } from '../map-port.ts';

interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface MapKeys {
  /** Where the crosshair of the keyboard stands, in CSS pixels; null while keys do not point. */
  readonly spot: Spot | null;
  /** The grid reference there; null off the sheet. */
  readonly grid: string | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: { readonly currentTarget: HTMLElement }) => void;
  readonly onBlur: () => void;
}

const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};
/** CSS pixels at each press, and with Shift. */
const panStep = [80, 20] as const;
const aimStep = [20, 2] as const;
/** So near to the edge the map is moved instead of the crosshair. */
const margin = 30;

/** What the keys do on the map: they move it, or while a place is asked for the crosshair on it. */
export function useMapKeys(
  host: RefObject<HTMLElement | null>,
  map: MapHandle | null,
  onPick: ((grid: string | null) => void) | null,
): MapKeys {
  const [spot, setSpot] = useState<Spot | null>(null);
  const [grid, setGrid] = useState<string | null>(null);
  const stand = (next: Spot) => {
    setSpot(next);
    setGrid(map?.gridAt(next.x, next.y) ?? null);
  };
  const move = ([dx, dy]: readonly [number, number], isFine: boolean) => {
    const box = host.current?.getBoundingClientRect();
    if (!map || !box) return;
    const from = spot ?? middleOf(box);
    if (onPick === null) {
      const step = panStep[isFine ? 1 : 0];
      map.pan(dx * step, dy * step);
      stand(middleOf(box));
      return;
    }
    const step = aimStep[isFine ? 1 : 0];
    const to = { x: from.x + dx * step, y: from.y + dy * step };
    const isInside =
      to.x > margin && to.y > margin && to.x < box.width - margin && to.y < box.height - margin;
    if (isInside) {
      stand(to);
      return;
    }
    map.pan(dx * step, dy * step);
    stand(from);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !map) return;
    const way = ways[event.key];
    const acts: Readonly<Record<string, () => void>> = {
      '+': () => map.zoomIn(),
      '=': () => map.zoomIn(),
      '-': () => map.zoomOut(),
      '0': () => map.fit(),
      ...(onPick === null ? {} : { Enter: () => onPick(grid) }),
    };
    const act = way === undefined ? acts[event.key] : () => move(way, event.shiftKey);
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
    if (way === undefined && spot) stand(spot);
  };
  return {
    spot,
    grid,
    onKeyDown,
    onFocus: ({ currentTarget }) => {
      if (!currentTarget.matches(':focus-visible')) return;
      stand(middleOf(currentTarget.getBoundingClientRect()));
    },
    onBlur: () => setSpot(null),
  };
}

function middleOf({ width, height }: { readonly width: number; readonly height: number }): Spot {
  return { x: Math.round(width / 2), y: Math.round(height / 2) };
}
