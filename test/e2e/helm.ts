import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { type Files, makeTree } from '../bundle/gitops.ts';
import { findTool } from '../tool.ts';

/** What the Deployment of a chart runs in its container `service`, as the real helm renders it with these values. */
export function imageOf(files: Files, chart: string, values: readonly string[]): string {
  const directory = makeTree(files);
  try {
    const helm = resolve(findTool('helm', 'what helm renders') ?? 'helm');
    const args = ['template', 'platform', chart, ...values.flatMap((file) => ['--values', file])];
    const { status, stdout, stderr } = spawnSync(helm, args, { cwd: directory, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    const objects = parseAllDocuments(stdout).map((document) => document.toJS());
    const { containers } = objects.find(({ kind }) => kind === 'Deployment').spec.template.spec;
    return containers.find(({ name }: { readonly name: string }) => name === 'service').image;
  } finally {
    rmSync(directory, { recursive: true });
  }
}
