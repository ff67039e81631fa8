import { rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openGit } from '../../../packages/adapters/git.ts';
import { openCommitRenderer } from '../../../packages/adapters/renderer/commit.ts';
import { openRenderer } from '../../../packages/adapters/renderer.ts';
import { openWorkspace } from '../../../packages/adapters/workspace.ts';
import { check } from '../../../packages/core/check/check.ts';
import { diff } from '../../../packages/core/diff/diff.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import { application, own } from '../../core/deployers/find.ts';
import { digest, type Files, memoryRegistry } from '../../core/memory.ts';
import { makeRepository } from '../git/repository.ts';
import { addFiles } from '../temp.ts';
import { findEngines, withPath } from './engines.ts';

const policy = parsePolicy('version: 1\nenvironments: { dev: {}, prod: {} }\nlayout: ["env/{env}/**"]\n', 'p.yaml');

const template = (image: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: a, image: "${image}" }] }\n`;
const byDigest =
  '{{ .Values.image.repository }}{{ with .Values.image.digest }}@{{ . }}{{ else }}:{{ .Values.image.tag }}{{ end }}';

const tree: Files = {
  'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 0.1.0\n',
  'charts/web/values.yaml': 'image:\n  repository: ghcr.io/acme/web\n  tag: "1.0"\n',
  'charts/web/templates/pod.yaml': template(`{{ include "image" . }}`),
  'charts/web/templates/_image.tpl': `{{ define "image" }}${byDigest}{{ end }}`,
  'env/prod/web.yaml': `image:\n  digest: ${digest('web')}\n`,
  'apps/web.yaml': application(
    { path: 'charts/web', helm: { ignoreMissingValueFiles: true, valueFiles: ['/env/prod/web.yaml'] } },
    'web',
  ),
};

/** What a check and a comparison make of a change, both rendered. */
async function judge(change: Files, gone: readonly string[] = [], before = tree) {
  const { root } = makeRepository(before);
  for (const path of gone) rmSync(join(root, path));
  addFiles(root, change);
  const ports = () => ({
    workspace: openWorkspace(root),
    git: openGit(root),
    registry: memoryRegistry({}),
    renderer: openRenderer(root),
    openCommitRenderer: (commit: string) => openCommitRenderer(root, commit),
  });
  const ownUrls = async () => [own];
  const options = { paths: [], base: 'HEAD', verify: false, render: true, ownUrls, today: new Date('2026-01-01') };
  const { findings, notices } = await check(ports() as Parameters<typeof check>[0], policy, options);
  const report = await diff(ports(), policy, { ref: 'HEAD', ownUrls, render: true });
  return {
    errors: findings.filter(({ severity }) => severity === 'error').map(({ rule, file }) => `${rule} ${file}`),
    changes: report.changes.map(({ environment, before: was, after, nowUnpinned }) => {
      const [old, now] = [was, after].map((state) => (state === null ? 'none' : (state.digest ?? state.tag)));
      return `${nowUnpinned ? '! ' : ''}${environment} ${(after ?? was)?.image} ${old} ${now}`;
    }),
    complete: report.complete,
    said: [...(notices ?? []), ...report.notices].join('\n'),
  };
}

const lost = `! prod ghcr.io/acme/web ${digest('web')} 1.0`;

for (const { name, path } of findEngines('both sides of a change')) {
  describe(`both sides of a change, rendered by ${name}`, () => {
    const rendered = (...given: Parameters<typeof judge>) =>
      withPath([path, process.env['PATH']].join(delimiter), () => judge(...given));

    it('show what a deleted values file took away', async () => {
      const { errors, changes, complete } = await rendered({}, ['env/prod/web.yaml']);
      expect(errors).toEqual(['digest-required charts/web/values.yaml']);
      expect(changes).toEqual([lost]);
      expect(complete).toBe(true);
    });

    it('show what a template makes of the same values, whatever its file is called', async () => {
      const helper = byDigest.replace('{{ with .Values.image.digest }}@{{ . }}{{ else }}', '').replace('{{ end }}', '');
      const { errors, changes } = await rendered({
        'charts/web/templates/_image.tpl': `{{ define "image" }}${helper}{{ end }}`,
      });
      expect(errors.length).toBeGreaterThan(0);
      expect(changes).toEqual([lost]);
    });

    it('show nothing where only words change, or a file moves', async () => {
      expect(await rendered({ 'charts/web/values.yaml': `# more\n${tree['charts/web/values.yaml']}` })).toMatchObject({
        errors: [],
        changes: [],
      });
      const { 'apps/web.yaml': app = '' } = tree;
      expect(await rendered({ 'argocd/web.yaml': app }, ['apps/web.yaml'])).toMatchObject({ errors: [], changes: [] });
    });

    it('say what did not render before, and judge all that comes of it', async () => {
      const broken = { ...tree, 'charts/web/templates/pod.yaml': '{{ fail "no" }}', 'env/prod/web.yaml': 'a: 1\n' };
      const { errors, said, complete } = await rendered(
        { 'charts/web/templates/pod.yaml': tree['charts/web/templates/pod.yaml'] ?? '' },
        [],
        broken,
      );
      expect(errors.length).toBeGreaterThan(0);
      expect(said).toMatch(/Application \S*web did not render on the base/);
      expect(complete).toBe(false);
    });
  });
}
