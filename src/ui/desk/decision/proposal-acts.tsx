import type { ReactNode } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import { SheetFoot } from '../parts/sheet-foot.tsx';

interface ProposalActsProps {
  /** The id of the form that is sent. The acts stand after it, for what is beside it scrolls with it. */
  readonly form: string;
  readonly hasChoice: boolean;
  readonly onClear: () => void;
  /** What puts the record on paper. */
  readonly print: ReactNode;
}

/** What is done with a proposal: put to the commanders, once an option is chosen. */
export function ProposalActs({ form, hasChoice, onClear, print }: ProposalActsProps) {
  const t = useWords('desk');
  return (
    <SheetFoot>
      <div className="worksheet-acts">
        {hasChoice ? null : <span className="hint">{t('sheet.needsChoice')}</span>}
        {print}
        <button type="button" className="button quiet-button small-button" onClick={onClear}>
          {t('methane.clear')}
        </button>
        <button type="submit" form={form} className="button" disabled={!hasChoice}>
          {t('sheet.propose')}
        </button>
      </div>
    </SheetFoot>
  );
}
