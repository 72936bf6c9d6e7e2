import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { botNames, isBotName } from '#analysis/bots/bots.ts';
import { anchorsOf, playAnchors } from '#analysis/anchors.ts';
import { playBot, type Played } from '#analysis/play-bot.ts';
import { playScript } from '#analysis/play-script.ts';
import { timeOfDay } from '#kernel/time.ts';
import { clockFaceOf } from '#scenario/clock-face.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { scoreOf } from '#scoring/score.ts';
import { harmOf } from '#world/harm.ts';
import { CannotDo, writeJson, type CliCommand } from '../command.ts';
import { headlinesInWords } from '../in-words.ts';
import { loadScript } from '../playthrough-files.ts';
import { loadPlayable, textValue, variantOption } from '../record-files.ts';

export const command: CliCommand = {
  name: 'play',
  usage:
    '<scenario> [--variant ID] [--seat ID] --by <bot | playthrough.yaml> [--seed N] [--record FILE] [--json]',
  summary: 'Play one exercise, headless, to its end.',
  options: {
    ...variantOption,
    seat: { type: 'string', value: 'ID', says: 'the seat to play; the scenario’s first if absent' },
    by: { type: 'string', value: 'BOT', says: `${botNames.join(', ')}, or a playthrough file` },
    seed: { type: 'string', value: 'N', says: 'the seed of chance, a whole number; 1 if absent' },
    record: { type: 'string', value: 'FILE', says: 'write the record here' },
  },
  async run(args, io) {
    const [name, ...more] = args.positionals;
    const by = textValue(args.values['by']);
    if (name === undefined || more.length > 0 || by === undefined) {
      throw new CannotDo('usage', 'name one scenario and who plays: --by <bot | playthrough.yaml>');
    }
    const scenario = await loadPlayable(name, io.cwd, textValue(args.values['variant']));
    const seed = seedOf(textValue(args.values['seed']));
    const seat = seatIn(scenario, textValue(args.values['seat']));
    const played = await playBy(scenario, by, { seed, seat, cwd: io.cwd });
    if (!isBotName(by)) io.err(refusals(scenario, played));
    const anchors = anchorsOf(scenario, playAnchors(scenario, { seed, seat }));
    const score = scoreOf(scenario, played.journal, anchors);
    const file = textValue(args.values['record']);
    if (file !== undefined) await write(path.resolve(io.cwd, file), played);
    const { endedAt, journalHash, journal } = played;
    const harm = harmOf(scenario, journal, endedAt);
    if (args.values['json'] === true) {
      const { id, hash, variant } = scenario;
      writeJson(io, {
        scenario: id,
        ...(variant === undefined ? {} : { variant: variant.id }),
        scenarioHash: hash,
        seat,
        seed,
        by,
        events: journal.length,
        endedAt,
        journalHash,
        score,
        harm,
      });
    } else {
      io.out(
        `${scenario.title}, seat ${seat}, seed ${seed}, played by ${by}: ${journal.length} events, journal ${journalHash}\n`,
      );
      io.out(headlinesInWords(score, harm));
    }
    return 0;
  },
};

/** What of a script was refused: it earned nothing, and its author ought to know. */
function refusals(scenario: Scenario, { journal }: Played): string {
  return journal
    .flatMap((event) => (event.type === 'command.rejected' ? [event] : []))
    .map(
      ({ at, command: { body }, reason }) =>
        `${timeOfDay(clockFaceOf(scenario), at)} ${body.type} was refused: ${reason}\n`,
    )
    .join('');
}

async function playBy(
  scenario: Scenario,
  by: string,
  play: { seed: number; seat: string; cwd: string },
): Promise<Played> {
  if (isBotName(by)) return playBot(scenario, { ...play, bot: by });
  if (!/\.ya?ml$/.test(by)) {
    throw new CannotDo('usage', `there is no bot ${by}; the bots are ${botNames.join(', ')}`);
  }
  return playScript(scenario, await loadScript(by, play.cwd, scenario), play);
}

function seedOf(text: string | undefined): number {
  if (text === undefined) return 1;
  const seed = Number(text);
  if (/^\d{1,10}$/.test(text) && seed <= 4_294_967_295) return seed;
  throw new CannotDo('usage', `--seed takes a whole number up to 4294967295, not ${text}`);
}

function seatIn(scenario: Scenario, named: string | undefined): string {
  const seat =
    named === undefined ? scenario.seats[0] : scenario.seats.find((other) => other.id === named);
  if (seat !== undefined) return seat.id;
  throw new CannotDo(
    'usage',
    `there is no seat ${named ?? ''}; the seats are ${scenario.seats.map((other) => other.id).join(', ')}`,
  );
}

async function write(file: string, played: Played): Promise<void> {
  try {
    await writeFile(file, `${JSON.stringify(played.record, null, 1)}\n`);
  } catch (error) {
    throw new CannotDo(
      'unwritable',
      `the record cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
