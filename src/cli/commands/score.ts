import { anchorsOf, playAnchors } from '#analysis/anchors.ts';
import { replayRecord } from '#exercise/record.ts';
import { feedbackOf } from '#scoring/partners/feedback-of.ts';
import { impactsOf } from '#scoring/partners/impacts.ts';
import { scoreOf } from '#scoring/score.ts';
import { harmOf } from '#world/harm.ts';
import { CannotDo, writeJson, type CliCommand } from '../command.ts';
import { feedbackInWords, impactsInWords } from '../feedback-in-words.ts';
import { headlinesInWords } from '../in-words.ts';
import { loadRecord, scenarioOf, scenarioOption, textValue } from '../record-files.ts';
import { umpiresInWords } from '../umpires-in-words.ts';
import { umpiresReport } from '../umpires-report.ts';

export const command: CliCommand = {
  name: 'score',
  usage: '<record> [--scenario PATH] [--json]',
  summary: 'Show the score card of a record, with its evidence, and what partners say.',
  options: scenarioOption,
  async run(args, io) {
    const [file, ...more] = args.positionals;
    if (file === undefined || more.length > 0) throw new CannotDo('usage', 'name one record');
    const record = await loadRecord(file, io.cwd);
    const scenario = await scenarioOf(record, textValue(args.values['scenario']), io.cwd);
    const { events, endedAt } = replayRecord(scenario, record);
    const anchors = anchorsOf(scenario, playAnchors(scenario, record));
    const score = scoreOf(scenario, events, anchors);
    const umpires = umpiresReport(record, { scenario, events }, { card: score, anchors });
    const feedback = feedbackOf(scenario, events);
    const impacts = impactsOf(scenario, events);
    if (args.values['json'] === true) writeJson(io, { score, feedback, impacts, umpires });
    else {
      io.out(headlinesInWords(score, harmOf(scenario, events, endedAt)));
      for (const line of score.lines) {
        const cited = line.events.length > 0 ? ` [${line.events.join(', ')}]` : '';
        io.out(`${line.rule}: ${line.points} of ${line.of}: ${line.says}${cited}\n`);
      }
      io.out(impactsInWords(impacts));
      io.out(feedbackInWords(scenario, feedback));
      io.out(umpiresInWords(score, umpires));
    }
    return 0;
  },
};
