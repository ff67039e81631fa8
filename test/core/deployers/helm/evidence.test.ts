import { describe, expect, it } from '@jest/globals';
import { type Chart, readChart, readLayer } from '../../../../packages/core/deployers/helm/chart.ts';
import { openEvidence } from '../../../../packages/core/deployers/helm/evidence/evidence.ts';

const metadata = 'apiVersion: v2\nname: web\nversion: 1.0.0\nappVersion: "9.9"\n';

function chartOf(files: Readonly<Record<string, string>>): Chart {
  const read = readChart({
    directory: 'charts/web',
    files: new Map(Object.entries({ 'Chart.yaml': metadata, ...files })),
  });
  if (!read.ok) throw new Error(read.reason);
  return read.chart;
}

/** What is said of `digest` in the block at a path: its kind, and the form of one that is read. */
function says(files: Readonly<Record<string, string>>, path = 'image', key = 'digest'): string {
  const evidence = openEvidence(chartOf(files));
  const found = evidence.key({ path: path.split('.'), names: ['repository'] }, key);
  return found.kind === 'reads' ? `reads ${found.form}` : found.kind;
}

const line = (image: string) => `kind: Deployment\nspec:\n  containers:\n    - name: web\n      image: ${image}\n`;
const tagOnly = '"{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}"';
const ifDigest =
  '"{{ .Values.image.repository }}{{ if .Values.image.digest }}@{{ .Values.image.digest }}{{ else }}:{{ .Values.image.tag }}{{ end }}"';

/** The form of Bitnami's `common.images.image`. */
const common = `{{- define "common.image" -}}
{{- $registryName := default .imageRoot.registry ((.global).imageRegistry) -}}
{{- $repositoryName := .imageRoot.repository -}}
{{- $separator := ":" -}}
{{- $termination := .imageRoot.tag | toString -}}
{{- if .imageRoot.digest }}
    {{- $separator = "@" -}}
    {{- $termination = .imageRoot.digest | toString -}}
{{- end -}}
{{- if $registryName }}
    {{- printf "%s/%s%s%s" $registryName $repositoryName $separator $termination -}}
{{- else -}}
    {{- printf "%s%s%s"  $repositoryName $separator $termination -}}
{{- end -}}
{{- end -}}
`;

describe('a digest key that a chart reads', () => {
  it.each<readonly [string, Readonly<Record<string, string>>, string]>([
    ['after a condition on itself', { 'templates/a.yaml': line(ifDigest) }, 'reads digest'],
    [
      'without its algorithm',
      { 'templates/a.yaml': line('{{ .Values.image.repository }}@sha256:{{ .Values.image.digest }}') },
      'reads hex',
    ],
    [
      'with or without its algorithm',
      {
        'templates/a.yaml': line(
          '{{ .Values.image.repository }}@sha256:{{ .Values.image.digest | trimPrefix "sha256:" }}',
        ),
      },
      'reads digest',
    ],
    [
      'through a named template that gets the block',
      {
        'templates/_h.tpl': '{{ define "img" }}{{ .repository }}@{{ .digest }}{{ end }}',
        'templates/a.yaml': line('{{ include "img" .Values.image }}'),
      },
      'reads digest',
    ],
    [
      'through a named template that gets everything and a name',
      {
        'templates/_h.tpl':
          '{{ define "img" }}{{ $i := index .all .block }}{{ $i.repository }}@{{ $i.digest }}{{ end }}',
        'templates/a.yaml': line('{{ include "img" (dict "all" .Values "block" "image") }}'),
      },
      'reads digest',
    ],
    [
      'through variables that a branch assigns',
      {
        'templates/_h.tpl': common,
        'templates/a.yaml': line(
          '{{ include "common.image" (dict "imageRoot" .Values.image "global" .Values.global) }}',
        ),
      },
      'reads digest',
    ],
    [
      'through a file that tpl runs',
      {
        'manifests/a.yaml': line('{{ .Values.image.repository }}@{{ .Values.image.digest }}'),
        'templates/a.yaml': '{{ tpl (.Files.Get "manifests/a.yaml") . }}',
      },
      'reads digest',
    ],
    [
      'through a file among several that tpl runs',
      {
        'manifests/a.yaml': line('{{ .Values.image.repository }}@{{ .Values.image.digest }}'),
        'templates/a.yaml':
          '{{ range $path, $_ := .Files.Glob "manifests/*" }}{{ tpl ($.Files.Get $path) $ }}{{ end }}',
      },
      'reads digest',
    ],
    [
      'through a value of the chart that tpl runs',
      {
        'values.yaml': 'full: "{{ .Values.image.repository }}@{{ .Values.image.digest }}"\n',
        'templates/a.yaml': line('{{ tpl .Values.full . }}'),
      },
      'reads digest',
    ],
    [
      'with a default for it',
      {
        'templates/a.yaml': line('{{ .Values.image.repository }}@{{ .Values.image.digest | default .Values.other }}'),
      },
      'reads digest',
    ],
    [
      'in a ternary',
      {
        'templates/a.yaml': line(
          '{{ .Values.image.repository }}{{ ternary (printf "@%s" .Values.image.digest) (printf ":%s" .Values.image.tag) (not (empty .Values.image.digest)) }}',
        ),
      },
      'reads digest',
    ],
    [
      'in a with',
      { 'templates/a.yaml': line('{{ with .Values.image }}{{ .repository }}@{{ .digest }}{{ end }}') },
      'reads digest',
    ],
    [
      'in a merged map',
      {
        'templates/a.yaml': line(
          '{{ $i := merge (dict) .Values.image .Values.defaults }}{{ $i.repository }}@{{ $i.digest }}',
        ),
      },
      'reads digest',
    ],
    [
      'in the values after a template has set them',
      {
        'templates/_h.tpl': '{{ define "init" }}{{ $_ := set .Values "web" .Values.image }}{{ end }}',
        'templates/a.yaml': `{{ include "init" . }}${line('{{ .Values.web.repository }}@{{ .Values.web.digest }}')}`,
      },
      'reads digest',
    ],
  ])('%s', (_, files, expected) => {
    expect(says(files)).toBe(expected);
  });

  it.each(['web', 'api'])('in a loop over blocks, for %s', (name) => {
    const files = {
      'templates/a.yaml': `{{ range $name, $c := .Values.components }}\n${line('{{ $c.image.repository }}@{{ $c.image.digest }}')}{{ end }}`,
    };
    expect(says(files, `components.${name}.image`)).toBe('reads digest');
  });

  it('says in which line', () => {
    const evidence = openEvidence(chartOf({ 'templates/a.yaml': line(ifDigest) }));
    expect(evidence.key({ path: ['image'], names: ['repository'] }, 'digest')).toEqual({
      kind: 'reads',
      form: 'digest',
      at: [{ file: 'charts/web/templates/a.yaml', line: 5 }],
    });
  });
});

describe('a digest key that a chart ignores', () => {
  it.each<readonly [string, Readonly<Record<string, string>>]>([
    ['because it prints the tag', { 'templates/a.yaml': line(tagOnly) }],
    [
      'because the named template that reads it is never included',
      {
        'templates/_h.tpl': '{{ define "img" }}{{ .repository }}@{{ .digest }}{{ end }}',
        'templates/a.yaml': line(tagOnly),
      },
    ],
    [
      'because it reads that of another block',
      { 'templates/a.yaml': `${line(tagOnly)}---\n${line(ifDigest.replaceAll('.image.', '.other.'))}` },
    ],
    ['because a comment says it', { 'templates/a.yaml': `{{/* .Values.image.digest */}}${line(tagOnly)}` }],
    [
      'because only the notes say it',
      { 'templates/NOTES.txt': '{{ .Values.image.digest }}', 'templates/a.yaml': line(tagOnly) },
    ],
    [
      'because the branch is never taken',
      { 'templates/a.yaml': `{{ if false }}${line(ifDigest)}{{ end }}${line(tagOnly)}` },
    ],
    [
      'because .helmignore keeps the template out',
      { '.helmignore': 'b.yaml\n', 'templates/b.yaml': line(ifDigest), 'templates/a.yaml': line(tagOnly) },
    ],
    [
      'because a condition asks for the block alone',
      { 'templates/a.yaml': `{{ if .Values.image }}${line(tagOnly)}{{ end }}` },
    ],
  ])('%s', (_, files) => {
    expect(says(files)).toBe('ignores');
  });
});

describe('a digest key of which nothing is said', () => {
  it.each<readonly [string, Readonly<Record<string, string>>]>([
    ['where the block is printed whole', { 'templates/a.yaml': `spec: {{ toYaml .Values.image | nindent 2 }}` }],
    [
      'where all values are hashed',
      { 'templates/a.yaml': `sum: {{ .Values | toYaml | sha256sum }}\n${line(tagOnly)}` },
    ],
    [
      'behind a condition of its own',
      {
        'templates/a.yaml': line(
          '{{ .Values.image.repository }}{{ if .Values.pinned }}@{{ .Values.image.digest }}{{ end }}',
        ),
      },
    ],
    ['where one image of two has it', { 'templates/a.yaml': `${line(ifDigest)}---\n${line(tagOnly)}` }],
    [
      'where a loop goes through the block',
      { 'templates/a.yaml': `{{ range $k, $v := .Values.image }}{{ $k }}{{ end }}\n${line(tagOnly)}` },
    ],
    ['where a key is computed', { 'templates/a.yaml': `x: {{ index .Values.image .Values.which }}\n${line(tagOnly)}` }],
    [
      'where a template is of a chart that is not there',
      {
        'Chart.yaml': `${metadata}dependencies:\n  - { name: common, version: 2.x.x }\n`,
        'templates/a.yaml': line('{{ include "common.image" .Values.image }}'),
      },
    ],
    ['where a template cannot be read', { 'templates/a.yaml': '{{ if }' }],
    [
      'where it goes as a text through a function',
      { 'templates/a.yaml': line('{{ .Values.image.repository }}@{{ .Values.image.digest | replace "x" "y" }}') },
    ],
  ])('%s', (_, files) => {
    expect(says(files)).toBe('unknown');
  });

  it('below a dependency that is not in the tree', () => {
    const files = {
      'Chart.yaml': `${metadata}dependencies:\n  - { name: cache, version: 1.0.0, alias: store }\n`,
      'templates/a.yaml': line(tagOnly),
    };
    expect([says(files, 'store.image'), says(files)]).toEqual(['unknown', 'ignores']);
  });

  it('where a text of the user may be run as a template', () => {
    const files = { 'templates/a.yaml': `${line(tagOnly)}{{ tpl .Values.note . }}` };
    const evidence = openEvidence(chartOf(files));
    const ask = (note: string) =>
      evidence.key({ path: ['image'], names: ['repository'] }, 'digest', [
        readLayer('v.yaml', `note: ${JSON.stringify(note)}\n`),
      ]).kind;
    expect([
      ask('{{ .Values.image.digest }}'),
      ask('{{ toYaml .Values }}'),
      ask('{{ .Release.Name }}'),
      ask('plain'),
    ]).toEqual(['unknown', 'unknown', 'ignores', 'ignores']);
  });
});

describe('a digest key of a subchart', () => {
  const api = {
    'charts/api/Chart.yaml': 'apiVersion: v2\nname: api\nversion: 1.0.0\n',
    'charts/api/templates/a.yaml': line(ifDigest),
  };

  it('is read below its alias, and below nothing else', () => {
    const files = {
      'Chart.yaml': `${metadata}dependencies:\n  - { name: api, version: 1.0.0, alias: backend }\n`,
      ...api,
    };
    expect([says(files, 'backend.image'), says(files, 'api.image')]).toEqual(['reads digest', 'ignores']);
  });

  it('is read from the global of the chart above', () => {
    const files = {
      ...api,
      'charts/api/templates/a.yaml': line(ifDigest.replaceAll('.Values.image', '.Values.global.image')),
    };
    expect([says(files, 'global.image'), says(files, 'api.global.image')]).toEqual(['reads digest', 'reads digest']);
  });

  it('is read where the chart above imports it', () => {
    const files = {
      ...api,
      'Chart.yaml': `${metadata}dependencies:\n  - { name: api, version: 1.0.0, import-values: [{ child: defaults, parent: brought }] }\n`,
      'templates/a.yaml': line(ifDigest.replaceAll('.Values.image', '.Values.brought.image')),
    };
    expect([says(files, 'api.defaults.image'), says(files, 'api.other.image')]).toEqual(['reads digest', 'ignores']);
  });
});

describe('a digest of a chart whose helpers decide by tag and digest', () => {
  it('is read whether there is a tag or not', () => {
    const helper = `{{- define "img" -}}{{ .repository }}
{{- if and .tag .digest -}}{{ printf ":%s@%s" .tag .digest }}{{- else if .tag -}}{{ printf ":%s" .tag }}
{{- else if .digest -}}{{ printf "@%s" .digest }}{{- else -}}:latest{{- end -}}{{- end -}}`;
    const files = { 'templates/_h.tpl': helper, 'templates/a.yaml': line('{{ include "img" .Values.image }}') };
    expect(says(files)).toBe('reads digest');
  });

  it('is read in lines that many conditions of other values form', () => {
    const flags = Array.from(
      { length: 12 },
      (_, index) => `{{ if .Values.f${index} }}-{{ .Values.n${index} }}{{ end }}`,
    );
    expect(says({ 'templates/a.yaml': `name: web${flags.join('')}\n${line(ifDigest)}` })).toBe('reads digest');
  });
});

describe('templates that look at very much', () => {
  const maps = Array.from(
    { length: 40 },
    (_, index) => `{{- $a${index + 1} := ternary $a${index} (dict "x" $a${index}) .Values.on }}`,
  );

  it('are asked each question once, however often a value stands in another', () => {
    const text = `{{- $a0 := .Values.image }}${maps.join('')}${line('{{ $a40.repository }}:{{ if $a40 }}{{ $a40.tag }}{{ end }}')}`;
    expect(says({ 'templates/a.yaml': text })).toMatch(/^(?:ignores|unknown)$/);
  });

  it('are given up, and then nothing is known', () => {
    const text = `{{- define "a" }}{{ range .Values.a }}{{ range . }}{{ range . }}{{ tpl (toYaml $.Values) $ }}{{ end }}{{ end }}{{ end }}{{ end }}`;
    const many = Array.from({ length: 3000 }, () => '{{ include "a" . }}{{ include "a" . }}').join('');
    expect(says({ 'templates/a.yaml': `${text}${many.repeat(60)}` })).toBe('unknown');
  });
});
