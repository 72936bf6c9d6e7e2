import { noPartners } from '#exercise/see/partners.ts';
import type { AgencyView, View } from '#exercise/view.ts';

/** A view of a seat that has heard nothing yet. */
export function anEmptyView(part: Partial<View> = {}): View {
  return {
    seat: 'nilo',
    mode: 'practice',
    now: 0,
    stage: 'initial-response',
    act: null,
    ended: null,
    place: 'station',
    moving: null,
    messages: null,
    notes: [],
    agencies: {},
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
    crowds: {},
    probes: [],
    nominations: [],
    ...part,
  };
}

/** An agency that has not been heard yet. */
export function anUnheardAgency(id: string, part: Partial<AgencyView> = {}): AgencyView {
  return {
    id,
    mobilisation: null,
    heardAt: null,
    withYou: 'no',
    callFailed: null,
    commander: null,
    declared: null,
    ...part,
  };
}
