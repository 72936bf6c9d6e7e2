import { useState } from 'react';

/** Which rows of a sheet are unfolded. */
export function useOpenRows(first: readonly string[] = []) {
  const [open, setOpen] = useState(first);
  return {
    isOpen: (id: string) => open.includes(id),
    toggle: (id: string) =>
      setOpen((before) =>
        before.includes(id) ? before.filter((other) => other !== id) : [...before, id],
      ),
  };
}
