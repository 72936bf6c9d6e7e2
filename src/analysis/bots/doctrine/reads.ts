import type { Sourcing } from '#doctrine/information.ts';
import type { MethaneField } from '#doctrine/methane.ts';
import type { Chip, MessageView, NoteView, View } from '#exercise/view.ts';
import type { Service } from './services.ts';
import { subjectsOf, type Subject } from './subjects.ts';
import { currentNotes, messageOf } from '../noting.ts';
import { stemsOf } from './words.ts';

/** What a listener makes of a note by its words and by those around them. */
export interface Reading {
  readonly note: NoteView;
  readonly subjects: readonly Subject[];
  readonly letter: MethaneField | null;
  readonly weight: number;
  readonly stems: ReadonlySet<string>;
  /** Told in confidence, or plainly nobody else's business. */
  readonly isRestricted: boolean;
  readonly isHearsay: boolean;
}

const hearsay =
  /\b(they('re)? say(ing)?|online|rumou?r|all over the|is that right|is it right|story about|somebody says)\b/;
const own = /\b(i've|i can see|i'm|we've|my (crew|car|field team|lads))\b/;
const inConfidence =
  /in confidence|for you alone|between us|nobody else|not for the air|restricted/;
/** A tear-line: the consequence without the reason. */
const unexplained = /(will not|won't|can't|cannot) say why|don't ask why/;
/** What follows it may go to all, though it stands in a message given in confidence. */
const releasable = /(may|can) (know|have|be told)|for everyone|to all:/;
const delicate =
  /armed|firearm|shotgun|weapon|names and addresses|protection order|informant|surveillance/;

/** The sentence-part before some words of a message: what introduces them. */
function leadIn({ text }: MessageView, from: number, chips: readonly Chip[]): string {
  const before = chips.filter((chip) => chip.to <= from).map((chip) => chip.to);
  return text.slice(Math.max(0, ...before), from).toLowerCase();
}

/** By the words alone: hearsay, seen with own eyes, or the word of a service. */
export function judgeByWords(message: MessageView, chip: Chip): Sourcing {
  const { from, to } = chip;
  const said = `${leadIn(message, from, message.chips)} ${message.text.slice(from, to)}`;
  if (message.from === 'public' || isToldAsRumour(message, from)) return 'rumour';
  // As whoever says it says how they know it.
  if (/^unconfirmed,/i.test(message.text.slice(from, to))) return 'rumour';
  if (/^second-hand,/i.test(message.text.slice(from, to))) return 'second-hand';
  return own.test(said.toLowerCase()) ? 'seen' : 'official';
}

function isToldAsRumour(message: MessageView, from: number): boolean {
  const after = message.text.slice(from).toLowerCase();
  const isAsked = /\b(is that right|is it right)\b/.test(after);
  return isAsked || hearsay.test(leadIn(message, from, message.chips));
}

/** It stands in a message given in confidence, though it may itself be for others than the one told. */
export function isGivenInConfidence(view: View, { note }: Reading): boolean {
  const text = (messageOf(view, note.message)?.text ?? '').toLowerCase();
  return inConfidence.test(text) || unexplained.test(text);
}

function isConfided(message: MessageView, from: number): boolean {
  const before = message.text.slice(0, from).toLowerCase();
  return inConfidence.test(before) && !releasable.test(leadIn(message, from, message.chips));
}

/** Services that a delicate matter concerns so much that it goes to them nevertheless, and to no other. */
export function mayHaveInConfidence({ note }: Reading): readonly Service[] {
  const words = note.words.toLowerCase();
  if (/names and addresses|priority list/.test(words)) return ['ambulance'];
  return /protection order|relative|at risk from|threat/.test(words) ? ['police'] : [];
}

/** Reads what is noted; each note once. */
export function createReader(): (view: View) => readonly Reading[] {
  const read = new Map<string, Reading>();
  const ofNote = (view: View, note: NoteView): Reading => {
    const before = read.get(note.id);
    const reading = before === undefined ? firstReading(view, note) : { ...before, note };
    read.set(note.id, reading);
    return reading;
  };
  return (view) => currentNotes(view).map((note) => ofNote(view, note));
}

function firstReading(view: View, note: NoteView): Reading {
  const message = messageOf(view, note.message);
  const text = `${note.words} ${note.label}`;
  const about = subjectsOf(text);
  const isConfidential = message !== undefined && isConfided(message, note.from);
  return {
    note,
    subjects: about,
    letter: letterOf(text, about),
    weight: Math.max(0, ...about.map(({ weight }) => weight)),
    stems: stemsOf(text),
    isRestricted: isConfidential || delicate.test(text.toLowerCase()),
    isHearsay: note.certainty === 'rumour',
  };
}

function letterOf(text: string, [first]: readonly Subject[]): MethaneField | null {
  if (
    /\b(north|south|east|west) bank\b|located|grid ref|\bmiles? (up|down|out|from)\b/.test(
      text.toLowerCase(),
    ) &&
    first?.id !== 'rvp'
  ) {
    return 'exactLocation';
  }
  return first?.letter ?? null;
}
