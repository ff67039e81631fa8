import { findTagProblem } from '../image/parse.ts';
import { isChannelTag } from '../policy/images.ts';
import type { Policy } from '../policy/policy.ts';
import type { Answer, ImageDetails, Registry, RepositoryName } from '../ports.ts';
import { parseImageName } from '../repository/image-name.ts';
import { UnavailableError } from '../text/errors.ts';
import { toBuilds } from './builds.ts';
import type { Change } from './change.ts';
import { type BuildFacts, type Facts, type Question, questionKey } from './facts.ts';

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

/** Throws an UnavailableError when something was asked and every registry was down: then nothing may be concluded. */
export function requireAnswer(answers: readonly Answer<unknown>[]): void {
  const [first] = answers;
  if (first === undefined || first.ok) return;
  if (answers.every((answer) => !answer.ok && answer.kind === 'unavailable')) {
    throw new UnavailableError(`No registry answered, so nothing was changed: ${first.reason}; run it again later.`);
  }
}

/** Adds what the registry says of the two builds of each change; where it says nothing, the change stays as it is. */
export function addBuilds(registry: Registry, changes: readonly Change[]): Promise<readonly Change[]> {
  const asked = changes.map(async (change) => {
    if (change.to.digest === null) return change;
    const [fresh, old] = await askBuilds(registry, parseImageName(change.image), change.to.digest, change.from.digest);
    const builds = toBuilds(fresh, old);
    return builds ? { ...change, builds } : change;
  });
  return Promise.all(asked);
}

async function askOne(registry: Registry, policy: Policy, question: Question): Promise<Facts> {
  const name = parseImageName(question.image);
  const target = await registry.resolve(name, question.reference);
  if (!target.ok || target.value.digest === question.oldDigest)
    return { target, fresh: null, old: null, buildTag: null };
  const { digest } = target.value;
  const [fresh, old] = await askBuilds(registry, name, digest, question.oldDigest);
  const wanted = policy.write === 'tag-and-digest';
  const buildTag = wanted
    ? await findBuildTag(registry, policy, name, digest, [question.buildTag, ...labelTags(fresh)])
    : null;
  return { target, fresh, old, buildTag };
}

async function askBuilds(
  registry: Registry,
  name: RepositoryName,
  digest: string,
  oldDigest: string | null,
): Promise<[BuildFacts, BuildFacts | null]> {
  const [details, oldDetails] = await Promise.all([
    registry.inspect(name, digest),
    oldDigest === null ? null : registry.inspect(name, oldDigest),
  ]);
  const platform = findCommonPlatform(details, oldDetails);
  const askConfig = async (build: Answer<ImageDetails>): Promise<BuildFacts> => {
    const manifest = build.ok ? build.value.platforms.find((entry) => entry.platform === platform) : undefined;
    return { details: build, config: manifest ? await registry.config(name, manifest.digest) : null };
  };
  return Promise.all([askConfig(details), oldDetails && askConfig(oldDetails)]);
}

/** The first platform that both have: build times of two different platforms say nothing about which build is newer. */
function findCommonPlatform(fresh: Answer<ImageDetails>, old: Answer<ImageDetails> | null): string | null {
  if (!fresh.ok) return null;
  const { platforms } = fresh.value;
  if (!old?.ok) return platforms[0]?.platform ?? null;
  const before = new Set(old.value.platforms.map(({ platform }) => platform));
  return (platforms.find(({ platform }) => before.has(platform)) ?? platforms[0])?.platform ?? null;
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

/** The first of the tags that is no channel and has this very digest. */
async function findBuildTag(
  registry: Registry,
  policy: Policy,
  name: RepositoryName,
  digest: string,
  tags: readonly (string | null)[],
): Promise<string | null> {
  const isChannel = isChannelTag(policy);
  for (const tag of new Set(tags)) {
    if (tag === null || findTagProblem(tag) !== null || isChannel(tag)) continue;
    const answer = await registry.resolve(name, tag);
    if (answer.ok && answer.value.digest === digest) return tag;
  }
  return null;
}
