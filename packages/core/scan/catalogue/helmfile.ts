import type { Shape } from './shape.ts';

/** The files that helmfile reads where it is told no other. */
export const helmfileName = /(?:^|\/)(?:helmfile\.ya?ml|helmfile\.d\/[^/]+\.ya?ml)(?:\.gotmpl)?$/;

/** What helmfile hands to Helm: values that a release writes out, and those of `--set`. */
export const helmfile: readonly Shape[] = [
  {
    id: 'helmfile.release',
    source: 'https://helmfile.readthedocs.io/en/latest/#configuration',
    when: { object: false, file: helmfileName },
    values: ['releases[*].values[*]'],
    parameters: ['releases[*].{set,setString}'],
  },
];
