import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { placeAt } from '../../../packages/core/policy/layout.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import type { Policy } from '../../../packages/core/policy/policy.ts';
import { UserError } from '../../../packages/core/text/errors.ts';
import { splitPath } from '../../../packages/core/yaml/path.ts';
import { badBodies, beyondSchema, contractExample, goodBodies } from './documents.ts';

/** The policy, or the message of the UserError; anything else that is thrown fails the test. */
function outcome(text: string): Policy | string {
  try {
    return parsePolicy(text, 'p.yaml');
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

const located = /^p\.yaml(?::[1-9]\d*:[1-9]\d*: \S.*; \S.*|: and \d+ more)$/s;

function holds(text: string): void {
  const result = outcome(text);
  if (typeof result === 'string') for (const line of result.split('\n')) expect(line).toMatch(located);
  else placeAt(result)('env/dev/a.yaml', 'a.b');
}

const bodies = [...goodBodies, ...[...badBodies, ...beyondSchema].map(([body]) => body)];
const documents = fc.constantFrom(contractExample, ...bodies.map((body) => `version: 1\n${body}\n`));
const snippet = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(
    '\n',
    '  ',
    '- ',
    ': ',
    '{',
    '}',
    '[',
    ']',
    '&a ',
    '*a',
    '!!omap ',
    '|\n',
    '"',
    "'",
    '#',
    '{env}',
    '*',
    '? ',
    '%YAML 1.1\n',
    '---\n',
    '\t',
    '\0',
    '\uE000',
    '<<: *a\n',
    '(',
    '\\',
  ),
);
const spliced = fc
  .tuple(documents, fc.array(fc.tuple(fc.nat(), fc.nat(6), snippet), { maxLength: 4 }))
  .map(([text, cuts]) =>
    cuts.reduce((changed, [at, length, insert]) => {
      const start = at % (changed.length + 1);
      return changed.slice(0, start) + insert + changed.slice(start + length);
    }, text),
  );

describe('no text', () => {
  it('makes the parser throw anything but located UserErrors', () => {
    fc.assert(fc.property(fc.oneof(spliced, fc.string({ unit: 'binary', maxLength: 200 })), holds), { numRuns: 1500 });
  });

  it('makes it do so as values of known keys', () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    const keys = [
      'layout',
      'environments',
      'shared',
      'firstParty',
      'fields',
      'rules',
      'exceptions',
      'registries',
      'render',
    ];
    const policies = fc
      .dictionary(fc.constantFrom(...keys), value)
      .map((body) => JSON.stringify({ version: 1, ...body }));
    fc.assert(fc.property(policies, holds), { numRuns: 500 });
  });

  it('as a layout makes it throw, then or when files are placed', () => {
    const glob = fc.array(
      fc.oneof(snippet, fc.constantFrom('{env}', '/', '**', '?', '[a', '@(', '!(', '|', ')', ',')),
      { maxLength: 8 },
    );
    const policies = glob.map((parts) => ({
      version: 1,
      environments: { dev: null, 'x.y': null },
      layout: [`${parts.join('')}{env}`],
    }));
    fc.assert(
      fc.property(policies, (policy) => holds(JSON.stringify(policy))),
      { numRuns: 1000 },
    );
  });

  it('as a path makes the steps throw or go astray', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a.[\]"0\\]{0,12}$/)), (path) => {
        const steps = splitPath(path);
        if (steps !== null) expect(steps.map(({ start, end }) => path.slice(start, end)).join('')).toBe(path);
      }),
    );
  });
});

describe('a hostile file', () => {
  it.each([
    ['['.repeat(2000), 'nested more than 40 deep'],
    ['{a: '.repeat(2000), 'nested more than 40 deep'],
    ['- '.repeat(2000), 'nested more than 40 deep'],
    ['? '.repeat(2000), 'nested more than 40 deep'],
    [Array.from({ length: 100 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), 'nested more than 40 deep'],
    [`version: 1\n#${'x'.repeat(300_000)}`, 'longer than 256 Ki characters'],
    [`version: 1\nignore: [&a x, ${'*a, '.repeat(200)}]`, 'too many aliases; write the values out'],
    [
      `{ version: 1, environments: { ${Array.from({ length: 201 }, (_, i) => `e${i}:`)} } }`,
      'more than 200 environments',
    ],
    ['version: 1\nignore: &a [*a]', 'expected text, found a list'],
  ])('%.40s', (text, message) => {
    expect(outcome(text)).toContain(message);
  });

  it('shows of a strange file no more than a short word in one line', () => {
    const secret = `password="${'s3cret'.repeat(20)}"`;
    expect(outcome(secret)).toBe('p.yaml:1:1: expected a map for the policy, found text; write "key: value" lines');
    const lines = String(outcome(`version: 1\n"${'k'.repeat(200)}\\n::error::x": 1`)).split('\n');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`unknown key "${'k'.repeat(60)}…" in the policy`);
  });
});
