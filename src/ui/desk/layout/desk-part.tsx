import type { ReactNode } from 'react';
import { useDeskState, type Section } from '../desk-context.ts';
import { useNarrow } from './use-narrow.ts';

export function partId(section: Section): string {
  return `desk-part-${section}`;
}

export function partTabId(section: Section): string {
  return `desk-tab-${section}`;
}

/** A part of the desk: beside the others, or on a narrow screen the panel of a tab. */
export function DeskPart({ of, children }: { readonly of: Section; readonly children: ReactNode }) {
  const isNarrow = useNarrow();
  const { section } = useDeskState();
  return (
    <div
      className="desk-part"
      id={partId(of)}
      role={isNarrow ? 'tabpanel' : undefined}
      aria-labelledby={isNarrow ? partTabId(of) : undefined}
      data-shown={section === of || undefined}
    >
      {children}
    </div>
  );
}
