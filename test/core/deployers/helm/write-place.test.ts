import { describe, expect, it } from '@jest/globals';
import { listBlocks } from '../../../../packages/core/deployers/helm/blocks.ts';
import { readChart, readLayer } from '../../../../packages/core/deployers/helm/chart.ts';
import { openEvidence } from '../../../../packages/core/deployers/helm/evidence/evidence.ts';
import { chooseWritePlace, findBlockAffix } from '../../../../packages/core/deployers/helm/evidence/write-place.ts';
import { rootLayers, type WriteQuestion } from '../../../../packages/core/deployers/helm/evidence/write-question.ts';
import type { KnownChart } from '../../../../packages/core/deployers/helm/known-charts.ts';
import { openRelease } from '../../../../packages/core/deployers/helm/release.ts';
import type { WritePlace } from '../../../../packages/core/repository/write-place.ts';
import { compileNames } from '../../../../packages/core/scan/keys/names.ts';

const names = compileNames({ registry: [], repository: [], tag: [], digest: [], reference: [] });
const digest = `sha256:${'a'.repeat(64)}`;

/** Where the version of the only block is written; `template` is the chart's only one, null for a chart that is elsewhere. */
function place(template: string | null, layer: string, own = '', known: KnownChart | null = null): WritePlace {
  return chooseWritePlace(ask(template, layer, own, known));
}

/** The question about the only block. */
function ask(template: string | null, layer: string, own = '', known: KnownChart | null = null): WriteQuestion {
  const files = new Map([
    ['Chart.yaml', 'apiVersion: v2\nname: web\nversion: 1.0.0\nappVersion: "9.9"\n'],
    ['values.yaml', own],
    ['templates/a.yaml', template ?? ''],
  ]);
  const read = readChart({ directory: 'web', files });
  if (!read.ok) throw new Error(read.reason);
  const chart = template === null ? null : read.chart;
  const release = openRelease(chart, [readLayer('env/dev/web.yaml', layer)]);
  const [block] = listBlocks(release, names);
  if (block === undefined) throw new Error('no block');
  return {
    layers: rootLayers(release),
    block,
    values: () => release,
    known,
    chart: chart && { chart, evidence: openEvidence(chart) },
  };
}

const line = (image: string) => `kind: Deployment\nspec:\n  image: ${image}\n`;
const tagOnly = '"{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}"';
const either =
  '"{{ .Values.image.repository }}{{ if .Values.image.digest }}@{{ .Values.image.digest }}{{ else }}:{{ .Values.image.tag }}{{ end }}"';
const both = '"{{ .Values.image.repository }}:{{ .Values.image.tag }}{{ with .Values.image.digest }}@{{ . }}{{ end }}"';
const tagged = 'image: { repository: acme/web, tag: "1" }\n';
const inTag = { kind: 'tag', note: null };
const underDigest = { kind: 'digest', key: 'digest', form: 'digest', keepTag: false, note: null };

describe('the place of a version', () => {
  it.each<readonly [string, WritePlace, unknown]>([
    ['is the tag where the chart reads no digest', place(line(tagOnly), tagged), inTag],
    [
      'is the tag where a layer has a digest that the chart ignores',
      place(line(tagOnly), `image: { repository: acme/web, tag: "1", digest: "${digest}" }\n`),
      inTag,
    ],
    ['is the key that the chart reads', place(line(either), tagged), underDigest],
    [
      'is the key of a layer',
      place(line(either.replaceAll('digest', 'sha')), `image: { repository: acme/web, sha: "${digest}" }\n`),
      { ...underDigest, key: 'sha' },
    ],
    [
      'is a key without an algorithm where the chart writes it',
      place(line('{{ .Values.image.repository }}@sha256:{{ .Values.image.sha }}'), tagged),
      { ...underDigest, key: 'sha', form: 'hex' },
    ],
    [
      'keeps the tag where the chart prints it before the digest',
      place(line(both), tagged),
      { ...underDigest, keepTag: true },
    ],
    [
      'is the key of the chart’s own digest',
      place(line(both), tagged, `image: { digest: "${digest}" }\n`),
      { ...underDigest, keepTag: true },
    ],
    [
      'is the tag with a note where the chart is elsewhere',
      place(null, tagged),
      { kind: 'tag', note: 'whether the chart reads a digest is not known here' },
    ],
    [
      'is the key of a layer where the chart is elsewhere',
      place(null, `image: { repository: acme/web, tag: "", sha: "" }\n`),
      { ...underDigest, key: 'sha', form: 'hex', keepTag: true, note: 'whether the chart reads sha is not known here' },
    ],
    [
      'is the key that is known of the chart',
      place(null, tagged, '', { match: 'web', digest: 'digest', source: '' }),
      { ...underDigest, keepTag: true },
    ],
    [
      'is the tag where it is known that the chart reads no digest',
      place(null, tagged, '', { match: 'web', digest: null, source: '' }),
      inTag,
    ],
    [
      'is beside a tag in flat keys',
      place(line('{{ .Values.webImage }}:{{ .Values.webImageTag }}'), 'webImage: acme/web\nwebImageTag: "1"\n'),
      inTag,
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  it.each<readonly [string, string, string, number]>([
    [
      'the tag is a label',
      `metadata:\n  labels:\n    app.kubernetes.io/version: {{ .Values.image.tag | quote }}\n${line(tagOnly)}`,
      'a label',
      3,
    ],
    ['the tag is in a name', `metadata:\n  name: job-{{ .Values.image.tag }}\n${line(tagOnly)}`, 'a name', 2],
    [
      'the tag is compared',
      `{{ if semverCompare ">1" .Values.image.tag }}a: b{{ end }}\n${line(tagOnly)}`,
      'semverCompare',
      1,
    ],
    [
      'a text stands behind the tag',
      line('"{{ .Values.image.repository }}:{{ .Values.image.tag }}-alpine"'),
      'behind the tag',
      3,
    ],
    [
      'the chart writes a digest behind the tag',
      line(`"{{ .Values.image.repository }}:{{ .Values.image.tag }}@${digest}"`),
      'a digest of its own',
      3,
    ],
    [
      'a text stands before the tag',
      line('"{{ .Values.image.repository }}:v{{ .Values.image.tag }}"'),
      'writes "v" before the tag',
      3,
    ],
    [
      'a text stands before the tag, and the chart reads a digest',
      line('"{{ .Values.image.repository }}:v{{ .Values.image.tag }}{{ with .Values.image.digest }}@{{ . }}{{ end }}"'),
      'writes "v" before the tag',
      3,
    ],
    [
      'the chart cuts off the beginning of the tag',
      line('"{{ .Values.image.repository }}:{{ .Values.image.tag | trimPrefix "1" }}"'),
      'cuts "1" off the tag',
      3,
    ],
    [
      'a text stands behind the name',
      line('"{{ .Values.image.repository }}-server:{{ .Values.image.tag }}"'),
      'writes "-server:" behind the name',
      3,
    ],
    [
      'a path stands behind the name',
      line('"{{ .Values.image.repository }}/server:{{ .Values.image.tag }}"'),
      'writes "/server:" behind the name',
      3,
    ],
    [
      'a host stands before the name',
      line('"ghcr.io/{{ .Values.image.repository }}:{{ .Values.image.tag }}"'),
      'writes "ghcr.io/" before the name',
      3,
    ],
  ])('is refused where %s', (_, template, reason, at) => {
    expect(place(template, tagged)).toEqual({
      kind: 'refused',
      reason: expect.stringContaining(reason),
      at: { file: 'web/templates/a.yaml', line: at },
      // What the chart writes around them makes another image of the values.
      ...(/writes|cuts|^behind/.test(reason) && { other: true }),
    });
  });

  it('is refused where no template reads the tag, on or off', () => {
    const apart = line('"{{ .Values.image.repository }}:{{ .Values.web.tag }}"');
    for (const template of [apart, `{{ if .Values.web.enabled }}\n${apart}{{ end }}\n`])
      expect(place(template, tagged)).toEqual({
        kind: 'refused',
        reason: 'no template of the chart reads "tag"',
        at: null,
      });
  });

  it.each<readonly [string, string]>([
    ['Docker Hub stands before the name', '"docker.io/{{ .Values.image.repository }}:{{ .Values.image.tag }}"'],
    [
      'what stands behind the name depends on another value',
      '"{{ .Values.image.repository }}{{ if .Values.fips }}-fips{{ end }}:{{ .Values.image.tag }}"',
    ],
    [
      'a beginning that the tag does not have is cut off',
      '"{{ .Values.image.repository }}:{{ .Values.image.tag | trimPrefix "v" }}"',
    ],
  ])('is the tag where %s', (_, image) => {
    expect(place(line(image), tagged)).toEqual(inTag);
  });

  it.each<readonly [string, string, string | null]>([
    [
      'is refused where the chart writes a version behind it',
      '"{{ .image }}:{{ $.Values.version }}"',
      'a version of its own',
    ],
    ['says itself where the chart prints it alone', '"{{ .image }}"', null],
  ])('of a whole reference %s', (_, image, reason) => {
    const template = `{{ range .Values.services }}\n---\n${line(image)}{{ end }}`;
    const values = 'version: "1"\nservices: { web: { image: ghcr.io/acme/web } }\n';
    const problem = findBlockAffix(ask(template, values));
    expect(problem?.reason ?? null).toEqual(reason === null ? null : expect.stringContaining(reason));
  });

  it.each<readonly [string, string]>([
    ['eq', 'eq .Values.image.tag "dev"'],
    ['ne', 'ne .Values.image.tag "dev"'],
    ['eq', 'eq "dev" (.Values.image.tag | toString | lower)'],
    ['eq', 'eq .Values.image.tag .Values.mode'],
    ['has', 'has .Values.image.tag (list "dev" "edge")'],
    ['hasSuffix', 'hasSuffix "ev" .Values.image.tag'],
    ['contains', 'contains "sha" .Values.image.tag'],
    ['regexMatch', 'regexMatch "^[a-z]+$" .Values.image.tag'],
    ['semverCompare', 'semverCompare ">1" .Values.image.tag'],
  ])('is refused where %s tells the tag with a digest from the one without: %s', (name, condition) => {
    const template = `${line(tagOnly)}---\n{{ if ${condition} }}a: b{{ end }}\n`;
    expect(place(template, 'image: { repository: acme/web, tag: dev }\nmode: dev\n')).toEqual({
      kind: 'refused',
      reason: `the chart compares the tag (${name})`,
      at: { file: 'web/templates/a.yaml', line: 5 },
    });
  });

  it.each([
    'eq .Values.image.tag "latest"',
    'ne .Values.image.tag ""',
    'hasPrefix "d" .Values.image.tag',
    'contains "v" .Values.image.tag',
    'regexMatch "^d" .Values.image.tag',
    'has .Values.image.tag (list "edge")',
    'eq .Values.image.repository "dev"',
  ])('is the tag where a condition is the same with a digest: %s', (condition) => {
    const template = `${line(tagOnly)}---\n{{ if ${condition} }}a: b{{ end }}\n`;
    expect(place(template, 'image: { repository: acme/web, tag: dev }\n')).toEqual(inTag);
  });

  it('is the tag where that goes into an annotation, an argument and a variable', () => {
    const template = `metadata:\n  annotations:\n    version: {{ .Values.image.tag }}\nspec:\n  args:\n    - --tag={{ .Values.image.tag }}\n  env:\n    - name: TAG\n      value: {{ .Values.image.tag }}\n${line(tagOnly)}`;
    expect(place(template, tagged)).toEqual(inTag);
  });
});
