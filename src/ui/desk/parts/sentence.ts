const ends = /[.?!…][”’"')]?$/;

/** Words with a capital at the beginning and a stop at the end. */
export function sentence(words: string): string {
  const trimmed = words.trim();
  if (trimmed === '') return '';
  return stopped(trimmed.charAt(0).toUpperCase() + trimmed.slice(1));
}

/** What is written, and more after it; what is written ends with a stop. */
export function followedBy(before: string, after: string): string {
  const head = before.trimEnd();
  return [head === '' ? '' : stopped(head), after].filter((part) => part !== '').join(' ');
}

function stopped(words: string): string {
  return ends.test(words) ? words : `${words.replace(/[,;:]$/, '')}.`;
}
