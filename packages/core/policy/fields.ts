import { quote } from '../text/suggest.ts';
import { fail, type Located, list, located, map, optional, type Read } from './read.ts';
import { text } from './scalars.ts';

/** More names for the parts of an image, beside the built-in ones. */
export interface FieldNames {
  readonly reference: readonly string[];
  readonly registry: readonly string[];
  readonly repository: readonly string[];
  readonly tag: readonly string[];
  readonly digest: readonly string[];
}

const names = () => optional<readonly Located<string>[]>(list('key names', located(text)), []);

export const nameFields = {
  reference: names(),
  registry: names(),
  repository: names(),
  tag: names(),
  digest: names(),
};

export const noFields: FieldNames = { reference: [], registry: [], repository: [], tag: [], digest: [] };

const readNames = map('fields', nameFields);

/** More names for the parts of an image; a name that stands for two parts is an error. */
export const fields: Read<FieldNames> = (value) => {
  const written = readNames(value);
  if (written === undefined) return undefined;
  const roles = new Map<string, string>();
  const read = (role: keyof FieldNames): readonly string[] =>
    written[role].map((name) => {
      const other = roles.get(name.value);
      if (other !== undefined) fail(name, `${quote(name.value)} is already a name for "${other}"; keep one`);
      roles.set(name.value, role);
      return name.value;
    });
  return {
    reference: read('reference'),
    registry: read('registry'),
    repository: read('repository'),
    tag: read('tag'),
    digest: read('digest'),
  };
};
