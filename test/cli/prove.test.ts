import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { commitAll, digestOf, type Files, git, makeRepository, writeTree } from '../bundle/gitops.ts';
import { application } from '../core/deployers/find.ts';
import { findTool } from '../tool.ts';
import { runIn } from './run.ts';

const image = 'ghcr.io/acme/api';
const [old, fresh] = [digestOf('0'), digestOf('1')];
const values = (digest: string) => `image:\n  repository: ${image}\n  tag: "1.0"\n  digest: ${digest}\n`;
const templates = {
  reading: '{{ .Values.image.repository }}@{{ .Values.image.digest }}',
  // No text tells which of the two it is.
  ignoring:
    '{{ .Values.image.repository }}{{ if eq .Release.Namespace `other` }}@{{ .Values.image.digest }}{{ else }}:{{ .Values.image.tag }}{{ end }}',
};

const app = (env: string) =>
  application({ path: 'charts/app', helm: { valueFiles: [`/env/${env}/app.yaml`] } }, `app-${env}`);

const tree = (template: string): Files => ({
  '.github/image-policy.yaml': `version: 1\nlayout: ['env/{env}/**']\nenvironments: { dev: {}, prod: { promoteFrom: dev } }\nfirstParty: ['ghcr.io/acme/*']\n`,
  'charts/app/Chart.yaml': 'apiVersion: v2\nname: app\nversion: 1.0.0\n',
  'charts/app/templates/pod.yaml': `apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: a, image: "${template}" }] }\n`,
  'env/dev/app.yaml': values(fresh),
  'env/prod/app.yaml': values(old),
  'apps/dev.yaml': app('dev'),
  'apps/prod.yaml': app('prod'),
});

const prod = (root: string) => readFileSync(join(root, 'env/prod/app.yaml'), 'utf8');

if (findTool('helm', 'promotions that are proven by rendering') === null) it('is left out', () => {});
else {
  it('promote --render writes what rendering proves, and rollback takes it back', async () => {
    const root = makeRepository(tree(templates.reading));
    const result = await runIn(root, 'promote', 'dev', 'prod', '--render');
    expect(result).toMatchObject({ exitCode: 0, stderr: '' });
    expect(result.stdout).toContain('Proven by rendering: 1 of 1 change.');
    expect(prod(root)).toBe(values(fresh));
    commitAll(root, 'Promote');
    const back = await runIn(root, 'rollback', 'prod', '--to', 'HEAD~1', '--render', '--format', 'json');
    expect(JSON.parse(back.stdout)).toMatchObject({ proof: { proven: 1, unproven: [], differences: [] } });
    expect(prod(root)).toBe(values(old));
  });

  it('promote --render writes nothing where the chart deploys something else', async () => {
    const files = tree(templates.ignoring);
    const root = makeRepository(files);
    const result = await runIn(root, 'promote', 'dev', 'prod', '--render');
    expect(result.exitCode).toBe(1);
    expect(result.stdout).toContain('Rendered otherwise than planned');
    expect(result.stdout).toContain(`Pod web of Application app-prod (prod)  ${image}:1.0`);
    expect(result.stdout).toContain('Rendering refuses it: 1 image would not run as planned, so nothing was written.');
    expect(git(root, 'status', '--short')).toBe('');
    const markdown = await runIn(root, 'promote', 'dev', 'prod', '--render', '--format', 'markdown');
    expect(markdown).toMatchObject({ exitCode: 1 });
    expect(markdown.stdout).toContain('### Rendered otherwise than planned');
  });

  it('promote --render says what it cannot prove, and writes it', async () => {
    const root = makeRepository(tree(templates.reading));
    writeTree(root, { 'charts/app/templates/broken.yaml': '{{ fail "no" }}' });
    commitAll(root, 'Break');
    const result = await runIn(root, 'promote', 'dev', 'prod', '--render', '--format', 'json');
    expect(result.exitCode).toBe(0);
    expect(JSON.parse(result.stdout)).toMatchObject({
      proof: { proven: 0, unproven: [{ file: 'env/prod/app.yaml', line: 2, image }], differences: [] },
    });
    expect(prod(root)).toBe(values(fresh));
  });
}
