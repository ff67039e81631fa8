import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  dropIndexes,
  hasItem,
  isItem,
  lastKey,
  matchesPath,
  type Path,
  parsePath,
  printPath,
  withParents,
} from '../../../packages/core/yaml/path.ts';

const step = fc.oneof(
  fc.constantFrom('a', 'b', 'a.b', '[0]', '0', '', '"', 'a"]', '.', '["a"]', '-', 'images', '\\', '#1', 'a b'),
  fc.string(),
  fc.record({ item: fc.nat(3) }),
);
const path: fc.Arbitrary<Path> = fc.array(step, { maxLength: 5 });

describe('a printed path', () => {
  it('is read back as what it prints', () => {
    fc.assert(fc.property(path, (steps) => expect(parsePath(printPath(steps))).toEqual(steps)));
  });

  it('is of one node only', () => {
    fc.assert(
      fc.property(path, path, (one, other) => {
        const isSame = JSON.stringify(one) === JSON.stringify(other);
        expect(printPath(one) === printPath(other)).toBe(isSame);
      }),
    );
  });

  it('has the paths around it', () => {
    fc.assert(
      fc.property(path, (steps) => {
        const around = steps.map((_, index) => printPath(steps.slice(0, steps.length - index)));
        expect(withParents(printPath(steps))).toEqual(around);
      }),
    );
  });
});

describe('what is asked of a path', () => {
  it.each<readonly [path: string, item: boolean, through: boolean, key: string | null, dropped: string]>([
    ['a.b[0]', true, true, null, 'a.b[]'],
    ['a[0].b', false, true, 'b', 'a[].b'],
    ['a["[0]"]', false, false, '[0]', 'a["[0]"]'],
    ['a["b.c"][2]["d"]', false, true, 'd', 'a["b.c"][]["d"]'],
    ['a[-].b', false, true, 'b', 'a[].b'],
    ['data["a.yaml"]#1.b', false, false, 'b', 'data["a.yaml"]#1.b'],
  ])('%s', (text, item, through, key, dropped) => {
    expect([isItem(text), hasItem(text), lastKey(text), dropIndexes(text)]).toEqual([item, through, key, dropped]);
  });

  it.each<readonly [path: string, pattern: string, matches: boolean]>([
    ['spec.containers[0].image', 'spec.containers[*].image', true],
    ['spec.template.spec.containers[0].image', '**.containers[*].image', true],
    ['containers[-].image', '**.containers[*].image', true],
    ['spec["containers"][0].image', 'spec.containers[*].image', true],
    ['spec.containers.x.image', 'spec.containers[*].image', false],
    ['spec.containers[0].image.x', '**.image', false],
    ['image.ref', '{image.ref,**.image.ref}', true],
  ])('%s is one of %s: %s', (text, pattern, matches) => {
    expect(matchesPath(text, pattern)).toBe(matches);
  });
});
