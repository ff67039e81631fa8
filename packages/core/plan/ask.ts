import { findTagProblem } from '../image/parse.ts';
import { isIndexType, neededManifests, openEntries } from '../image/platforms.ts';
import { isChannelTag } from '../policy/images.ts';
import type { Policy } from '../policy/policy.ts';
import type { Answer, ImageDetails, NoAnswer, PlatformManifest, Registry, RepositoryName, Resolved } from '../ports.ts';
import { parseImageName } from '../repository/image-name.ts';
import { UnavailableError } from '../text/errors.ts';
import { toBuilds } from './builds.ts';
import type { Change } from './change.ts';
import { type BuildFacts, type ChildFacts, type Facts, type Question, questionKey } from './facts.ts';

/**
 * Asks the registries everything that the planner will want to know, all images at once. Only where the digest differs
 * from the one in Git is there more than one question. An UnavailableError when no registry answers at all.
 */
export async function askFacts(
  registry: Registry,
  policy: Policy,
  questions: Iterable<Question>,
): Promise<ReadonlyMap<string, Facts>> {
  const asked = [...questions].map(async (question): Promise<[string, Facts]> => {
    return [questionKey(question), await askOne(registry, policy, question)];
  });
  const facts = new Map(await Promise.all(asked));
  requireAnswer([...facts.values()].map(({ target }) => target));
  return facts;
}

/** Throws an UnavailableError when something was asked and no registry gave a usable answer: then nothing may be concluded. */
export function requireAnswer(answers: readonly Answer<unknown>[]): void {
  const [first] = answers;
  if (first === undefined || first.ok) return;
  if (answers.every((answer) => !answer.ok && answer.kind === 'unavailable')) {
    const again = first.passing ? '; run it again later' : '';
    throw new UnavailableError(
      `No registry gave an answer that can be used, so nothing was changed: ${first.reason}${again}.`,
    );
  }
}

/** Adds what the registry says of the two builds of each change; where it says nothing, the change stays as it is. */
export function addBuilds(registry: Registry, policy: Policy, changes: readonly Change[]): Promise<readonly Change[]> {
  const asked = changes.map(async (change) => {
    if (change.to.digest === null) return change;
    const name = parseImageName(change.image);
    const [fresh, old] = await askBuilds(registry, policy.platforms, name, change.to.digest, change.from.digest);
    const builds = toBuilds(fresh, old);
    return builds ? { ...change, builds } : change;
  });
  return Promise.all(asked);
}

/** Whether a repository has a digest with all that nodes pull of it; else what is not there, or not known to be. */
export async function askWhole(
  registry: Registry,
  policy: Policy,
  name: RepositoryName,
  digest: string,
): Promise<Answer<Resolved>> {
  const resolved = await registry.resolve(name, digest);
  if (!resolved.ok || !isIndexType(resolved.value.mediaType)) return resolved;
  const details = await registry.inspect(name, digest);
  if (!details.ok) return details;
  const [open] = openEntries(policy.platforms, details.value);
  if (open) return open.answer;
  const children = await askChildren(registry, policy.platforms, name, { details, config: null });
  return children.map(({ answer }) => answer).find((answer) => !answer.ok) ?? resolved;
}

async function askOne(registry: Registry, policy: Policy, question: Question): Promise<Facts> {
  const name = parseImageName(question.image);
  const target = await registry.resolve(name, question.reference);
  if (!target.ok) return { target, fresh: null, old: null, children: [], buildTag: null };
  const { digest } = target.value;
  if (digest === question.oldDigest) {
    // The build is the same; the event may know it by a newer tag.
    const tags = policy.write === 'tag-and-digest' && question.buildTag !== null ? [question.buildTag] : [];
    return {
      target,
      fresh: null,
      old: null,
      children: [],
      buildTag: await findBuildTag(registry, policy, name, digest, tags),
    };
  }
  const [fresh, old] = await askBuilds(registry, policy.platforms, name, digest, question.oldDigest);
  const children = await askChildren(registry, policy.platforms, name, fresh);
  const wanted = policy.write === 'tag-and-digest';
  const buildTag = wanted
    ? await findBuildTag(registry, policy, name, digest, [question.buildTag, ...labelTags(fresh)])
    : null;
  return { target, fresh, old, children, buildTag };
}

async function askBuilds(
  registry: Registry,
  required: readonly string[],
  name: RepositoryName,
  digest: string,
  oldDigest: string | null,
): Promise<[BuildFacts, BuildFacts | null]> {
  const [details, oldDetails] = await Promise.all([
    registry.inspect(name, digest),
    oldDigest === null ? null : registry.inspect(name, oldDigest),
  ]);
  const askConfig = async (manifest: PlatformManifest | undefined): Promise<Config> =>
    manifest === undefined ? null : registry.config(name, manifest.digest);
  const configs = await askConfigs(findPairs(required, details, oldDetails), askConfig);
  return [{ details, config: configs.fresh }, oldDetails && { details: oldDetails, config: configs.old }];
}

/** Asks for the manifests of an index that nodes pull: it outlives them where a retention job deletes what is untagged. */
function askChildren(
  registry: Registry,
  required: readonly string[],
  name: RepositoryName,
  { details }: BuildFacts,
): Promise<readonly ChildFacts[]> {
  const children = details.ok && details.value.index ? neededManifests(required, details.value) : [];
  return Promise.all(
    children.map(async ({ platform, digest }) => ({ platform, answer: await registry.resolve(name, digest) })),
  );
}

type Config = BuildFacts['config'];

interface Pair<T> {
  readonly fresh: T;
  readonly old: T;
}

/**
 * Of the first platform that both builds have: build times of two platforms say nothing about which build is newer. Where
 * the old one's cannot be read, another platform may tell.
 */
async function askConfigs(
  pairs: readonly Pair<PlatformManifest | undefined>[],
  askConfig: (manifest: PlatformManifest | undefined) => Promise<Config>,
): Promise<Pair<Config>> {
  let first: Pair<Config> | null = null;
  for (const pair of pairs) {
    const [fresh, old] = await Promise.all([askConfig(pair.fresh), askConfig(pair.old)]);
    first ??= { fresh, old };
    if (fresh?.ok === false || old?.ok !== false) return { fresh, old };
  }
  return first ?? { fresh: null, old: null };
}

/** The manifests of each needed platform that both have; those of the new build's first where they share none. */
function findPairs(
  required: readonly string[],
  fresh: Answer<ImageDetails>,
  old: Answer<ImageDetails> | null,
): readonly Pair<PlatformManifest | undefined>[] {
  if (!fresh.ok) return [];
  const needed = neededManifests(required, fresh.value);
  const before = new Map(old?.ok ? old.value.platforms.map((manifest) => [manifest.platform, manifest]) : []);
  const pairs = needed.map((manifest) => ({ fresh: manifest, old: before.get(manifest.platform) }));
  const shared = pairs.filter((pair) => pair.old !== undefined);
  return shared.length > 0 ? shared : pairs.slice(0, 1);
}

/** The names under which builds are pushed: the commit, `sha-<commit>`, both short (docker/metadata-action), the version. */
function labelTags(build: BuildFacts): readonly (string | null)[] {
  const labels = build.config?.ok ? build.config.value.labels : {};
  const revision = labels['org.opencontainers.image.revision'] ?? '';
  const version = labels['org.opencontainers.image.version'] ?? null;
  if (revision === '') return [version];
  const short = revision.slice(0, 7);
  return [revision, `sha-${revision}`, short, `sha-${short}`, version];
}

/**
 * The first of the tags that is no channel and has this very digest; null where none has. A tag that could not be asked for
 * is no "no": it is the answer, unless another tag has the digest.
 */
async function findBuildTag(
  registry: Registry,
  policy: Policy,
  name: RepositoryName,
  digest: string,
  tags: readonly (string | null)[],
): Promise<Answer<string> | null> {
  const isChannel = isChannelTag(policy);
  let open: NoAnswer | null = null;
  for (const tag of new Set(tags)) {
    if (tag === null || findTagProblem(tag) !== null || isChannel(tag)) continue;
    const answer = await registry.resolve(name, tag);
    if (answer.ok && answer.value.digest === digest) return { ok: true, value: tag };
    if (!answer.ok && answer.kind !== 'missing') open ??= answer;
  }
  return open;
}
