// What the scanner finds in directories, to be held against one's own reading (bench/scan.md):
//
//   npm run build && node build/bench/scan.js [--list] [--agree] DIRECTORY…
//
// Prints for each directory the images by shape, how many are pinned, what cannot be read, whether writing every part back
// gives the same bytes, and the time that scanning took. --list prints every image with its place. --agree reads every
// document with the outline and with the YAML library, and compares the two.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { applyEdits } from '../packages/core/edit/edit.ts';
import type { ScanResult } from '../packages/core/scan/result.ts';
import { scanFile } from '../packages/core/scan/scan.ts';
import { compareReaders } from './agree.ts';

const { values: options, positionals } = parseArgs({
  options: { list: { type: 'boolean' }, agree: { type: 'boolean' } },
  allowPositionals: true,
});
const noFields = { reference: [], registry: [], repository: [], tag: [], digest: [] };

interface Scanned {
  readonly text: string;
  readonly result: ScanResult;
}

for (const directory of positionals) {
  const files = listFiles(directory).map((path) => ({
    file: relative(directory, path),
    text: readFileSync(path, 'utf8'),
  }));
  const texts = files.filter(({ text }) => !text.includes('\0'));
  if (options.agree) print(`${directory}: ${compareReaders(texts.map(({ text }) => text))}`);
  else report(directory, texts);
}

function report(directory: string, texts: readonly { readonly file: string; readonly text: string }[]): void {
  const start = performance.now();
  const scanned = texts.map(({ file, text }) => ({ text, result: scanFile(file, text, noFields) }));
  const milliseconds = performance.now() - start;
  const images = scanned.flatMap(({ result }) => result.occurrences);
  const pinned = images.filter(({ digest, problem }) => digest !== null && problem === null).length;
  const unreadable = scanned.flatMap(({ result }) => result.unreadable);
  const templated = scanned.reduce((sum, { result }) => sum + result.templated.length, 0);
  print(`${directory}: ${texts.length} files, ${images.length} images, ${pinned} pinned, ${templated} templated`);
  print(
    `  ${countBy(images.map(({ shape }) => shape))}; identity ${isIdentity(scanned) ? 'holds' : 'BROKEN'}; ${milliseconds.toFixed(0)} ms`,
  );
  for (const { file, line, reason } of unreadable) print(`  unreadable ${file}:${line}: ${reason}`);
  if (!options.list) return;
  for (const { file, line, column, shape, path, image, tag, digest, problem } of images) {
    const version = `${tag === null ? '' : `:${tag}`}${digest === null ? '' : `@${digest}`}`;
    print(`${file}:${line}:${column}\t${shape}\t${path}\t${image ?? '?'}${version}\t${problem?.message ?? ''}`);
  }
}

function isIdentity(scanned: readonly Scanned[]): boolean {
  return scanned.every(({ text, result }) =>
    result.occurrences.every(({ parts }) => {
      const spans = Object.values(parts).map(({ span }) => span);
      const edits = spans.map((span) => ({ span, text: text.slice(span.start, span.end) }));
      return applyEdits(text, edits) === text;
    }),
  );
}

function countBy(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => `${word} ${count}`).join(', ');
}

function listFiles(directory: string): readonly string[] {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) return entry.name === '.git' ? [] : listFiles(path);
    return entry.isFile() && /\.(?:ya?ml|json)$/.test(entry.name) ? [path] : [];
  });
}

function print(line: string): void {
  stdout.write(`${line}\n`);
}
