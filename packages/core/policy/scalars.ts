import { isScalar } from 'yaml';
import { quote, suggest } from '../text/suggest.ts';
import { showNames } from './placeholders.ts';
import { describe, fail, type Read } from './read.ts';

/** Text that is not blank. A number is refused with the fix: YAML would read `1.10` as 1.1. */
export const text: Read<string> = (value) => {
  const scalar = isScalar(value.node) ? value.node : null;
  const written = scalar?.value;
  if (typeof written === 'number' || typeof written === 'boolean') {
    return fail(value, `expected text, found ${describe(scalar)}; quote it: "${scalar?.source ?? written}"`);
  }
  if (typeof written === 'string' && written.trim() !== '') return showNames(written);
  const found = typeof written === 'string' ? 'an empty one' : describe(value.node);
  return fail(value, `expected text, found ${found}; fill it in or remove the key`);
};

export const flag: Read<boolean> = (value) => {
  const written = isScalar(value.node) ? value.node.value : null;
  return typeof written === 'boolean'
    ? written
    : fail(value, `expected true or false, found ${describe(value.node)}; write one of the two, without quotes`);
};

/** Text of a grammar; `fix` says what it should look like. */
export function matching(grammar: RegExp, fix: string): Read<string> {
  return (value) => {
    const written = text(value);
    if (written === undefined || grammar.test(written)) return written;
    return fail(value, `${quote(written)} ${fix}`);
  };
}

/** One of these words. */
export function oneOf<T extends string>(what: string, words: readonly T[]): Read<T> {
  return (value) => {
    const plain = isScalar(value.node) ? value.node : null;
    if (typeof plain?.value === 'boolean')
      return fail(value, `${plain.source ?? plain.value} is no ${what}; ${suggest(String(plain.value), words)}`);
    const written = text(value);
    if (written === undefined) return undefined;
    const word = words.find((candidate) => candidate === written);
    return word ?? fail(value, `${quote(written)} is no ${what}; ${suggest(written, words)}`);
  };
}

/** `version: 1`, the only one so far. */
export const versionNumber: Read<1> = (value) => {
  const written = isScalar(value.node) ? value.node.value : null;
  if (written === 1) return 1;
  if (written === '1') return fail(value, 'the version is a number; write version: 1 without quotes');
  return fail(value, 'this release reads version 1 of the policy file only; write version: 1');
};

const units = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** `90m`, `24h`, `7d` or `0`, in milliseconds. */
export const duration: Read<number> = (value) => {
  if (isScalar(value.node) && value.node.value === 0) return 0;
  if (isScalar(value.node) && typeof value.node.value === 'number')
    return fail(value, `${value.node.source ?? value.node.value} has no unit; write 90m, 24h or 7d`);
  const written = text(value);
  if (written === undefined || written === '0') return written === undefined ? undefined : 0;
  return parseDuration(written) ?? fail(value, `${quote(written)} is no duration; write 90m, 24h or 7d`);
};

/** `90m`, `24h` or `7d` in milliseconds; null when the text is nothing of the kind. */
export function parseDuration(text: string): number | null {
  const parts = /^(\d{1,6})([mhd])$/.exec(text);
  return parts === null ? null : Number(parts[1]) * units[parts[2] as keyof typeof units];
}

/** `YYYY-MM-DD`, a day that exists. */
export const day: Read<string> = (value) => {
  const written = text(value);
  if (written === undefined) return undefined;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) return fail(value, `${quote(written)} is no date; write YYYY-MM-DD`);
  const date = new Date(`${written}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written);
  return exists ? written : fail(value, `there is no day ${written}; write a date of the calendar`);
};

/** OCI distribution spec, "Pulling manifests": the grammar of a tag. */
export const tag = matching(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/, 'is no tag; letters, digits, "_", "." and "-" only');

const name = '[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?';
const hostGrammar = new RegExp(
  `^(?:(?:${name}(?:\\.${name})+|localhost|\\[[0-9A-Fa-f:.]+\\])(?::\\d{1,5})?|${name}:\\d{1,5})$`,
);

/** `host` or `host:port` as an image reference spells it; Docker Hub's other names become `docker.io`. */
export const host: Read<string> = (value) => {
  const written = text(value);
  if (written === undefined) return undefined;
  if (/^https?:\/\//.test(written)) {
    const fix = written.startsWith('http:') ? ' and plainHttp: true' : '';
    return fail(value, `${quote(written)} has a scheme; write only host[:port]${fix}`);
  }
  if (written.includes('/')) return fail(value, `${quote(written)} has a path; write only host[:port]`);
  if (!isHost(written)) {
    return fail(value, `${quote(written)} is no registry host; write a name with a dot or a port, such as ghcr.io`);
  }
  return /^(?:index|registry-1)\.docker\.io$/.test(written) ? 'docker.io' : written;
};

/** True for `host` or `host:port` in the grammar of references. */
export function isHost(written: string): boolean {
  const port = Number(/:(\d+)$/.exec(written)?.[1] ?? 1);
  return hostGrammar.test(written) && port >= 1 && port <= 65535;
}

/** Words of other tools for the same thing. */
const architectures: Readonly<Record<string, string>> = {
  x86_64: 'amd64',
  aarch64: 'arm64',
  i386: '386',
  armhf: 'arm',
};

/** `os/architecture[/variant]`, OCI image index; `linux/arm64/v8` is `linux/arm64`. */
export const platform: Read<string> = (value) => {
  const written = text(value);
  if (written === undefined) return undefined;
  const parts = /^([a-z0-9]+)\/([a-z0-9_]+)(?:\/(v[0-9]+))?$/.exec(written);
  if (parts === null)
    return fail(value, `${quote(written)} is no platform; write os/architecture, such as linux/amd64`);
  const meant = architectures[parts[2] ?? ''];
  if (meant !== undefined) return fail(value, `${quote(written)} is no platform; did you mean "${parts[1]}/${meant}"?`);
  return written === 'linux/arm64/v8' ? 'linux/arm64' : written;
};
