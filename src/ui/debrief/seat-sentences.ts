import { commands } from '#command/command.ts';
import { stages } from '#doctrine/incident.ts';
import { methaneFields } from '#doctrine/methane.ts';
import type { Command } from '#command/command.ts';
import type { crowdSentences } from './crowd-sentences.ts';
import type { decisionSentences } from './decision-sentences.ts';
import type { EventType, Sentences, Telling } from './event-words.ts';
import type { knowledgeSentences } from './knowledge-sentences.ts';
import type { partnerSentences } from './partner-sentences.ts';
import { asWords } from './name-book.ts';
import { partyName, placeName, sentence, timeWords } from './telling.ts';
import type { trainingSentences } from './training-sentences.ts';
import type { voiceSentences } from './voice-sentences.ts';
import type { worldSentences } from './world-sentences.ts';

type Elsewhere = keyof (typeof worldSentences &
  typeof knowledgeSentences &
  typeof decisionSentences &
  typeof voiceSentences &
  typeof crowdSentences &
  typeof partnerSentences &
  typeof trainingSentences);

function commandWords(telling: Telling, command: Command): { seat: string; command: string } {
  return {
    seat: sentence(partyName(telling, command.seat)),
    command: commands[command.body.type].label,
  };
}

/** What is left: the exercise itself, commands, M/ETHANE, moving, the agencies’ states. */
export const seatSentences: Sentences<Exclude<EventType, Elsewhere>> = {
  'exercise.started': ({ seed }, { t }) => t('exercise.started', { seed }),
  'exercise.ended': ({ reason }, { t }) => t(`exercise.ended.${reason}`),
  'stage.started': ({ stage }, { t }) =>
    t('stage.started', { stage: stages.find((one) => one.id === stage)?.label ?? asWords(stage) }),
  'act.started': ({ act }, { t, book }) => {
    const place = book.acts.findIndex(({ id }) => id === act);
    return t('act.started', { number: place + 1, title: book.acts[place]?.title ?? asWords(act) });
  },
  'inject.fired': ({ inject, skipped }, { t }) =>
    t(skipped ? 'inject.fired.skipped' : 'inject.fired.fired', { inject: asWords(inject) }),
  'command.accepted': ({ command }, telling) =>
    telling.t('command.accepted', commandWords(telling, command)),
  'command.rejected': ({ command, reason }, telling) =>
    telling.t('command.rejected', { ...commandWords(telling, command), reason }),
  'methane.sent': ({ number, fields, to }, telling) => {
    const { t } = telling;
    const said = methaneFields.flatMap((field) => {
      const entry = fields[field.id];
      return entry === undefined
        ? []
        : [t('methaneField', { label: field.label, says: entry.says.replace(/\.$/, '') })];
    });
    const named = to === undefined ? '' : t('methaneTo', { agency: partyName(telling, to) });
    return t('methane.sent', { number, to: named, fields: said.join('; ') });
  },
  'control-room.away': ({ agency, until }, telling) =>
    telling.t('control-room.away', {
      agency: partyName(telling, agency),
      until: timeWords(telling, until),
    }),
  'control-room.back': ({ agency }, telling) =>
    telling.t('control-room.back', { agency: partyName(telling, agency) }),
  'seat.left': ({ to, arrives }, telling) =>
    telling.t('seat.left', { place: placeName(telling, to), arrives: timeWords(telling, arrives) }),
  'seat.arrived': ({ place }, telling) =>
    telling.t('seat.arrived', { place: placeName(telling, place) }),
  'agency.changed': ({ agency, region, from, to }, telling) =>
    telling.t('agency.changed', {
      agency: partyName(telling, agency),
      region: asWords(region),
      from: asWords(from),
      to: asWords(to),
    }),
};
