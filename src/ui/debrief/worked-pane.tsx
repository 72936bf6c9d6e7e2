import type { PrincipleId } from '#doctrine/principles.ts';
import type { Debrief } from '#analysis/debrief.ts';
import { useWords } from '#ui/text/i18n.ts';
import type { DebriefSubject } from './debrief-subject.ts';
import { DecisionScores } from './decision-scores.tsx';
import { Headlines } from './headlines.tsx';
import { HarmPanel } from './harm-panel.tsx';
import { MethaneScores } from './methane-scores.tsx';
import { NominationsPart } from './nominations-part.tsx';
import { PrincipleScores } from './principle-scores.tsx';
import { ProbeScores } from './probe-scores.tsx';
import { ScoreHelp } from './score-help.tsx';
import { OverriddenNote } from './umpire/overridden-note.tsx';
import './training.css';

interface WorkedPaneProps {
  debrief: Debrief;
  subject: DebriefSubject;
  chosen: PrincipleId | 'decision' | null;
  onChoose: (principle: PrincipleId | 'decision' | null) => void;
}

/** The left pane: two headlines, then the profile behind them, then what happened to people. */
export function WorkedPane({ debrief, subject, chosen, onChoose }: WorkedPaneProps) {
  const t = useWords('debrief');
  const { score } = debrief;
  return (
    <section className="panel debrief-worked" aria-labelledby="debrief-worked">
      <div className="panel-bar">
        <h2 id="debrief-worked">{t('worked.title')}</h2>
      </div>
      <div className="scroll" role="group" aria-labelledby="debrief-worked" tabIndex={0}>
        <Headlines score={score} reviewedBy={subject.reviewedBy} />
        <ScoreHelp />
        <OverriddenNote />
        <PrincipleScores score={score} chosen={chosen} onChoose={onChoose} />
        <MethaneScores methane={score.methane} />
        <DecisionScores
          decisions={score.decisions}
          book={subject.book}
          chosen={chosen === 'decision'}
          onChoose={() => onChoose(chosen === 'decision' ? null : 'decision')}
        />
        {score.probes === undefined ? null : <ProbeScores probes={score.probes} />}
        {debrief.nominations === null ? null : (
          <NominationsPart nominations={debrief.nominations} book={subject.book} />
        )}
        <HarmPanel harm={debrief.harm} />
      </div>
    </section>
  );
}
