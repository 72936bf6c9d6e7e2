import path from 'node:path';
import type { Finding } from '#scenario/finding.ts';
import { codeFrame, printable } from '../code-frame.ts';
import {
  CannotDo,
  writeJson,
  type Arguments,
  type CliCommand,
  type ExitStatus,
  type Io,
} from '../command.ts';
import { checkTexts, findScenario, readScenarioTexts } from '../scenario-files.ts';

interface Shown {
  readonly finding: Finding;
  readonly frame: string;
}

export const command: CliCommand = {
  name: 'validate',
  usage: '<scenario…> [--strict] [--json]',
  summary: 'Check scenarios and show everything that is wrong with them.',
  options: { strict: { type: 'boolean', says: 'count warnings as errors' } },
  async run(args: Arguments, io: Io): Promise<ExitStatus> {
    if (args.positionals.length === 0) {
      throw new CannotDo('usage', 'name at least one scenario to validate');
    }
    const strict = args.values['strict'] === true;
    const shown: Shown[] = [];
    for (const name of args.positionals) shown.push(...(await check(name, io.cwd, strict)));
    const errors = shown.filter(({ finding }) => finding.severity === 'error').length;
    const warnings = shown.filter(({ finding }) => finding.severity === 'warning').length;
    if (args.values['json'] === true) {
      const findings = shown.map(({ finding }) => finding);
      writeJson(io, { findings, errors, warnings });
    } else {
      for (const each of shown) io.out(`${inWords(each)}\n`);
      const rest = shown.length - errors - warnings;
      const more = rest === 0 ? '' : `, ${rest} for information`;
      io.out(`${count(errors, 'error')}, ${count(warnings, 'warning')}${more}\n`);
    }
    return errors > 0 ? 1 : 0;
  },
};

async function check(name: string, cwd: string, strict: boolean): Promise<Shown[]> {
  const place = await findScenario(name, cwd);
  const texts = await readScenarioTexts(place);
  const { findings } = checkTexts(place, texts);
  return findings.map((finding) => {
    const text = texts.find((each) => each.name === finding.file)?.text ?? '';
    const file = pathFrom(cwd, path.join(place.folder, finding.file));
    return {
      finding: { ...finding, file, severity: asStrict(finding, strict) },
      frame: codeFrame(text, finding.line, finding.col),
    };
  });
}

/** What is for information is no fault, however strict. */
function asStrict({ severity }: Finding, strict: boolean): Finding['severity'] {
  return strict && severity === 'warning' ? 'error' : severity;
}

/** As short as can be: from the current folder, or whole when it lies elsewhere. */
function pathFrom(cwd: string, file: string): string {
  const relative = path.relative(cwd, file);
  return relative.startsWith('..') ? file : relative;
}

function inWords({ finding, frame }: Shown): string {
  const { file, line, col, code, severity, message, hint } = finding;
  const kind = severity === 'error' ? '' : `${severity}: `;
  const rows = [`${file}:${line}:${col} ${code} ${kind}${printable(message)}`, frame];
  if (hint !== undefined) rows.push(`  hint: ${printable(hint)}`);
  return `${rows.join('\n')}\n`;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
