import { matchAny } from '../../policy/glob.ts';
import { compileLayout, globOf } from '../../policy/layout-pattern.ts';
import type { Policy } from '../../policy/policy.ts';
import { openPart } from './pattern.ts';
import type { Files, UnitSource } from './unit.ts';

/**
 * Files that hold a subtree for each environment, over what a shared file says for all: `overlay.yaml#clouds.{env}.defaults` over
 * `config.yaml#defaults`, or over all of it where it has no such subtree. Exactly one shared file must fit.
 */
export function findSubtrees(policy: Policy, files: Files): readonly UnitSource[] {
  const isShared = matchAny(policy.shared);
  const shared = files.paths.filter((file) => isShared(file) && files.isValues(file));
  if (shared.length === 0) return [];
  const layouts = policy.layout.filter((layout) => layout.includes('#'));
  return layouts.flatMap((layout) =>
    policy.environments.flatMap((environment) => {
      const glob = globOf(layout, environment);
      const { placeFile } = compileLayout(layout, policy.environments);
      const written = layout.slice(layout.indexOf('#') + 1);
      const path = written.replaceAll('{env}', () => environment.directory);
      const below = written.slice(written.lastIndexOf('{env}') + '{env}'.length).replace(/^\./, '');
      return files.paths.flatMap((file): readonly UnitSource[] => {
        const open = openPart(glob, file);
        const bases = shared.filter(
          (base) => base !== file && policy.shared.some((one) => openPart(one, base) === open),
        );
        const [base] = bases;
        if (open === null || base === undefined || bases.length > 1) return [];
        return [
          {
            id: `${placeFile(file)?.place ?? file}#${written}`,
            name: `${file}#${path}`,
            environment: environment.name,
            chart: null,
            elsewhere: null,
            layers: [
              { kind: 'file', file: base, path: below, ...(below !== '' && { orWhole: true as const }) },
              { kind: 'file', file, path },
            ],
          },
        ];
      });
    }),
  );
}
