import { describe, expect, it } from '@jest/globals';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import { scanBefore } from '../../../packages/core/repository/scan-before.ts';
import { openReader, scanWorkspace } from '../../../packages/core/repository/scan-tree.ts';
import { findTool } from '../../tool.ts';
import { renderChart } from '../deployers/helm/helm-tool.ts';
import { digest, type Files, memoryWorkspace } from '../memory.ts';

const policy = parsePolicy('version: 1\n', 'policy.yaml');

/** A chart of which partials say images: those that `helm template` prints are found, and no others. */
interface Partials {
  readonly name: string;
  readonly files: Files;
  /** `line image:tag` */
  readonly found: readonly string[];
  /** What only a chart that is elsewhere would print. */
  readonly unprinted?: readonly string[];
}

const define = (name: string, image: string, more = '') =>
  `{{- define "${name}" -}}\n- name: init\n  image: ${image}\n${more}{{- end }}\n`;
const pod = (...actions: readonly string[]) =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  initContainers:\n${actions
    .map((action) => `    {{- ${action} | nindent 4 }}\n`)
    .join('')}  containers: []\n`;
const chart = { 'Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n', 'values.yaml': 'kind: a\n' };
const busybox = 'docker.io/library/busybox';

const charts: readonly Partials[] = [
  {
    name: 'that a template includes',
    files: {
      'templates/web.yaml': pod('include "web.init" .'),
      'templates/_helpers.tpl': define('web.init', 'busybox:1.36'),
    },
    found: [`3 ${busybox}:1.36`],
  },
  {
    name: 'that nothing includes',
    files: {
      'templates/web.yaml': pod('include "web.init" .'),
      'templates/_helpers.tpl': `${define('web.old', 'busybox:1.35')}${define('web.init', 'busybox:1.36')}`,
    },
    found: [`7 ${busybox}:1.36`],
  },
  {
    name: 'of a file that is called like no partial, and is one',
    files: {
      'templates/web.yaml': pod('include "web.init" .'),
      'templates/vendor/init.tpl': `{{/* As it is */}}\n${define('web.old', 'busybox:1.35')}${define('web.init', 'busybox:1.36')}`,
    },
    found: [`8 ${busybox}:1.36`],
  },
  {
    name: 'of a template that defines what it includes',
    files: {
      'templates/web.tpl': `${define('web.init', 'busybox:1.36')}${pod('include "web.init" .')}`,
    },
    found: [`3 ${busybox}:1.36`],
  },
  {
    name: 'that one includes which a template includes',
    files: {
      'templates/web.yaml': pod('include "web.all" .'),
      'templates/_all.tpl': '{{- define "web.all" }}{{ template "web.init" . }}{{ end }}',
      'templates/deep/_init.tpl': define('web.init', 'busybox:1.36'),
    },
    found: [`3 ${busybox}:1.36`],
  },
  {
    name: 'that only one includes which nothing includes',
    files: {
      'templates/web.yaml': pod('"[]"'),
      'templates/_all.tpl': `{{- define "web.all" }}{{ template "web.init" . }}{{ end }}${define('web.init', 'busybox:1.36')}`,
    },
    found: [],
  },
  {
    name: 'by a name that is put together',
    files: {
      'templates/web.yaml': pod('include (printf "web.%s" .Values.kind) .'),
      'templates/_helpers.tpl': `${define('web.a', 'busybox:1.36')}${define('other.a', 'busybox:1.35')}`,
    },
    found: [`3 ${busybox}:1.36`],
  },
  {
    name: 'by a name of which a function changes what is put together',
    files: {
      'templates/web.yaml': pod('include (printf "Web.%s" "init" | lower) .'),
      'templates/_helpers.tpl': define('web.init', 'busybox:1.36'),
    },
    found: [`3 ${busybox}:1.36`],
  },
  {
    name: 'by a text that is put together and run',
    files: {
      'values.yaml': 'name: web.init\n',
      'templates/web.yaml': pod('tpl (printf "{{ include %q . }}" .Values.name) .'),
      'templates/_helpers.tpl': define('web.init', 'busybox:1.36'),
    },
    found: [`3 ${busybox}:1.36`],
  },
  {
    name: 'by a name that a variable has',
    files: {
      'templates/web.yaml': `{{- $name := print "web" ".init" }}\n${pod('include $name .')}`,
      'templates/_helpers.tpl': define('web.init', 'busybox:1.36'),
    },
    found: [`3 ${busybox}:1.36`],
  },
  {
    name: 'by the path of the file',
    files: {
      'templates/web.yaml': pod('include (print $.Template.BasePath "/_init.yaml") .'),
      'templates/_init.yaml': '- name: init\n  image: busybox:1.36\n',
      'templates/_old.yaml': '- name: init\n  image: busybox:1.35\n',
    },
    found: [`2 ${busybox}:1.36`],
  },
  {
    name: 'by a text of the values',
    files: {
      'values.yaml': 'init: "{{ include \\"web.init\\" . }}"\n',
      'templates/web.yaml': pod('tpl .Values.init .'),
      'templates/_helpers.tpl': define('web.init', 'busybox:1.36'),
    },
    found: [`3 ${busybox}:1.36`],
  },
  {
    name: 'of a chart within',
    files: {
      'templates/web.yaml': pod('include "sub.init" .'),
      'charts/sub/Chart.yaml': 'apiVersion: v2\nname: sub\nversion: 1.0.0\n',
      'charts/sub/templates/sub.yaml': '',
      'charts/sub/templates/_helpers.tpl': define('sub.init', 'busybox:1.36'),
    },
    found: [`3 ${busybox}:1.36`],
  },
  {
    name: 'of a library',
    files: {
      'charts/sub/Chart.yaml': 'apiVersion: v2\nname: sub\nversion: 1.0.0\ntype: library\n',
      'charts/sub/templates/_helpers.tpl': define('sub.init', 'busybox:1.36'),
    },
    found: [`3 ${busybox}:1.36`],
    unprinted: [`${busybox}:1.36`],
  },
  {
    name: 'with its digest beside one without',
    files: {
      'templates/web.yaml': pod('include "web.init" .'),
      'templates/_helpers.tpl': define(
        'web.init',
        `busybox:1.36@${digest('one')}`,
        '- { name: more, image: "busybox:1.35" }\n',
      ),
    },
    found: [`4 ${busybox}:1.35`],
  },
  {
    name: 'that has a registry of the values',
    files: {
      'values.yaml': 'hub: quay.io\n',
      'templates/web.yaml': pod('include "web.init" .'),
      'templates/_helpers.tpl': define('web.init', '{{ .Values.hub }}/busybox:1.36'),
    },
    found: ['3 null:1.36'],
  },
  {
    name: 'in a comment that quotes an action',
    files: {
      'templates/web.yaml': pod('include "web.init" .'),
      'templates/_helpers.tpl': `{{- define "web.init" -}}\n{{/* As {{ include "web.init" . }} has it:\n  image: busybox:1.35\n*/}}\n- name: init\n  image: busybox:1.36\n{{- end }}\n`,
    },
    found: [`6 ${busybox}:1.36`],
  },
  {
    name: 'in a script',
    files: {
      'templates/web.yaml': `${pod('"[]"')}---\nkind: ConfigMap\napiVersion: v1\nmetadata: { name: x }\ndata:\n  run.sh: |\n    {{- include "web.run" . | nindent 4 }}\n`,
      'templates/_helpers.tpl':
        '{{- define "web.run" -}}\nset -e\nif [ x ]; then echo image: busybox:1.36; fi\n{{- end }}\n',
    },
    found: [],
  },
];

const helm = findTool('helm', 'images of partials, beside Helm');

describe('an image in a partial of a chart', () => {
  it.each(charts.map((each) => [each.name, each] as const))('%s', async (_, { files, found, unprinted = [] }) => {
    const all = { ...chart, ...files };
    const { occurrences, templated } = await scanWorkspace(memoryWorkspace(all), policy);
    const open = occurrences.filter((each) => each.digest === null);
    expect(open.map(({ line, image, tag }) => `${line} ${image}:${tag}`)).toEqual(found);
    expect(templated).toEqual([]);
    if (helm === null) return;
    const printed = await renderChart(helm, all, []);
    const images = [...printed.matchAll(/^[ -]*(?:\{ name: \w+, )?image: "?([^\s"@]+:[\w.]+)"?(?: \}|$)/gm)].map(
      ([, image = '']) => image,
    );
    const tags = (texts: readonly string[]) => texts.map((text) => text.replace(/^.*:/, '')).sort();
    expect(tags(images)).toEqual(tags(found.filter((each) => !unprinted.some((other) => each.endsWith(other)))));
  });

  it('is new to a change that includes it', async () => {
    const files = { ...chart, 'templates/_helpers.tpl': define('web.init', 'busybox:1.36') };
    const before = memoryWorkspace({ ...files, 'templates/web.yaml': pod('"[]"') });
    const after = memoryWorkspace({ ...files, 'templates/web.yaml': pod('include "web.init" .') });
    const today = await scanWorkspace(after, policy);
    const was = await scanBefore({ before, after }, openReader(policy), today, (path) => path === 'templates/web.yaml');
    expect([was.scan.occurrences.length, today.occurrences.length]).toEqual([0, 1]);
  });

  it('is found where only its file is judged', async () => {
    const files = {
      ...chart,
      'templates/web.yaml': pod('include "web.init" .'),
      'templates/_helpers.tpl': `${define('web.old', 'busybox:1.35')}${define('web.init', 'busybox:1.36')}`,
    };
    const { occurrences } = await scanWorkspace(memoryWorkspace(files), policy, ['templates/_helpers.tpl']);
    expect(occurrences.map(({ tag }) => tag)).toEqual(['1.36']);
  });
});
