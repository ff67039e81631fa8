import { describe, expect, it } from '@jest/globals';
import { check } from '../../../packages/core/check/check.ts';
import type { Renderer } from '../../../packages/core/deployers/renderer.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import { renderJson } from '../../../packages/core/report/json.ts';
import { renderText } from '../../../packages/core/report/text.ts';
import { digest, type Files, memoryGit, memoryRegistry, memoryWorkspace } from '../memory.ts';

const one = digest('one');

interface Options {
  readonly more?: string;
  readonly before?: Files;
  /** What every rendering prints; without it nothing is rendered. */
  readonly rendered?: string;
}

async function judge(files: Files, { more = '', before, rendered }: Options = {}) {
  const print = async () => ({ ok: true as const, text: rendered ?? '' });
  const renderer: Renderer = {
    helmTemplate: print,
    kustomizeBuild: print,
    expand: async () => ({ ok: false, reason: 'no engine here' }),
    close: async () => {},
  };
  const history = [{ date: '2026-01-01', files: before ?? files }, ...(before ? [{ date: '2026-01-02', files }] : [])];
  const ports = {
    workspace: memoryWorkspace(files),
    git: memoryGit(history),
    registry: memoryRegistry({}),
    renderer,
  };
  const policy = parsePolicy(`version: 1\n${more}`, 'p.yaml');
  return check(ports as unknown as Parameters<typeof check>[0], policy, {
    ...{ paths: [], verify: false, ownUrls: async () => [], today: new Date('2026-01-03') },
    base: before === undefined ? null : 'c0',
    render: rendered !== undefined,
  });
}

const pod = (image: string, name = 'web') =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: ${name} }\nspec:\n  containers:\n    - name: a\n      image: ${image}\n`;
const found = async (files: Files, options?: Options) =>
  (await judge(files, options)).findings.map(({ rule, severity, file, line }) => `${severity} ${rule} ${file}:${line}`);

describe('what nobody can tell', () => {
  it('is a warning at its place, in every report', async () => {
    const report = await judge({ 'a.yaml': pod('acme/api:${TAG}') });
    expect(report.findings).toMatchObject([{ rule: 'not-judged', severity: 'warning', file: 'a.yaml', line: 7 }]);
    expect(JSON.parse(renderJson(report))).toMatchObject({
      notJudged: [{ file: 'a.yaml', line: 7, text: 'acme/api:${TAG}' }],
      templated: [{ file: 'a.yaml', line: 7 }],
    });
    expect(renderText(report)).toContain('"acme/api:${TAG}" is templated');
  });

  it('is told by the places of which a finding says nothing', async () => {
    const report = await judge({ 'a.yaml': pod('acme/api:${TAG}') }, { more: 'rules: { not-judged: off }' });
    expect(report.findings).toEqual([]);
    expect(renderText(report)).toContain('1 value is templated and was not judged');
    expect(renderText(report)).toContain('a.yaml:7: acme/api:${TAG}');
  });

  it('is an error where a change adds it, unless the policy says a severity', async () => {
    const before = { 'a.yaml': pod('acme/api:${TAG}'), 'b.yaml': pod(`acme/web@${one}`) };
    const files = { ...before, 'b.yaml': pod('acme/web:${TAG}') };
    expect(await found(files, { before })).toEqual(['error not-judged b.yaml:7']);
    expect(await found(files, { before, more: 'rules: { not-judged: warning }' })).toEqual([
      'warning not-judged b.yaml:7',
    ]);
    expect((await judge(files, { before })).notJudged).toHaveLength(2);
  });

  it('is what layers make of it, where another layer has the template', async () => {
    const files = {
      'charts/web/Chart.yaml': 'name: web\nversion: 1.0.0\n',
      'charts/web/values.yaml': 'image:\n  repository: ghcr.io/acme/web\n',
      'charts/web/values-prod.yaml': 'image:\n  tag: "${TAG}"\n',
    };
    expect(await found(files, { more: 'environments: { prod: {} }\n' })).toEqual([
      'warning not-judged charts/web/values-prod.yaml:2',
    ]);
  });
});

describe('one templated part', () => {
  it('leaves a tag what it is', async () => {
    const files = { 'a.yaml': pod('registry.${DOMAIN}/acme/api:1.0') };
    const [finding] = (await judge(files, { more: 'rules: { floating-tag: off }' })).findings;
    expect(finding).toMatchObject({ rule: 'digest-required', image: null });
    expect(finding?.message).toContain('"registry.${DOMAIN}/acme/api" has only the tag "1.0"');
  });

  it('leaves a digest what it is', async () => {
    const report = await judge({ 'a.yaml': pod(`registry.\${DOMAIN}/acme/api@${one}`) });
    expect(report.findings).toEqual([]);
    expect(report.summary).toMatchObject({ images: 1, pinned: 1 });
  });
});

describe('a template of a chart', () => {
  const chart = (image: string, values = 'a: 1\n', helpers = ''): Files => ({
    'c/Chart.yaml': 'name: c\nversion: 1.0.0\n',
    'c/values.yaml': values,
    'c/templates/pod.yaml': pod(image),
    'c/templates/_helpers.tpl': helpers,
  });

  const block = '"{{ .Values.image.repository }}:{{ .Values.image.tag }}"';
  const include = '{{- define "c.image" -}}\n{{ .Values.web.image.ref }}\n{{- end }}\n';
  const withoutValues = ({ 'c/values.yaml': _, ...files }: Files): Files => files;
  const within = (files: Files, values: string): Files => ({
    ...Object.fromEntries(Object.entries(files).map(([file, text]) => [`charts/${file}`, text])),
    'Chart.yaml': 'name: all\nversion: 1.0.0\n',
    'values.yaml': values,
  });
  const conditional = (files: Files): Files => ({
    ...files,
    'c/templates/pod.yaml': `{{ if .Values.b }}\n${files['c/templates/pod.yaml']}{{ end }}\n`,
  });
  const values = ['digest-required c/values.yaml:1'];
  const template = ['not-judged c/templates/pod.yaml:7'];

  it.each<readonly [name: string, files: Files, findings: readonly string[]]>([
    ['that takes its image from values', chart(block, 'image: { repository: acme/web, tag: "1" }\n'), values],
    ['whose values have no such key', chart(block), template],
    ['whose values have an empty name', chart('{{ .Values.webImage }}', 'webImage: ""\n'), template],
    ['under a condition that does not hold', conditional(chart(block)), []],
    ['of a library', { ...chart(block), 'c/Chart.yaml': 'name: c\nversion: 1.0.0\ntype: library\n' }, []],
    ['without a file of values', withoutValues(chart('acme/web:{{ .Values.image.tag }}')), template],
    ['whose tag alone is given', chart('acme/web:{{ .Values.image.tag }}', 'image: { tag: "1" }\n'), values],
    [
      'that includes a template which does',
      chart('{{ include "c.image" . }}', 'web: { image: { ref: acme/web } }\n', include),
      values,
    ],
    [
      'that includes one whose values have no such key',
      chart('{{ include "c.image" . }}', 'a: 1\n', include),
      template,
    ],
    [
      'within another that gives it',
      within(chart(block), 'c:\n  image: { repository: acme/web, tag: "1" }\n'),
      ['digest-required values.yaml:2'],
    ],
    ['within another that does not', within(chart(block), 'a: 1\n'), template],
    ['of no chart', { 'c/templates/pod.yaml': pod(block) }, template],
    ['that includes one which nobody knows', chart('{{ include "c.image" . }}'), ['not-judged c/templates/pod.yaml:7']],
    ['whose values say no image', chart('"{{ .Values.a }}"'), ['not-judged c/templates/pod.yaml:7']],
    [
      'that falls back on an image',
      chart('{{ .Values.image | default "quay.io/acme/x:1" }}'),
      ['digest-required c/templates/pod.yaml:7'],
    ],
    [
      'that would, were there no value',
      chart('{{ .Values.image | default "quay.io/acme/x:1" }}', `image: quay.io/acme/x@${one}\n`),
      [],
    ],
  ])('%s', async (_, files, findings) => {
    const all = (await judge(files, { more: 'rules: { floating-tag: off }' })).findings;
    expect(all.map(({ rule, file, line }) => `${rule} ${file.replace(/^charts\//, '')}:${line}`)).toEqual(findings);
  });
});

describe('a helmfile that takes an image of its own values', () => {
  const release = (image: string) =>
    `releases:\n  - name: web\n    chart: acme/web\n    values:\n      - image: ${image}\n`;
  const block = '{ repository: acme/web, tag: "{{ .Values.image_tag }}" }';
  const environments = (...names: readonly string[]) => `environments:\n  default: { values: [${names.join(', ')}] }\n`;
  const helmfile = (text: string, more: Files): Files => ({ 'web/helmfile.yaml': text, ...more });
  const helmfiles = ['not-judged web/helmfile.yaml:9'];
  const inTag = ['digest-required web/main.yaml:1'];

  it.each<readonly [name: string, files: Files, findings: readonly string[]]>([
    [
      'is judged by the file of its environments, whatever its name',
      helmfile(`${environments('main.yaml')}---\n${release(block)}`, { 'web/main.yaml': 'image_tag: v1\n' }),
      inTag,
    ],
    [
      'by one that a base names',
      helmfile(`bases: [../base.yaml]\n---\n${release(block)}`, {
        'base.yaml': environments('web/main.yaml'),
        'web/main.yaml': 'image_tag: v1\n',
      }),
      inTag,
    ],
    [
      'by one whose name a template completes',
      helmfile(`${environments('"{{ .Environment.Name }}.yaml"')}---\n${release(block)}`, {
        'web/main.yaml': 'image_tag: v1\n',
      }),
      inTag,
    ],
    [
      'with its digest',
      helmfile(`${environments('main.yaml')}---\n${release(block)}`, { 'web/main.yaml': `image_tag: v1@${one}\n` }),
      [],
    ],
    [
      'is not judged where they do not say it, though those of another do',
      helmfile(`${environments('main.yaml')}#\n---\n${release(block)}`, {
        'web/main.yaml': 'a: 1\n',
        'api/helmfile.yaml': `${environments('main.yaml')}---\n${release('{}')}`,
        'api/main.yaml': `image_tag: v1@${one}\n`,
      }),
      helmfiles,
    ],
    ['nor where nothing says it', helmfile(`#\n#\n#\n#\n${release(block)}`, {}), helmfiles],
    [
      'is given by a file of which nobody says that it is one of values',
      helmfile(`#\n#\n#\n#\n${release(block)}`, { 'web/main.yaml': 'image_tag: v1\n' }),
      helmfiles,
    ],
  ])('%s', async (_, files, findings) => {
    const all = (await judge(files, { more: 'rules: { digest-in-tag: off }' })).findings;
    expect(all.map(({ rule, file, line }) => `${rule} ${file}:${line}`)).toEqual(findings);
  });

  it('says so, and is counted once', async () => {
    const files = helmfile(release(block), {});
    const report = await judge(files);
    expect(report.findings[0]?.message).toContain(
      '"{{ .Values.image_tag }}" takes a value that no file known to be its values gives',
    );
    expect(report.passedOver).toEqual([]);
  });

  it('is an error where a change takes the value away', async () => {
    const text = `${environments('main.yaml')}---\n${release(block)}`;
    const before = helmfile(text, { 'web/main.yaml': `image_tag: v1@${one}\n` });
    expect(await found({ ...before, 'web/main.yaml': 'a: 1\n' }, { before })).toEqual([
      'error not-judged web/helmfile.yaml:8',
    ]);
  });
});

describe('a ResourceSet of the Flux operator', () => {
  const of = (kind: string, spec: string): Files => ({
    'a.yaml': `apiVersion: fluxcd.controlplane.io/v1\nkind: ${kind}\nmetadata: { name: web }\nspec:\n${spec}`,
  });
  const within = (text: string) => text.replace(/^(?=.)/gm, '    ');

  it.each<readonly [name: string, files: Files, findings: readonly string[]]>([
    [
      'has an image that an input completes',
      of('ResourceSet', `  resources:\n  - ${pod('acme/web:<< inputs.tag >>').replaceAll('\n', '\n    ')}\n`),
      ['warning not-judged a.yaml:12'],
    ],
    [
      'or one with its digest',
      of('ResourceSet', `  resources:\n  - ${pod(`acme/web:<< inputs.tag >>@${one}`).replaceAll('\n', '\n    ')}\n`),
      [],
    ],
    [
      'in a text with actions',
      of(
        'ResourceSet',
        `  resourcesTemplate: |\n    <<- range $each := inputs.all >>\n    ---\n${within(pod('acme/web:1'))}    <<- end >>\n`,
      ),
      ['error digest-required a.yaml:14'],
    ],
    [
      'or a tag in its inputs',
      of('ResourceSet', '  inputs:\n  - { image_tag: v1 }\n'),
      ['error digest-required a.yaml:6'],
    ],
    [
      'or in those of a provider',
      of('ResourceSetInputProvider', '  type: Static\n  defaultValues: { image_tag: v1 }\n'),
      ['error digest-required a.yaml:6'],
    ],
  ])('%s', async (_, files, findings) => {
    expect(await found(files)).toEqual(findings);
  });
});

describe('rendering', () => {
  const application =
    'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: c }\nspec: { source: { repoURL: "https://github.com/acme/gitops", path: c } }\n';
  const files = {
    'app.yaml': application,
    'c/Chart.yaml': 'name: c\nversion: 1.0.0\n',
    'c/values.yaml': 'a: 1\n',
    'c/templates/pod.yaml': pod('"{{ .Values.a }}"'),
    'other.yaml': pod('acme/api:${TAG}'),
  };

  it('settles what it rendered, and nothing else', async () => {
    const rendered = `# Source: c/templates/pod.yaml\n${pod(`acme/web@${one}`)}`;
    expect(await found(files, { rendered })).toEqual(['warning not-judged other.yaml:7']);
  });

  it('settles nothing that came out with a template', async () => {
    const rendered = `# Source: c/templates/pod.yaml\n${pod('acme/web:${TAG}')}`;
    expect(await found(files, { rendered })).toEqual([
      'warning not-judged c/templates/pod.yaml:7',
      'warning not-judged other.yaml:7',
    ]);
  });
});
