import { useId, useState, type SubmitEvent } from 'react';
import type { ScoreLine } from '#scoring/score-card.ts';
import { useWords } from '#ui/text/i18n.ts';
import { pointsWords } from '../evidence-groups.ts';
import { emptySheet, sheetOf, withOverride, withoutOverride } from './umpire-edit.ts';
import type { UmpireDesk } from './umpire-part.ts';

interface OverrideFormProps {
  desk: UmpireDesk;
  line: ScoreLine;
  onClose: () => void;
}

/** Name, points and reason; none is kept without the others. */
export function OverrideForm({ desk, line, onClose }: OverrideFormProps) {
  const t = useWords('umpire');
  const { active } = desk;
  const own = active?.overrides.find((one) => one.line === line.id);
  const [rater, setRater] = useState(active?.rater ?? '');
  const [points, setPoints] = useState(pointsWords(own?.points ?? line.points));
  const [reason, setReason] = useState(own?.reason ?? '');
  const [problem, setProblem] = useState('');
  const least = Math.min(0, line.points);
  const most = Math.max(line.of, line.points);
  const bounds = { least: pointsWords(least), most: pointsWords(most) };
  const given = points.trim() === '' ? Number.NaN : Number(points.replace(',', '.'));
  const whatIsWrong = (): string => {
    if (rater.trim() === '') return t('override.badRater');
    if (!(given >= least && given <= most)) return t('override.badPoints', bounds);
    return reason.trim() === '' ? t('override.badReason') : '';
  };
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const wrong = whatIsWrong();
    setProblem(wrong);
    if (wrong !== '') return;
    const sheet = sheetOf(desk.umpires, rater) ?? emptySheet(rater.trim());
    desk.onWrite(withOverride(sheet, { line: line.id, points: given, reason: reason.trim() }));
    desk.onActive(sheet.rater);
    onClose();
  };
  const withdraw = () => {
    if (active !== null) desk.onWrite(withoutOverride(active, line.id));
    onClose();
  };
  return (
    <form className="form" noValidate onSubmit={save}>
      <p>{line.says}</p>
      <p className="quiet small">{t('override.says')}</p>
      <ShortField
        label={t('override.rater')}
        value={rater}
        focused={active === null}
        onChange={setRater}
      />
      <ShortField
        label={t('override.points', bounds)}
        value={points}
        focused={active !== null}
        isNumber
        onChange={setPoints}
      />
      <ReasonField value={reason} onChange={setReason} />
      <p className="error-text" role="alert" aria-label={t('problemLabel')}>
        {problem}
      </p>
      <div className="dialog-acts">
        {own === undefined ? null : (
          <button type="button" className="button quiet-button" onClick={withdraw}>
            {t('override.withdraw')}
          </button>
        )}
        <button type="button" className="button quiet-button" onClick={onClose}>
          {t('override.cancel')}
        </button>
        <button type="submit" className="button">
          {t('override.save')}
        </button>
      </div>
    </form>
  );
}

interface ShortFieldProps {
  label: string;
  value: string;
  /** Whether it is where one begins. */
  focused: boolean;
  isNumber?: boolean;
  onChange: (value: string) => void;
}

function ShortField({ label, value, focused, isNumber = false, onChange }: ShortFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        maxLength={80}
        value={value}
        inputMode={isNumber ? 'decimal' : 'text'}
        autoFocus={focused}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

function ReasonField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const t = useWords('umpire');
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{t('override.reason')}</label>
      <textarea
        id={id}
        className="text-area"
        rows={3}
        maxLength={1000}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
