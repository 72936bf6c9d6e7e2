import { stampFrom } from '#exercise/view-acts.ts';
import type { Seconds } from '#kernel/time.ts';
import type { MarkView } from '#exercise/view-map.ts';
import type { Brief } from '#exercise/view-brief.ts';
import type { Point } from '#scenario/geometry.ts';
import type { Chip, Site } from './picture.ts';
import { middleOf } from './road-middle.ts';

/** The gravest first: it gives a place its sign. */
export const signs: readonly MarkView['as'][] = [
  'incident',
  'closed',
  'hazard',
  'people',
  'rvp',
  'command-post',
  'rest-centre',
  'cordon',
  'flood',
  'route',
  'resource',
];
const words: Readonly<Record<MarkView['as'], string>> = {
  incident: 'INC',
  hazard: 'HAZ',
  people: 'PEOPLE',
  closed: 'CLOSED',
  rvp: 'RVP',
  'command-post': 'CP',
  resource: 'RES',
  flood: 'FLOOD',
  cordon: 'CORDON',
  'rest-centre': 'REST',
  route: 'ROUTE',
  wind: 'WIND',
};

interface Draft {
  readonly key: string;
  readonly point: Point;
  readonly place: string | null;
  readonly name: string;
  readonly marks: MarkView[];
  readonly chips: Chip[];
}

/** Collects by place what will be drawn as one. */
export class Gathering {
  readonly #brief: Brief;
  readonly #drafts = new Map<string, Draft>();

  readonly #now: Seconds;

  constructor(brief: Brief, now: Seconds) {
    this.#brief = brief;
    this.#now = now;
  }

  place(id: string) {
    return this.#brief.geometry.places.find((place) => place.id === id) ?? null;
  }

  at(key: string, point: Point, place: string | null, road = ''): Draft {
    let draft = this.#drafts.get(key);
    if (!draft) {
      const name = place === null ? road : (this.place(place)?.name ?? '');
      draft = { key, point, place, name, marks: [], chips: [] };
      this.#drafts.set(key, draft);
    }
    return draft;
  }

  /** An area is drawn as such, and has no sign; nor has the wind, which blows everywhere. */
  addMark(mark: MarkView): void {
    if (mark.as === 'wind') return;
    const place = mark.place === undefined ? null : this.place(mark.place);
    const road = this.#brief.geometry.roads.find((candidate) => candidate.id === mark.road);
    if (place) this.at(place.id, place.point, place.id).marks.push(mark);
    else if (road) this.at(`road ${road.id}`, middleOf(road), null, road.name).marks.push(mark);
  }

  sites(): Site[] {
    return [...this.#drafts.values()].map((draft) => this.#site(draft));
  }

  #site({ key, point, place, name, marks, chips }: Draft): Site {
    const ranked = marks.toSorted(
      (a, b) => signs.indexOf(a.as) - signs.indexOf(b.as) || b.at - a.at,
    );
    const [first, ...others] = ranked;
    const lines = this.#lines(name, marks);
    return {
      key,
      point,
      place,
      sign: first ? markChip(first, marks) : null,
      chips: [...chipsOf(others.filter((mark) => mark.as !== first?.as)), ...chips],
      caption: first ? this.#caption(name, marks) : null,
      title: first && name !== '' && !lines.some((line) => line.includes(name)) ? name : null,
      lines,
    };
  }

  #caption(name: string, marks: readonly MarkView[]): string | null {
    if (name === '') return null;
    const closed = closure(marks);
    if (closed) return `${name} ${this.#closed(closed)}`;
    return marks.some(({ confirmed }) => confirmed) ? name : `${name} ${doubted}`;
  }

  /** Since when it is known, and whether it is more than hearsay. */
  #closed({ at, confirmed }: MarkView): string {
    const since = `closed ${stampFrom(this.#brief, this.#now, at)}`;
    return confirmed ? since : `${since} ${doubted}`;
  }

  /** What was heard, the newest first. That a road is closed is said once: since when it is known. */
  #lines(name: string, marks: readonly MarkView[]): string[] {
    const when = (at: Seconds) => stampFrom(this.#brief, this.#now, at);
    const closed = closure(marks);
    return marks
      .filter((mark) => mark === closed || mark.as !== 'closed' || mark.road === undefined)
      .toSorted((a, b) => b.at - a.at)
      .map((mark) =>
        mark === closed ? `${name} ${this.#closed(mark)}` : `${when(mark.at)} ${saidOf(mark)}`,
      );
  }
}

/** What stands beside whatever is known by hearsay alone. */
const unconfirmed = 'not confirmed';
/** The same after a name: in one piece, however the line is folded. */
const doubted = '(not\u00a0confirmed)';

/** What a mark says, and first that it is hearsay where it is: what comes last is cut off in a narrow card. */
export function saidOf({ label, confirmed }: MarkView): string {
  return confirmed ? label : `${unconfirmed}: ${label}`;
}

/** The first of those that say that a road is closed; hearsay only where nothing better says so. */
function closure(marks: readonly MarkView[]): MarkView | undefined {
  const [closed] = marks
    .filter((mark) => mark.as === 'closed' && mark.road !== undefined)
    .toSorted((a, b) => Number(b.confirmed) - Number(a.confirmed) || a.at - b.at);
  return closed;
}

/** One chip for each kind, which counts its marks. */
function chipsOf(marks: readonly MarkView[]): Chip[] {
  return [...new Set(marks.map(({ as }) => as))].flatMap((as) => {
    const alike = marks.filter((mark) => mark.as === as);
    const [first] = alike;
    if (!first) return [];
    const of = alike.flatMap((mark) => markChip(mark, alike).of);
    return [{ ...markChip(first, alike), of, note: alike.length > 1 ? `×${alike.length}` : '' }];
  });
}

/** Of several of its kind at one place one is enough to be sure. */
function markChip(mark: MarkView, there: readonly MarkView[]): Chip {
  const isDoubtful = !there.some(({ as, confirmed }) => as === mark.as && confirmed);
  return {
    isDoubtful,
    of: [{ kind: 'mark', id: mark.id }],
    kind: mark.as,
    text: words[mark.as],
    note: '',
    age: null,
  };
}
