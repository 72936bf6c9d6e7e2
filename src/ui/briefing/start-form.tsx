import { useId, useState, type SubmitEvent } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import { SeedField } from './seed-field.tsx';
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

const modes = ['practice', 'assessment'] as const;

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
  const guided = hasGuide && wantsGuide && mode === 'practice';
  const begin = (event: SubmitEvent) => {
    event.preventDefault();
    if (seed === null || isWaiting) return;
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
      <fieldset className="briefing-modes">
        <legend className="visually-hidden">{t('start.mode')}</legend>
        {modes.map((one) => (
          <div key={one} className="choice">
            <input
              id={`${id}-${one}`}
              type="radio"
              name={`${id}-mode`}
              value={one}
              checked={mode === one}
              aria-describedby={`${id}-${one}-says`}
              onChange={() => setMode(one)}
            />
            <div>
              <label htmlFor={`${id}-${one}`}>{t(`start.${one}`)}</label>
              <span id={`${id}-${one}-says`} className="briefing-second">
                {t(`start.${one}Says`)}
              </span>
            </div>
          </div>
        ))}
      </fieldset>
      {hasGuide && mode === 'practice' ? (
        <div className="choice">
          <input
            id={`${id}-guide`}
            type="checkbox"
            checked={wantsGuide}
            aria-describedby={`${id}-guide-says`}
            onChange={(event) => setWantsGuide(event.target.checked)}
          />
          <div>
            <label htmlFor={`${id}-guide`}>{t('start.guided')}</label>
            <span id={`${id}-guide-says`} className="briefing-second">
              {t('start.guidedSays')}
            </span>
          </div>
        </div>
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
        onText={setSeedText}
        onAnother={() => setSeedText(String(anotherSeed()))}
      />
      <button type="submit" className="button briefing-begin" disabled={seed === null || isWaiting}>
        {t('start.begin')}
      </button>
    </form>
  );
}
