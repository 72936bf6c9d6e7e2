// Which versions of the trainer this browser has, each whole in a cache of its own, and which of them is
// shown. The browser puts a new service worker to work when it pleases; the version that is shown changes
// when somebody says so. Used by the service worker and by the page.

/** `taken` is shown; `newest` is wholly here; `before` was shown last, and a window may still show it. */
export interface Versions {
  readonly taken?: string | undefined;
  readonly newest?: string | undefined;
  readonly before?: string | undefined;
}

/** Two trainers on one server don’t share them: `scope` is the folder that one is served from. */
export function cacheName(scope: string, version: string): string {
  return `${ownPrefix(scope)}${version}`;
}

export async function readVersions(scope: string): Promise<Versions> {
  const kept = await (await caches.open(listName(scope))).match(scope);
  return kept === undefined ? {} : ((await kept.json()) as Versions);
}

async function writeVersions(scope: string, versions: Versions): Promise<void> {
  const list = await caches.open(listName(scope));
  await list.put(scope, Response.json(versions));
}

/** A version is wholly here. The first is shown at once, a later one when it is taken. */
export async function addVersion(scope: string, version: string): Promise<void> {
  const { taken = version, before } = await readVersions(scope);
  await writeVersions(scope, { taken, newest: version, before });
}

/** From the next page on the newest is shown. */
export async function takeNewest(scope: string): Promise<void> {
  const { taken, newest } = await readVersions(scope);
  await writeVersions(scope, { taken: newest, newest, before: taken });
}

/** Removes versions that nobody shows or can take. */
export async function removeOld(scope: string): Promise<void> {
  const wanted = Object.values(await readVersions(scope)) as (string | undefined)[];
  const names = wanted.map((version) => cacheName(scope, version ?? ''));
  const old = (await ownCaches(scope)).filter((name) => !names.includes(name));
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** The same address in the version that is shown, else in any: a window may show the one before. */
export async function findKept(scope: string, address: string): Promise<Response | undefined> {
  const { taken } = await readVersions(scope);
  const own = await ownCaches(scope);
  const first = cacheName(scope, taken ?? '');
  const inOrder = [first, ...own.filter((name) => name !== first)].filter((name) =>
    own.includes(name),
  );
  for (const name of inOrder) {
    const found = await (await caches.open(name)).match(address, { ignoreVary: true });
    if (found !== undefined) return found;
  }
  return undefined;
}

async function ownCaches(scope: string): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(ownPrefix(scope)));
}

function ownPrefix(scope: string): string {
  return `rendezvous of ${scope}: version `;
}

function listName(scope: string): string {
  return `rendezvous of ${scope}: versions`;
}
