/** Of oneself, of where one is, or to somebody. */
const firstPerson =
  /\b(?:I|I['’](?:m|ve|d|ll)|[Mm]e|[Mm]y|[Mm]ine|[Ww]e|[Ww]e['’](?:re|ve|d|ll)|us|[Oo]urs?|[Yy]ou|[Yy]ou['’](?:re|ve|d|ll)|[Yy]ours?|here)\b/;

/** Words that doubt themselves. */
const doubt = /\b(?:unconfirmed|rumou?rs?|second-hand|not confirmed|they say|said to be)\b/i;

/** Whether words were said of the speaker or to the hearer, and so mislead in another’s mouth. */
export function speaksForItself(words: string): boolean {
  return firstPerson.test(words);
}

/** Whether words say themselves that they are not certain. */
export function saysDoubt(words: string): boolean {
  return doubt.test(words);
}
