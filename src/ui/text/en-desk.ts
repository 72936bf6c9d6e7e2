import { agencies } from './en-desk-agencies.ts';
import { capabilities } from './en-desk-capabilities.ts';
import { crowds } from './en-desk-crowds.ts';
import { guide } from './en-desk-guide.ts';
import { header } from './en-desk-header.ts';
import { lacks } from './en-desk-lacks.ts';
import { map } from './en-desk-map.ts';
import { partners } from './en-desk-partners.ts';
import { picture } from './en-desk-picture.ts';
import { traffic } from './en-desk-traffic.ts';
import { training } from './en-desk-training.ts';
import { worksheets } from './en-desk-worksheets.ts';

/** The words of the desk. */
export const desk = {
  ...header,
  ...capabilities,
  ...guide,
  ...lacks,
  section: {
    label: 'Parts of the desk',
    traffic: 'Traffic',
    map: 'Map',
    picture: 'Picture',
    side: 'Agencies and sheets',
    unread_one: '{{count}} unread',
    unread_other: '{{count}} unread',
    picking: 'a form waits for a place',
    questions_one: '{{count}} question to you',
    questions_other: '{{count}} questions to you',
    late_one: '{{count}} answer late',
    late_other: '{{count}} answers late',
  },
  splitter: 'Height of the picture',
  party: {
    you: 'You',
    youShort: 'YOU',
    public: 'The public',
    publicShort: 'PUB',
    control: 'Exercise control',
    controlShort: 'EXC',
  },
  time: { onDay: '{{time}} on {{day}}' },
  place: {
    conference: 'Telephone conference',
    at: 'You are at: {{place}}',
    moving: 'On the way to {{place}}, there at {{time}}',
    go: 'Go to…',
  },
  ago: { now: 'just now', minute: '1 min ago', past: '{{time}} ago' },
  priority: { routine: 'Routine', urgent: 'Urgent', immediate: 'Immediate' },
  certainty: {
    ask: 'How well is it known?',
    seen: 'Seen',
    official: 'Official',
    'second-hand': 'Second-hand',
    rumour: 'Rumour',
  },
  certaintyHint: {
    seen: 'by the one who says it',
    official: 'from the body that answers for it',
    'second-hand': 'passed on by somebody',
    rumour: 'nobody has checked it',
  },
  mobilisation: {
    unaware: 'Unaware',
    alerted: 'Alerted',
    mobilising: 'Mobilising',
    enRoute: 'En route',
    delayed: 'Delayed',
    misdirected: 'At the wrong RVP',
    atRvp: 'At RVP',
    atScene: 'At scene',
    briefed: 'Briefed',
    committed: 'Committed',
    relieved: 'Relieved',
    refused: 'Not coming',
    withdrawn: 'Withdrawn',
    stoodDown: 'Stood down',
  },
  dialog: { cancel: 'Cancel' },
  ...traffic,
  ...map,
  ...picture,
  ...agencies,
  ...partners,
  ...crowds,
  ...training,
  ...worksheets,
} as const;
