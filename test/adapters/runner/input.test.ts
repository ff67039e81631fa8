import { afterEach, describe, expect, it } from '@jest/globals';
import { readBoolean, readChoice, readList, readRequired, readText } from '../../../packages/adapters/runner/input.ts';
import { UserError } from '../../../packages/core/text/errors.ts';

const name = 'some-input';
const variable = 'INPUT_SOME-INPUT';
const given = (value: string): void => {
  process.env[variable] = value;
};

afterEach(() => {
  delete process.env[variable];
});

describe('an input', () => {
  it('is null where it is absent, empty or blank', () => {
    expect(readText(name)).toBeNull();
    given('');
    expect(readText(name)).toBeNull();
    given(' \n ');
    expect(readText(name)).toBeNull();
  });

  it('is a list by line or by comma, but for the commas of a glob', () => {
    given(' a\r\n\n b, c \nghcr.io/acme/{api,web},d');
    expect(readList(name)).toEqual(['a', 'b', 'c', 'ghcr.io/acme/{api,web}', 'd']);
    given('');
    expect(readList(name)).toEqual([]);
  });

  it.each([
    ['true', true],
    ['True', true],
    ['false', false],
    ['', false],
  ])('%j is the boolean %j', (text, expected) => {
    given(text);
    expect(readBoolean(name)).toBe(expected);
  });

  it('is refused by name when it is no boolean, no choice, or missing', () => {
    given('yes');
    expect(() => readBoolean(name)).toThrow(
      new UserError('The input `some-input` is "yes": it takes `true` or `false`.'),
    );
    expect(() => readChoice(name, ['a', 'b', 'c'], 'a')).toThrow('it takes `a`, `b` or `c`.');
    given('');
    expect(readChoice(name, ['a', 'b'], 'b')).toBe('b');
    expect(() => readRequired(name)).toThrow('The input `some-input` is missing');
  });
});
