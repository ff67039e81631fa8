import { describe, expect, it } from '@jest/globals';
import type { Change } from '../../../packages/core/plan/change.ts';
import { compareRenders } from '../../../packages/core/plan/render-proof.ts';
import type { RenderedImage, RenderedUnit } from '../../../packages/core/plan/rendered-units.ts';
import { digest } from '../memory.ts';

const [old, fresh, other] = ['old', 'new', 'other'].map(digest);

const image = (version: string, object = 'Pod web', name = 'ghcr.io/acme/api'): RenderedImage => {
  const [, tag = null, hash = null] = /^(?::([^@]+))?(?:@(.+))?$/.exec(version) ?? [];
  return { object, path: 'spec.image', image: name, tag, digest: hash, text: name + version };
};

const unit = (images: readonly RenderedImage[] | string, more: Partial<RenderedUnit> = {}): RenderedUnit => ({
  ...{ key: 'web', name: 'Application web', environment: 'dev', files: ['dev.yaml'], engine: 'helm' },
  images: typeof images === 'string' ? [] : images,
  failed: typeof images === 'string' ? images : null,
  ...more,
});

const change = (more: Partial<Change> = {}): Change => ({
  ...{ file: 'dev.yaml', line: 3, path: 'image', document: 0, environment: 'dev', image: 'ghcr.io/acme/api' },
  ...{ from: { tag: null, digest: old ?? '' }, to: { tag: null, digest: fresh ?? '' }, edits: [], notes: [] },
  ...more,
});

const said = (before: RenderedUnit[], after: RenderedUnit[], changes: readonly Change[] = [change()]) => {
  const { differences, leftovers, seen } = compareRenders(before, after, changes);
  return { reasons: differences.map(({ reason }) => reason), left: leftovers.length, seen: seen.size };
};

describe('images before and after the edits', () => {
  it.each<[string, RenderedImage[], RenderedImage[], { reasons?: string[]; left?: number; seen?: number }]>([
    ['that move as planned', [image(`@${old}`)], [image(`@${fresh}`)], { seen: 1 }],
    ['with a tag that the chart prints before the digest', [image(':1')], [image(`:1@${fresh}`)], { seen: 1 }],
    [
      'behind a host that the chart puts before them',
      [image(':1', 'Pod web', 'eu.example/ghcr.io/acme/api')],
      [image(`@${fresh}`, 'Pod web', 'eu.example/ghcr.io/acme/api')],
      { seen: 1 },
    ],
    ['that run what is planned already', [image(`@${fresh}`)], [image(`@${fresh}`)], { seen: 1 }],
    [
      'of which the plan says nothing and that stay',
      [image(':1', 'Pod b', 'docker.io/library/nginx')],
      [image(':1', 'Pod b', 'docker.io/library/nginx')],
      { seen: 0 },
    ],
    [
      'of which the plan says nothing and that move',
      [image(':1', 'Pod b', 'docker.io/library/nginx')],
      [image(':2', 'Pod b', 'docker.io/library/nginx')],
      { reasons: ['the plan does not name it'] },
    ],
    [
      'that move to another digest',
      [image(`@${old}`)],
      [image(`@${other}`)],
      { reasons: [`the plan says ${fresh}`], seen: 1 },
    ],
    ['that lose their digest', [image(`@${old}`)], [image(':9.9')], { reasons: [`the plan says ${fresh}`], seen: 1 }],
    [
      'that become another image',
      [image(`@${old}`)],
      [image(`@${fresh}`, 'Pod web', 'ghcr.io/evil/api')],
      { reasons: ['the plan does not name it'] },
    ],
    ['that vanish', [image(`@${old}`)], [], { reasons: [`the plan says ${fresh}`], seen: 1 }],
    ['that appear', [], [image(`@${fresh}`)], { reasons: [`the plan says ${fresh}`], seen: 1 }],
    [
      'that stay at another version',
      [image(':9.9')],
      [image(':9.9')],
      { reasons: [`it stays, although dev.yaml:3 would say ${fresh}: the manifest does not take it from there`] },
    ],
    [
      'of which one stays behind',
      [image(`@${old}`), image(`@${old}`, 'Job b')],
      [image(`@${fresh}`), image(`@${old}`, 'Job b')],
      { left: 1, seen: 1 },
    ],
    [
      'of an object whose name holds the version',
      [image(`@${old}`, 'Job m-old')],
      [image(`@${fresh}`, 'Job m-new')],
      { seen: 1 },
    ],
  ])('%s', (_, before, after, { reasons = [], left = 0, seen = 0 }) => {
    expect(said([unit(before)], [unit(after)])).toEqual({ reasons, left, seen });
  });
});

describe('deployments before and after the edits', () => {
  const [was, is] = [[image(`@${old}`)], [image(`@${fresh}`)]];
  it.each<[string, RenderedUnit[], RenderedUnit[], string[]]>([
    [
      'of another environment must not move',
      [unit(was, { environment: 'prod' })],
      [unit(is, { environment: 'prod' })],
      ['the plan changes it in dev alone'],
    ],
    ['of no environment may', [unit(was, { environment: null })], [unit(is, { environment: null })], []],
    ['must render after as before', [unit(was)], [unit('no')], ['it does not render any more: no']],
    ['that did not render before say nothing', [unit('no')], [unit(is)], []],
    ['must not appear', [], [unit(is)], [`the plan says ${fresh}`]],
    ['must not vanish', [unit(was)], [], [`the plan says ${fresh}`]],
  ])('%s', (_, before, after, reasons) => {
    expect(said(before, after).reasons).toEqual(reasons);
  });

  it('are told apart by their keys', () => {
    const [one, two] = [unit(was, { key: '1' }), unit(was, { key: '2' })];
    const moved = [unit(is, { key: '2' }), unit(is, { key: '1' })];
    expect(said([one, two], moved)).toEqual({ reasons: [], left: 0, seen: 1 });
  });
});
