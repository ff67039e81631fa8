import { quote } from '../text/suggest.ts';
import type { RegistrySetting } from './policy.ts';
import { fail, type Located, list, located, map, optional, type Read, required } from './read.ts';
import { flag, host } from './scalars.ts';

export const registryFields = {
  host: required<Located<string>>(located(host)),
  plainHttp: optional(flag, false),
};

const readList = list('registries', map('a registry', registryFields));

/** What differs from the defaults, host by host; a host stands once. */
export const registries: Read<readonly RegistrySetting[]> = (value) => {
  const seen = new Set<string>();
  return readList(value)?.map(({ host: name, plainHttp }) => {
    if (seen.has(name.value)) fail(name, `registry ${quote(name.value)} stands twice; keep one`);
    seen.add(name.value);
    return { host: name.value, plainHttp };
  });
};
