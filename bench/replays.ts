// Replays promotions of a real repository and writes how many come out byte for byte to bench/replay.md:
//
//   node build/bench/replays.js [--dry-run] LIST CLONE
//
// LIST is a file of bench/replay/. Each commit is planned on its parent, for the images that it moved there: what stayed behind did so
// on purpose. The one file that the list names is compared; what else a commit changed is generated from it.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { parse, stringify } from 'yaml';
import { openGit } from '../packages/adapters/git.ts';
import { scanWhole } from '../packages/core/inventory/whole.ts';
import { applyPlan } from '../packages/core/plan/apply.ts';
import { parsePolicy } from '../packages/core/policy/parse.ts';
import type { Policy } from '../packages/core/policy/policy.ts';
import type { Git, Workspace } from '../packages/core/ports.ts';
import { promote } from '../packages/core/promote/promote.ts';

interface Replayed {
  readonly commit: string;
  readonly source: string;
  readonly targets: readonly string[];
}

interface List {
  readonly repository: string;
  readonly file: string;
  readonly policy: Readonly<Record<string, unknown>>;
  readonly promotions: readonly Replayed[];
}

interface Result extends Replayed {
  readonly places: number;
  /** Lines of the file that are not as in the commit. */
  readonly different: number;
  /** The first of them, as the commit has it. */
  readonly first: string;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'dry-run': { type: 'boolean', default: false } },
});
const [listFile = '', clone = ''] = positionals;
const list: List = parse(readFileSync(listFile, 'utf8'));
const git = openGit(clone);
const results: Result[] = [];
for (const each of list.promotions) {
  const result = await replay(git, each);
  results.push(result);
  const verdict = result.different === 0 ? 'byte for byte' : `${result.different} lines differ: ${result.first}`;
  stdout.write(`${each.commit} ${each.source} > ${each.targets.join(', ')}: ${result.places} places, ${verdict}\n`);
}
const text = toPage();
stdout.write(text);
if (!values['dry-run']) writeFileSync('bench/replay.md', text);
process.exit(0);

async function replay(from: Git, { commit, source, targets }: Replayed): Promise<Result> {
  const { sha: parent } = await from.commit(`${commit}^`);
  const [before, after] = [await from.at(parent), await from.at(commit)];
  const texts = new Map<string, string>();
  let places = 0;
  for (const target of targets) {
    const policy = policyOf(source, target);
    const workspace = layTexts(before, texts);
    const images = await findMoved(policy, workspace, after, target);
    const options = { source, target, images, fromRef: null, requireStatus: [], head: parent, now: new Date() };
    const plan = await promote({ workspace, git: from }, policy, options);
    for (const [path, written] of await applyPlan(workspace, policy, plan)) texts.set(path, written);
    places += plan.changes.length;
  }
  const [was, is] = [texts.get(list.file) ?? (await textOf(before)), await textOf(after)].map((each) =>
    each.split('\n'),
  );
  const lines = (is ?? []).map((line, index) => ({ line, isSame: line === was?.[index] }));
  const wrong = lines.filter(({ isSame }) => !isSame);
  const different = wrong.length + Math.abs((is?.length ?? 0) - (was?.length ?? 0));
  return { commit, source, targets, places, different, first: wrong[0]?.line.trim() ?? '' };
}

function policyOf(source: string, target: string): Policy {
  const environments = { [source]: { track: 'any' }, [target]: { promoteFrom: source } };
  return parsePolicy(stringify({ ...list.policy, environments }), 'replay.yaml');
}

async function textOf(workspace: Workspace): Promise<string> {
  const content = await workspace.read(list.file);
  return content.ok ? content.text : '';
}

/** The tree with some texts in place of its own. */
function layTexts(tree: Workspace, texts: ReadonlyMap<string, string>): Workspace {
  return {
    ...tree,
    read: async (path) => {
      const text = texts.get(path);
      return text === undefined ? tree.read(path) : { ok: true, text };
    },
  };
}

/** The images whose digests a commit changed in an environment. */
async function findMoved(
  policy: Policy,
  before: Workspace,
  after: Workspace,
  environment: string,
): Promise<readonly string[]> {
  const [was, is] = await Promise.all(
    [before, after].map(async (tree) => {
      const { occurrences } = await scanWhole(tree, policy);
      return occurrences
        .filter((each) => each.environment === environment && each.image !== null)
        .map(
          ({ image, digest, composed, path }) => [`${composed?.path ?? path} ${image} ${digest}`, image ?? ''] as const,
        );
    }),
  );
  const known = new Set(was?.map(([key]) => key));
  return [...new Set(is?.flatMap(([key, image]) => (known.has(key) ? [] : [image])))];
}

function toPage(): string {
  const rows = results.map(({ commit, source, targets, places, different, first }) => {
    const verdict =
      different === 0 ? 'byte for byte' : `${different} lines differ, the first is \`${first.slice(0, 90)}\``;
    return `| ${commit} | ${source} to ${targets.join(' and ')} | ${places} | ${verdict} |`;
  });
  const right = results.filter(({ different }) => different === 0).length;
  return `# Replays

\`node build/bench/replays.js bench/replay/${basename(listFile)} CLONE\` writes this page. Each commit of ${list.repository} that copies digests from
one environment to another in \`${list.file}\` is planned on its parent, for the images that it moved, and the file is compared with
what the commit made of it.

**${right} of ${results.length} come out byte for byte.** Of the others, some people left a comment as it was beside a new digest, changed other lines of
the file as well, or wrote digests under keys by which no image is told.

| commit | promotion | places | result |
| --- | --- | ---: | --- |
${rows.join('\n')}
`;
}
