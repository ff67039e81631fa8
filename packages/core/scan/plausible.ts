import { parseReference } from '../image/parse.ts';
import { hasVersion } from '../image/written.ts';

/** A value that only a template engine or a shell can tell: Go templates, Jinja, `$(VAR)`, `${VAR}`, `$VAR`, `{value}`, `<name>`, ko's import paths. */
export function isTemplated(text: string): boolean {
  return /\{\{|\}\}|\$\{|\$\(|\{%|%\{|^\{.*\}$|^<.*>$|\$[A-Za-z_]|\[\[|^@@?\w+@@?$|^ko:\/\//.test(text);
}

const fileEnding =
  /\.(?:png|jpe?g|svg|gif|webp|ico|bmp|avif|iso|qcow2|img|vmdk|vhdx?|ova|raw|tar|t?gz|xz|zst|bz2|zip|bin|wasm|ya?ml|json|md|html?|sh|py)$/i;
/** `linux/arm64` has the shape of a name and is none. */
const platform = /^(?:linux|windows|darwin|freebsd)\/(?:amd64|arm64|arm|386|ppc64le|s390x|riscv64)(?:\/v\d)?$/;
const mediaType = /^(?:image|audio|video|text|font|application)\/[\w.+-]+$/;
/** Images of a cloud's machines, which have no tag: that of `acme-cloud/app:1` makes it one of ours. */
const machineImage = /^(?:projects\/|[a-z0-9-]+-cloud\/|family\/|ami-|global\/|\/subscriptions\/)/i;

const word =
  /^(?:true|false|yes|no|on|off|null|none|always|never|ifnotpresent|default|custom|auto|local|logo|icon|avatar|banner|cover|background|thumbnail|placeholder|image)$/i;

/**
 * Whether a value under an image key is a reference rather than a picture, a machine image, prose or a version.
 * `bare` allows a name without `/`, `:` and `@`: in a container, `nginx` is an image; elsewhere it may be anything.
 */
export function isPlausible(text: string, bare: boolean): boolean {
  if (text === '' || text.length > 512 || /[\s"'\\()*|=,;]/.test(text)) return false;
  if (text.includes('://') || /^[./~-]/.test(text)) return false;
  const name = text.replace(/[@].*$/, '');
  if (fileEnding.test(name) && !text.includes('@')) return false;
  if (!hasVersion(text) && (machineImage.test(text) || mediaType.test(text))) return false;
  if (platform.test(text) || /^v?\d+(?:\.\d+)*$|^(?:\d+(?:\.\d+)?(?:ms|[smhdw]))+$/.test(text)) return false;
  if (word.test(text)) return false;
  if (!bare && !/[/:@]/.test(text)) return false;
  const parsed = parseReference(text);
  if (parsed.ok) return true;
  return looksLikeReference(text);
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

/** A label or a taint of a node with its value or effect: `kubernetes.io/os:linux`, `acme.io/gpu:NoSchedule`. */
const label = /^(?:[\w-]+\.)*kubernetes\.io\/|:(?:NoSchedule|PreferNoSchedule|NoExecute|true|false)$/;

const hostAndTag =
  /^(?:(?:localhost|(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,})(?::\d+)?|[a-z0-9.-]+:\d+)\/[^:@]+:[^:@/]+(?:@.*)?$/i;

/**
 * Before anything is parsed: where does a text say what can make an image, if anywhere (-1)? Most files and documents do
 * not. `keys` are the names that the policy adds to the built-in ones.
 */
export function compileSign(keys: readonly string[]): (text: string) => number {
  const patterns = [anyOf([...words, ...keys.map(quote)], 'i'), /sha256:[0-9a-f]{64}/i, new RegExp(hosted, 'i')];
  return (text) => {
    for (const pattern of patterns) {
      const at = text.search(pattern);
      if (at >= 0) return at;
    }
    return -1;
  };
}

/**
 * Where in a document something of ours may stand: a map without a hint says nothing, however large it is. Hints are what
 * names an image, and what only counts where one is named: merge keys, pull policies, digests without an algorithm. `text`
 * is the document's own, since a look past it would cost each of many documents the whole file; `start` is where it begins.
 */
export function compileHints(keys: readonly string[]): (text: string, start: number) => readonly number[] {
  const loud = anyOf([...words, 'pullPolicy', 'digest', ...keys.map(quote)], 'gi');
  const patterns = [loud, /sha(?:256)?"?:/gi, /<</g, new RegExp(hosted, 'gi')];
  return (text, start) => {
    const hints: number[] = [];
    for (const pattern of patterns) {
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match; match = pattern.exec(text)) hints.push(start + match.index);
    }
    return hints.sort((a, b) => a - b);
  };
}

/** Whether a hint stands in `start..end`; `hints` is in order. */
export function hasHint(hints: readonly number[], start: number, end: number): boolean {
  let low = 0;
  let high = hints.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hints[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return (hints[low] ?? end) < end;
}

function quote(key: string): string {
  return key.replace(/[^\w]/g, '\\$&');
}

// Several patterns for several things: an engine skips ahead by what a few words have in common, and through one pattern for
// all of them it takes twice as long.
const words = ['image', 'container:', '@sha256', 'repository', 'newTag', 'newName', 'docker:\\/\\/', 'oci:\\/\\/'];

/** A host, a path and a tag. Without the bound on the path it is quadratic: every `.io/` of a long run would look to the end of it. */
const hosted = /(?:\.[a-z]{2,}|:\d+|localhost)\/[\w./-]{1,255}:[\w.-]/;

function anyOf(alternatives: readonly string[], flags: string): RegExp {
  return new RegExp(alternatives.join('|'), flags);
}
