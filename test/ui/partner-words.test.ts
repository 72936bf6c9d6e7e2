import type { ExerciseEventBody } from '#exercise/events.ts';
import { fixtureBook } from '../support/debrief-fixture.ts';
import { testTelling } from './telling.ts';

const carries = [{ fact: 'bridge-closed', version: 0, sourcing: 'seen' as const }];
const link = { id: 'k-1', seat: 'nilo', command: 'c-1', channel: 'phone', topics: ['routes'] };
const action = {
  id: 'a-1',
  meeting: 'g-1',
  seat: 'nilo',
  owner: 'police',
  carries,
  to: ['council'],
  due: 1800,
};

/** Each event, and how it is told. */
const told: readonly (readonly [ExerciseEventBody, string])[] = [
  [
    { type: 'link.opened', link: { ...link, kind: 'feed', parties: ['police', 'council'] } },
    'Put in touch by you: POL keeps LA told about Routes in and out.',
  ],
  [
    { type: 'link.opened', link: { ...link, kind: 'controls', parties: ['police', 'council'] } },
    'Put in touch by you, control room to control room: POL and LA.',
  ],
  [
    { type: 'link.failed', link: 'k-1', seat: 'nilo', party: 'council', why: 'No answer.' },
    'Not put in touch: Borough council cannot be had. No answer.',
  ],
  [
    {
      type: 'request.made',
      id: 'r-1',
      seat: 'nilo',
      of: 'ambulance',
      capability: 'patient-transport',
      place: 'weir-court',
      due: 1800,
      reason: 'Eleven cannot walk.',
    },
    'You ask Ambulance for patient transport at Weir Court care home, by 06:10: Eleven cannot walk.',
  ],
  [
    {
      type: 'request.answered',
      request: 'r-1',
      agency: 'ambulance',
      accepted: true,
      unit: 'amb-1',
      from: 900,
      because: 'On its way soon.',
    },
    'Ambulance agrees to send patient transport (Ambulance crew one), setting out at 05:55. On its way soon.',
  ],
  [
    {
      type: 'advice.given',
      id: 'd-1',
      seat: 'nilo',
      body: {
        type: 'advise',
        to: 'ambulance',
        advice: 'route',
        unit: 'amb-1',
        avoid: 'mill-bridge',
        items: [],
        because: 'It is under water.',
        channel: 'phone',
      },
      carries,
    },
    'You advise Ambulance to change route Ambulance crew one, keeping off Mill Bridge: It is under water.',
  ],
  [
    {
      type: 'advice.answered',
      advice: 'd-1',
      agency: 'ambulance',
      accepted: false,
      because: 'No.',
    },
    'Ambulance does not take the advice. No.',
  ],
  [
    {
      type: 'challenge.put',
      id: 'h-1',
      seat: 'nilo',
      parties: ['police', 'fire'],
      topic: 'routes',
      says: 'Two bridges are meant.',
      carries,
    },
    'You tell POL and FRS that their pictures differ on Routes in and out: Two bridges are meant.',
  ],
  [
    {
      type: 'challenge.answered',
      challenge: 'h-1',
      agency: 'police',
      differed: true,
      because: 'We meant Castle Bridge.',
    },
    'The picture of Police did differ. We meant Castle Bridge.',
  ],
  [
    { type: 'incident.declared', agency: 'fire', status: 'declared', because: 'Homes are lost.' },
    'Fire and rescue declares a major incident. Homes are lost.',
  ],
  [
    {
      type: 'brief.given',
      id: 'b-1',
      seat: 'nilo',
      to: ['police'],
      fields: { intent: { says: 'Everybody dry', items: [] } },
      carries,
    },
    'You brief POL: Intent: Everybody dry.',
  ],
  [
    {
      type: 'risk.assessed',
      id: 'x-1',
      seat: 'nilo',
      agencies: ['police', 'fire'],
      hazards: [
        {
          hazard: 'n-1',
          words: 'Deep water',
          rating: 'very-high',
          controls: 'Life jackets',
          tells: 'fire',
          ratings: { police: 'not-known' },
        },
        {
          hazard: 'n-2',
          words: 'Live cables',
          rating: 'high',
          controls: '',
          ratings: {},
          untold: ['fire'],
        },
      ],
    },
    'Risk assessed together with POL and FRS: Deep water, very high, crews told by Fire and rescue; Live cables, high, nobody named to tell the crews there of FRS.',
  ],
  [
    { type: 'line.put', id: 'l-1', seat: 'nilo', with: ['council'], says: 'Stay in.', carries },
    'You put a line for the public to LA: “Stay in.”',
  ],
  [
    { type: 'line.answered', line: 'l-1', agency: 'council', accepted: true, because: 'Agreed.' },
    'Borough council agrees to the line. Agreed.',
  ],
  [{ type: 'line.released', line: 'l-1', message: 'm-9' }, 'The line is out: “Stay in.”'],
  [
    { type: 'line.refused', line: 'l-1', by: ['council'] },
    'The line is not released; not agreed by LA: “Stay in.”',
  ],
  [
    { type: 'handover.given', id: 'o-1', seat: 'nilo', to: 'council', says: 'All safe.', carries },
    'You hand over to Borough council: All safe.',
  ],
  [
    {
      type: 'commander.relieved',
      agency: 'fire',
      from: 'J. Whitfield',
      to: 'L. Moran',
      title: 'Group manager',
      inPost: 1800,
    },
    'L. Moran, Group manager, takes over from J. Whitfield at Fire and rescue, in post at 06:10.',
  ],
  [
    { type: 'action.agreed', action: { ...action, does: 'tell' } },
    'Agreed: Police tells LA: Mill Bridge closed, by 06:10.',
  ],
  [{ type: 'action.done', action: 'a-1' }, 'Done as agreed by Police: telling LA.'],
  [
    { type: 'action.lapsed', action: 'a-1', why: 'Nobody free.' },
    'Not done as agreed by Police: telling LA. Nobody free.',
  ],
  [
    { type: 'plan.read', id: 'n-1', seat: 'nilo', plan: 'care-homes', message: 'm-8' },
    'You read: Care home evacuation plan.',
  ],
  [
    {
      type: 'message.garbled',
      message: 'm-1',
      to: 'police',
      fact: 'bridge-closed',
      as: 'dam-rumour',
    },
    'Police hears it wrongly, from nobody: Rumour: dam failure, and not Mill Bridge closed.',
  ],
  [
    {
      type: 'channel.changed',
      channel: 'es2',
      loss: 20,
      garble: 5,
      congestion: 0,
      down: false,
      by: 'scenario',
    },
    'Talkgroup ES2 works worse: 20 % of messages lost, 5 % of facts garbled, 0 % congestion.',
  ],
  [
    {
      type: 'channel.changed',
      channel: 'es2',
      loss: 0,
      garble: 0,
      congestion: 0,
      down: false,
      by: 'scenario',
    },
    'Talkgroup ES2 works as it should again.',
  ],
  [
    { type: 'channel.joined', channel: 'es2', party: 'council', link: 'k-1' },
    'Borough council comes onto talkgroup ES2.',
  ],
  [{ type: 'measure.moved', measure: 'river', value: 360 }, 'River level comes to 360 cm.'],
  [
    { type: 'task.duplicated', task: 'evacuate', agencies: ['fire', 'ambulance'], unit: 'amb-1' },
    'FRS and AMB both set out for Move residents of Weir Court, which needs one of them: Ambulance crew one is not needed.',
  ],
  [
    { type: 'people.sheltered', people: 'residents', task: 'evacuate' },
    'Residents are sheltered where they are: Move residents of Weir Court.',
  ],
  [
    {
      type: 'meeting.started',
      id: 'g-1',
      seat: 'nilo',
      agencies: ['police'],
      missing: ['council'],
      place: 'conference',
      review: false,
    },
    'A joint meeting begins with POL, on a conference call. Missing: LA.',
  ],
  [
    {
      type: 'call.failed',
      seat: 'nilo',
      agency: 'council',
      why: 'unanswered',
      reach: 'deputy',
      action: 'v-1',
      routes: [],
      reaches: [],
    },
    'The deputy of Borough council does not answer.',
  ],
];

testTelling(told, fixtureBook);
