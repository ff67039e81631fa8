import { quote } from '../text/suggest.ts';
import { matchAny, shapeProblem } from './glob.ts';
import { originOf } from './origin.ts';
import type { Policy } from './policy.ts';
import { fail, type Read } from './read.ts';
import { text } from './scalars.ts';

/** A predicate over normalised `host/repository`: an image that bump and promote may move, or a mirror of one. */
export function isFirstParty(policy: Pick<Policy, 'firstParty' | 'mirrors'>): (image: string) => boolean {
  const isListed = matchImages(policy.firstParty);
  const origin = originOf(policy);
  return (image) => isListed(image) || isListed(origin(image));
}

/** A predicate over normalised `host/repository`, for globs as users write them: `acme/*` is `docker.io/acme/*`. */
export function matchImages(globs: readonly string[]): (image: string) => boolean {
  return matchAny(globs.map(normaliseImageGlob));
}

/** A predicate over tags: one that moves. What an environment tracks moves too, whether it is listed or not. */
export function isChannelTag(policy: Policy): (tag: string) => boolean {
  const tracked = policy.environments.flatMap(({ track }) =>
    track.flatMap(({ follow }) => (follow.kind === 'tag' ? [follow.tag] : [])),
  );
  const tags = new Set([...policy.channelTags, ...tracked]);
  return (tag) => tags.has(tag);
}

/** The registry hosts that `firstParty` names without a wildcard. */
export function firstPartyHosts(policy: Policy): readonly string[] {
  const hosts = policy.firstParty.map((glob) => normaliseImageGlob(glob).split('/')[0] ?? '');
  return [...new Set(hosts)].filter((name) => name !== '' && !/[*?{}[\]()!]/.test(name));
}

/** A glob over image names, in its normalised form. */
export const imageGlob: Read<string> = (value) => {
  const written = text(value);
  if (written === undefined) return undefined;
  const wrong = imageGlobProblem(written);
  return wrong === null ? normaliseImageGlob(written) : fail(value, `${quote(written)} ${wrong}`);
};

/** What a command line's `--image` is checked with too. Null when nothing is wrong. */
export function imageGlobProblem(glob: string): string | null {
  if (glob.trim() === '') return 'is empty; name an image, such as ghcr.io/acme/*';
  if (/^[a-z]+:\/\//.test(glob)) return 'has a scheme; write host/repository, such as ghcr.io/acme/*';
  if (glob === '*') return 'matches no image, names have several parts; write "**" for every image';
  if (/[\s\u0000-\u001f\u007f]/.test(glob)) return 'holds a space or a control character; remove it';
  const repository = glob.slice(glob.indexOf('/') + 1);
  if (/@(?!\()/.test(glob)) return 'holds a digest; globs are over names, remove it';
  if (repository.includes(':')) return 'holds a tag; globs are over names, remove it';
  if (/[A-Z]/.test(repository)) return 'has capitals, which no repository has; write it in lower case';
  if (glob.startsWith('/') || glob.endsWith('/')) return 'starts or ends with "/"; write host/repository';
  if (/^!(?!\()/.test(glob)) return 'is negated; name the images that are meant';
  return shapeProblem(glob);
}

/** As references are normalised (distribution's reference grammar), wildcards kept: a wildcard where the host stands is one for the host. */
export function normaliseImageGlob(glob: string): string {
  const slash = glob.indexOf('/');
  if (slash < 0) return /[*?]/.test(glob) ? glob : `docker.io/library/${glob}`;
  const first = glob.slice(0, slash);
  const rest = glob.slice(slash + 1);
  if (!/[.:A-Z*?[]/.test(first) && first !== 'localhost') return `docker.io/${glob}`;
  if (first !== 'docker.io' && first !== 'index.docker.io') return glob;
  return rest.includes('/') || rest.includes('**') ? `docker.io/${rest}` : `docker.io/library/${rest}`;
}
