import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { breakable } from '../../../packages/core/report/breakable.ts';
import { markdownCode, markdownText } from '../../../packages/core/text/untrusted.ts';
import { hostile } from './hostile.ts';

const long = 'clusters/production/kubernetes/applications/notifications/values.yaml:12';

describe('a cell of a table', () => {
  it.each([
    ['prose of many short words', 'the registry has no such tag; push it again, and then run the check once more'],
    ['a short name', '`ghcr.io/acme/app`'],
    ['a name that hyphens part', '`fraud-detection-feature-store`'],
  ])('stays as it is: %s', (_, cell) => {
    expect(breakable(cell)).toBe(cell);
  });

  it.each([
    [
      'a path in a code span',
      `\`${long}\``,
      '<code>clusters/production/<wbr>kubernetes/applications/<wbr>notifications/<wbr>values.yaml:<wbr>12</code>',
    ],
    [
      'the text of a link, and not its address',
      `[\`${long}\`](https://github.com/acme/gitops/blob/main/${long})`,
      `[<code>clusters/production/<wbr>kubernetes/applications/<wbr>notifications/<wbr>values.yaml:<wbr>12</code>](https://github.com/acme/gitops/blob/main/${long})`,
    ],
    ['a part that is long by itself', 'a'.repeat(60), `${'a'.repeat(24)}<wbr>${'a'.repeat(24)}<wbr>${'a'.repeat(12)}`],
    [
      'an underscore, which means something outside of a span',
      '`a_long_name_of_an_image_that_goes_on`',
      '<code>a&#95;long&#95;name&#95;of&#95;an&#95;image&#95;<wbr>that&#95;goes&#95;on</code>',
    ],
  ])('may be broken: %s', (_, cell, broken) => {
    expect(breakable(cell)).toBe(broken);
  });

  it.each([
    '`https://evil.example/a/very/long/address`',
    '`a@octocat/what/ever/that/may/be/there`',
    '`*a*/b/c/d/e/f/g/h/i/j/k/l/m`',
  ])('keeps in its code span what means something outside of one: %s', (cell) => {
    expect(breakable(cell)).toBe(cell);
  });

  it('says the same as before, whatever is in it', () => {
    const shown = (cell: string): string =>
      cell
        .replace(/<\/?code>/g, '`')
        .replaceAll('<wbr>', '')
        .replaceAll('&#95;', '_');
    fc.assert(
      fc.property(hostile, hostile, (one, other) => {
        const cell = `[${markdownCode(one)}](https://a.example/x) ${markdownText(other)}`;
        expect(shown(breakable(cell))).toBe(shown(cell));
      }),
    );
  });
});
