import { parseReference } from '../../image/parse.ts';
import { hasVersion } from '../../image/written.ts';
import { lookAlikes } from '../catalogue/look-alikes.ts';
import { anyOf, escapeWord } from './key-name.ts';

// The grammar of references, and of what stands for one in a template, is code: it is one rule, and no list of what is known.
// What only looks like a reference the catalogue lists.

/** A value that only a template engine or a shell can tell: Go templates, Jinja, `$(VAR)`, `${VAR}`, `$VAR`, `#{VAR}`, `{value}`, `<name>`, `<< inputs.tag >>`, `((var))`, ko's import paths. */
export function isTemplated(text: string): boolean {
  return (
    leadingToken(text) > 0 ||
    /\{\{|\}\}|\$\{|\$\(|\{%|%\{|#\{[\w.]+\}|^\{.*\}$|^<.*>$|\$[A-Za-z_]|\[\[|<%|<<|^@@?\w+@@?$|^ko:\/\/|\(\([\w"]/.test(
      text,
    )
  );
}

/** A name that a build replaces: `%REG%/app`, `@REG@/app`, `__REG__/app`, `#{REG}#/app`. No reference begins so. */
const token = /^(?:%\w+%|@\w+@|__[A-Za-z]\w*?__|#\{[\w.]+\}#?)(?=[/:])/;

/** How much of a text is a name that a build replaces, at its beginning. */
export function leadingToken(text: string): number {
  return token.exec(text)?.[0].length ?? 0;
}

const { files, platforms, mediaTypes, machineImages, words, labels } = lookAlikes;
const fileEnding = new RegExp(`\\.${anyOf(files.endings)}$`, 'i');
const platform = new RegExp(`^${anyOf(platforms.systems)}/${anyOf(platforms.architectures)}(?:/v\\d)?$`);
const mediaType = new RegExp(`^${anyOf(mediaTypes.types)}/[\\w.+-]+$`);
const machineImage = new RegExp(
  `^(?:${machineImages.begins.map((begin) => begin.split('*').map(escapeWord).join('[a-z0-9-]+')).join('|')})`,
  'i',
);
const word = new RegExp(`^${anyOf(words.words)}$`, 'i');

/**
 * Whether a value under an image key is a reference rather than a picture, a machine image, prose or a version.
 * `bare` allows a name without `/`, `:` and `@`: in a container, `nginx` is an image; elsewhere it may be anything.
 */
export function isPlausible(text: string, bare: boolean): boolean {
  if (text === '' || text.length > 512 || never.some((pattern) => pattern.test(text))) return false;
  if (isOther(text) || (!bare && !/[/:@]/.test(text))) return false;
  return parseReference(text).ok || looksLikeReference(text);
}

/** What no reference is: other characters, an address, a path of files, a platform, a version or a time, a word. */
const never: readonly RegExp[] = [
  /[\s"'\\()*|=,;]|:\/\/|^[./~-]/,
  platform,
  /^v?\d+(?:\.\d+)*$|^(?:\d+(?:\.\d+)?(?:ms|[smhdw]))+$/,
  word,
];

/** A file, or without a version an image of machines or a media type. */
function isOther(text: string): boolean {
  if (!text.includes('@') && fileEnding.test(text)) return true;
  return !hasVersion(text) && (machineImage.test(text) || mediaType.test(text));
}

/** What is something else whatever stands in it: an address of the web, a picture, an image of machines, a media type. */
export function isNoImage(text: string): boolean {
  if (text.includes('://')) return true;
  if (hasVersion(text)) return false;
  return fileEnding.test(text) || machineImage.test(text) || mediaType.test(text);
}

/** `image-cache:6379`: what a variable that says image holds more often than a tag of that number. */
export function isAddress(text: string): boolean {
  return /^[\w.-]+:(?:80|443|[1-9]\d{3,4})$/.test(text);
}

/** Malformed, but meant as a reference: a host with a path, or a digest after a name. */
function looksLikeReference(text: string): boolean {
  if (/^[^@]+@sha(?:256|512):?/i.test(text)) return true;
  return (
    /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?\/[^\s]+$/i.test(text) || /^[a-z0-9][\w./-]*\/[\w./-]+:[\w.+-]+$/i.test(text)
  );
}

/**
 * Whether a value is a reference wherever it stands: a host with a dot or a port (or `localhost`), a path, and a tag or a
 * digest; or a name with a path and something after `@sha256:`, well-formed or not.
 */
export function isUnmistakable(text: string): boolean {
  if (text.length > 512 || !text.includes('/') || /[\s"'\\()*|=,;<>]/.test(text) || text.includes('://')) return false;
  if (label.test(text)) return false;
  const at = text.search(/@sha(?:256|512):/i);
  if (at > 0) return parseReference(text.slice(0, at)).ok;
  return hostAndTag.test(text) && parseReference(text).ok;
}

const label = new RegExp(`^(?:[\\w-]+\\.)*${anyOf(labels.domains)}/|:${anyOf(labels.effects)}$`);

const hostAndTag =
  /^(?:(?:localhost|(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,})(?::\d+)?|[a-z0-9.-]+:\d+)\/[^:@]+:[^:@/]+(?:@.*)?$/i;
