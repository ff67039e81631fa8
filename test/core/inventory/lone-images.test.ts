import { describe, expect, it } from '@jest/globals';
import { scanWhole } from '../../../packages/core/inventory/whole.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import { findTool } from '../../tool.ts';
import { renderChart } from '../deployers/helm/helm-tool.ts';
import { digest, type Files, memoryWorkspace } from '../memory.ts';

/** A chart that nothing deploys: what its templates print with its own values, as `helm template` has it. */
interface LoneChart {
  readonly name: string;
  readonly files: Files;
  /** `file:line image:tag` of what has no digest, or `file:line ?` of what nobody can tell. */
  readonly found: readonly string[];
  /** Whether Helm prints what is found. */
  readonly unprinted?: true;
}

const one = digest('one');
const pod = (image: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n    - name: web\n      image: ${image}\n`;
const apart = '{{ .Values.web.repository }}:{{ .Values.versions.web }}';
const values = 'web:\n  repository: ghcr.io/acme/web\nversions: { web: v1 }\n';
const pinned = `image:\n  repository: ghcr.io/acme/web\n  tag: v0@${one}\n`;
const loop = (name: string, version: string) =>
  `{{ range .Values.workers }}\n---\n${pod(`{{ ${name} }}:{{ ${version} | default $.Values.image.tag }}`)}{{ end }}\n`;
const found = ['values.yaml:2 ghcr.io/acme/web:v1'];
const define = (name: string, text: string) => `{{- define "${name}" -}}\n${text}{{- end }}\n`;

const charts: readonly LoneChart[] = [
  {
    name: 'a name and a version of two maps',
    files: { 'values.yaml': values, 'templates/web.yaml': pod(apart) },
    found,
  },
  {
    name: 'in quotes, with a registry of its own',
    files: { 'values.yaml': `hub: quay.io\n${values}`, 'templates/web.yaml': pod(`"{{ .Values.hub }}/${apart}"`) },
    found: ['values.yaml:3 quay.io/ghcr.io/acme/web:v1'],
  },
  {
    name: 'by a named template',
    files: {
      'values.yaml': values,
      'templates/_helpers.tpl': `{{ define "web.image" }}${apart}{{ end }}`,
      'templates/web.yaml': pod('{{ include "web.image" . | quote }}'),
    },
    found,
  },
  {
    name: 'with its digest',
    files: { 'values.yaml': values.replace('v1', `v1@${one}`), 'templates/web.yaml': pod(apart) },
    found: [],
  },
  {
    name: 'without a name in its own values',
    files: { 'values.yaml': 'web: { repository: "" }\nversions: { web: v1 }\n', 'templates/web.yaml': pod(apart) },
    found: ['templates/web.yaml:7 ?'],
    unprinted: true,
  },
  {
    name: 'under a condition that does not hold',
    files: {
      'values.yaml': `${values}enabled: false\n`,
      'templates/web.yaml': `{{ if .Values.enabled }}\n${pod(apart)}{{ else if .Values.web }}\n${pod('a:1')}{{ end }}`,
    },
    found: [],
  },
  {
    name: 'in the other branch of one that does not hold',
    files: {
      'values.yaml': `${values}enabled: false\n`,
      'templates/web.yaml': `{{ if .Values.enabled }}\na: 1\n{{ else }}\n${pod(apart)}{{ end }}`,
    },
    found,
  },
  {
    name: 'in a named template that is included under a condition that does not hold',
    files: {
      'values.yaml': `${values}enabled: false\n`,
      'templates/_helpers.tpl': define('web.pod', pod(apart)) + define('web.all', '{{ include "web.pod" . }}'),
      'templates/web.yaml': '{{ if .Values.enabled }}\n{{ include "web.all" . }}\n{{ end }}',
    },
    found: [],
  },
  {
    name: 'in a named template that one place includes',
    files: {
      'values.yaml': `${values}enabled: false\n`,
      'templates/_helpers.tpl': define('web.pod', pod(apart)),
      'templates/web.yaml':
        '{{ if .Values.enabled }}\n{{ include "web.pod" . }}\n{{ else }}\n{{ include "web.pod" . }}\n{{ end }}',
    },
    found,
  },
  {
    name: 'with a version of the element of a loop, beside a block with a digest',
    files: {
      'values.yaml': `${pinned}workers: [{ version: v1 }, { other: 1 }]\n`,
      'templates/web.yaml': loop('$.Values.image.repository', '.version'),
    },
    found: ['templates/web.yaml:9 ?'],
    unprinted: true,
  },
  {
    name: 'with a version of the value of a map that a loop names',
    files: {
      'values.yaml': `${pinned}workers: { a: { version: v1 } }\n`,
      'templates/web.yaml': loop('$.Values.image.repository', '$each.version').replace(
        'range .',
        'range $name, $each := .',
      ),
    },
    found: ['templates/web.yaml:9 ?'],
    unprinted: true,
  },
  {
    name: 'of an element of a loop that a condition leaves out',
    files: {
      'values.yaml': `${pinned}workers: [{ version: v1, on: false }]\n`,
      'templates/web.yaml': loop('$.Values.image.repository', '.version').replace(
        /---\n([\s\S]*)$/,
        '{{ if .on }}\n---\n$1{{ end }}\n',
      ),
    },
    found: ['templates/web.yaml:10 ?'],
    unprinted: true,
  },
  {
    name: 'of a loop in which all elements have the block',
    files: {
      'values.yaml': `${pinned}workers: [{ other: 1 }]\n`,
      'templates/web.yaml': loop('$.Values.image.repository', '.version'),
    },
    found: ['templates/web.yaml:9 ?'],
    unprinted: true,
  },
  {
    name: 'of an element that the loop declares anew',
    files: {
      'values.yaml': `${values}workers: [{ version: v0@${one} }]\nmore: { version: v1 }\n`,
      'templates/web.yaml': `{{ range $each := .Values.workers }}{{ $each = mergeOverwrite $each $.Values.more }}\n---\n${pod('{{ $.Values.web.repository }}:{{ $each.version }}')}{{ end }}\n`,
    },
    found: ['templates/web.yaml:9 ?'],
    unprinted: true,
  },
  {
    name: 'under a condition that is asked of an element',
    files: {
      'values.yaml': `${values}workers: [{ version: v1 }]\n`,
      'templates/web.yaml': `{{ range .Values.workers }}{{ if hasKey . "version" }}\n---\n${pod('{{ $.Values.web.repository }}:{{ .version }}')}{{ end }}{{ end }}\n`,
    },
    found: ['templates/web.yaml:9 ?'],
    unprinted: true,
  },
  {
    name: 'of a named template that is given other values',
    files: {
      'values.yaml': `web: { repository: ghcr.io/acme/web, rel: v0@${one} }\nalt: { web: { repository: ghcr.io/acme/web, rel: v1 } }\n`,
      'templates/_web.tpl': define('web.pod', pod('{{ .Values.web.repository }}:{{ .Values.web.rel }}')),
      'templates/web.yaml': '{{ include "web.pod" (dict "Values" .Values.alt) }}\n',
    },
    found: ['templates/_web.tpl:8 ?'],
    unprinted: true,
  },
  {
    name: 'of values that a template sets',
    files: {
      'values.yaml': values.replace('v1', `v0@${one}`),
      'templates/web.yaml': `{{ $_ := set .Values.versions "web" "v1" }}\n${pod(apart)}`,
    },
    found: ['templates/web.yaml:8 ?'],
    unprinted: true,
  },
  {
    name: 'of a named template that a text includes which is run',
    files: {
      'values.yaml': values,
      'templates/_web.tpl': define('web.pod', pod(apart)),
      'templates/web.yaml': '{{ tpl "{{ include \\"web.pod\\" . }}" . }}\n',
    },
    found: ['templates/_web.tpl:8 ?'],
    unprinted: true,
  },
  {
    name: 'of named templates that include each other',
    files: {
      'values.yaml': `${values}api: { repository: ghcr.io/acme/api }\nagain: false\n`,
      'templates/_pods.tpl': `${define('a', `${pod('{{ .Values.api.repository }}:{{ .Values.versions.web }}')}---\n{{ include "b" . }}\n`)}${define('b', `${pod(apart)}{{ if .Values.again }}{{ include "a" . }}{{ end }}\n`)}`,
      'templates/web.yaml': '{{ include "a" . }}\n',
    },
    found: ['templates/_pods.tpl:8 ?', 'templates/_pods.tpl:19 ?'],
    unprinted: true,
  },
  {
    name: 'of a loop over what is not known',
    files: {
      'values.yaml': pinned,
      'templates/web.yaml': loop('$.Values.image.repository', '.version').replace(
        '.Values.workers',
        '(.Files.Get "a" | fromYaml)',
      ),
    },
    found: ['templates/web.yaml:9 ?'],
    unprinted: true,
  },
  {
    name: 'with a version of a variable',
    files: {
      'values.yaml': values,
      'templates/web.yaml': `{{ $version := .Values.versions.web }}\n${pod('{{ .Values.web.repository }}:{{ $version }}')}`,
    },
    found: ['templates/web.yaml:8 ?'],
    unprinted: true,
  },
  {
    name: 'of a value that says an image by its key',
    files: {
      'values.yaml': `web: { image: "ghcr.io/acme/web@${one}" }\n`,
      'templates/web.yaml': pod('{{ .Values.web.image }}'),
    },
    found: [],
  },
  {
    name: 'that no template prints',
    files: {
      'values.yaml': values,
      'templates/web.yaml': 'apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: web }\n',
    },
    found: [],
  },
];

const helm = findTool('helm', 'images of charts that nothing deploys, beside Helm');

describe('an image of a chart that nothing deploys', () => {
  it.each(charts.map((chart) => [chart.name, chart] as const))(
    '%s',
    async (_, { files, found: expected, unprinted }) => {
      const all = { 'Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n', ...files };
      const policy = parsePolicy('version: 1\n', 'policy.yaml');
      const { occurrences } = await scanWhole(memoryWorkspace(all), policy);
      const open = occurrences.filter(
        (each) => each.digest === null && !(each.file.startsWith('templates/') && each.image),
      );
      expect(
        open.map(({ file, line, image, tag }) => `${file}:${line} ${image === null ? '?' : `${image}:${tag}`}`),
      ).toEqual(expected);
      if (helm === null || unprinted) return;
      const printed = await renderChart(helm, all, []);
      for (const each of expected) expect(printed).toContain(each.split(' ')[1]);
      if (expected.length === 0) expect(printed).not.toContain('ghcr.io/acme/web:v1\n');
    },
  );

  it('that its template falls back on, since its values say none, is told at the line of the template', async () => {
    const image = '{{ .Values.web.image | default "busybox" }}:{{ .Values.web.imageTag | default "latest" }}';
    const files = {
      'Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
      'values.yaml': 'web: { enabled: true }\n',
      'templates/web.yaml': `{{ if .Values.web.enabled }}\n${pod(`"${image}"`)}{{ end }}`,
      'templates/api.yaml': `{{ if .Values.web.off }}\n${pod(`"${image}"`)}{{ end }}`,
    };
    const { occurrences } = await scanWhole(memoryWorkspace(files), parsePolicy('version: 1\n', 'policy.yaml'));
    expect(occurrences.map(({ file, line, image: of, tag }) => `${file}:${line} ${of}:${tag}`)).toEqual([
      'templates/web.yaml:8 docker.io/library/busybox:latest',
    ]);
    if (helm !== null) expect(await renderChart(helm, files, [])).toContain('busybox:latest');
  });

  it('that no block says is told by no place of a library', async () => {
    const files = {
      'Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\ntype: library\n',
      'values.yaml': values,
      'templates/_web.yaml': define('web.pod', pod(apart)),
    };
    const { occurrences } = await scanWhole(memoryWorkspace(files), parsePolicy('version: 1\n', 'policy.yaml'));
    expect(occurrences).toEqual([]);
  });
});
