import type { ReactNode } from 'react';

/** What is done with a worksheet: its last part, at the foot of the panel wherever the sheet is scrolled to. */
export function SheetFoot({ children }: { readonly children: ReactNode }) {
  return <div className="sheet-foot">{children}</div>;
}
