/** What the desk says where a form is not whole yet: how to mend it, beside the field. */
export const lacks = {
  lacks: {
    one: 'Choose one of these.',
    some: 'Tick at least one.',
    words: 'Write a few words here.',
    listed: 'Choose something from this list.',
    marked: 'Mark the words here, or press one of the sentences below.',
    noNotes: 'Nothing is noted yet: note it from the traffic first, or give another answer.',
    fullLabel: 'Length',
    full: 'Full at {{longest}} characters; anything after that is left out.',
  },
} as const;
