/** Short words that say nothing of what a sentence is about. */
const empty = new Set(
  'about above after again against all also and any are away been before being below can cannot could does done down each every for from had has have here her him his how into its just keep last left let like made make many may more most much must need needs never nobody not nothing now off one only open other our out over own put said same says see she should since some still such take taken than that the their them then there these they this those three through too two under until very was well were what when where which while who whole will with without would yet you your'.split(
    ' ',
  ),
);
/** Letters by which two forms of a word are taken for the same: `flooding`, `floods`. */
const stem = 5;

/** What a text is about: the beginnings of its longer words. */
export function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  return new Set(words.filter((word) => !empty.has(word)).map((word) => word.slice(0, stem)));
}

/** How many stems two texts share. */
export function sharedStems(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const one of a) if (b.has(one)) shared += 1;
  return shared;
}
