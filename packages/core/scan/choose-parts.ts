import { parseName } from '../image/parse.ts';
import { hasVersion } from '../image/written.ts';
import { type Entry, findEntry, type MapNode, textOf } from '../yaml/node.ts';
import type { Collection, Context } from './collect.ts';
import { type Around, type Found, hasText, isSplit, scalarEntry, scalarOf } from './fields.ts';
import { chooseVersion } from './image-version.ts';
import { isImage } from './is-image.ts';
import { isPlausible } from './plausible.ts';

/** The entries of a map that name an image in parts; null where they name none. */
export function chooseParts(into: Collection, map: MapNode, around: Around, context: Context): Found | null {
  const { isBlock } = around;
  const byRole = chooseByRole(into, map, around, context);
  const versioned = hasText(byRole.tag) || hasText(byRole.digest);
  const short = versioned || isBlock ? chooseShortName(map, byRole) : undefined;
  if (short && byRole.repository) return { ...byRole, registry: byRole.repository, repository: short };
  const name =
    byRole.repository && scalarOf(byRole.repository) !== ''
      ? undefined
      : chooseName(map, isBlock, byRole, around.values);
  const repository = name ?? byRole.repository;
  const version = byRole.tag ?? (isBlock ? scalarEntry(map, 'version') : undefined);
  const found: Found = { ...byRole, ...(repository && { repository }), ...(version && { tag: version }) };
  return isImage(into, map, found, around) ? found : null;
}

/** Cilium's chart looks at a `digest` only where `useDigest` says so. */
export function ignoresDigest(map: MapNode): boolean {
  return /^(?:false|no|off|n)$/i.test(textOf(map, 'useDigest') ?? '');
}

/** The entries that have a role by their key; a `repository` that is a host and no more is the registry. */
function chooseByRole(into: Collection, map: MapNode, { isBlock, values }: Around, context: Context): Found {
  const byRole = rolesOf(into, map);
  const version = byRole.tag ? undefined : chooseVersion(map, byRole.repository, values, context);
  const { repository, ...others } = { ...byRole, ...(version && { tag: version }) };
  if (!repository) return withHub(map, others);
  return isBlock && !others.registry && /^(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?$/i.test(scalarOf(repository) ?? '')
    ? { ...others, registry: repository }
    : { ...others, repository };
}

function rolesOf(into: Collection, map: MapNode): Found {
  const byRole: { -readonly [R in keyof Found]: Found[R] } = {};
  for (const entry of map.entries) {
    const role = into.names.roleOf(entry.key.literal ?? '');
    if (role && scalarOf(entry) !== null) byRole[role] = entry;
  }
  if (ignoresDigest(map)) delete byRole.digest;
  else if (!byRole.digest && findEntry(map, 'useDigest')) {
    // Cilium's operator has a digest for every cloud; this is the one of none.
    const generic = scalarEntry(map, 'genericDigest');
    if (generic) byRole.digest = generic;
  }
  return byRole;
}

/** `hub: docker.io/istio` + `image: pilot` + `tag`, as Istio has it. */
function withHub(map: MapNode, found: Found): Found {
  const hub = found.registry || !hasText(found.tag) || !findEntry(map, 'image') ? undefined : scalarEntry(map, 'hub');
  return hasText(hub) && hub ? { ...found, registry: hub } : found;
}

/** `repository: ghcr.io` + `image: acme/app` + `tag`: charts that join the two with a slash. */
function chooseShortName(map: MapNode, { registry, repository }: Found): Entry | undefined {
  const image = scalarEntry(map, 'image');
  const [name, prefix] = [scalarOf(image), scalarOf(repository)];
  if (!name || !prefix || registry || prefix.endsWith(`/${name}`) || /[@:]|^[^/]*\./.test(name)) return undefined;
  return parseName(`${prefix}/${name}`).ok ? image : undefined;
}

/**
 * `repo`, `name` or `image` in the role of the repository: the latter only where a version or a registry stands beside it. In a
 * `namespace` a name and a tag are an ImageStreamTag, which no registry knows by that name.
 */
function chooseName(map: MapNode, isBlock: boolean, found: Found, values: boolean): Entry | undefined {
  const { registry, tag, digest } = found;
  const image = scalarEntry(map, 'image');
  if (image) return isNameOf(image, found) ? image : undefined;
  if (!isBlock || (findEntry(map, 'namespace') && !registry && !values)) return undefined;
  const isVersioned = [tag, digest, scalarEntry(map, 'version')].some(hasText);
  const name = scalarEntry(map, 'name');
  return scalarEntry(map, 'repo') ?? (isVersioned || isLoneName(name) ? name : undefined);
}

function isNameOf(image: Entry, { registry, tag, digest }: Found): boolean {
  const text = scalarOf(image) ?? '';
  return isSplit(text, tag, digest) || (!hasVersion(text) && [tag, digest, registry].some(hasText));
}

/** `image: { name: ghcr.io/acme/app }`, whose tag another file may bring. */
function isLoneName(name: Entry | undefined): boolean {
  const text = scalarOf(name) ?? '';
  return text.includes('/') && !hasVersion(text) && isPlausible(text, false);
}
