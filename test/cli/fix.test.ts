import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { makeRepository, makeTree } from '../bundle/gitops.ts';
import { startSampleRegistry } from '../bundle/registry.ts';
import { findBlocks, readDocument } from '../documents/markdown.ts';
import { runIn } from './run.ts';

interface JsonFinding {
  readonly rule: string;
  readonly fix?: readonly unknown[];
}

/** The script that docs/cli.md gives. */
const script = findBlocks(readDocument('docs/cli.md'), 'js')[0] ?? '';

it('the edits that check --verify says, applied by the documented script, make a tree that passes', async () => {
  const registry = await startSampleRegistry(['acme/api', 'acme/web']);
  const [api, web] = ['api', 'web'].map((name) => `${registry.host}/acme/${name}`);
  const digest = registry.digests['acme/api'];
  const pod = (image: string) => `spec:\n  containers:\n    - name: a\n      image: ${image}\n`;
  const root = makeRepository({
    '.github/image-policy.yaml': `version: 1
firstParty: ['${registry.host}/acme/*']
registries: [{ host: '${registry.host}', plainHttp: true }]
rules: { pull-policy: { severity: error, expected: IfNotPresent } }
`,
    'pod.yaml': `\ufeffkind: Pod\r\n${pod(`"${api}:dev" # kept`).replaceAll('\n', '\r\n')}`,
    'two.yaml': `kind: Pod\n${pod(`${api}:dev`)}---\nkind: Pod\n${pod(`'${web}:dev'`)}`,
    'values.yaml': `api:\n  image:\n    repository: ${api}\n    tag: dev\n    pullPolicy: Always\nweb: { image: { repository: ${web}, tag: dev } }\n`,
    'anchor.yaml': `a: &image ${api}:dev\nimage: *image\nother:\n  image: *image\n`,
    'k/kustomization.yaml': `kind: Kustomization\nimages:\n  - name: ${api}\n    newTag: dev\n`,
    'moved.yaml': `image: ${api}:dev@${digest}\n`,
  });
  const before = await runIn(root, 'check', '--verify', '--format', 'json');
  expect(before).toMatchObject({ exitCode: 1, stderr: '' });
  const { findings }: { findings: readonly JsonFinding[] } = JSON.parse(before.stdout);
  const unpinned = findings.filter(({ rule }) => rule === 'digest-required');
  expect(unpinned.length).toBeGreaterThanOrEqual(7);
  expect(unpinned.filter(({ fix }) => fix === undefined)).toEqual([]);

  const report = join(makeTree({ 'report.json': before.stdout }), 'report.json');
  writeFileSync(join(root, 'fix.mjs'), script);
  execFileSync(process.execPath, ['fix.mjs', report], { cwd: root });
  const after = await runIn(root, 'check', '--verify', '--format', 'json');
  expect(after).toMatchObject({ exitCode: 0, stderr: '' });
  expect(JSON.parse(after.stdout)).toMatchObject({ summary: { errors: 0 } });
  expect(readFileSync(join(root, 'pod.yaml'), 'utf8')).toBe(
    `\ufeffkind: Pod\r\nspec:\r\n  containers:\r\n    - name: a\r\n      image: "${api}@${digest}" # kept\r\n`,
  );
  await registry.stop();
});
