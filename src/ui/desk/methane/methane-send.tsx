import { methaneFieldIds, type MethaneField } from '#doctrine/methane.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { PrintButton } from '../parts/print-button.tsx';
import { SheetFoot } from '../parts/sheet-foot.tsx';
import { filledFields, methaneCommand, type MethaneDraft } from './methane-draft.ts';
import { MethanePaper } from './methane-paper.tsx';

interface MethaneSendProps {
  readonly draft: MethaneDraft;
  /** Letters that say something else than when they were last sent. */
  readonly changed: readonly MethaneField[];
  /** What was said before; null where nothing was sent. */
  readonly before: MethaneDraft | null;
  readonly to: string | undefined;
  readonly onStartAgain: () => void;
  readonly onLacksStatus: () => void;
}

/** Sends the sheet whole, or only what changed: each word takes time to say. */
export function MethaneSend({ draft, changed, before, to, ...does }: MethaneSendProps) {
  const t = useWords('desk');
  const { dispatch } = useDesk();
  const { methanes, voice } = useView();
  const filled = filledFields(draft);
  const isUpdate = before !== null;
  const lacksStatus = draft.entries.majorIncident.says.trim() !== '' && draft.status === null;
  const isUnderWay = [voice.current?.action, ...voice.queue].some(
    (action) => action?.kind === 'methane',
  );
  const number = methanes.length + 1;
  const send = (only: readonly MethaneField[]) => {
    // A second press would queue the same again.
    if (isUnderWay) return;
    if (lacksStatus) does.onLacksStatus();
    else dispatch(methaneCommand(draft, only, to));
  };
  return (
    <SheetFoot>
      {lacksStatus ? (
        <p className="problem" role="status" aria-label={t('methane.lacksLabel')}>
          {t('methane.lacksStatus')}
        </p>
      ) : null}
      <div className="worksheet-acts">
        <span className="hint">
          {isUnderWay ? t('methane.underWay') : t('methane.filled', { count: filled.length })}
        </span>
        <PrintButton label={t('methane.printDraft')}>
          {() => (
            <MethanePaper
              title={t('methane.draftTitle', { number })}
              draft={draft}
              before={before}
            />
          )}
        </PrintButton>
        <button
          type="button"
          className="button quiet-button small-button"
          onClick={does.onStartAgain}
        >
          {isUpdate ? t('methane.undo') : t('methane.clear')}
        </button>
      </div>
      <div className="worksheet-acts">
        {isUpdate && changed.length > 0 && changed.length < filled.length ? (
          <button
            type="button"
            className="button quiet-button small-button"
            aria-disabled={isUnderWay}
            data-disabled={isUnderWay}
            onClick={() => send(changed)}
          >
            {t('methane.sendChanged', { count: changed.length })}
          </button>
        ) : null}
        <button
          type="button"
          className="button"
          disabled={filled.length === 0}
          aria-disabled={isUnderWay}
          data-disabled={isUnderWay}
          onClick={() => send(methaneFieldIds)}
        >
          {t('methane.send', { number })}
        </button>
      </div>
    </SheetFoot>
  );
}
