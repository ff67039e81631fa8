import { describe, expect, it } from '@jest/globals';
import { check } from '../../../../packages/core/check/check.ts';
import type { HelmJob, KustomizeJob } from '../../../../packages/core/deployers/jobs.ts';
import type { Manifests, Renderer } from '../../../../packages/core/deployers/renderer.ts';
import { parsePolicy } from '../../../../packages/core/policy/parse.ts';
import { application, own } from '../../deployers/find.ts';
import { digest, type Files, memoryGit, memoryRegistry, memoryWorkspace } from '../../memory.ts';

const one = digest('one');

/** An engine that prints what it is told, by the chart's or the kustomization's directory. */
function fakeRenderer(texts: Readonly<Record<string, string>>) {
  const asked: (HelmJob | KustomizeJob)[] = [];
  const answer = async (path: string, job: HelmJob | KustomizeJob): Promise<Manifests> => {
    asked.push(job);
    const text = texts[path];
    return text === undefined
      ? { ok: false, kind: 'failed', reason: 'helm template: it does not parse' }
      : { ok: true, text };
  };
  const renderer: Renderer = {
    helmTemplate: (job) => answer(job.chart, job),
    kustomizeBuild: (job) => answer(job.path, job),
    expand: async () => ({ ok: false, reason: 'no engine here' }),
    close: async () => {},
  };
  return { renderer, asked };
}

const defaults = `version: 1
environments: { dev: {}, production: { directory: prod } }
layout: ["env/{env}/**"]
rules: { pull-policy: warning, pull-policy-missing: warning }
`;

async function judge(
  files: Files,
  texts: Readonly<Record<string, string>>,
  {
    policy = defaults,
    paths = [] as string[],
    before,
    was = texts,
  }: { policy?: string; paths?: string[]; before?: Files; was?: Readonly<Record<string, string>> | null } = {},
) {
  const { renderer, asked } = fakeRenderer(texts);
  const base = was === null ? {} : { openCommitRenderer: () => fakeRenderer(was).renderer };
  const git = memoryGit([
    { date: '2026-01-01', files: before ?? {} },
    { date: '2026-01-02', files },
  ]);
  const ports = { workspace: memoryWorkspace(files), git, registry: memoryRegistry({}), renderer, ...base };
  const options = {
    paths,
    base: before ? 'c0' : null,
    verify: false,
    render: true,
    ownUrls: async () => [own],
    today: new Date('2026-01-03'),
  };
  const report = await check(ports as Parameters<typeof check>[0], parsePolicy(policy, 'p.yaml'), options);
  const lines = report.findings.map(
    ({ rule, severity, file, line, environment, exception }) =>
      `${severity} ${rule} ${file}:${line}${environment ? ` (${environment})` : ''}${exception ? ' excused' : ''}`,
  );
  return { report, asked, lines, notices: report.notices ?? [] };
}

const helm = (file: string, image: string, more = 'imagePullPolicy: IfNotPresent') =>
  `---\n# Source: app/${file}\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web, namespace: shop }\nspec:\n  template:\n    spec:\n      containers:\n        - name: web\n          image: ${image}\n          ${more}\n`;
const app = {
  'app.yaml': application({ path: 'charts/app', helm: { valueFiles: ['/env/dev/app.yaml'] } }),
  'charts/app/Chart.yaml': 'name: app',
};
const template = {
  'charts/app/templates/web.yaml':
    'spec:\n  template: { spec: { containers: [{\n    image: "{{ .Values.image.repository }}{{ with .Values.image.digest }}@{{ . }}{{ else }}:{{ .Values.image.tag }}{{ end }}" }] } }\n',
};

describe('a rendered image is led back', () => {
  it.each<[string, Files, string, readonly string[]]>([
    [
      'to the value that says it, where the text has said so already',
      { 'env/dev/app.yaml': 'image:\n  repository: acme/app\n  tag: "1"\n' },
      'acme/app:1',
      ['error digest-required env/dev/app.yaml:2 (dev)'],
    ],
    [
      'to the value that leaves the version to the chart',
      { 'env/dev/app.yaml': 'a: 1\nimage:\n  repository: acme/app\n' },
      'acme/app:latest',
      ['error digest-required env/dev/app.yaml:3 (dev)', 'error floating-tag env/dev/app.yaml:3 (dev)'],
    ],
    [
      'to a value whose host the chart puts before it',
      { 'env/dev/app.yaml': 'x: 1\nimage:\n  repository: acme/app\n  tag: latest\n' },
      'eu.example/acme/app:latest',
      ['error digest-required env/dev/app.yaml:3 (dev)'],
    ],
    [
      "to the chart's own values, where the files given say nothing",
      {
        'env/dev/app.yaml': 'a: 1',
        'charts/app/values.yaml': `image:\n  repository: acme/app\n  digest: ${one}\nsidecar:\n  image: acme/side:1\n`,
      },
      'acme/side:1',
      ['error digest-required charts/app/values.yaml:5 (dev)'],
    ],
    [
      'to the template, where no value says it',
      { 'env/dev/app.yaml': 'a: 1' },
      'acme/other:1',
      ['error digest-required charts/app/templates/web.yaml:3 (dev)'],
    ],
  ])('%s', async (_, files, image, expected) => {
    const { lines } = await judge(
      { ...app, ...template, ...files },
      { 'charts/app': helm('templates/web.yaml', image) },
    );
    expect(lines).toEqual(expected);
  });

  it('to the Application, where the template is not in the tree', async () => {
    const { lines, report } = await judge(
      { ...app, 'env/dev/app.yaml': '' },
      { 'charts/app': helm('charts/sub/templates/x.yaml', 'acme/other') },
    );
    expect(lines).toEqual(['error digest-required app.yaml:2 (dev)']);
    expect(report.findings[0]?.message).toMatch(
      /acme\/other has neither tag nor digest.* \(rendered for Application web: Deployment shop\/web\)\.$/,
    );
  });

  it('and is no image of the report, nor counted', async () => {
    const { report } = await judge(
      { ...app, ...template, 'env/dev/app.yaml': '' },
      { 'charts/app': helm('templates/web.yaml', 'acme/other:1') },
    );
    expect(report.summary).toMatchObject({ images: 0, errors: 1 });
    expect(report.images).toEqual([]);
  });

  it('once, however many objects run it', async () => {
    const text = helm('templates/web.yaml', 'acme/other:1').repeat(3);
    const { report } = await judge({ ...app, ...template, 'env/dev/app.yaml': '' }, { 'charts/app': text });
    expect(report.findings).toHaveLength(1);
    expect(report.findings[0]?.message).toContain('Deployment shop/web and 2 more)');
  });

  it('with its pull policy, to the value that stands alone', async () => {
    const files = {
      ...app,
      ...template,
      'env/dev/app.yaml': 'image:\n  pullPolicy: Always\n',
      'charts/app/values.yaml': `image:\n  repository: acme/app\n  digest: ${one}\n`,
    };
    const pinned = `acme/app@${one}`;
    const always = await judge(files, { 'charts/app': helm('templates/web.yaml', pinned, 'imagePullPolicy: Always') });
    expect(always.lines).toEqual(['warning pull-policy env/dev/app.yaml:2 (dev)']);
    const none = await judge(
      { ...files, 'env/dev/app.yaml': '' },
      { 'charts/app': helm('templates/web.yaml', pinned, 'tty: true') },
    );
    expect(none.lines).toEqual(['warning pull-policy-missing charts/app/values.yaml:2 (dev)']);
  });

  it('from a kustomization to the entry, the manifest or the patch that says it', async () => {
    const files = {
      'app.yaml': application({ path: 'env/dev/k' }),
      'env/dev/k/kustomization.yaml':
        'resources: [../../../base]\nimages:\n  - name: app\n    newName: acme/app\n    newTag: "1"\n',
      'base/kustomization.yaml': 'resources: [web.yaml]',
      'base/web.yaml': `kind: Pod\napiVersion: v1\nspec:\n  containers:\n    - image: app@${one}\n      imagePullPolicy: IfNotPresent\n    - image: acme/side:2\n`,
    };
    const text = `apiVersion: v1
kind: Pod
metadata:
  name: p
  annotations:
    config.kubernetes.io/origin: |
      path: ../tree/base/web.yaml
spec:
  containers:
    - { name: a, image: "acme/app:1", imagePullPolicy: IfNotPresent }
    - { name: b, image: "acme/side:2", imagePullPolicy: IfNotPresent }
`;
    const { lines, report } = await judge(
      files,
      { 'env/dev/k': text },
      { policy: defaults.replace('pull-policy-missing: warning', 'pull-policy-missing: off') },
    );
    expect(lines).toEqual([
      'error digest-required base/web.yaml:7',
      'error digest-required env/dev/k/kustomization.yaml:4 (dev)',
    ]);
    expect(report.findings.every(({ message }) => !message.includes('rendered for'))).toBe(true);
  });
});

describe('a label that a tag with a digest leaked into', () => {
  it('is led back to the tag', async () => {
    const tag = `v1@${one}`;
    const files = { ...app, ...template, 'env/dev/app.yaml': `image:\n  repository: acme/app\n  tag: ${tag}\n` };
    const text = `${helm('templates/web.yaml', `acme/app:${tag}`)}---\n# Source: app/templates/web.yaml\napiVersion: v1\nkind: Service\nmetadata: { name: web, labels: { ok: v1, app.kubernetes.io/version: "${tag}" } }\n`;
    const { lines, report } = await judge(files, { 'charts/app': text });
    expect(lines).toContain('error invalid-label env/dev/app.yaml:2 (dev)');
    expect(report.findings.find(({ rule }) => rule === 'invalid-label')?.message).toMatch(
      /^The label "app.kubernetes.io\/version" of Service web would be "v1@sha256:.*" \(74 characters\)/,
    );
  });

  it('is told from a label that is only wrong or only long', async () => {
    const files = {
      'app.yaml': application({ path: 'plain' }),
      'plain/a.yaml': `apiVersion: v1\nkind: A\nmetadata: { labels: { a: "x y", b: "${'a'.repeat(64)}", c: sha256-abc, d: "v1_sha256:abc" } }\n`,
    };
    expect((await judge(files, {})).lines).toEqual(['error invalid-label plain/a.yaml:1']);
  });
});

describe('what does not render', () => {
  it('is a finding where the Application stands, and can be excused', async () => {
    const { lines, notices } = await judge(app, {});
    expect(lines).toEqual(['error render-failed app.yaml:2']);
    expect(notices).toEqual([
      'Rendered 0 applications (0 by Helm, 0 by Kustomize, 0 of plain manifests); 1 could not be, see render-failed.',
    ]);
    const excuse = `${defaults}exceptions: [{ rules: [render-failed], paths: [app.yaml], reason: r, owner: o, expires: 2026-12-31 }]\n`;
    expect((await judge(app, {}, { policy: excuse })).lines).toEqual(['error render-failed app.yaml:2 excused']);
  });

  it('for want of the network is a warning', async () => {
    const files = {
      'app.yaml': application({ path: 'k' }),
      'k/kustomization.yaml': 'a: 1\nresources:\n  - https://example.org/install.yaml\n',
    };
    const { lines, report } = await judge(files, {});
    expect(lines).toEqual(['warning render-failed k/kustomization.yaml:3']);
    expect(report.findings[0]?.message).toBe(
      'Application web is not rendered: https://example.org/install.yaml would have to be fetched. Rendering uses no network: bring it into the repository, or take it that this is not judged.',
    );
  });

  it('because it is elsewhere is said, all of one reason together', async () => {
    const elsewhere = (name: string) => application({ repoURL: 'https://github.com/acme/other', path: 'x' }, name);
    const files = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => [`${name}.yaml`, elsewhere(name)]),
    );
    const { notices } = await judge(files, {});
    expect(notices[1]).toBe(
      'Not rendered: Application a, Application b, Application c, Application d, Application e and 2 more: it names another repository (https://github.com/acme/other).',
    );
  });
});

describe('which applications are rendered', () => {
  it('those that rendered ones bring forth too, and what is the same once', async () => {
    const child = application({ path: 'charts/app', helm: { releaseName: 'same' } }, 'child');
    const files = {
      ...app,
      ...template,
      'root.yaml': application({ path: 'apps' }, 'root'),
      'apps/kustomization.yaml': 'resources: []',
      'env/dev/app.yaml': '',
    };
    const texts = {
      apps: `---\n${child}\n---\n${child.replace('"child"', '"twin"')}\n`,
      'charts/app': helm('templates/web.yaml', `acme/app@${one}`),
    };
    const { asked, lines } = await judge(files, texts);
    expect(asked.map((job) => (job.engine === 'helm' ? job.release : job.path))).toEqual(['web', 'apps', 'same']);
    expect(lines).toEqual([]);
  });

  it('an object as its parent applies it, and as it is written only where the parent fails', async () => {
    const written = application({ path: 'charts/app', helm: { releaseName: 'written' } }, 'child');
    const files = {
      'root.yaml': application({ path: 'apps' }, 'root'),
      'apps/kustomization.yaml': 'resources: [child.yaml]',
      'apps/child.yaml': written,
      'charts/app/Chart.yaml': 'name: app',
    };
    const releases = async (texts: Readonly<Record<string, string>>) =>
      (await judge(files, texts)).asked.flatMap((job) => (job.engine === 'helm' ? job.release : []));
    expect(await releases({ 'charts/app': '', apps: written.replace('written', 'applied') })).toEqual(['applied']);
    expect(await releases({ 'charts/app': '' })).toEqual(['written']);
  });

  it('only those that the named paths decide', async () => {
    const other = {
      'other.yaml': application({ path: 'charts/other' }, 'other'),
      'charts/other/Chart.yaml': 'name: other',
    };
    const { asked } = await judge(
      { ...app, ...other, 'env/dev/app.yaml': '' },
      { 'charts/app': '' },
      { paths: ['env/dev'] },
    );
    expect(asked).toMatchObject([{ chart: 'charts/app' }]);
  });

  it('only those that a change touched, and of them only what it added', async () => {
    const before = { ...app, ...template, 'env/dev/app.yaml': 'side: { image: "acme/side:1" }\n' };
    const files = { ...before, 'env/dev/app.yaml': `${before['env/dev/app.yaml']}main: { image: "acme/app:1" }\n` };
    const texts = {
      'charts/app': helm('templates/web.yaml', 'acme/side:1') + helm('templates/web.yaml', 'acme/app:1'),
    };
    const was = { 'charts/app': helm('templates/web.yaml', 'acme/side:1') };
    const { lines } = await judge(files, texts, { before, was });
    expect(lines).toEqual(['error digest-required env/dev/app.yaml:2 (dev)']);
    expect((await judge(before, texts, { before, was })).asked).toEqual([]);
  });

  it('those whose template alone is touched, and those whose values are gone', async () => {
    const values = { 'env/dev/app.yaml': 'image:\n  repository: acme/app\n' };
    const before = { ...app, ...template, ...values, 'charts/app/templates/_helpers.tpl': 'one' };
    const [was, is] = [`acme/app:1@${one}`, 'acme/app:1'].map((image) => ({
      'charts/app': helm('templates/web.yaml', image),
    }));
    if (was === undefined || is === undefined) throw new Error('two sides');
    const helper = { ...before, 'charts/app/templates/_helpers.tpl': 'two' };
    expect((await judge(helper, is, { before, was })).lines).toEqual([
      'error digest-required env/dev/app.yaml:2 (dev)',
    ]);
    expect((await judge(helper, is, { before, was: is })).lines).toEqual([]);
    const { 'charts/app/templates/_helpers.tpl': _, ...gone } = before;
    expect((await judge(gone, is, { before, was })).lines).toEqual(['error digest-required env/dev/app.yaml:2 (dev)']);
  });

  it('of what a change touched all, where the base did not render, and that is said', async () => {
    const before = { ...app, ...template, 'env/dev/app.yaml': 'image:\n  repository: acme/app\n' };
    const files = { ...before, 'env/dev/app.yaml': 'image:\n  repository: acme/app\n# changed\n' };
    const texts = { 'charts/app': helm('templates/web.yaml', 'acme/app:1') };
    const found = ['error digest-required env/dev/app.yaml:2 (dev)'];
    expect((await judge(files, texts, { before })).lines).toEqual([]);
    const broken = await judge(files, texts, { before, was: {} });
    expect(broken.lines).toEqual(found);
    expect(broken.notices.join('\n')).toMatch(
      /did not render on the base c0, so all of it counts as new: helm template/,
    );
    const untold = await judge(files, texts, { before, was: null });
    expect(untold.lines).toEqual(found);
    expect(untold.notices.join('\n')).toMatch(/The base c0 was not rendered/);
  });
});
