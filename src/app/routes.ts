import { parseSeed } from '#ui/briefing/start.ts';

export type Route =
  | { readonly screen: 'library' }
  | { readonly screen: 'attempts' }
  | {
      readonly screen: 'briefing';
      readonly scenario: string;
      readonly variant?: string | undefined;
      readonly seat?: string | undefined;
      readonly seed?: number | undefined;
      readonly mode?: 'practice' | 'assessment' | undefined;
    }
  | { readonly screen: 'desk'; readonly exercise: string }
  | { readonly screen: 'debrief'; readonly exercise: string }
  | { readonly screen: 'missing' };

/** What an address’s fragment names: `#/desk/small-flood-1a2b`. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  const [screen = '', id, ...more] = path.replace(/^\//, '').split('/').map(decoded);
  if (screen === '' && id === undefined) return { screen: 'library' };
  if (screen === 'attempts' && id === undefined) return { screen };
  if (id === undefined || id === '' || more.length > 0) return { screen: 'missing' };
  if (screen === 'desk' || screen === 'debrief') return { screen, exercise: id };
  if (screen !== 'briefing') return { screen: 'missing' };
  return { screen, scenario: id, ...wishes(new URLSearchParams(query)) };
}

/** How the exercise is wished to begin. */
function wishes(
  wanted: URLSearchParams,
): Omit<Extract<Route, { screen: 'briefing' }>, 'screen' | 'scenario'> {
  return {
    variant: wanted.get('variant') ?? undefined,
    seat: wanted.get('seat') ?? undefined,
    seed: parseSeed(wanted.get('seed') ?? '') ?? undefined,
    mode: modeOf(wanted.get('mode')),
  };
}

function modeOf(text: string | null): 'practice' | 'assessment' | undefined {
  return text === 'practice' || text === 'assessment' ? text : undefined;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The fragment of a route. */
export function hrefOf(route: Exclude<Route, { screen: 'missing' }>): string {
  if (route.screen === 'library') return '#/';
  if (route.screen === 'attempts') return '#/attempts';
  if (route.screen !== 'briefing') return `#/${route.screen}/${encodeURIComponent(route.exercise)}`;
  const query = new URLSearchParams();
  if (route.variant !== undefined) query.set('variant', route.variant);
  if (route.seat !== undefined) query.set('seat', route.seat);
  if (route.mode !== undefined) query.set('mode', route.mode);
  if (route.seed !== undefined) query.set('seed', String(route.seed));
  const wanted = query.toString();
  return `#/briefing/${encodeURIComponent(route.scenario)}${wanted === '' ? '' : `?${wanted}`}`;
}
