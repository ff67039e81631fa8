import type { Shape } from './shape.ts';

/** What helmfile hands to Helm: values that a release writes out, and those of `--set`. */
export const helmfile: readonly Shape[] = [
  {
    id: 'helmfile.release',
    source: 'https://helmfile.readthedocs.io/en/latest/#configuration',
    when: { object: false, file: /(?:^|\/)(?:helmfile\.ya?ml|helmfile\.d\/[^/]+\.ya?ml)(?:\.gotmpl)?$/ },
    values: ['releases[*].values[*]'],
    parameters: ['releases[*].{set,setString}'],
  },
];
