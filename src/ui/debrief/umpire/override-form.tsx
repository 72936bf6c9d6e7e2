import { useState, type SubmitEvent } from 'react';
import type { ScoreLine } from '#scoring/score-card.ts';
import { useWords } from '#ui/text/i18n.ts';
import { pointsWords } from '../evidence-groups.ts';
import { ReasonField, ShortField } from './override-fields.tsx';
import { emptySheet, sheetOf, withOverride, withoutOverride } from './umpire-edit.ts';
import type { UmpireDesk } from './umpire-part.ts';

interface OverrideFormProps {
  desk: UmpireDesk;
  line: ScoreLine;
  onClose: () => void;
}

type Field = 'rater' | 'points' | 'reason';

/** Name, points and reason; none is kept without the others. */
export function OverrideForm({ desk, line, onClose }: OverrideFormProps) {
  const t = useWords('umpire');
  const { active } = desk;
  const own = active?.overrides.find((one) => one.line === line.id);
  const [rater, setRater] = useState(active?.rater ?? '');
  const [points, setPoints] = useState(pointsWords(own?.points ?? line.points));
  const [reason, setReason] = useState(own?.reason ?? '');
  const [wrong, setWrong] = useState<Field | null>(null);
  const least = Math.min(0, line.points);
  const most = Math.max(line.of, line.points);
  const bounds = { least: pointsWords(least), most: pointsWords(most) };
  const given = points.trim() === '' ? Number.NaN : Number(points.replace(',', '.'));
  const whatIsWrong = (): Field | null => {
    if (rater.trim() === '') return 'rater';
    if (!(given >= least && given <= most)) return 'points';
    return reason.trim() === '' ? 'reason' : null;
  };
  const problemOf = (field: Field, says: string) => (wrong === field ? says : '');
  const save = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const found = whatIsWrong();
    setWrong(found);
    if (found !== null) {
      const form = event.currentTarget;
      requestAnimationFrame(() =>
        form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
      );
      return;
    }
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
        problem={problemOf('rater', t('override.badRater'))}
        focused={active === null}
        onChange={setRater}
      />
      <ShortField
        label={t('override.points', bounds)}
        value={points}
        problem={problemOf('points', t('override.badPoints', bounds))}
        focused={active !== null}
        isNumber
        onChange={setPoints}
      />
      <ReasonField
        value={reason}
        problem={problemOf('reason', t('override.badReason'))}
        onChange={setReason}
      />
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
