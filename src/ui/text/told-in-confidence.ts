/** Where words are that were said in confidence. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How one says that what follows is for the hearer alone; not that something is held in confidence. */
const forYouAlone =
  /(?<!\b(?:held|kept|keep|keeps|given|said) )\b(?:in (?:the )?(?:strict(?:est)? )?confidence|confidentially|for you alone|for your ears only|between (?:us|ourselves)|off the record|goes? no further)\b/i;

/** How one says which part of it may go on: `What crews may know`. */
const mayGoOn =
  /(?:^|[.:;,?!]\s+)(what\b[^.:;?!]{0,40}\b(?:may|can)\s+(?:know|have|hear|say|tell|use|pass on|be (?:told|said|known)))\b/i;

/**
 * Which words of a message were said in confidence, by its own words and by nothing else: from where that
 * is said up to what may go on. Where it is said last, it is of all that was said before.
 */
export function toldInConfidence(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  while (start < text.length) {
    const said = forYouAlone.exec(text.slice(start));
    if (said === null) break;
    const end = start + said.index + said[0].length;
    const rest = text.slice(end);
    const released = mayGoOn.exec(rest);
    const to =
      released === null
        ? text.length
        : end + released.index + released[0].length - (released[1]?.length ?? 0);
    const isLast = /^[\s.!)”"']*$/.test(text.slice(end, to));
    found.push({ from: isLast ? start : start + said.index, to });
    start = to;
  }
  return found;
}

/** Whether words of a message are among those said in confidence. */
export function isInConfidence(text: string, from: number, to: number): boolean {
  return toldInConfidence(text).some((stretch) => from < stretch.to && to > stretch.from);
}
