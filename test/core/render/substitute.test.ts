import { expect, it } from '@jest/globals';
import { substitute } from '../../../packages/core/deployers/flux/substitute.ts';

/** `%` stands for `$`. */
const fill = (text: string) => text.replaceAll('%', '$');

it.each([
  ['image: app:%{TAG}', 'image: app:v1'],
  ['%{TAG}%{TAG}', 'v1v1'],
  ['%{TAG:=v0}', 'v1'],
  ['%{OTHER:=v0}', 'v0'],
  ['%{OTHER:-v0}', 'v0'],
  ['a%{OTHER:=}b', 'ab'],
  ['a%{EMPTY}b', 'ab'],
  // As in a shell, an empty value is none.
  ['%{EMPTY:=v0}', 'v0'],
  ['%{EMPTY:-v0}', 'v0'],
  ['%{OTHER}', '%{OTHER}'],
  ['%%{TAG}', '%{TAG}'],
  ['%%{TAG:=v0}', '%{TAG:=v0}'],
  // No names of its own object.
  ['%{constructor}', '%{constructor}'],
  ['%{1TAG} %TAG %{TAG-x}', '%{1TAG} %TAG %{TAG-x}'],
])('%s becomes %s', (text, expected) => {
  expect(substitute(fill(text), { TAG: 'v1', EMPTY: '' })).toBe(fill(expected));
});
