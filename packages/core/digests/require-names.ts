import { isFirstParty } from '../policy/images.ts';
import type { Policy } from '../policy/policy.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import type { PlacedTemplated } from '../repository/scan-tree.ts';
import { UserError } from '../text/errors.ts';

/**
 * UserError where an image that may be first-party has a templated name, or a templated version in a file of an environment: the
 * digest that runs there would not be listed, and a registry would delete it.
 */
export function requireNames(
  policy: Policy,
  occurrences: readonly PlacedOccurrence[],
  templated: readonly PlacedTemplated[],
): void {
  const mayBeOurs = openGuess(policy);
  const open = [
    ...occurrences.flatMap(({ file, line, digest, templated: parts }) =>
      digest !== null && parts?.name && mayBeOurs(parts.name) ? [{ file, line, text: parts.name }] : [],
    ),
    ...templated.filter(({ environment, text }) => environment !== null && mayBeOurs(text)),
  ];
  const [first, ...more] = open;
  if (first === undefined) return;
  const others = more.length === 0 ? '' : ` and ${more.length} more`;
  throw new UserError(
    `The list would be short: ${first.file}:${first.line}${others} may run a first-party image, and a part of it is templated (${first.text}); write it out, or name the file under "ignore" of the policy.`,
  );
}

/** Whether a templated name may be first-party: not where the host is written out and none of the policy's names has it. */
function openGuess(policy: Policy): (name: string) => boolean {
  const isOurs = isFirstParty(policy);
  const hosts = new Set(policy.firstParty.map((glob) => /^[^/]*/.exec(glob)?.[0] ?? ''));
  const isOpenHost = [...hosts].some((host) => /[*?[{]/.test(host));
  return (name) => {
    const host = /^[\w.-]+(?::\d+)?(?=\/)/.exec(name)?.[0] ?? '';
    return isOpenHost || !/[.:]/.test(host) || hosts.has(host) || isOurs(name);
  };
}
