/** What is known of an error, for whoever looks after the program. */
export function errorWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const from = error.stack ?? '';
  return from.includes(error.message) ? from : `${error.name}: ${error.message}\n${from}`;
}
