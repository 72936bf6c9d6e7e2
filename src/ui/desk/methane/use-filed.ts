import { methaneFieldIds, type MethaneField } from '#doctrine/methane.ts';
import { useRemembered } from '../notebook.ts';

/** Notes, by id, under the M/ETHANE field where the trainee put them; null where they belong to none. */
export type Filed = Readonly<Record<string, MethaneField | null>>;

const none: Filed = {};

/** What the trainee filed; undefined takes a note out from where it was put. */
export function useFiled(): readonly [
  Filed,
  (note: string, letter: MethaneField | null | undefined) => void,
] {
  const [filed, change] = useRemembered('filed-by-letter', none, isFiled);
  return [
    filed,
    (note, letter) => {
      const { [note]: _before, ...others } = filed;
      change(letter === undefined ? others : { ...others, [note]: letter });
    },
  ];
}

function isFiled(found: unknown): found is Filed {
  const letters: readonly unknown[] = [...methaneFieldIds, null];
  return (
    typeof found === 'object' &&
    found !== null &&
    Object.values(found).every((letter) => letters.includes(letter))
  );
}

/** Where a note belongs: where the trainee filed it, else (in practice) where the exercise would. */
export function letterOf(
  { id, letter }: { readonly id: string; readonly letter?: MethaneField | undefined },
  filed: Filed,
): MethaneField | null | undefined {
  return filed[id] === undefined ? letter : filed[id];
}
