import { methaneFields } from '#doctrine/methane.ts';
import type { Words } from '#ui/text/i18n.ts';
import type { Changes } from './version-changes.ts';

/** What changed, letter by letter, in one line. */
export function changeWords(changes: Changes, t: Words<'desk'>): string {
  const parts = (['changed', 'new', 'stands'] as const).flatMap((change) => {
    const which = methaneFields
      .filter(({ id }) => changes[id] === change)
      .map(({ label }) => label)
      .join(', ');
    return which === '' ? [] : [t(`methane.changes.${change}`, { which })];
  });
  const isSame = !Object.values(changes).some((one) => one === 'changed' || one === 'new');
  return [...(isSame ? [t('methane.changes.none')] : []), ...parts].join(' ');
}
