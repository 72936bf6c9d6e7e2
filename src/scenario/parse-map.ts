import type { Finding } from './finding.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Source } from './source.ts';

/**
 * A map’s JSON. The plain parser reads it at once; the YAML parser, which knows lines and columns
 * and reads JSON too, is some hundred times slower and is called when there is something to point to.
 */
export function parseMap(
  name: string,
  text: string,
): { source: Source | null; findings: readonly Finding[] } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const { findings } = parseYaml(name, text);
    const notJson: Finding = {
      code: 'json-syntax',
      severity: 'error',
      file: name,
      line: 1,
      col: 1,
      path: '',
      message: 'this is not JSON',
    };
    return { source: null, findings: findings.length > 0 ? findings : [notJson] };
  }
  let slow: Source | null | undefined;
  const source: Source = {
    name,
    value,
    locate(place) {
      slow ??= parseYaml(name, text).source;
      return slow?.locate(place) ?? { line: 1, col: 1 };
    },
  };
  return { source, findings: [] };
}
