import type { View } from '#exercise/view.ts';

/** A view of a seat that has heard nothing yet. */
export function anEmptyView(part: Partial<View> = {}): View {
  return {
    seat: 'nilo',
    mode: 'practice',
    now: 0,
    stage: 'initial-response',
    ended: null,
    place: 'station',
    moving: null,
    messages: null,
    notes: [],
    agencies: {},
    units: {},
    marks: [],
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
    writing: {},
    ...part,
  };
}
