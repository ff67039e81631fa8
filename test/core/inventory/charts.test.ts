import { describe, expect, it } from '@jest/globals';
import { scanWhole } from '../../../packages/core/inventory/whole.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import { memoryWorkspace } from '../memory.ts';
import { beside, header, one, two } from './runs.ts';

const line = (image: string, extra = '') => `kind: Deployment\nspec:\n${extra}  image: ${image}\n`;
const tagOnly = '"{{ .Values.image.repository }}:{{ .Values.image.tag }}"';
const digestToo =
  '"{{ .Values.image.repository }}{{ with .Values.image.digest }}@{{ . }}{{ else }}:{{ $.Values.image.tag }}{{ end }}"';

const chart = (template: string, more = '') => ({
  'charts/web/Chart.yaml': `apiVersion: v2\nname: web\nversion: 1.0.0\n${more}`,
  'charts/web/values.yaml': 'image:\n  repository: ghcr.io/acme/web\n',
  'charts/web/templates/web.yaml': template,
});

const ours = 'https://github.com/acme/gitops.git';

/** `version unread`: what prod ends up with, and the key and line of a digest that nothing reads. */
async function runs(files: Readonly<Record<string, string>>, policy: string = beside): Promise<readonly string[]> {
  const { occurrences } = await scanWhole(memoryWorkspace(files), parsePolicy(policy, 'policy.yaml'), async () => [
    ours,
  ]);
  return occurrences
    .filter(({ environment }) => environment === 'prod')
    .map(({ tag, digest, composed }) => {
      const unread =
        composed?.unread && `${composed.unread.key} at ${composed.unread.occurrence.file}:${composed.unread.at.line}`;
      return `${tag ?? ''}${digest === null ? '' : '@'} ${unread ?? ''}`.trim();
    });
}

const prod = { 'charts/web/values-prod.yaml': `image:\n  tag: "1.4"\n  digest: ${one}\n` };
const unread = ['1.4 digest at charts/web/values-prod.yaml:3'];

describe('a digest in the values of a chart of the tree', () => {
  it.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
    ['that reads it', chart(line(digestToo)), ['1.4@']],
    ['that reads the tag alone', chart(line(tagOnly)), unread],
    [
      'whose only reader nothing includes',
      { ...chart(line(tagOnly)), 'charts/web/templates/_x.tpl': '{{ define "x" }}{{ .Values.image.digest }}{{ end }}' },
      unread,
    ],
    [
      'whose reader has a name without an ending that names images',
      {
        ...chart('{{ include "x" . }}\n'),
        'charts/web/templates/_x.tpl': `{{ define "x" }}${line(digestToo)}{{ end }}`,
      },
      ['1.4@'],
    ],
    [
      'that reads it from a file',
      { ...chart('{{ tpl (.Files.Get "web.txt") . }}\n'), 'charts/web/web.txt': line(digestToo) },
      ['1.4@'],
    ],
    ['that has no template here', { ...chart(''), 'charts/web/templates/web.yaml': '' }, unread],
    [
      'that feeds a chart which is not here',
      {
        ...chart(line('x'), 'dependencies:\n  - { name: image, version: 1.0.0, repository: https://charts.example }\n'),
      },
      ['1.4@'],
    ],
  ])('%s', async (_, files, expected) => {
    expect(await runs({ ...files, ...prod })).toEqual(expected);
  });

  it('counts under the key of a cloud, as the operator of Cilium reads it', async () => {
    const image = '"{{ .Values.image.repository }}:{{ .Values.image.tag }}@{{ .Values.image.genericDigest }}"';
    const values = `image:\n  tag: "1.4"\n  useDigest: true\n  genericDigest: ${one}\n`;
    expect(await runs({ ...chart(line(image)), 'charts/web/values-prod.yaml': values })).toEqual(['1.4@']);
  });

  it('is told by the templates, whether or not the policy ignores the chart', async () => {
    const application = `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: web }
spec:
  destination: { namespace: web }
  source: { repoURL: 'https://github.com/acme/gitops.git', path: charts/web, helm: { valueFiles: [/env/prod/web.yaml] } }
`;
    const files = {
      'apps/web.yaml': application,
      ...chart(line(tagOnly)),
      'env/prod/web.yaml': `image:\n  repository: ghcr.io/acme/web\n  tag: "1.4"\n  digest: ${one}\n`,
    };
    expect(await runs(files, `${header}layout: ['env/{env}/**']\nignore: ['charts/**']\n`)).toEqual([
      '1.4 digest at env/prod/web.yaml:4',
    ]);
  });

  it('counts where the tag has one, whatever stands under a key that nothing reads', async () => {
    const files = { 'charts/web/values-prod.yaml': `image:\n  tag: 1.4@${two}\n`, ...chart(line(tagOnly)) };
    const own = `image:\n  repository: ghcr.io/acme/web\n  digest: ${one}\n`;
    expect(await runs({ ...files, 'charts/web/values.yaml': own })).toEqual([
      '1.4@ digest at charts/web/values.yaml:3',
    ]);
  });

  it('is not read by a chart elsewhere of which the policy says so', async () => {
    const policy = `${header}layout: ['env/{env}/**']\n`;
    const files = {
      'apps/web.yaml': `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: web }
spec:
  destination: { namespace: web }
  sources:
    - { repoURL: 'https://charts.example.com', chart: legacy, targetRevision: 1.0.0, helm: { valueFiles: [$me/env/prod/web.yaml] } }
    - { repoURL: 'https://github.com/acme/gitops.git', ref: me }
`,
      'env/prod/web.yaml': `image:\n  repository: ghcr.io/acme/web\n  tag: "1.4"\n  digest: ${one}\n`,
    };
    expect(await runs(files, policy)).toEqual(['1.4@']);
    const none = `${policy}charts: [{ match: legacy, digest: none }]\n`;
    expect(await runs(files, none)).toEqual(['1.4 digest at env/prod/web.yaml:4']);
    expect(await runs(files, `${policy}charts: [{ match: 'leg*', digest: sha }]\n`)).toEqual(['1.4@']);
  });
});

describe('the name of an image that a chart of the tree prints', () => {
  const default_ = '{{ .Values.image.registry | default .Values.defaultRegistry }}/{{ .Values.image.name }}';
  /** `image:tag refusal` of what prod runs. */
  const named = async (template: string, own: string, values: string): Promise<readonly string[]> => {
    const files = {
      ...chart(line(`"${template}"`)),
      'charts/web/values.yaml': own,
      'charts/web/values-prod.yaml': values,
    };
    const policy = parsePolicy(beside, 'policy.yaml');
    const { occurrences } = await scanWhole(memoryWorkspace(files), policy, undefined, 'all');
    return occurrences
      .filter(({ environment }) => environment === 'prod')
      .map(({ image, tag, composed }) => `${image}:${tag} ${composed?.write?.()?.place.kind}`);
  };

  it.each<readonly [string, string, string, string, string]>([
    [
      'has a registry of another value',
      '{{ .Values.hub.url }}/{{ .Values.image.repository }}:{{ .Values.image.tag }}',
      'hub: { url: quay.io }\nimage: { repository: acme/web }\n',
      'image: { tag: "1" }\n',
      'quay.io/acme/web:1 tag',
    ],
    [
      'has a registry and a tag of others',
      `${default_}:{{ .Values.image.tag | default .Values.defaultTag }}`,
      'defaultRegistry: quay.io/acme\ndefaultTag: "2"\nimage: { registry: "", repository: "", name: web, tag: "" }\n',
      'defaultTag: "3"\n',
      'quay.io/acme/web:3 refused',
    ],
    [
      'stays what the values say where a cluster decides',
      '{{ if .Capabilities.APIVersions.Has "a/v1" }}quay.io/{{ end }}{{ .Values.image.repository }}:{{ .Values.image.tag }}',
      'image: { repository: acme/web }\n',
      'image: { tag: "1" }\n',
      'docker.io/acme/web:1 tag',
    ],
    [
      'stays what the values say where the chart deploys another one',
      '{{ .Values.hub }}/other:{{ .Values.image.tag }}',
      'hub: quay.io\nimage: { repository: acme/web }\n',
      'image: { tag: "1" }\n',
      'docker.io/acme/web:1 tag',
    ],
  ])('%s', async (_, template, own, values, expected) => {
    expect(await named(template, own, values)).toEqual([expected]);
  });
});
