import { useEffect, useState, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import { partId } from './desk-part.tsx';

const least = 20;
const most = 80;
const step = 4;
/** What is said before it is on the screen. */
const likely = 48;

interface HeightSplitterProps {
  readonly within: RefObject<HTMLElement | null>;
  /** The part of the height that the picture has, in per cent; null as it comes. */
  readonly share: number | null;
  readonly onShare: (share: number | null) => void;
}

/** Between the map and the picture: dragged, or moved by the arrow keys; Enter puts it back. */
export function HeightSplitter({ within, share, onShare }: HeightSplitterProps) {
  const t = useWords('desk');
  const asItComes = usePartAsItComes(within, share);
  const now = share ?? asItComes;
  const set = (next: number) => onShare(Math.min(most, Math.max(least, Math.round(next))));
  const drag = ({ currentTarget, pointerId, clientY }: PointerEvent) => {
    const box = within.current?.getBoundingClientRect();
    if (box === undefined || !currentTarget.hasPointerCapture(pointerId)) return;
    set(((box.bottom - clientY) / box.height) * 100);
  };
  const press = (event: KeyboardEvent) => {
    const does = acts(now)[event.key];
    if (does === undefined) return;
    event.preventDefault();
    if (does === null) onShare(null);
    else set(does);
  };
  return (
    <div
      className="splitter"
      role="separator"
      tabIndex={0}
      aria-orientation="horizontal"
      aria-label={t('splitter')}
      aria-controls={partId('picture')}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={now}
      onKeyDown={press}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onDoubleClick={() => onShare(null)}
    />
  );
}

/** The part of the height that the picture has while nobody has moved it: the window decides. */
function usePartAsItComes(within: RefObject<HTMLElement | null>, share: number | null): number {
  const [part, setPart] = useState(likely);
  useEffect(() => {
    const all = within.current;
    const picture = all?.querySelector('.picture');
    if (share !== null || !all || !picture) return undefined;
    const observer = new ResizeObserver(() => {
      const { clientHeight } = all;
      if (clientHeight > 0) setPart(Math.round((picture.clientHeight / clientHeight) * 100));
    });
    observer.observe(picture);
    return () => observer.disconnect();
  }, [within, share]);
  return part;
}

/** What each key makes of it; null is as it comes. */
function acts(now: number): Readonly<Record<string, number | null>> {
  return {
    ArrowUp: now + step,
    ArrowDown: now - step,
    Home: least,
    End: most,
    Enter: null,
  };
}
