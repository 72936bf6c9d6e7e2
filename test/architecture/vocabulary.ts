import { position, walk, type Source } from './sources.ts';

/** What an exercise is about, in the singular; no word that means something to a program as well. */
const ofExercises = new Set(
  `act agency brief channel commander crowd decision desk doctrine fact fire holder incident
  meeting need note offer offered officer partner picture police proposal question road role
  scenario score seat task trainee unit view voice world worksheet zone`.split(/\s+/),
);

/** Names in a file that speak of what an exercise is about, one line each. */
export function foreignWordsIn(source: Source): string[] {
  const found: string[] = [];
  walk(source.program, (node) => {
    if (node.type !== 'Identifier') return;
    const name = String(node['name']);
    const foreign = wordsOf(name).filter((word) => ofExercises.has(word));
    if (foreign.length > 0) found.push(`${source.file}:${position(source, node)} ${name}`);
  });
  return found;
}

/** `offeredBy` as `offered`, `by`; a plural as its singular. */
function wordsOf(name: string): string[] {
  return name
    .split(/(?=[A-Z])|_/)
    .map((word) => word.toLowerCase().replace(/ies$/, 'y'))
    .flatMap((word) => [word, word.replace(/s$/, '')]);
}
