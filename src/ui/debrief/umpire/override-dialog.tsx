import { useId, useState, type SubmitEvent } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { ScoreLine } from '#scoring/score-card.ts';
import { useWords } from '#ui/text/i18n.ts';
import { pointsWords } from '../evidence-groups.ts';
import { emptySheet, sheetOf, withOverride, withoutOverride } from './umpire-edit.ts';
import type { UmpireDesk } from './umpire-part.ts';

interface OverrideDialogProps {
  desk: UmpireDesk;
  line: ScoreLine;
  onClose: () => void;
}

/** An umpire’s own points for a line, with name and reason. */
export function OverrideDialog({ desk, line, onClose }: OverrideDialogProps) {
  const t = useWords('umpire');
  const id = useId();
  const own = desk.active?.overrides.find((one) => one.line === line.id);
  const [rater, setRater] = useState(desk.active?.rater ?? '');
  const [points, setPoints] = useState(pointsWords(own?.points ?? line.points));
  const [reason, setReason] = useState(own?.reason ?? '');
  const [problem, setProblem] = useState('');
  const least = Math.min(0, line.points);
  const most = Math.max(line.of, line.points);
  const bounds = { least: pointsWords(least), most: pointsWords(most) };
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const given = Number(points.replace(',', '.'));
    const wrong = whatIsWrong();
    setProblem(wrong);
    if (wrong !== '') return;
    const sheet = sheetOf(desk.umpires, rater) ?? emptySheet(rater.trim());
    desk.onWrite(withOverride(sheet, { line: line.id, points: given, reason: reason.trim() }));
    desk.onActive(sheet.rater);
    onClose();

    function whatIsWrong(): string {
      if (rater.trim() === '') return t('override.badRater');
      const isNumber = points.trim() !== '' && given >= least && given <= most;
      if (!isNumber) return t('override.badPoints', bounds);
      return reason.trim() === '' ? t('override.badReason') : '';
    }
  };
  return (
    <ModalOverlay
      className="veil"
      isOpen
      isDismissable
      onOpenChange={(open) => (open ? undefined : onClose())}
    >
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title" level={2}>
            {t('override.title')}
          </Heading>
          <form className="form" noValidate onSubmit={save}>
            <p>{line.says}</p>
            <p className="quiet small">{t('override.says')}</p>
            <div className="field">
              <label htmlFor={`${id}-rater`}>{t('override.rater')}</label>
              <input
                id={`${id}-rater`}
                className="input"
                maxLength={80}
                value={rater}
                autoFocus={desk.active === null}
                autoComplete="off"
                onChange={(event) => setRater(event.target.value)}
              />
            </div>
            <div className="field">
              <label htmlFor={`${id}-points`}>{t('override.points', bounds)}</label>
              <input
                id={`${id}-points`}
                className="input"
                inputMode="decimal"
                value={points}
                autoFocus={desk.active !== null}
                autoComplete="off"
                onChange={(event) => setPoints(event.target.value)}
              />
            </div>
            <div className="field">
              <label htmlFor={`${id}-reason`}>{t('override.reason')}</label>
              <textarea
                id={`${id}-reason`}
                className="text-area"
                rows={3}
                maxLength={1000}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            </div>
            <p className="error-text" role="alert">
              {problem}
            </p>
            <div className="dialog-acts">
              {own === undefined || desk.active === null ? null : (
                <button
                  type="button"
                  className="button quiet-button"
                  onClick={() => {
                    if (desk.active !== null) {
                      desk.onWrite(withoutOverride(desk.active, line.id));
                    }
                    onClose();
                  }}
                >
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
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
