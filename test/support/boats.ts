/** `police-boat`, from the station. */
export function boatOf(agency: string) {
  return {
    id: `${agency}-boat`,
    agency,
    name: `Boat of ${agency}`,
    capabilities: ['boat'],
    crew: 3,
    base: 'station',
    turnOut: '1m',
  };
}

/** Something that one boat can do. */
export function boatTask(id: string, about: { label: string; place: string; takes: string }) {
  return { id, ...about, needs: [{ capability: 'boat', units: 1 }] };
}

/** The standing order by which a service sends its boat to a task at a moment. */
export function boatOrder(agency: string, task: string, at: string) {
  return {
    id: `boat-${agency}`,
    trigger: { when: { at } },
    do: { deploy: { unit: `${agency}-boat`, task } },
  };
}
