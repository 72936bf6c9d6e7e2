/** What a list of tasks and places gave: `task:<id>`, `place:<id>` or nothing. */
export function purposeOf(chosen: string): { task?: string; place?: string } {
  const [kind, ...rest] = chosen.split(':');
  const id = rest.join(':');
  if (kind === 'task') return { task: id };
  return kind === 'place' ? { place: id } : {};
}
