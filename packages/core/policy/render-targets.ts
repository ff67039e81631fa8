import { quote, suggest } from '../text/suggest.ts';
import { path } from './glob.ts';
import type { Environment, RenderTarget } from './policy.ts';
import { fail, type Located, list, located, map, optional, type Read, required } from './read.ts';
import { matching, text } from './scalars.ts';

/** RFC 1123 label; Helm caps a release at 53 characters, Kubernetes a namespace at 63. */
const label = (length: number) =>
  matching(
    new RegExp(`^(?=.{1,${length}}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$`),
    `is no name; up to ${length} lower-case letters, digits and "-"`,
  );

export const renderFields = {
  path: required(path),
  environment: optional<Located<string> | null>(located(text), null),
  valueFiles: optional(list('value files', path), []),
  release: optional<string | null>(label(53), null),
  namespace: optional<string | null>(label(63), null),
};

/** A target whose environment is still to be looked up. */
export type WrittenTarget = Omit<RenderTarget, 'environment'> & { readonly environment: Located<string> | null };

export const renderTarget: Read<WrittenTarget> = map('a render entry', renderFields);

/** The targets, their environments checked against those of the policy. */
export function resolveTargets(
  targets: readonly WrittenTarget[],
  environments: readonly Environment[],
): RenderTarget[] {
  const names = environments.map(({ name }) => name);
  return targets.map((target) => {
    const { environment } = target;
    if (environment !== null && !names.includes(environment.value)) {
      fail(environment, `unknown environment ${quote(environment.value)}; ${suggest(environment.value, names)}`);
    }
    return { ...target, environment: environment?.value ?? null };
  });
}
