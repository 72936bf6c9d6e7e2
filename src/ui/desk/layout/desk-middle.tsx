import { useRef, type CSSProperties } from 'react';
import { DeskPart } from './desk-part.tsx';
import { HeightSplitter } from './height-splitter.tsx';
import { MapPanel } from '../map/map-panel.tsx';
import type { LoadMap } from '../map-port.ts';
import { useRemembered } from '../notebook.ts';
import { PicturePanel } from '../picture/picture-panel.tsx';

/** How much of the middle is the picture, in per cent: as it comes, and when it is to be taller. */
const tall = 72;

function isShare(found: unknown): found is number | null {
  return found === null || (typeof found === 'number' && found > 0 && found < 100);
}

/** The map above the picture; how the height is shared between them is one’s own choice. */
export function DeskMiddle({ loadMap }: { readonly loadMap: LoadMap }) {
  const middle = useRef<HTMLDivElement>(null);
  const [share, setShare] = useRemembered<number | null>('picture-share', null, isShare);
  const style = share === null ? {} : ({ '--picture-share': `${share}%` } as CSSProperties);
  return (
    <div ref={middle} className="desk-middle" style={style}>
      <DeskPart of="map">
        <MapPanel loadMap={loadMap} />
      </DeskPart>
      <HeightSplitter within={middle} share={share} onShare={setShare} />
      <DeskPart of="picture">
        <PicturePanel
          isTall={share !== null && share >= tall}
          onTall={(isTall) => setShare(isTall ? tall : null)}
        />
      </DeskPart>
    </div>
  );
}
