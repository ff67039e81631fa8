import { Document, isMap, type Node } from 'yaml';
import { unnamed } from '../policy/baseline.ts';
import { groupBy } from '../text/collate.ts';
import { logLine } from '../text/untrusted.ts';
import type { DraftBaseline } from './baseline.ts';

/** A baseline as the text of its file: a line for each image of a file. Values are escaped by the YAML library. */
export function renderBaselineFile({ reason, owner, expires, entries }: DraftBaseline): string {
  const files = [...groupBy(entries, ({ file }) => file)].map(([file, inFile]) => {
    const images = inFile.map(({ image, rules }) => [image ?? unnamed, Object.fromEntries(rules)]);
    return [file, Object.fromEntries(images)] as const;
  });
  const document = new Document({ version: 1, reason, owner: logLine(owner), expires });
  const findings = document.createNode({}) as Node;
  if (isMap(findings)) {
    findings.flow = files.length === 0;
    for (const [file, images] of files) findings.items.push(document.createPair(file, images));
    for (const { value } of findings.items) {
      if (isMap(value)) for (const { value: rules } of value.items) if (isMap(rules)) rules.flow = true;
    }
  }
  document.set('findings', findings);
  document.commentBefore = headline;
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

const headline = [
  ' What was wrong when the policy began: it is excused until the day below, and nothing else is. "image-policy pin" writes the',
  ' digests, "image-policy init --baseline" takes out what is done. Do not add to it: a new finding is to be fixed.',
].join('\n');
