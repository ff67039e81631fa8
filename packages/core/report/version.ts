import type { Version } from '../edit/version.ts';

/** The first twelve hexadecimal digits, as Docker shortens them; another algorithm than sha256 keeps its name. */
export function shortDigest(digest: string): string {
  const [algorithm = '', hex = ''] = digest.split(':', 2);
  const name = algorithm === 'sha256' ? '' : `${algorithm}:`;
  return `${name}${hex.slice(0, 12)}`;
}

/** A tag that tells a build by its whole commit or digest, with the first seven of those digits: `sha-4f2c1d9…`, as Git shortens them. */
export function shortTag(tag: string): string {
  return tag.replace(/(?<![0-9a-z])([0-9a-f]{7})[0-9a-f]{25,}(?![0-9a-z])/g, '$1…');
}

/** Tag and digest in a few letters: `v1@0123456789ab`, `0123456789ab`, `:dev` where no digest stands, `unpinned` where nothing does. */
export function shortVersion({ tag, digest }: Version): string {
  if (digest === null) return tag === null ? 'unpinned' : `:${tag}`;
  return tag === null ? shortDigest(digest) : `${shortTag(tag)}@${shortDigest(digest)}`;
}
