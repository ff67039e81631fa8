// Replays a commit of a real repository from its parent and says whether the tool writes it byte for byte:
//
//   node build/bench/replay.js REPO SHA promote SOURCE TARGET LAYOUT…
//   node build/bench/replay.js REPO SHA bump [LAYOUT…]
//
// REPO is a clone. LAYOUT is a layout of the policy, such as '*/{env}/**'; for a bump {env} is the first directory of the
// files that changed, and '{env}/**' the default. A bump gets a registry that answers what the
// commit says. Only the images that the commit moved are asked for: what stayed behind did so on purpose.
import { argv, exit, stdout } from 'node:process';
import { openGit } from '../packages/adapters/git.ts';
import { bump } from '../packages/core/bump/bump.ts';
import type { Version } from '../packages/core/edit/version.ts';
import { applyPlan } from '../packages/core/plan/apply.ts';
import type { Plan } from '../packages/core/plan/change.ts';
import { parsePolicy } from '../packages/core/policy/parse.ts';
import type { Policy } from '../packages/core/policy/policy.ts';
import type { Git, ImageDetails, Registry, Workspace } from '../packages/core/ports.ts';
import { promote } from '../packages/core/promote/promote.ts';
import { parseImageName } from '../packages/core/repository/image-name.ts';
import { scanWorkspace } from '../packages/core/repository/scan-tree.ts';

/** What a commit did: the texts of the files it changed, and the version that each image got. */
interface Replayed {
  readonly parent: string;
  readonly before: Workspace;
  readonly files: ReadonlyMap<string, string>;
  readonly moved: ReadonlyMap<string, Version>;
}

const [repository = '.', sha = 'HEAD', story = 'promote', ...rest] = argv.slice(2);
const [source = '', target = ''] = rest;
const layouts = story === 'promote' ? rest.slice(2) : rest.length > 0 ? rest : ['{env}/**'];
exit((await replay()) ? 0 : 1);

async function replay(): Promise<boolean> {
  const git = openGit(repository);
  const commit = await readCommit(git);
  const policy = story === 'bump' ? bumpPolicy(commit) : promotePolicy();
  const plan = await (story === 'bump' ? planBump(policy, commit) : planPromotion(git, policy, commit));
  const written = await applyPlan(commit.before, policy, plan);
  const different = [...commit.files].filter(([path, text]) => written.get(path) !== text).map(([path]) => path);
  const more = [...written.keys()].filter((path) => !commit.files.has(path));
  const verdict = different.length + more.length === 0 ? 'byte for byte' : 'DIFFERENT';
  stdout.write(
    `${sha.slice(0, 10)} ${story}: ${verdict}, ${plan.changes.length} places in ${written.size} of ${commit.files.size} files\n`,
  );
  for (const path of different) stdout.write(`  not as in the commit: ${path}\n`);
  for (const path of more) stdout.write(`  not in the commit: ${path}\n`);
  for (const { image, file, reason } of [...plan.failures, ...plan.skipped])
    stdout.write(`  left: ${image} ${file}: ${reason}\n`);
  return verdict === 'byte for byte';
}

async function readCommit(git: Git): Promise<Replayed> {
  const { sha: parent } = await git.commit(`${sha}^`);
  const [before, after] = [await git.at(parent), await git.at(sha)];
  const files = new Map<string, string>();
  for await (const change of git.changes(sha, [])) {
    if (change.commit.sha !== (await git.commit(sha)).sha) break;
    const text = await after.read(change.path);
    if (text.ok) files.set(change.path, text.text);
  }
  const policy = parsePolicy('version: 1\n', 'replay.yaml');
  const was = await scanWorkspace(before, policy, [...files.keys()]);
  const is = await scanWorkspace(after, policy, [...files.keys()]);
  const old = new Set(
    was.occurrences.map(({ file, path, document, tag, digest }) => [file, path, document, tag, digest].join('\n')),
  );
  const changed = is.occurrences.filter(
    ({ file, path, document, tag, digest }) => !old.has([file, path, document, tag, digest].join('\n')),
  );
  return {
    parent,
    before,
    files,
    moved: new Map(changed.map(({ image, tag, digest }) => [image ?? '', { tag, digest }])),
  };
}

function promotePolicy(): Policy {
  const environments = `{ ${JSON.stringify(source)}: { track: any }, ${JSON.stringify(target)}: { promoteFrom: ${JSON.stringify(source)} } }`;
  return parsePolicy(
    `version: 1\nlayout: ${JSON.stringify(layouts)}\nenvironments: ${environments}\nfirstParty: ["**"]\n`,
    'replay.yaml',
  );
}

function planPromotion(git: Git, policy: Policy, { before, parent, moved }: Replayed): Promise<Plan> {
  const options = {
    source,
    target,
    images: [...moved.keys()],
    fromRef: null,
    requireStatus: [],
    head: parent,
    now: new Date(),
  };
  return promote({ workspace: before, git }, policy, options);
}

/** Everything in one fast lane. Tags are kept where the commit kept them. */
function bumpPolicy({ files, moved }: Replayed): Policy {
  const [first = ''] = [...files.keys()];
  const directory = JSON.stringify(first.split('/')[0]);
  const write = [...moved.values()].some(({ tag }) => tag !== null) ? 'tag-and-digest' : 'digest';
  return parsePolicy(
    `version: 1\nlayout: ${JSON.stringify(layouts)}\nenvironments: { all: { track: channel, directory: ${directory} } }\nfirstParty: ["**"]\nchannelTags: [channel]\nwrite: ${write}\n`,
    'replay.yaml',
  );
}

function planBump(policy: Policy, { before, moved }: Replayed): Promise<Plan> {
  const images = [...moved].map(([image, { tag, digest }]) => ({
    image,
    name: parseImageName(image),
    tag,
    digest: digest ?? '',
  }));
  return bump({ workspace: before, registry: answerFrom(moved) }, policy, {
    environments: [],
    images: [],
    event: { images },
    allowOlder: false,
  });
}

/** A registry in which every tag is at the digest that the commit wrote. */
function answerFrom(moved: ReadonlyMap<string, Version>): Registry {
  const details = (digest: string): ImageDetails => ({
    index: false,
    platforms: [{ platform: 'linux/amd64', digest }],
  });
  const resolve: Registry['resolve'] = async ({ host, repository }) => {
    const digest = moved.get(`${host}/${repository}`)?.digest ?? '';
    return { ok: true, value: { digest, mediaType: 'application/vnd.oci.image.manifest.v1+json' } };
  };
  return {
    resolve,
    prove: resolve,
    inspect: async (_name, digest) => ({ ok: true, value: details(digest) }),
    config: async () => ({ ok: true, value: { labels: {}, created: null } }),
    tags: async () => ({ ok: true, value: [] }),
    requests: () => ({ total: 0, byHost: {} }),
  };
}
