import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from '@jest/globals';
import { unpackChart } from '../../packages/adapters/chart-archive.ts';
import { openWorkspace } from '../../packages/adapters/workspace.ts';
import { scanWhole } from '../../packages/core/inventory/whole.ts';
import { parsePolicy } from '../../packages/core/policy/parse.ts';
import { packChart } from '../core/deployers/helm/pack.ts';

const long = `templates/${'deep/'.repeat(30)}a.yaml`;
const inner = packChart('sub', { 'Chart.yaml': 'name: sub\nversion: 1.0.0\n' });

describe('a packed chart', () => {
  it('is read with the names that are longer than a tar has', async () => {
    const files = { 'Chart.yaml': 'name: db\n', 'values.yaml': '', [long]: 'x: ä\n' };
    expect(Object.fromEntries((await unpackChart(packChart('db', files))) ?? [])).toEqual(files);
  });

  it('leaves out what is no text', async () => {
    const files = { 'Chart.yaml': 'name: db\n', 'icon.png': '\0' };
    expect([...((await unpackChart(packChart('db', files))) ?? []).keys()]).toEqual(['Chart.yaml']);
  });

  it.each([
    ['one whose files leave its directory', packChart('db', { 'Chart.yaml': 'name: db\n', '../../etc/passwd': 'x' })],
    ['no gzip', Buffer.from('hello')],
    ['a broken gzip', inner.subarray(0, 40)],
    ['a gzip of no tar', gzipSync(Buffer.from('x'.repeat(2000)))],
    ['one that would fill the memory', gzipSync(Buffer.alloc(101 * 1024 * 1024, 'a'))],
  ])('is none where it is %s', async (_, bytes) => expect(await unpackChart(bytes)).toBeNull());
});

describe('a chart whose subchart is packed', () => {
  const root = mkdtempSync(join(tmpdir(), 'packed-chart-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const digest = `sha256:${'7'.repeat(64)}`;
  const files = {
    'charts/web/Chart.yaml':
      'apiVersion: v2\nname: web\nversion: 1.0.0\ndependencies: [{ name: db, version: 1.2.3, alias: store }]\n',
    'charts/web/values.yaml': 'replicas: 1\n',
    'charts/web/values-prod.yaml': `store: { image: { digest: "${digest}" } }\n`,
    'charts/web/charts/db-1.2.3.tgz': packChart('db', {
      'Chart.yaml': 'apiVersion: v2\nname: db\nversion: 1.2.3\n',
      'values.yaml': 'image: { repository: ghcr.io/acme/db, tag: "16" }\n',
    }),
  };

  it('takes the name from it', async () => {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(join(root, path, '..'), { recursive: true });
      writeFileSync(join(root, path), content);
    }
    const policy = parsePolicy(
      "version: 1\nenvironments: { prod: {} }\nlayout: ['charts/*/values-{env}.yaml']\n",
      'p.yaml',
    );
    const { occurrences } = await scanWhole(openWorkspace(root), policy);
    expect(occurrences).toMatchObject([{ image: 'ghcr.io/acme/db', tag: '16', digest, environment: 'prod' }]);
  });
});
