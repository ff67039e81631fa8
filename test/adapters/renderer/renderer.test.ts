import { chmodSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { RenderLimits } from '../../../packages/adapters/renderer/session.ts';
import { openRenderer } from '../../../packages/adapters/renderer.ts';
import type { HelmJob, KustomizeJob } from '../../../packages/core/deployers/jobs.ts';
import type { Renderer } from '../../../packages/core/deployers/renderer.ts';
import { UnavailableError } from '../../../packages/core/text/errors.ts';
import { makeTree } from '../temp.ts';
import { findEngines, withPath } from './engines.ts';

const plain: HelmJob = {
  ...{
    engine: 'helm',
    chart: 'chart',
    release: 'web',
    namespace: 'shop',
    valueFiles: [],
    values: [],
    set: [],
    setFiles: [],
  },
  ...{ includeCrds: true, skipTests: false, kubeVersion: null, apiVersions: [] },
};
const build: KustomizeJob = {
  engine: 'kustomize',
  path: 'k',
  overlay: {},
  components: [],
  files: null,
  charts: [],
  pulled: [],
  kubeVersion: null,
};

const pod = (image: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: p }\nspec: { containers: [{ name: a, image: "${image}" }] }\n`;
const chart = {
  'chart/Chart.yaml': 'apiVersion: v2\nname: app\nversion: 1.0.0\n',
  'chart/values.yaml': 'tag: v1\n',
  'chart/templates/pod.yaml': pod('repo/{{ .Release.Namespace }}/x:{{ .Values.tag }}'),
};
const images = (text: string) => [...text.matchAll(/image: "?([^"\s}]+)/g)].map(([, image]) => image);

const opened: Renderer[] = [];
afterEach(async () => {
  for (const renderer of opened.splice(0)) await renderer.close();
});

function open(root: string, limits: Partial<RenderLimits> = {}): Renderer {
  const renderer = openRenderer(root, limits);
  opened.push(renderer);
  return renderer;
}

for (const { name, path } of findEngines('rendering')) describe(`rendering with ${name}`, () => proveEngines(path));

function proveEngines(path: string): void {
  const helm = (root: string, job: Partial<HelmJob> = {}, limits: Partial<RenderLimits> = {}) =>
    withPath(path, () => open(root, limits).helmTemplate({ ...plain, ...job }));
  const kustomize = (root: string, job: Partial<KustomizeJob> = {}) =>
    withPath(path, () => open(root).kustomizeBuild({ ...build, ...job }));
  const reason = async (result: ReturnType<typeof helm>) => {
    const answer = await result;
    return answer.ok ? `rendered ${images(answer.text)}` : `${answer.kind}: ${answer.reason}`;
  };

  it('a chart, values overriding each other in their order', async () => {
    const root = makeTree({ ...chart, 'a,"b.yaml': 'tag: v2\n', 'd.yaml': 'tag: v3\n' });
    const said = async (job: Partial<HelmJob>) =>
      images(await helm(root, job).then((answer) => (answer.ok ? answer.text : answer.reason)));
    expect(await said({})).toEqual(['repo/shop/x:v1']);
    expect(await said({ valueFiles: ['d.yaml', 'a,"b.yaml'] })).toEqual(['repo/shop/x:v2']);
    expect(await said({ valueFiles: ['d.yaml'], values: ['{"tag":"v4"}'] })).toEqual(['repo/shop/x:v4']);
    const set = [{ name: 'tag', value: 'v5,namespace=x', asText: true }];
    expect(await said({ values: ['tag: v4'], set })).toEqual(['repo/shop/x:v5,namespace=x']);
  });

  it('a chart that takes its library from a directory of the repository', async () => {
    const root = makeTree({
      ...chart,
      'chart/Chart.yaml': `${chart['chart/Chart.yaml']}dependencies: [{ name: lib, version: 1.x.x, repository: "file://../lib" }]\n`,
      'lib/Chart.yaml': 'apiVersion: v2\nname: lib\nversion: 1.0.0\ntype: library\n',
      'lib/templates/_image.tpl': '{{ define "image" }}repo/lib:{{ .Values.tag }}{{ end }}',
      'chart/templates/pod.yaml': pod('{{ include "image" . }}'),
    });
    expect(await reason(helm(root))).toBe('rendered repo/lib:v1');
    expect(existsSync(join(root, 'chart/charts'))).toBe(false);
  });

  it('says which dependency is not vendored', async () => {
    const root = makeTree({
      ...chart,
      'chart/Chart.yaml': `${chart['chart/Chart.yaml']}dependencies: [{ name: redis, version: 1.x.x, repository: "https://charts.example.org" }]\n`,
    });
    expect(await reason(helm(root))).toMatch(/^offline: helm template: .*redis/);
  });

  it("gives the tool's own message, with paths from the root and no more of it than a line", async () => {
    const template = '{{ fail "image.ref is required\\n::error::pwned ##[error]pwned" }}';
    const said = await reason(helm(makeTree({ ...chart, 'chart/templates/pod.yaml': template })));
    expect(said).toMatch(/^failed: helm template: .*app\/templates\/pod.yaml.*image\.ref is required ::error::pwned/);
    expect(said).not.toMatch(/\n|image-policy-render/);
  });

  it('stops a chart that loops', async () => {
    const loop = '{{ range until 90000 }}{{ range until 90000 }}{{ end }}{{ end }}';
    const root = makeTree({ ...chart, 'chart/templates/pod.yaml': loop });
    expect(await reason(helm(root, {}, { timeout: 300 }))).toBe(
      'failed: helm template took longer than 0.3 s and was stopped',
    );
    expect(await reason(helm(root, {}, { total: 0 }))).toMatch(/was not started: 0 s are over/);
  });

  it('stops a chart that prints without end', async () => {
    const root = makeTree({
      ...chart,
      'chart/templates/pod.yaml': '{{ range until 9000 }}\n# 0123456789{{ end }}\na: 1',
    });
    expect(await reason(helm(root, {}, { maxBytes: 1024 }))).toMatch(/printed more than .* and was stopped/);
  });

  it('refuses value files that are links or not there, and links in a chart that lead out', async () => {
    const root = makeTree({ ...chart, 'v.yaml': 'tag: v2\n', '.git/config': 'token' });
    symlinkSync('v.yaml', join(root, 'inside.yaml'));
    symlinkSync('/etc/passwd', join(root, 'outside.yaml'));
    expect(await reason(helm(root, { valueFiles: ['inside.yaml'] }))).toContain('"inside.yaml" is a link');
    expect(await reason(helm(root, { valueFiles: ['outside.yaml'] }))).toContain(
      '"outside.yaml" is a link: it leads out of the root',
    );
    expect(await reason(helm(root, { valueFiles: ['none.yaml'] }))).toContain('"none.yaml" does not exist');
    expect(await reason(helm(root, { valueFiles: ['.git/config'] }))).toContain('does not exist');
    symlinkSync('/etc/passwd', join(root, 'chart/passwd'));
    expect(await reason(helm(root))).toBe('failed: in the chart, "chart/passwd" is a link: it leads out of the root');
  });

  it("shows a chart nothing of Git's directory", async () => {
    const root = makeTree({
      ...chart,
      'Chart.yaml': chart['chart/Chart.yaml'],
      'templates/pod.yaml': pod('x:{{ len (.Files.Get ".git/config") }}'),
      '.git/config': 'token',
    });
    expect(await reason(helm(root, { chart: '' }))).toContain('rendered x:0');
  });

  it('takes no input for an option', async () => {
    const root = makeTree({ ...chart, 'evil.sh': '#!/bin/sh\ntouch "$(dirname "$0")/ran"\n' });
    chmodSync(join(root, 'evil.sh'), 0o755);
    const evil = `--post-renderer=${root}/evil.sh`;
    expect(await reason(helm(root, { release: evil }))).toMatch(/^failed: helm template: .*release name/);
    await helm(root, { namespace: evil, kubeVersion: evil, apiVersions: [evil] });
    await helm(root, { set: [{ name: evil, value: evil, asText: false }] });
    await kustomize(root, { path: evil });
    expect(existsSync(join(root, 'ran'))).toBe(false);
  });

  it('builds a kustomization with what is laid over it, and says where objects come from', async () => {
    const root = makeTree({
      'k/kustomization.yaml': 'resources: [pod.yaml]\nimages: [{ name: app, newName: b }]\n',
      'k/pod.yaml': pod('app'),
    });
    const answer = await kustomize(root, { overlay: { images: [{ name: 'b', newTag: '1' }], namePrefix: 'dev-' } });
    expect(answer).toMatchObject({ ok: true });
    expect(answer.ok && answer.text).toMatch(/path: \.\.\/tree\/k\/pod\.yaml[\s\S]*name: dev-p[\s\S]*image: b:1/);
  });

  it("builds Flux's kustomization of a directory that has none, and leaves the tree as it was", async () => {
    const root = makeTree({ 'k/pod.yaml': pod('app:1') });
    expect(await reason(kustomize(root, { files: ['k/pod.yaml'] }))).toBe('rendered app:1');
    expect(existsSync(join(root, 'k/kustomization.yaml'))).toBe(false);
  });

  it('inflates a vendored chart', async () => {
    const vendored = Object.entries(chart).map(([file, text]) => [`k/charts/${file.replace('chart/', 'app/')}`, text]);
    const kustomization = 'helmCharts: [{ name: app, namespace: live }]\n';
    const root = makeTree({ ...Object.fromEntries(vendored), 'k/kustomization.yaml': kustomization });
    expect(await reason(kustomize(root, { charts: ['k/charts/app'] }))).toBe('rendered repo/live/x:v1');
  });

  it('runs no function that a kustomization brings along', async () => {
    const root = makeTree({
      'k/kustomization.yaml': 'resources: [pod.yaml]\ngenerators: [generator.yaml]\n',
      'k/pod.yaml': pod('app:1'),
      'k/evil.sh': '#!/bin/sh\ntouch "$(dirname "$0")/ran"\n',
      'k/generator.yaml':
        'apiVersion: x/v1\nkind: G\nmetadata:\n  name: g\n  annotations:\n    config.kubernetes.io/function: |\n      exec: { path: ./evil.sh }\n',
    });
    chmodSync(join(root, 'k/evil.sh'), 0o755);
    expect(await reason(kustomize(root))).toMatch(/^failed: kustomize build: .*plugin/);
    expect(existsSync(join(root, 'k/ran'))).toBe(false);
  });

  it('fills Go templates with the functions that charts have', async () => {
    const sets = [{ app: 'web', more: { a: 1.5 } }, { app: 'api' }];
    const texts = [
      '{{ .app | upper }}-{{ $.app | trunc 2 }}',
      '{{ if hasKey . "more" }}{{ toJson .more }}{{ else }}"quoted"\n{{ end }}',
    ];
    expect(await withPath(path, () => open(makeTree()).expand(texts, sets))).toEqual({
      ok: true,
      texts: [
        ['WEB-we', '{"a":1.5}'],
        ['API-ap', '"quoted"\n'],
      ],
    });
    expect(await withPath(path, () => open(makeTree()).expand(['{{ nope }}'], sets))).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/"nope" not defined/),
    });
  });
}

describe('without engines', () => {
  it('says which one is missing, and what to do', async () => {
    const root = makeTree(chart);
    mkdirSync(join(root, 'bin'));
    await withPath(join(root, 'bin'), async () => {
      const renderer = open(root);
      await expect(renderer.helmTemplate(plain)).rejects.toThrow(UnavailableError);
      await expect(renderer.helmTemplate(plain)).rejects.toThrow(/^helm is not on the PATH.*install Helm 3 or 4/);
      await expect(renderer.kustomizeBuild({ ...build, path: 'chart' })).rejects.toThrow(
        /^kustomize is not on the PATH.*or kubectl/,
      );
    });
  });
});
