import type { Debrief } from '#analysis/debrief.ts';
import type { Telling } from '../event-words.ts';
import { HarmPanel } from './harm-panel.tsx';
import { ImpactsPanel } from './impacts-panel.tsx';
import { NominationsPart } from './nominations-part.tsx';
import { PartnersPanel } from './partners-panel.tsx';
import { ProbeScores } from './probe-scores.tsx';
import './beside.css';

interface BesideProps {
  debrief: Debrief;
  telling: Telling;
  /** Leads to the events of units, roads and people. */
  onJournal: () => void;
}

/** What is no part of the score: what partners say, what came of it, what was known, who was named. */
export function Beside({ debrief, telling, onJournal }: BesideProps) {
  const { score, nominations } = debrief;
  return (
    <div className="beside">
      <PartnersPanel feedback={debrief.feedback} telling={telling} />
      <div className="beside-column">
        <ImpactsPanel impacts={debrief.impacts} telling={telling} />
        <HarmPanel harm={debrief.harm} onJournal={onJournal} />
      </div>
      {score.probes === undefined && nominations === null ? null : (
        <div className="beside-column">
          {score.probes === undefined ? null : (
            <ProbeScores probes={score.probes} telling={telling} />
          )}
          {nominations === null ? null : (
            <NominationsPart nominations={nominations} telling={telling} />
          )}
        </div>
      )}
    </div>
  );
}
