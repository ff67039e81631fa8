import { defaultPolicy } from '../../../packages/core/policy/parse.ts';
import type { Occurrence } from '../../../packages/core/scan/occurrence.ts';
import type { ScanResult } from '../../../packages/core/scan/result.ts';
import { scanFile } from '../../../packages/core/scan/scan.ts';

export const hex = 'c0ffee00'.repeat(8);
export const digest = `sha256:${hex}`;

const { fields } = defaultPolicy();

export function scan(text: string, file = 'apps/dev/app.yaml'): ScanResult {
  return scanFile(file, text, fields);
}

/** The images that a text names, each in one line of a table. */
export function found(text: string, file?: string): readonly string[] {
  return scan(text, file).occurrences.map(row);
}

/** `spec.image reference ghcr.io/acme/app:1@D 3:10`: `D` is the digest above, `-` an image that the file does not name. */
export function row({ path, shape, image, tag, digest: says, line, column, document, problem }: Occurrence): string {
  const version = `${tag === null ? '' : `:${tag}`}${says === null ? '' : `@${says === digest ? 'D' : says}`}`;
  const where = `${line}:${column}${document === 0 ? '' : `#${document}`}`;
  return `${path} ${shape} ${image ?? '-'}${version}${problem ? ` !${problem.kind}` : ''} ${where}`;
}

/** A text written in a table: without the indentation of its first line, backslashes as they stand. */
export function yaml(strings: TemplateStringsArray, ...values: readonly unknown[]): string {
  const text = String.raw(strings, ...values).replace(/^\n/, '');
  const indent = /^ */.exec(text)?.[0] ?? '';
  return text
    .split('\n')
    .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line.trimStart()))
    .join('\n');
}
