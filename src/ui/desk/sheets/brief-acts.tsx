import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { PrintButton } from '../parts/print-button.tsx';
import { SheetFoot } from '../parts/sheet-foot.tsx';
import { filledParts, type BriefDraft } from './brief-draft.ts';
import { BriefPaper } from './brief-paper.tsx';

interface BriefActsProps {
  readonly draft: BriefDraft;
  readonly onClear: () => void;
}

/** What can be done with a briefing that is being written. */
export function BriefActs({ draft, onClear }: BriefActsProps) {
  const t = useWords('desk');
  const { names } = useDesk();
  const filled = filledParts(draft).length;
  const about = draft.to.length === 0 ? '' : t('briefing.one', { who: names.shorts(draft.to) });
  return (
    <SheetFoot>
      <div className="worksheet-acts">
        <span className="hint">{t('briefing.filled', { count: filled })}</span>
        <PrintButton label={t('briefing.printDraft')}>
          {() => <BriefPaper title={t('briefing.draftTitle')} about={about} fields={draft.parts} />}
        </PrintButton>
        <button type="button" className="button quiet-button small-button" onClick={onClear}>
          {t('methane.clear')}
        </button>
        <button type="submit" className="button" disabled={filled === 0 || draft.to.length === 0}>
          {t('briefing.give')}
        </button>
      </div>
    </SheetFoot>
  );
}
