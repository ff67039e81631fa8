import { type Policy, type PolicyException, policyPath, unreadPolicyPath } from '../policy/policy.ts';
import type { FileText } from '../ports.ts';
import type { TreeScan } from '../repository/scan-tree.ts';
import { count } from '../text/count.ts';
import { UserError } from '../text/errors.ts';
import type { Added } from './added.ts';
import type { CheckReport } from './rules/finding.ts';

/** What was to be judged: paths, none for the whole tree, or what was piped in. */
interface Asked {
  readonly paths: readonly string[];
  readonly stdin?: FileText;
}

/** Nothing that was looked at is no pass: the checkout is missing, or the tool before the pipe failed. */
export function requireSomething({ files, unreadable, occurrences, templated }: TreeScan, { stdin }: Asked): void {
  if (stdin?.ok && stdin.text.trim() === '')
    throw new UserError(
      'Nothing came in on stdin, so nothing was judged: did the command before the pipe fail? Run it alone ("set -o pipefail" stops a script there).',
    );
  const found = unreadable.length + occurrences.length + templated.length;
  // An error message is YAML, too.
  if (stdin?.ok && found === 0 && !/\bkind\b/.test(stdin.text))
    throw new UserError(
      'What came in on stdin is no manifest, nothing in it has a kind, so nothing was judged: is it the message of a command that failed?',
    );
  if (files + unreadable.length > 0) return;
  throw new UserError(
    'No YAML or JSON file was read, so nothing was judged: is the repository checked out, is this the right root (--root, input root), and does the policy leave a file to judge (ignore)?',
  );
}

/** A tree without an image passes; most often it is the wrong tree. */
export function nothingFound(tree: TreeScan, images: number, { paths, stdin }: Asked): readonly string[] {
  if (stdin !== undefined) return [];
  if (images + tree.unreadable.length + paths.length > 0) return [];
  return ['No image was found, so nothing was judged: is it the right root (--root, input root)?'];
}

/** Images in layers of which one is elsewhere: by it they may be other ones than is judged here. */
export function openImages(images: CheckReport['images']): readonly string[] {
  const open = images.flatMap((image) => {
    const unknown = image.runs.find(({ composed }) => composed?.unknown !== undefined)?.composed?.unknown;
    return unknown === undefined ? [] : [{ ...image, unknown }];
  });
  const [first] = open;
  if (first === undefined) return [];
  const more = open.length > 1 ? `, and ${count(open.length - 1, 'other')}` : '';
  return [
    `${first.file}:${first.line}${more}: what is judged may not be what runs: ${first.unknown} (JSON: "unknown").`,
  ];
}

/** Who looks at a directory above several policies sees them judge nothing, unless that is said. */
export function otherPolicies({ listed }: TreeScan, { file }: Policy, { paths, stdin }: Asked): readonly string[] {
  if (paths.length > 0 || stdin !== undefined) return [];
  const all = (listed ?? []).map(({ path }) => path);
  const others = all.filter((path) => path !== file && path.endsWith(`/${policyPath}`));
  return [...describeOthers(others, file), ...describeUnread(all)];
}

function describeOthers(others: readonly string[], file: string | null): readonly string[] {
  const [first] = others;
  if (first === undefined) return [];
  const root = first.slice(0, -policyPath.length - 1);
  const judge = file === null ? 'the default policy judges all files' : `${file} judges all files`;
  return [
    `${nameFirst(others)} does not count here: ${judge}. Check ${root} with its own policy by --root ${root} (input root).`,
  ];
}

/** The other ending of YAML is a policy for nobody. */
function describeUnread(paths: readonly string[]): readonly string[] {
  const unread = paths.filter((path) => `/${path}`.endsWith(`/${unreadPolicyPath}`));
  if (unread.length === 0) return [];
  return [`${nameFirst(unread)} is not read as a policy file: rename it to end in .yaml, or take it out.`];
}

function nameFirst([first, ...others]: readonly string[]): string {
  return others.length === 0 ? `${first}` : `${first} and ${others.length} more like it`;
}

/**
 * Whether a change has to do with an exception: it changes the policy file, and leaves the exception as it is where the policy
 * of the base judges: a change that renews it must pass.
 */
export function openTouch(
  policy: Policy,
  own: Policy | undefined,
  only: Added,
): (exception: PolicyException) => boolean {
  const isChanged = policy.file !== null && only.file(policy.file);
  const kept = new Set(own?.exceptions.map(({ line, column, ...agreed }) => JSON.stringify(agreed)));
  return ({ line, column, baseline, ...agreed }) => {
    if (baseline !== undefined) return only.file(baseline);
    return isChanged && (own === undefined || kept.has(JSON.stringify(agreed)));
  };
}
