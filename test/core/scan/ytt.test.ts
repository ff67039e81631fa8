import { describe, expect, it } from '@jest/globals';
import { scan } from './image-rows.ts';

const pod = (line: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n    - name: web\n      ${line}\n`;
const digest = `sha256:${'a'.repeat(64)}`;

describe('code of ytt behind an image', () => {
  it.each([
    ['alone', 'image: #@ data.values.image', '#@ data.values.image', []],
    ['alone, in parts', 'image: #@ "nginx:" + data.values.tag', '#@ "nginx:" + data.values.tag', []],
    ['behind quotes', "image: '' #@ data.values.image", '#@ data.values.image', []],
    [
      'behind a value, which is judged all the same',
      'image: nginx #@ data.values.image',
      '#@ data.values.image',
      ['nginx'],
    ],
    ['behind a digest', `image: acme/web@${digest} #@ x`, '#@ x', [`acme/web@${digest}`]],
  ])('is said: %s', (_, line, text, images) => {
    const { templated, occurrences } = scan(pod(line));
    expect(templated.map((place) => [place.path, place.text])).toEqual([['spec.containers[0].image', text]]);
    expect(occurrences.map(({ parts }) => parts.reference?.text)).toEqual(images);
  });

  it.each([
    ['an annotation', 'image: nginx #@overlay/match missing_ok=True'],
    ['a comment of ytt', 'image: nginx #! pinned below'],
    ['a comment', 'image: nginx # @ x'],
    ['a line of code', 'image: nginx\n      #@ end'],
  ])('is not %s', (_, line) => {
    expect(scan(pod(line)).templated).toEqual([]);
  });
});
