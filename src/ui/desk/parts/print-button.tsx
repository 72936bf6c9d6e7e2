import { useEffect, useState, type ReactNode } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';

interface PrintButtonProps {
  /** What is printed, for those who hear the button alone. */
  readonly label: string;
  /** The sheet as it goes on paper; asked for when the button is pressed. */
  readonly children: () => ReactNode;
}

/** Opens the print of the browser with one sheet and nothing else of the desk. */
export function PrintButton({ label, children }: PrintButtonProps) {
  const t = useWords('desk');
  const [isPrinting, setPrinting] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button quiet-button small-button"
        aria-label={label}
        onClick={() => setPrinting(true)}
      >
        {t('print.print')}
      </button>
      {isPrinting ? <Paper onDone={() => setPrinting(false)}>{children()}</Paper> : null}
    </>
  );
}

interface PaperProps {
  readonly onDone: () => void;
  readonly children: ReactNode;
}

/** Its top is the head of a table, for that is what browsers repeat on every page. */
function Paper({ onDone, children }: PaperProps) {
  const t = useWords('desk');
  const { brief, names } = useDesk();
  const { now, mode } = useView();
  useEffect(() => {
    window.addEventListener('afterprint', onDone);
    window.print();
    return () => window.removeEventListener('afterprint', onDone);
    // Once for every press of the button.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  return (
    <div className="paper">
      <div className="paper-top">
        <div className="paper-head">
          <b>{t('print.exercise')}</b>
          <span>{brief.scenario.title}</span>
          <span>{t('print.seat', { seat: brief.seat.title })}</span>
          <span>{t(`print.${mode}`)}</span>
          <span>{t('print.at', { time: names.time(now) })}</span>
        </div>
      </div>
      <div className="paper-body">{children}</div>
    </div>
  );
}
