import { isScalar } from 'yaml';
import { quote } from '../text/suggest.ts';
import type { RegistrySetting } from './policy.ts';
import { fail, type Located, list, located, map, optional, type Read, required } from './read.ts';
import { flag, host, isHost, text } from './scalars.ts';

/** The address that the registry's challenge names, or its host alone: whom to trust is a question of the host. */
const tokenServer: Read<string> = (value) => {
  const written = text(value);
  if (written === undefined || !written.includes('://')) return written === undefined ? undefined : host(value);
  const named = /^https?:\/\/([^/?#@]+)(?:[/?][^#]*)?$/.exec(written)?.[1];
  if (named !== undefined && isHost(named)) return named;
  return fail(value, `${quote(written)} is no address of a token server; write https://host/path, or the host alone`);
};

/** 1 to 200. */
const count: Read<number> = (value) => {
  const written = isScalar(value.node) ? value.node.value : null;
  if (typeof written === 'number' && Number.isInteger(written) && written >= 1 && written <= 200) return written;
  return fail(value, 'expected a whole number from 1 to 200; write the most requests at once, such as 20');
};

export const registryFields = {
  host: required<Located<string>>(located(host)),
  plainHttp: optional(flag, false),
  tokenServer: optional<string | null>(tokenServer, null),
  requests: optional<number | null>(count, null),
};

const readList = list('registries', map('a registry', registryFields));

/** What differs from the defaults, host by host; a host stands once. */
export const registries: Read<readonly RegistrySetting[]> = (value) => {
  const seen = new Set<string>();
  return readList(value)?.map(({ host: name, ...rest }) => {
    if (seen.has(name.value)) fail(name, `registry ${quote(name.value)} is there twice; keep one`);
    seen.add(name.value);
    return { ...rest, host: name.value };
  });
};
