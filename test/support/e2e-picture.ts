import type { Page } from 'playwright-core';

/** How many notes of the picture can be read whole, between its heads and what shares them. */
export function notesInSight(page: Page): Promise<number> {
  return page.evaluate(() => {
    const heads = document.querySelector('.note-heads')?.getBoundingClientRect();
    const notes = document.querySelector('.picture > .scroll')?.getBoundingClientRect();
    if (heads === undefined || notes === undefined) throw new Error('There is no picture.');
    const rows = [...document.querySelectorAll('.note-rows .note-row')];
    return rows
      .map((row) => row.getBoundingClientRect())
      .filter(({ top, bottom }) => top >= heads.bottom - 1 && bottom <= notes.bottom + 1).length;
  });
}

/** What stands between the letters at the heads of neighbouring services, in pixels; the least of all. */
export function leastGapOfHeads(page: Page): Promise<number> {
  return page.evaluate(() => {
    const heads = [...document.querySelectorAll('.agency-head > span')].map((head) =>
      head.getBoundingClientRect(),
    );
    if (heads.length < 2) throw new Error('There are no heads of services.');
    const gaps = heads.slice(1).map(({ left }, place) => left - (heads[place]?.right ?? left));
    return Math.min(...gaps);
  });
}
