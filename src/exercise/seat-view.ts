import type { Scenario } from '#scenario/scenario.ts';
import type { ExerciseEvent } from './events.ts';
import { makeBrief } from './make-brief.ts';
import { seeAct } from './see/acts.ts';
import { seeAsked } from './see/asked.ts';
import { seeCoach } from './see/coach.ts';
import { asUnmet, seeCrowds } from './see/crowds.ts';
import { seeJoint } from './see/joint.ts';
import { seeMessage } from './see/messages.ts';
import { seeNote } from './see/notes.ts';
import { seeProbe } from './see/probes.ts';
import { seeVoice } from './see/voice.ts';
import { noPartners, seePartners } from './see/partners.ts';
import type { Seeing } from './see/seeing.ts';
import { seeSelf } from './see/self.ts';
import type { View } from './view.ts';
import type { Brief } from './view-brief.ts';

export interface Seer {
  readonly brief: Brief;
  readonly start: View;
  /** The view after one more event; the same object when the seat learns nothing from it. */
  readonly see: (view: View, event: ExerciseEvent) => View;
}

/** How a seat comes to know things: from nothing, by what it hears, says and does. */
export function seerFor(scenario: Scenario, seat: string, mode: View['mode']): Seer {
  const brief = makeBrief(scenario, seat);
  const seeing: Seeing = { scenario, seat, agency: brief.seat.agency, mode };
  return { brief, start: emptyView(brief, mode), see: (view, event) => see(seeing, view, event) };
}

function emptyView(brief: Brief, mode: View['mode']): View {
  return {
    seat: brief.seat.id,
    mode,
    now: 0,
    stage: 'initial-response',
    act: null,
    ended: null,
    place: brief.seat.at,
    moving: null,
    messages: null,
    notes: [],
    agencies: Object.fromEntries(
      brief.agencies.map(({ id }) => [
        id,
        {
          id,
          mobilisation: null,
          heardAt: null,
          withYou: 'no',
          callFailed: null,
          commander: null,
          declared: null,
        },
      ]),
    ),
    units: {},
    marks: [],
    lifted: [],
    voice: { current: null, queue: [] },
    questions: [],
    waits: [],
    methanes: [],
    meeting: null,
    meetings: [],
    proposals: [],
    log: [],
    rejections: [],
    said: {},
    sentItems: {},
    asking: {},
    writing: {},
    partners: noPartners,
    crowds: asUnmet(brief),
    probes: [],
    nominations: [],
  };
}

const parts = [
  seeAct,
  seeSelf,
  seeVoice,
  seeMessage,
  seeNote,
  seeJoint,
  seePartners,
  seeAsked,
  seeCrowds,
  seeProbe,
  seeCoach,
];

/** Opt in by kind of event: what no part takes up, the seat does not see. */
function see(seeing: Seeing, view: View, event: ExerciseEvent): View {
  const seen = parts.reduce((before, part) => part(seeing, before, event), view);
  return seen === view || seen.now === event.at ? seen : { ...seen, now: event.at };
}
