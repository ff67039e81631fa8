import type { Shape } from './shape.ts';

const why = 'what a build makes or pushes' as const;

/** Tools that build images: what they push runs nowhere by that name, and no digest can name it. */
export const builds: readonly Shape[] = [
  {
    id: 'shipwright',
    source: 'https://shipwright.io/docs/build/build/#defining-the-output',
    when: { group: 'shipwright.io' },
    ignore: [{ at: 'spec.{output,build.spec.output}.image', why }],
  },
  {
    id: 'kpack',
    source: 'https://github.com/buildpacks-community/kpack/blob/main/docs/image.md',
    when: { group: 'kpack.io' },
    ignore: [
      { at: 'spec.tag', why },
      { at: 'spec.additionalTags', why },
      { at: 'spec.cache.registry.tag', why },
    ],
  },
  {
    id: 'kbld',
    source: 'https://carvel.dev/kbld/docs/latest/config/',
    when: { group: 'kbld.k14s.io', kinds: ['Config'], unnamed: true },
    images: [{ at: 'overrides[*].newImage' }],
    ignore: [
      { at: 'overrides[*].image', why: 'what a lock matches' },
      { at: '{sources,destinations,searchRules,minimumRequiredVersion,keys}', why },
    ],
  },
  {
    id: 'skaffold',
    source: 'https://skaffold.dev/docs/references/yaml/',
    when: { group: 'skaffold', unnamed: true },
    ignore: [{ at: '', why }],
  },
];
