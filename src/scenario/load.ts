import { stableHash } from '#kernel/stable-hash.ts';
import type { Finding } from './finding.ts';
import type { Catalogue } from './lint/lint.ts';
import { createMapReader, findingOnFile, tooLarge, type ScenarioText } from './load-map.ts';
import { loadValue, type LoadedValue } from './load-value.ts';
import { loadVariants } from './load-variants.ts';
import { parseYaml } from './parse-yaml.ts';
import { inOrder, toFinding, type Problem } from './problem.ts';
import type { Scenario, VariantName } from './scenario.ts';
import type { Variant } from './schema/variant.ts';

export interface Loaded {
  /** Null when there is an error among the findings. */
  readonly scenario: Scenario | null;
  /** Each of its variants as it is played, in their order; none when there is an error. */
  readonly variants: readonly Scenario[];
  /** Everything found wrong, by file and line. */
  readonly findings: readonly Finding[];
}

/**
 * The most that is read, in UTF-16 units: for a text in English the same as bytes. Twelve agencies,
 * 300 facts and 500 injects take about 400 KiB, eighty agencies 1.4 MiB; reading 2 MiB takes seconds.
 */
export const largestScenario = 2 * 1024 * 1024;

/**
 * A scenario’s files to a scenario and its variants, or to all that is wrong with them: one run shows
 * every mistake that can be found without the others being mended first.
 */
export function loadScenario(files: readonly ScenarioText[], names: Catalogue): Loaded {
  const file = files.find(({ name }) => /\.ya?ml$/.test(name));
  if (file === undefined) {
    return failed([findingOnFile('file-missing', 'scenario.yaml', 'there is no scenario.yaml')]);
  }
  if (file.text.length > largestScenario) return failed([tooLarge(file.name, largestScenario)]);
  const { source, findings } = parseYaml(file.name, file.text);
  if (source === null) return failed(findings);

  const { value } = source;
  const readMap = createMapReader(files);
  const loaded = loadValue(value, readMap, names);
  const variants = loadVariants({ value, loaded }, readMap, names);
  const base = playable(loaded);
  const played = variants.map((one) => playable(one.loaded, one.variant));
  const problems: readonly Problem[] = [
    ...loaded.problems,
    ...variants.flatMap((one, index) =>
      one.problems.length === 0 ? sameAsBefore([base, ...played], index) : one.problems,
    ),
  ];
  // A map on which two variants are drawn is read once, and what is wrong with it said once.
  const ofMaps = new Set(
    [loaded, ...variants.map((one) => one.loaded)].flatMap((one) => one.mapFindings),
  );
  const all = inOrder([
    ...findings,
    ...problems.map((problem) => toFinding(source, problem)),
    ...ofMaps,
  ]);
  if (base === null || all.some(({ severity }) => severity === 'error')) return failed(all);
  return { scenario: base, variants: played.filter((one) => one !== null), findings: all };
}

function failed(findings: readonly Finding[]): Loaded {
  return { scenario: null, variants: [], findings };
}

/**
 * What is played. The hash is of that alone: neither of the list of variants, so that changing one
 * leaves every record of the others as it was, nor of what a variant is called.
 */
function playable({ scenario, geometry }: LoadedValue, variant?: Variant): Scenario | null {
  if (scenario === null || geometry === null) return null;
  const { variants, ...file } = scenario;
  const hash = stableHash({ ...file, geometry });
  if (variant === undefined) {
    return {
      ...file,
      ...(variants === undefined ? {} : { variants: variants.map(nameOf) }),
      hash,
      geometry,
    };
  }
  const title = `${file.title} · ${variant.title}`;
  return { ...file, title, variant: nameOf(variant), hash, geometry };
}

function nameOf({ id, title, says }: Variant): VariantName {
  return { id, title, says };
}

/** Records know what was played by its hash: two that are the same to it cannot be told apart. */
function sameAsBefore([base, ...variants]: readonly (Scenario | null)[], index: number): Problem[] {
  const hash = variants[index]?.hash;
  const before = [base, ...variants.slice(0, index)];
  const same = hash === undefined ? undefined : before.find((one) => one?.hash === hash);
  if (same === undefined || same === null) return [];
  const message =
    same.variant === undefined
      ? 'what is played is the same as without these changes'
      : `what is played is the same as in the variant ${same.variant.id}`;
  return [{ code: 'variant-changes-nothing', path: ['variants', index, 'changes'], message }];
}
