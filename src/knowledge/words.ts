import type { Seconds } from '#kernel/time.ts';

/** Words of speech in a text. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/** Time to say so many words at about 2.5 a second (a design value; see docs/glossary.md, airtime). */
export function speakingTime(words: number): Seconds {
  return Math.ceil((words * 2) / 5);
}

/** A sentence with its first letter in capitals and a stop at its end. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  const capital = trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
  return /[.?!]$/.test(capital) ? capital : `${capital}.`;
}
