import { anchorsOf, playAnchors } from '#analysis/anchors.ts';
import { replayRecord } from '#exercise/record.ts';
import { feedbackOf } from '#scoring/partners/feedback-of.ts';
import { impactsOf } from '#scoring/partners/impacts.ts';
import { scoreOf } from '#scoring/score.ts';
import { harmOf } from '#world/harm.ts';
import { writeJson, type CliCommand } from '../command.ts';
import { feedbackInWords, impactsInWords } from '../feedback-in-words.ts';
import { harmInWords } from '../in-words.ts';
import { recordGiven, scenarioOption } from '../record-files.ts';
import { ledgerInWords, profileInWords, titleInWords } from '../score-in-words.ts';
import { umpiresInWords } from '../umpires-in-words.ts';
import { umpiresReport } from '../umpires-report.ts';

export const command: CliCommand = {
  name: 'score',
  usage: '<record> [--scenario PATH] [--json]',
  summary: 'Show the score card of a record, with its evidence, and what partners say.',
  options: scenarioOption,
  async run(args, io) {
    const { record, scenario } = await recordGiven(args, io.cwd);
    const { events, endedAt } = replayRecord(scenario, record);
    const anchors = anchorsOf(scenario, playAnchors(scenario, record));
    const score = scoreOf(scenario, events, anchors);
    const umpires = umpiresReport(record, { scenario, events }, { card: score, anchors });
    const feedback = feedbackOf(scenario, events);
    const impacts = impactsOf(scenario, events);
    if (args.values['json'] === true) writeJson(io, { score, feedback, impacts, umpires });
    else {
      io.out(titleInWords(scenario, record, endedAt));
      io.out(profileInWords(scenario, score));
      io.out(impactsInWords(impacts));
      io.out(`${harmInWords(harmOf(scenario, events, endedAt))}\n`);
      io.out(feedbackInWords(scenario, feedback));
      io.out(umpiresInWords(score, umpires));
      io.out(ledgerInWords(score));
    }
    return 0;
  },
};
