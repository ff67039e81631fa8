import { describe, expect, it } from '@jest/globals';
import { judge } from '../../../../packages/core/check/rules/judge.ts';
import { scanWhole } from '../../../../packages/core/inventory/whole.ts';
import { parsePolicy } from '../../../../packages/core/policy/parse.ts';
import { memoryWorkspace } from '../../memory.ts';

/** Whether an exception for these names excuses what prod's values say; `template` is the chart's, null for none in the tree. */
async function isExcused(image: string, values: string, template: string | null, more = ''): Promise<boolean> {
  const policy = parsePolicy(
    `version: 1
layout: ['charts/*/values-{env}.yaml']
environments: { prod: {} }
exceptions: [{ rules: [digest-required], image: '${image}', reason: r, owner: o, expires: 2027-01-01 }]
${more}`,
    'policy.yaml',
  );
  const chart = {
    'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
    'charts/web/templates/web.yaml': `kind: Deployment\nspec:\n  image: ${template}\n`,
  };
  const files = {
    ...(template !== null && chart),
    'charts/web/values.yaml': 'image: { digest: "" }\n',
    'charts/web/values-prod.yaml': values,
  };
  const { occurrences } = await scanWhole(memoryWorkspace(files), policy);
  const [found] = judge(policy, occurrences, [], new Date('2026-11-21')).findings.filter(
    ({ rule }) => rule === 'digest-required',
  );
  return found?.exception !== null;
}

const values = 'image:\n  registry: quay.io\n  repository: acme/app\n  tag: v1\n';
const reads = '"{{ .Values.image.registry }}/{{ .Values.image.repository }}:{{ .Values.image.tag }}"';
const ignores = '"{{ .Values.image.repository }}:{{ .Values.image.tag }}"';

describe('an exception for an image whose registry is written apart', () => {
  it.each<readonly [string, string, string | null, boolean]>([
    ['holds where the chart reads the registry', 'quay.io/acme/*', reads, true],
    ['does not where the chart ignores it', 'quay.io/acme/*', ignores, false],
    ['does not where nobody can tell', 'quay.io/acme/*', null, false],
    ['holds where both names are meant', '*/acme/*', null, true],
  ])('%s', async (_, image, template, excused) => {
    expect(await isExcused(image, values, template)).toBe(excused);
  });

  it('holds where the registry changes nothing', async () => {
    expect(await isExcused('docker.io/acme/*', values.replace('quay.io', 'docker.io'), null)).toBe(true);
  });
});
