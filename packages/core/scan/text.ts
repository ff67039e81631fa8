import { hasVersion } from '../image/written.ts';
import { type ScalarNode, scalarText, valueText } from '../yaml/node.ts';
import { contentOf } from '../yaml/scalars.ts';
import { detach } from '../yaml/source.ts';
import type { Collection, Context } from './collect.ts';
import { appendKey, isImageKey, isImageOf, isNearImageKey, isOutput, splitFlatKey } from './names.ts';
import { findOwner } from './owner.ts';
import { partOf } from './parts.ts';
import { isPlausible, isTemplated, isUnmistakable } from './plausible.ts';
import { readProperties } from './properties.ts';
import { addReference, type TextPlace } from './reference.ts';
import { asFilled } from './template.ts';
import { visitTemplate } from './templated-text.ts';

/** Judges one scalar: a reference, a digest by itself, a text with more YAML in it, or nothing of ours. */
export function visitText(into: Collection, node: ScalarNode, place: TextPlace, context: Context): void {
  const text = valueText(node);
  if (text.trim() === '' || isRecord(place.key)) return;
  const found = into.drafts.length;
  if (text.length < 600 && !text.includes('\n')) visitShort(into, node, text, place, context);
  if (text.includes('\n') && text.includes('=')) visitLines(into, node, text, place, context);
  // What is a reference holds none: two places in the same bytes could not both be written.
  if (into.drafts.length > found) return;
  if (mayHoldYaml(node, text, place.key) && into.names.findSign(text) >= 0)
    into.embed(contentOf(context.source, node), place.path, context);
}

function visitShort(into: Collection, node: ScalarNode, text: string, place: TextPlace, context: Context): void {
  const from = schemeOf(text, place.key, context).length;
  const named = isNamed(into, place, text) || (from > 0 && (place.key === 'uses' || from !== docker.length));
  if (named && isTemplated(text)) {
    visitTemplate(into, node, { text, from }, place, context);
    return;
  }
  if (isReference(text.slice(from), named, place)) {
    addReference(into, node, place, context, from);
    return;
  }
  if (place.shape === 'arg' || place.shape === 'env') visitAssignment(into, node, text, place, context);
  else if (text.startsWith('-')) visitAssignment(into, node, text, { ...place, shape: 'arg' }, context);
  if (/^sha256:[0-9a-f]{64}$/.test(text) || (/^[0-9a-f]{64}$/.test(text) && /digest|sha/i.test(place.key))) {
    const part = partOf(context.source, node, place.keyNode);
    const owner = findOwner(place.path, context);
    into.looseDigests.push({ path: detach(place.path), document: context.document, part, ...(owner && { owner }) });
  }
}

const docker = 'docker://';
const oci = 'oci://';

/**
 * `docker://` of an action, `ubuntu-latest:docker://` of a runner's label, before the image that they run; `oci://` of a model or of
 * an extension of a proxy, which are run as images are.
 */
function schemeOf(text: string, key: string, { kind }: Context): string {
  const isRun = key === 'storageUri' || (kind === 'WasmPlugin' && key === 'url');
  if (isRun && text.startsWith(oci)) return oci;
  return text.includes(docker) ? (/^(?:[\w.-]+:)?docker:\/\//.exec(text)?.[0] ?? '') : '';
}

function isNamed(into: Collection, { certain, key, keyNode }: TextPlace, text: string): boolean {
  return (
    certain === true ||
    (isImageKey(key) && isNamedBy(key, text)) ||
    into.names.references.has(key) ||
    (keyNode !== undefined && isNearImageKey(key, text)) ||
    (text.includes('/') && splitFlatKey(key)?.role === 'tag')
  );
}

/** `imageUrl` may hold a picture's: one that is an image has a version, or a template for it. */
function isNamedBy(key: string, text: string): boolean {
  return !/url$/i.test(key) || hasVersion(text) || isTemplated(text);
}

function isReference(text: string, named: boolean, place: TextPlace): boolean {
  if (place.versioned && !hasVersion(text)) return false;
  // A blank at an end makes a reference malformed, not something else: a template may even swallow it.
  return named ? place.certain === true || isPlausible(text.trim(), place.bare === true) : isUnmistakable(text);
}

/**
 * `--flag=ghcr.io/acme/app:1`, `APP_IMAGE=acme/app:1`, `--env=APP_IMAGE=acme/app:1`, `--images=web=acme/web`: the
 * reference begins after the last sign, and the names before it count.
 */
function visitAssignment(into: Collection, node: ScalarNode, text: string, place: TextPlace, context: Context): void {
  const [assigned = '', names = ''] = /^-{0,2}([\w.-]+=(?:[\w.-]+=)?)/.exec(text) ?? [];
  if (assigned === '' || isOutput(text)) return;
  const rest = text.slice(assigned.length);
  const found = names.split('=').some((name) => isImageOf(name, rest))
    ? isPlausible(asFilled(rest), false)
    : isUnmistakable(rest);
  if (found) addReference(into, node, place, context, assigned.length);
}

/** A text of `name=reference` lines and no others: properties, the images of an operator by version. */
function visitLines(into: Collection, node: ScalarNode, text: string, place: TextPlace, context: Context): void {
  const lines = readProperties(text);
  const named = isNamed(into, place, text);
  for (const { name, from, to } of lines) {
    const value = text.slice(from, to);
    const found = named || isImageOf(name, value) ? isPlausible(asFilled(value), false) : isUnmistakable(value);
    const line = { ...place, path: appendKey(place.path, name), shape: 'embedded' as const };
    if (found) addReference(into, node, line, context, from, to);
  }
}

/**
 * Texts that record or explain images without deploying them: kubectl's last applied configuration, a chart's list for a hub,
 * what an updater watches, what an ImageStream or a trigger last saw, the samples of an operator's bundle and of a ConfigMap,
 * descriptions.
 */
function isRecord(key: string): boolean {
  return (
    key.endsWith('/last-applied-configuration') ||
    key === 'hypershift.openshift.io/release-image' ||
    key.startsWith('artifacthub.io/') ||
    key.startsWith('argocd-image-updater.argoproj.io/') ||
    records.has(key)
  );
}

const records: ReadonlySet<string> = new Set([
  'openshift.io/imported-from',
  'lastTriggeredImage',
  'alm-examples',
  '_example',
  'description',
  'summary',
  'usage',
  'title',
  'displayName',
  'displayname',
  'display_name',
  'display_Name',
]);

/**
 * A block scalar of one line is as good as one of many, and so is a value whose key says that it is YAML (`values`,
 * `app.yaml`); any other on its key's line must be a flow collection whole.
 */
function mayHoldYaml(node: ScalarNode, text: string, key: string): boolean {
  const isLong = node.style === 'block' || node.decode?.().text.includes('\n');
  return isLong || /^values$|\.ya?ml$/.test(key)
    ? /^[ \t\-"'{[]*[\w./][\w./"'-]*[ \t]*:/m.test(text) || /^\s*[[{]/.test(text)
    : /^\s*[[{].*[\]}]\s*$/s.test(text);
}

/** The path of a map's entry. */
export function entryPath(path: string, key: ScalarNode): string {
  return appendKey(path, scalarText(key));
}
