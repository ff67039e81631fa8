import { describe, expect, it } from '@jest/globals';
import { scanWhole } from '../../../../packages/core/inventory/whole.ts';
import { parsePolicy } from '../../../../packages/core/policy/parse.ts';
import { digest, memoryWorkspace } from '../../memory.ts';

const [one, two] = [digest('one'), digest('two')];
const own = 'https://github.com/acme/gitops.git';

const chart = (tag: string) => ({
  'apps/Chart.yaml': 'apiVersion: v2\nname: apps\nversion: 1.0.0\n',
  'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
  'charts/web/values.yaml': `image: { repository: ghcr.io/acme/web, tag: ${tag} }\n`,
  'charts/web/templates/web.yaml':
    'kind: Deployment\nspec: { image: "{{ .Values.image.repository }}:{{ .Values.image.tag }}" }\n',
});
const indent = (text: string, by: number) => text.replace(/^(?=.)/gm, ' '.repeat(by));
const application = (helm: string) => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: web }
spec:
  destination: { namespace: web }
  source:
    repoURL: ${own}
    path: charts/web
    helm:
${indent(helm, 6)}`;
const release = (values: string) => `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: web, namespace: web }
spec:
  chart: { spec: { chart: ./charts/web, sourceRef: { kind: GitRepository, name: flux-system, namespace: flux-system } } }
  values:
${indent(values, 4)}`;
const image = (tag: string) => `image: { tag: ${tag} }\n`;
const parameter = (tag: string) => `- { name: image.tag, value: ${tag} }\n`;
const when = (text: string, other?: string) =>
  `{{- if .Values.a }}\n${text}${other === undefined ? '' : `{{- else }}\n${other}`}{{- end }}\n`;

/** What is judged of the chart's image: `file tag@digest`. */
async function judged(object: string, tag = 'v1'): Promise<readonly string[]> {
  const files = { ...chart(tag), 'apps/templates/web.yaml': object };
  const { occurrences } = await scanWhole(memoryWorkspace(files), parsePolicy('version: 1', 'p.yaml'), async () => [
    own,
  ]);
  return occurrences.flatMap((each) =>
    each.composed === undefined ? [] : `${each.file} ${each.tag}@${each.digest?.slice(7, 11) ?? ''}`,
  );
}

const pinned = (tag: string, said = one) => [`apps/templates/web.yaml ${tag}@${said.slice(7, 11)}`];
const unpinned = ['charts/web/values.yaml v1@'];

describe('values under a condition of the template that prints their object', () => {
  it.each<readonly [string, string]>([
    ['an object', application(`valuesObject:\n${indent(`b: c\n${when(image(`v2@${one}`))}`, 2)}`)],
    ['an object that is all of it', application(`valuesObject:\n${indent(when(image(`v2@${one}`)), 2)}`)],
    ['parameters', application(`parameters:\n${when(parameter(`v2@${one}`))}`)],
    ['a HelmRelease', release(when(image(`v2@${one}`)))],
    ['another kind of condition', release(`{{- with .Values.a }}\n${image(`v2@${one}`)}{{- end }}\n`)],
    ['conditions within each other', release(when(`b: c\n${when(image(`v2@${one}`), '')}`))],
    ['an else that says nothing of it', release(when(image(`v2@${one}`), 'b: c\n'))],
  ])('may not lie there: %s', async (_, object) => {
    expect(await judged(object)).toEqual(unpinned);
    expect(await judged(object, `v1@${two}`)).not.toEqual(unpinned);
  });

  it.each<readonly [string, string, readonly string[]]>([
    ['both pinned', release(when(image(`v2@${one}`), image(`v3@${two}`))), pinned('v2')],
    ['the first unpinned', release(when(image('v2'), image(`v3@${two}`))), ['apps/templates/web.yaml v2@']],
    ['the last unpinned', release(when(image(`v2@${one}`), image('v3'))), ['apps/templates/web.yaml v3@']],
  ])('are one or the other: %s', async (_, object, expected) => {
    expect(await judged(object)).toEqual(expected);
  });

  it.each<readonly [string, string]>([
    ['around the object', `{{- if .Values.a }}\n${release(image(`v2@${one}`))}{{- end }}\n`],
    ['of something else', release(`${image(`v2@${one}`)}${when('b: c\n')}`)],
    ['in a comment', release(`{{/* if it were {{ if .Values.a }} */}}\n${image(`v2@${one}`)}`)],
  ])('are told from a condition %s', async (_, object) => {
    expect(await judged(object)).toEqual(pinned('v2'));
  });
});
