import { describe, expect, it } from '@jest/globals';
import { findTool } from '../../tool.ts';
import { renderChart } from '../deployers/helm/helm-tool.ts';
import { beside, one, scan } from './runs.ts';

/** A chart whose templates put images together of values that say none by their keys: what `helm template` prints is the truth. */
interface OtherImages {
  readonly name: string;
  readonly web: string;
  readonly helpers?: string;
  readonly own?: string;
  readonly prod?: string;
  readonly files?: Readonly<Record<string, string>>;
  /** `file:line image:tag` of each that must be found. */
  readonly found: readonly string[];
  /** `file:line` of each of which nobody can tell. */
  readonly open?: readonly string[];
}

const pod = (...images: readonly string[]) =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n${images
    .map((image, index) => `    - name: c${index}\n      image: ${image}\n`)
    .join('')}`;
/** Named templates of which each includes the one before it twice: more steps than are followed. */
const large = Array.from({ length: 16 }, (_, index) => {
  const text = index === 0 ? '{{ "" }}'.repeat(60) : `{{ include "d${index - 1}" . }}`.repeat(2);
  return `{{ define "d${index}" }}${text}{{ end }}\n`;
}).join('');
const apart = '{{ .Values.web.repository }}:{{ .Values.version }}';
const own = 'version: v1\nweb:\n  repository: ghcr.io/acme/web\n';
const inOwn = 'charts/web/values.yaml:3 ghcr.io/acme/web:v1';

const charts: readonly OtherImages[] = [
  { name: 'a name and a version of two maps', web: pod(apart), own, found: [inOwn] },
  {
    name: 'a version that the environment says',
    web: pod(`"${apart}"`),
    own,
    prod: 'version: v2\n',
    found: ['charts/web/values.yaml:3 ghcr.io/acme/web:v2'],
  },
  {
    name: 'a name that the environment says',
    web: pod(apart),
    own,
    prod: 'web:\n  repository: ghcr.io/acme/other\n',
    found: ['charts/web/values-prod.yaml:2 ghcr.io/acme/other:v1'],
  },
  {
    name: 'a version of the chart',
    web: pod('{{ .Values.web.repository }}:{{ .Chart.AppVersion }}'),
    own,
    found: ['charts/web/values.yaml:3 ghcr.io/acme/web:9.9'],
  },
  {
    name: 'by a function',
    web: pod('{{ printf "%s:%s" .Values.web.repository .Values.version | quote }}'),
    own,
    found: [inOwn],
  },
  { name: 'with its digest', web: pod(`${apart}@${one}`), own, found: [] },
  { name: 'with its digest in the version', web: pod(apart), own, prod: `version: v1@${one}\n`, found: [] },
  { name: 'in a branch that is off', web: `{{ if .Values.web.enabled }}\n${pod(apart)}{{ end }}\n`, own, found: [] },
  {
    name: 'in a branch that is on',
    web: `{{ if .Values.web.enabled }}\n${pod(apart)}{{ end }}\n`,
    own,
    prod: 'web: { enabled: true }\n',
    found: [inOwn],
  },
  {
    name: 'in a test',
    web: `${pod(apart).replace('{ name: web }', '\n  name: web\n  annotations:\n    "helm.sh/hook": test')}`,
    own,
    found: [],
  },
  {
    name: 'of a subchart that is off',
    web: '',
    files: {
      'Chart.yaml':
        'apiVersion: v2\nname: web\nversion: 1.0.0\ndependencies: [{ name: sub, version: 1.0.0, condition: sub.enabled }]\n',
      'charts/sub/Chart.yaml': 'apiVersion: v2\nname: sub\nversion: 1.0.0\n',
      'charts/sub/values.yaml': own,
      'charts/sub/templates/sub.yaml': pod(apart),
    },
    own: 'sub: { enabled: false }\n',
    found: [],
  },
  {
    name: 'in a loop, of nothing that the loop is over',
    web: `{{ range .Values.names }}\n---\n${pod(apart.replaceAll('.Values', '$.Values'))}{{ end }}\n`,
    own: `${own}names: [a, b]\n`,
    found: [inOwn],
  },
  {
    name: 'in a loop over nothing',
    web: `{{ range .Values.names }}\n---\n${pod(apart.replaceAll('.Values', '$.Values'))}{{ end }}\n`,
    own: `${own}names: []\n`,
    found: [],
  },
  {
    name: 'in a loop whose elements say the version',
    web: `{{ range .Values.names }}\n---\n${pod('{{ $.Values.web.repository }}:{{ .version }}')}{{ end }}\n`,
    own: `${own}names: [{ version: v1 }]\n`,
    found: [],
    open: ['charts/web/templates/web.yaml:9'],
  },
  {
    name: 'in a loop over what is not known',
    web: `{{ range (.Files.Get "names" | fromYaml) }}\n---\n${pod('{{ $.Values.web.repository }}:{{ .version }}')}{{ end }}\n`,
    own,
    found: [],
    open: ['charts/web/templates/web.yaml:9'],
  },
  {
    name: 'in a chart that is too large to run',
    web: `${pod(apart)}{{- $size := include "d15" . | trunc 0 }}`,
    helpers: large,
    own,
    found: [inOwn],
  },
  {
    name: 'of a block that is judged',
    web: pod('{{ .Values.image.repository }}:{{ .Values.image.tag }}', apart),
    own: `${own}image: { repository: ghcr.io/acme/main, tag: "1.4" }\n`,
    found: ['charts/web/values.yaml:4 ghcr.io/acme/main:1.4', inOwn],
  },
];

function filesOf({ web, helpers = '', own: values = '', prod = '', files = {} }: OtherImages) {
  return {
    'Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\nappVersion: "9.9"\n',
    'values.yaml': values,
    'templates/web.yaml': web,
    'templates/_helpers.tpl': helpers,
    'values-prod.yaml': prod,
    ...files,
  };
}

const helm = findTool('helm', 'images of templates, beside Helm');

describe('an image that a template puts together of values', () => {
  it.each(charts.map((chart) => [chart.name, chart] as const))('%s', async (_, chart) => {
    const files = Object.entries(filesOf(chart)).map(([path, text]) => [`charts/web/${path}`, text] as const);
    const all = await scan(beside, Object.fromEntries(files));
    const images = all.filter(({ digest, templated }) => digest === null && !templated);
    expect(all.filter(({ templated }) => templated?.open).map(({ file, line }) => `${file}:${line}`)).toEqual(
      chart.open ?? [],
    );
    expect(images.map(({ file, line, image, tag }) => `${file}:${line} ${image}:${tag}`).sort()).toEqual(
      [...chart.found].sort(),
    );
    if (helm === null) return;
    const output = await renderChart(helm, filesOf(chart), ['values-prod.yaml']);
    for (const each of chart.found) expect(output).toContain(each.split(' ')[1]);
  });
});
