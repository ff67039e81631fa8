import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse, parseAllDocuments } from 'yaml';
import { type AdmissionOptions, buildAdmission } from '../../../packages/core/admission/admission.ts';
import { defaultPolicy, parsePolicy } from '../../../packages/core/policy/parse.ts';
import { renderAdmissionJson, renderAdmissionYaml } from '../../../packages/core/report/admission.ts';

// A case is a directory with a policy file (none: the default policy) and the YAML that is printed for it.
// UPDATE_GOLDEN=1 writes the expected files anew: read their diff before it is committed.
const root = 'test/golden/admission';
const source = '.github/image-policy.yaml';
const options: AdmissionOptions = {
  environments: [],
  action: null,
  namespaceLabel: 'image-policy/environment',
  today: new Date('2026-11-21T12:00:00Z'),
};
const policyOf = (text: string) => parsePolicy(`version: 1\n${text}`, source);
const lanes = 'environments: { dev: {}, prod_eu: {}, prod-eu: {} }\n';

describe('the admission policy', () => {
  it.each(readdirSync(root))('of %s', (name) => {
    const path = `${root}/${name}/image-policy.yaml`;
    const policy = existsSync(path) ? parsePolicy(readFileSync(path, 'utf8'), source) : defaultPolicy();
    const admission = buildAdmission(policy, options);
    const yaml = renderAdmissionYaml(admission, { source: policy.file });
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(`${root}/${name}/expected.yaml`, yaml);
    expect(yaml).toBe(readFileSync(`${root}/${name}/expected.yaml`, 'utf8'));
    const documents = parseAllDocuments(yaml, { version: '1.1' }).map((document) => document.toJS());
    expect(JSON.parse(renderAdmissionJson(admission))).toEqual({ apiVersion: 'v1', kind: 'List', items: documents });
  });

  it.each<[string, Partial<AdmissionOptions>, string]>([
    ['rules: { digest-required: off }\n', {}, 'digest-required is off'],
    [lanes, { environments: ['prd-eu'] }, 'did you mean "prod_eu"'],
    [lanes, { environments: ['prod_eu'] }, 'rename one'],
    [`environments: { ${'a'.repeat(64)}: {} }\n`, {}, '63 characters'],
    ['', { namespaceLabel: 'a/b/c' }, 'is no label'],
    ['', { namespaceLabel: 'environment:' }, 'is no label'],
  ])('of %j with %j is refused: %s', (text, changed, said) => {
    expect(() => buildAdmission(policyOf(text), { ...options, ...changed })).toThrow(said);
  });

  it('is bound to the environments that were asked for, as was asked', () => {
    const { bindings } = buildAdmission(policyOf('environments: { dev: {}, prod_eu: {} }\n'), {
      ...options,
      environments: ['prod_eu'],
      action: 'Warn',
    });
    expect(bindings).toEqual([
      {
        name: 'image-policy-digests-prod-eu',
        environment: 'prod_eu',
        namespaceLabel: 'image-policy/environment',
        actions: ['Warn', 'Audit'],
      },
    ]);
  });

  it('lets no text of the policy file out of its scalar or comment', () => {
    const reason = 'x\n--- \u2028 # \'"{{ }} ::error::y\n##[group]z\u0007';
    const exception = { rules: ['digest-required'], image: 'a.b/c', reason, owner: reason, expires: '2099-01-01' };
    const policy = policyOf(`exceptions: [${JSON.stringify(exception)}]\n`);
    const yaml = renderAdmissionYaml(buildAdmission(policy, options), { source: 'a\nb: c' });
    expect(parseAllDocuments(yaml)).toHaveLength(2);
    expect(yaml).not.toMatch(/^(?:b: c|##\[|::|--- )/m);
    expect(yaml).not.toMatch(/[\u0007\u2028]|##\[/);
    const [first] = yaml.split(/^---$/m);
    expect(parse(first ?? '').metadata.annotations['image-policy/exception-1']).toContain('x\\n---');
  });
});
