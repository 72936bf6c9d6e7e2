import { useId, useRef, useState, type SubmitEvent } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import { SeedField } from './seed-field.tsx';
import { GuideField } from './guide-field.tsx';
import { ModeField } from './mode-field.tsx';
import { parseSeed, type Start } from './start.ts';
import { TimeField, timeOf } from './time-field.tsx';
import { VariantField, type VariantChoice } from './variant-field.tsx';

interface StartFormProps {
  seats: readonly { readonly id: string; readonly title: string }[];
  seat: string;
  first: Start;
  anotherSeed: () => number;
  /** Absent where there is nothing to choose from. */
  variants?: VariantChoice | undefined;
  /** There is a guide through this exercise. */
  hasGuide?: boolean | undefined;
  /** What was chosen is being fetched. */
  isWaiting?: boolean | undefined;
  onSeat: (seat: string) => void;
  onStart: (start: Start) => void;
}

/** The bar at the foot of the briefing: how to play, and the button that starts. */
export function StartForm({ seats, seat, first, anotherSeed, ...props }: StartFormProps) {
  const { variants, hasGuide = false, isWaiting = false, onSeat, onStart } = props;
  const t = useWords('briefing');
  const id = useId();
  const [mode, setMode] = useState(first.mode);
  const [time, setTime] = useState(() => timeOf(first));
  const [wantsGuide, setWantsGuide] = useState(first.guided);
  const [seedText, setSeedText] = useState(String(first.seed));
  const seed = parseSeed(seedText);
  const seedField = useRef<HTMLInputElement>(null);
  const guided = hasGuide && wantsGuide && mode === 'practice';
  const begin = (event: SubmitEvent) => {
    event.preventDefault();
    if (isWaiting) return;
    if (seed === null) {
      leadTo(seedField.current);
      return;
    }
    const pace = typeof time[mode] === 'number' ? time[mode] : 1;
    onStart({ seat, mode, seed, pace, waits: guided || time[mode] === 'waits', guided });
  };
  return (
    <form className="briefing-start no-print" aria-label={t('start.title')} onSubmit={begin}>
      {seats.length > 1 ? (
        <div className="field briefing-seat">
          <label htmlFor={`${id}-seat`}>{t('seat')}</label>
          <select
            id={`${id}-seat`}
            className="select"
            value={seat}
            onChange={(event) => onSeat(event.target.value)}
          >
            {seats.map((one) => (
              <option key={one.id} value={one.id}>
                {one.title}
              </option>
            ))}
          </select>
        </div>
      ) : null}
      <ModeField mode={mode} onMode={setMode} />
      {hasGuide && mode === 'practice' ? (
        <GuideField wants={wantsGuide} onWants={setWantsGuide} />
      ) : null}
      {guided ? null : (
        <TimeField
          mode={mode}
          time={time[mode]}
          onTime={(chosen) => setTime((before) => ({ ...before, [mode]: chosen }))}
        />
      )}
      {variants === undefined ? null : <VariantField {...variants} />}
      <SeedField
        text={seedText}
        wrong={seed === null}
        ref={seedField}
        onText={setSeedText}
        onAnother={() => setSeedText(String(anotherSeed()))}
      />
      <button type="submit" className="button briefing-begin" disabled={isWaiting}>
        {t('start.begin')}
      </button>
    </form>
  );
}

/** To what has to be mended first, which may be folded away. */
function leadTo(field: HTMLInputElement | null): void {
  const fold = field?.closest('details');
  if (fold) fold.open = true;
  field?.focus();
}
