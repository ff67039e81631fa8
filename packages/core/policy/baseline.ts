import { isMap, isScalar } from 'yaml';
import { openDocument } from './document.ts';
import { excusableRule } from './exceptions.ts';
import type { Baseline, BaselineEntry, RuleName } from './policy.ts';
import { describe, fail, map, type Read, readEntries, required } from './read.ts';
import { day, text, versionNumber } from './scalars.ts';

/** Where the baseline of a policy file is: beside it, `image-policy.yaml` and `image-policy-baseline.yaml`. */
export function baselinePath(policyFile: string): string {
  return /\.ya?ml$/.test(policyFile) ? policyFile.replace(/(?=\.ya?ml$)/, '-baseline') : `${policyFile}-baseline`;
}

/** What stands for a finding that names no image. An image's name has a "/". */
export const unnamed = 'unnamed';

const times: Read<number> = (value) => {
  const written = isScalar(value.node) ? value.node.value : null;
  return typeof written === 'number' && Number.isInteger(written) && written > 0
    ? written
    : fail(value, `expected a number of findings, found ${describe(value.node)}; run "image-policy init --baseline"`);
};

/** `{ digest-required: 1 }`: how many findings of each rule. */
const counts: Read<ReadonlyMap<RuleName, number>> = (value) => {
  const read = readEntries(value, 'a baseline entry')?.map(({ key, value: number }) => {
    const rule = excusableRule(value, key);
    return [rule, times(number)] as const;
  });
  const known = read?.flatMap(([rule, number]) => (rule && number ? [[rule, number] as const] : []));
  return known && new Map(known);
};

/** By file, then by image. */
const findings: Read<readonly BaselineEntry[]> = (value) => {
  if (!isMap(value.node)) return fail(value, 'expected a map of files; run "image-policy init --baseline"');
  return readEntries(value, 'findings')?.flatMap(({ key: file, value: images }) =>
    (readEntries(images, `the findings of a file`) ?? []).flatMap(({ key: image, offset, value: written }) => {
      const rules = counts(written);
      const at = value.source.locate(offset);
      return rules ? [{ file, image: image === unnamed ? null : image, rules, ...at }] : [];
    }),
  );
};

const readBaseline = map('the baseline', {
  version: required<1>(versionNumber),
  reason: required(text),
  owner: required(text),
  expires: required(day),
  findings: required(findings),
});

/** Reads the text of a baseline; `file` is its path from the root. One UserError for all that is wrong. */
export function parseBaseline(written: string, file: string): Baseline {
  const { root, finish } = openDocument(written, file);
  finish();
  const read = readBaseline(root);
  finish();
  if (!read) throw new Error('a baseline without a reading reported no error');
  const { version, findings: entries, ...agreed } = read;
  const rules = [...new Set(entries.flatMap((entry) => [...entry.rules.keys()]))];
  return {
    file,
    entries,
    exception: { ...agreed, rules, image: null, paths: [], line: 1, column: 1, baseline: file },
  };
}
