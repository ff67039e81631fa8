import { quote } from '../text/suggest.ts';
import { splitPath } from '../yaml/path.ts';
import { fail, map, optional, type Read, required } from './read.ts';
import { oneOf, text } from './scalars.ts';

/** What a chart that is not in the tree reads; of several entries the first that fits counts. */
export interface ChartSetting {
  /** Its name, an alias, the place that it is fetched from or a path of the tree; `*` stands for any text. */
  readonly match: string;
  /** The key beside the tag that holds a digest; null where the chart reads none. */
  readonly digest: string | null;
  /** `hex`: without its algorithm, which the chart writes itself. */
  readonly form: 'digest' | 'hex';
  /** The only block that is meant, by its path in the chart's values; absent: every block. */
  readonly at?: readonly string[];
}

export const chartForms = ['digest', 'hex'] as const;

/** A key, or the path of one: then the block around it alone is meant. `none`: there is no such key. */
const digestKey: Read<Pick<ChartSetting, 'digest' | 'at'>> = (value) => {
  const written = text(value);
  if (written === undefined) return undefined;
  if (written === 'none') return { digest: null };
  const keys = splitPath(written)?.map(({ key }) => (key.startsWith('.') ? key.slice(1) : null));
  const key = keys?.at(-1);
  if (!keys || !key || keys.includes(null))
    return fail(value, `${quote(written)} is no key; write digest, the path of one such as api.image.digest, or none`);
  return keys.length === 1 ? { digest: key } : { digest: key, at: keys.slice(0, -1).map(String) };
};

export const chartFields = {
  match: required(text),
  digest: required(digestKey),
  form: optional<ChartSetting['form']>(oneOf('form', chartForms), 'digest'),
};

const readFields = map('a chart', chartFields);

/** What a chart that is not in the tree reads. */
export const chart: Read<ChartSetting> = (value) => {
  const fields = readFields(value);
  return fields && { match: fields.match, form: fields.form, ...fields.digest };
};
