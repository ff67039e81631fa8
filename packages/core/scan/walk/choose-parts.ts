import { parseName } from '../../image/parse.ts';
import { hasVersion } from '../../image/written.ts';
import { type Entry, findEntry, type MapNode, textOf } from '../../yaml/node.ts';
import { charts, imageBlock, imageStream } from '../catalogue/conventions/parts.ts';
import { isInNamespace } from '../keys/common-registry.ts';
import { isPlausible } from '../keys/plausible.ts';
import type { Collection, Context } from './collect.ts';
import { type Around, type Found, hasText, isSplit, scalarEntry, scalarOf } from './fields.ts';
import { chooseVersion } from './image-version.ts';
import { isImage } from './is-image.ts';

/** The entries of a map that name an image in parts; null where they name none. */
export function chooseParts(into: Collection, map: MapNode, around: Around, context: Context): Found | null {
  const { isBlock } = around;
  const byRole = chooseByRole(into, map, around, context);
  const short = isJoined(byRole, around) ? chooseShortName(map, byRole) : undefined;
  if (short && byRole.repository) return { ...byRole, registry: byRole.repository, repository: short };
  const name =
    byRole.repository && scalarOf(byRole.repository) !== ''
      ? undefined
      : (chooseName(map, isBlock, byRole, around.values) ?? chooseInNamespace(map, around, context));
  const repository = name ?? byRole.repository;
  const version = byRole.tag ?? (isBlock ? scalarEntry(map, imageBlock.inBlock.tag[0]) : undefined);
  const found: Found = { ...byRole, ...(repository && { repository }), ...(version && { tag: version }) };
  return isImage(into, map, found, around) ? found : null;
}

/** Whether a chart is told not to look at its digest. */
export function ignoresDigest(map: MapNode): boolean {
  return /^(?:false|no|off|n)$/i.test(textOf(map, charts.cilium.switch) ?? '');
}

/** The entries that have a role by their key; a `repository` that is a host and no more is the registry. */
function chooseByRole(into: Collection, map: MapNode, { isBlock, values }: Around, context: Context): Found {
  const byRole = rolesOf(into, map);
  const version = byRole.tag ? undefined : chooseVersion(map, byRole.repository, values, context);
  const { repository, ...others } = withDefaultRegistry(map, { ...byRole, ...(version && { tag: version }) });
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
  else if (!byRole.digest && findEntry(map, charts.cilium.switch)) {
    const generic = scalarEntry(map, charts.cilium.digest);
    if (generic) byRole.digest = generic;
  }
  return byRole;
}

/** The registry under Kyverno's key, which counts where a repository has none of its own. */
function withDefaultRegistry(map: MapNode, found: Found): Found {
  const registry =
    hasText(found.registry) || !hasText(found.repository) ? undefined : scalarEntry(map, charts.kyverno.registry);
  return hasText(registry) && registry ? { ...found, registry } : found;
}

/** The registry under Istio's key, where an image and its tag stand beside it. */
function withHub(map: MapNode, found: Found): Found {
  const hub =
    found.registry || !hasText(found.tag) || !findEntry(map, 'image')
      ? undefined
      : scalarEntry(map, charts.istio.registry);
  return hasText(hub) && hub ? { ...found, registry: hub } : found;
}

function isJoined({ tag, digest, repository }: Found, { isBlock, values }: Around): boolean {
  return isBlock || hasText(tag) || hasText(digest) || (values && isHosted(repository));
}

/** A repository that begins with a host: beside an `image` it is where that is, with a version or without. */
function isHosted(repository: Entry | undefined): boolean {
  return /^(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?(?:\/|$)/i.test(scalarOf(repository) ?? '');
}

/** `repository: ghcr.io` + `image: acme/app` + `tag`: charts that join the two with a slash. */
function chooseShortName(map: MapNode, { registry, repository }: Found): Entry | undefined {
  const image = scalarEntry(map, 'image');
  const [name, prefix] = [scalarOf(image), scalarOf(repository)];
  if (!name || !prefix || registry || prefix.endsWith(`/${name}`) || /[@:]|^[^/]*\./.test(name)) return undefined;
  return parseName(`${prefix}/${name}`).ok ? image : undefined;
}

/**
 * What has the role of the repository in a block: an `image` where a version or a registry stands beside it; a `name` where a
 * version does, or where it is plainly one.
 */
function chooseName(map: MapNode, isBlock: boolean, found: Found, values: boolean): Entry | undefined {
  const { registry, tag, digest } = found;
  const [imageKey, repoKey, nameKey] = imageBlock.inBlock.repository;
  const image = scalarEntry(map, imageKey);
  if (image) return isNameOf(image, found) ? image : undefined;
  if (!isBlock || (findEntry(map, imageStream.key) && !registry && !values)) return undefined;
  const isVersioned = [tag, digest, scalarEntry(map, imageBlock.inBlock.tag[0])].some(hasText);
  const name = scalarEntry(map, nameKey);
  return scalarEntry(map, repoKey) ?? (isVersioned || isLoneName(name) ? name : undefined);
}

function isNameOf(image: Entry, { registry, tag, digest }: Found): boolean {
  const text = scalarOf(image) ?? '';
  return isSplit(text, tag, digest) || (!hasVersion(text) && [tag, digest, registry].some(hasText));
}

/** The name in a namespace that the values say once, as cert-manager's chart has it. */
function chooseInNamespace(map: MapNode, { isBlock, path }: Around, { root }: Context): Entry | undefined {
  const name = isBlock ? scalarEntry(map, charts.certManager.name) : undefined;
  return name && parseName(scalarOf(name) ?? '').ok && isInNamespace(root, path) ? name : undefined;
}

/** `image: { name: ghcr.io/acme/app }`, whose tag another file may bring. */
function isLoneName(name: Entry | undefined): boolean {
  const text = scalarOf(name) ?? '';
  return text.includes('/') && !hasVersion(text) && isPlausible(text, false);
}
