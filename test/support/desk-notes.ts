import type { NoteView, Standing } from '#exercise/view.ts';
import { deskBrief } from './desk-brief.ts';
import { messages } from './desk-messages.ts';

/** Standings by agency: police, fire, ambulance, council, environment. T theirs, R, t told, - not. */
function standings(signs: string): Record<string, Standing> {
  const words: Record<string, Standing> = {
    T: 'theirs',
    R: 'read-back',
    t: 'told',
    '-': 'not-told',
  };
  return Object.fromEntries(
    deskBrief.agencies.map(({ id }, index) => [id, words[signs.charAt(index)] ?? 'not-told']),
  );
}

function note(
  message: string,
  label: string,
  certainty: NoteView['certainty'],
  signs: string,
): NoteView {
  const heard = messages.find(({ id }) => id === message);
  const chip = heard?.chips.find((one) => one.label === label);
  if (heard === undefined || chip === undefined) throw new Error(`No chip ${label} in ${message}`);
  return {
    id: `n-${label.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`,
    at: heard.at,
    message,
    from: chip.from,
    to: chip.to,
    words: heard.text.slice(chip.from, chip.to),
    label,
    certainty,
    source: heard.from,
    fact: chip.fact,
    standing: standings(signs),
  };
}

/** What the officer noted from the messages of the desk, and who has it. */
export const notes: readonly NoteView[] = [
  {
    ...note('m-1', 'River warning since 05:10', 'official', '-R--T'),
    replacedBy: 'n-peak-08-15-3-7-m-0-1',
  },
  note('m-3', '38 residents, 11 bed-bound', 'second-hand', '-RRT-'),
  note('m-4', 'Substation lost at 3.7 m', 'official', 'tR--T'),
  note('m-5', 'Rest centre from 07:30', 'official', '--tT-'),
  note('m-5', 'Rumour: dam failure', 'rumour', '---T-'),
  note('m-6', 'Swift-water team 25 min out', 'official', 'tT---'),
  note('m-7', 'Mill Bridge closed to vehicles', 'seen', 'TR-t-'),
  note('m-7', 'One car stuck, nobody in it', 'seen', 'T----'),
  note('m-10', 'Peak 08:15, 3.7 m ± 0.1', 'official', '----T'),
  note('m-11', 'Inner cordon on Mill Lane', 'seen', 'Tt---'),
];
