import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compileExpression } from '../../../packages/core/kustomize/expression.ts';

const texts = [
  '',
  'a',
  'ab',
  'abab',
  'app',
  'ghcr.io/acme/app',
  'ghcrXio/acme/app:1.2',
  'ghcr.io/acme/web@sha256:00',
  '[',
  '.',
  '-',
  '|',
];

describe('compileExpression', () => {
  it.each([
    'a',
    '^a',
    'a$',
    '^$',
    '',
    'a|b',
    '^a|b$',
    '(a|b)+',
    '^(?:ab)*$',
    '^(ab)+$',
    '^a?b?$',
    'ghcr.io/acme/.*',
    '^ghcr\\.io/[^/]+/app$',
    '^[a-z./]+(:[0-9.]*)?$',
    '[^a-z]',
    '\\d',
    '^\\w+$',
    '\\[',
    '[.|-]',
    '^(a*)*$',
    '^(a|)+$',
    'a+?b',
    '^.{0}',
  ])('matches what JavaScript matches: %s', (pattern) => {
    const matches = compileExpression(pattern);
    if (pattern.includes('{')) expect(matches).toBeNull();
    else
      expect(texts.filter((text) => matches?.(text))).toEqual(texts.filter((text) => new RegExp(pattern).test(text)));
  });

  it.each([
    '(a',
    'a)',
    '[a',
    '*a',
    'a**',
    'a+*',
    '(?i)a',
    '(?P<n>a)',
    'a{2}',
    '\\',
    '\\bA',
    '[[:nope:]]',
    '[]a]',
    'a'.repeat(501),
  ])('knows nothing of %s', (pattern) => {
    expect(compileExpression(pattern)).toBeNull();
  });

  it('agrees with JavaScript on what it knows', () => {
    const piece = fc.constantFrom('a', 'b', '.', '*', '+', '?', '|', '(', ')', '^', '$', '[ab]', '[^a]', '(?:', '\\.');
    const pattern = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '.'), maxLength: 6 });
    fc.assert(
      fc.property(pattern, text, (written, name) => {
        const matches = compileExpression(written);
        // Go knows `$*`, JavaScript does not.
        if (matches !== null && !/[\^$][*+?]/.test(written)) expect(matches(name)).toBe(new RegExp(written).test(name));
      }),
    );
  });

  it('takes no longer for an expression that has many ways through a text', () => {
    const matches = compileExpression(`^${'(a|a)*'.repeat(60)}(a*)*b$`);
    expect(matches?.('a'.repeat(500))).toBe(false);
  });
});
