import { useWords } from '#ui/text/i18n.ts';
import { useUmpire } from './umpire-part.ts';

/** Beneath the headlines: what they come to as umpires overrode lines; nothing where none did. */
export function OverriddenNote() {
  const t = useWords('umpire');
  const debrief = useWords('debrief');
  const overridden = useUmpire()?.overridden ?? null;
  if (overridden === null) return null;
  const { sharedAwareness, jointDecisions } = overridden.headlines;
  const value = (number: number | null) =>
    number === null ? t('figures.notObserved') : String(Math.round(number));
  return (
    <p className="overridden-note">
      {t('figures.beside', {
        shared: value(sharedAwareness.value),
        joint: value(jointDecisions.value),
        rating: debrief(`rating.${overridden.rating}`).toLowerCase(),
      })}
    </p>
  );
}
