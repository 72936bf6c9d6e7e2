import type { Debrief } from '#analysis/debrief.ts';
import { useWords } from '#ui/text/i18n.ts';
import type { DebriefSubject } from './debrief-subject.ts';
import { DecisionScores } from './decision-scores.tsx';
import { FilterContext, type Filtering } from './filter-button.tsx';
import { GroupScores } from './group-scores.tsx';
import { Headlines } from './headlines.tsx';
import { MethaneScores } from './methane-scores.tsx';
import { PrincipleScores } from './principle-scores.tsx';
import { ScoreHelp } from './score-help.tsx';

interface WorkedPaneProps extends Filtering {
  debrief: Debrief;
  subject: DebriefSubject;
}

/** The left pane: rating and headlines, then the profile behind them; every figure opens onto its lines. */
export function WorkedPane({ debrief, subject, filter, onFilter }: WorkedPaneProps) {
  const t = useWords('debrief');
  const { score } = debrief;
  return (
    <section className="panel debrief-worked" aria-labelledby="debrief-worked">
      <div className="panel-bar">
        <h2 id="debrief-worked">{t('worked.title')}</h2>
        <span className="end no-print">
          <ScoreHelp />
        </span>
      </div>
      <FilterContext value={{ filter, onFilter }}>
        <div className="scroll" role="group" aria-labelledby="debrief-worked" tabIndex={0}>
          <Headlines debrief={debrief} book={subject.book} reviewedBy={subject.reviewedBy} />
          <PrincipleScores debrief={debrief} filter={filter} onFilter={onFilter} />
          {score.policeLiaison === undefined ? null : (
            <GroupScores
              groups={score.policeLiaison.groups}
              measures={score.measures.filter(({ principle }) => principle === null)}
            />
          )}
          <DecisionScores decisions={score.decisions} book={subject.book} />
          <MethaneScores methane={score.methane} />
        </div>
      </FilterContext>
    </section>
  );
}
