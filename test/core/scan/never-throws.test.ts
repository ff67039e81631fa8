import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Part } from '../../../packages/core/scan/occurrence.ts';
import { digest, scan } from './image-rows.ts';

const words = [
  'image',
  'repository',
  'tag',
  'digest',
  'name',
  'kind',
  'apiVersion',
  'containers',
  'env',
  'args',
  'images',
  'newTag',
  'value',
  'path',
  'op',
  'patch',
  'values',
  'sops',
  'kustomize',
  'parameters',
  'spec',
];
const values = [
  'acme/app:1',
  'ghcr.io/acme/app',
  digest,
  'v1',
  '~',
  '"',
  "'",
  '|',
  '>-',
  '|2',
  '{',
  '}',
  '[',
  ']',
  ',',
  '&a',
  '*a',
  '<<',
  '!!str',
  '{{ .x }}',
  '# x',
  '\\',
  '\\u',
  '\t',
  '\r\n',
  '\0',
  '\ufeff',
  '\ud800',
  '---',
  '...',
  '%YAML',
  '?',
  '-',
  '/spec/image',
  'DockerImage',
  '__proto__',
];
const fragment = fc
  .array(
    fc.oneof(
      fc
        .tuple(
          fc.constantFrom('', '  ', '    ', '- ', '  - '),
          fc.constantFrom(...words),
          fc.constantFrom(': ', ':\n', ': |\n', ': >\n'),
        )
        .map((pieces) => pieces.join('')),
      fc.tuple(fc.constantFrom(...values), fc.constantFrom('\n', ' ', '')).map((pieces) => pieces.join('')),
    ),
    { maxLength: 24 },
  )
  .map((pieces) => pieces.join(''));

const seeds = ['action-examples', 'test/golden'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ya?ml|json)$/.test(name))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .filter((text) => text.length < 3000),
);
const mutation = fc
  .tuple(
    fc.constantFrom(...seeds),
    fc.array(
      fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(6),
        fc.oneof(fc.constantFrom(...values), fc.string({ maxLength: 3 })),
      ),
      { minLength: 1, maxLength: 5 },
    ),
  )
  .map(([seed, changes]) =>
    changes.reduce((text, [where, length, put]) => {
      const at = Math.floor(where * text.length);
      return text.slice(0, at) + put + text.slice(at + length);
    }, seed),
  );

const file = fc.constantFrom(
  'a.yaml',
  'values.yaml',
  'kustomization.yaml',
  'a.json',
  '.github/workflows/a.yml',
  'Chart.yaml',
);

function holdPart(text: string, { span, text: means }: Part): void {
  expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true);
  const raw = text.slice(span.start, span.end);
  if (!/[\\\n\r]|''/.test(raw) && means !== '') expect(raw).toBe(means);
}

describe('whatever the text, scanning never throws, and every part is where it says', () => {
  it.each<readonly [name: string, texts: fc.Arbitrary<string>, runs: number]>([
    ['any characters', fc.string({ unit: 'binary', maxLength: 200 }).map((text) => `image: ${text}`), 500],
    [
      'lone surrogates',
      fc
        .string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 60 })
        .map((text) => `image: "${text}"`),
      500,
    ],
    ['fragments of YAML', fragment, 700],
    ['real files, changed', mutation, 500],
  ])('%s', (_, texts, numRuns) => {
    fc.assert(
      fc.property(texts, file, (text, name) => {
        const { occurrences, looseDigests, unreadable } = scan(text, name);
        for (const { parts, line, column } of occurrences) {
          for (const part of Object.values(parts)) holdPart(text, part);
          expect(line >= 1 && column >= 1).toBe(true);
        }
        for (const { part } of looseDigests) holdPart(text, part);
        for (const { line, column } of unreadable) expect(line >= 1 && column >= 1).toBe(true);
      }),
      { numRuns },
    );
  });
});
