import { describe, expect, it } from '@jest/globals';
import type { CheckReport, Finding } from '../../../packages/core/check/rules/finding.ts';
import { rules } from '../../../packages/core/check/rules/index.ts';
import { renderSarif } from '../../../packages/core/report/sarif.ts';

const exception = {
  rules: [],
  image: null,
  paths: [],
  owner: 'sre',
  reason: 'r',
  expires: '2026-12-31',
  line: 1,
  column: 1,
};
const finding: Finding = {
  rule: 'pull-policy',
  severity: 'warning',
  file: 'a b/ü.yaml',
  line: 3,
  column: 5,
  endLine: 3,
  endColumn: 9,
  path: 'spec.image',
  document: 0,
  image: 'docker.io/library/nginx',
  environment: null,
  message: 'Use [this](https://evil.example).',
  exception,
  fix: [{ span: { start: 10, end: 14 }, text: 'IfNotPresent' }],
};
const summary = { files: 1, images: 1, pinned: 1, errors: 0, warnings: 0, excepted: 1 };
const report: CheckReport = { summary, images: [], findings: [finding], exceptions: [], notJudged: [], passedOver: [] };
const options = { version: '1.0.0', informationUri: 'https://example.com/', docsBase: 'https://example.com/v1/' };

const run = (given = {}) => JSON.parse(renderSarif(report, { ...options, ...given })).runs[0];

describe('renderSarif', () => {
  it('explains every rule, and every result points at its own', () => {
    const { tool, results } = run();
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(rules.map(({ name }) => name));
    expect(tool.driver.rules[results[0].ruleIndex].id).toBe('pull-policy');
    for (const { id, help, helpUri, shortDescription } of tool.driver.rules) {
      expect(help.text.length).toBeGreaterThan(20);
      expect(help.markdown).toContain('How to fix it');
      expect(shortDescription.text).not.toBe('');
      expect(helpUri).toBe(`https://example.com/v1/docs/rules.md#${id}`);
    }
  });

  it('locates a result from the root of the repository, percent-encoded', () => {
    const [{ physicalLocation }] = run({ prefix: 'clusters/' }).results[0].locations;
    expect(physicalLocation.artifactLocation).toEqual({ uri: 'clusters/a%20b/%C3%BC.yaml', uriBaseId: '%SRCROOT%' });
    expect(physicalLocation.region).toEqual({ startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 });
  });

  it('suppresses an excused finding, or leaves it out on request', () => {
    expect(run().results[0].suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: 'sre, until 2026-12-31: r' },
    ]);
    expect(run({ omitExcepted: true }).results).toEqual([]);
  });

  it('carries the edit that fixes it, and makes no link of a stranger’s text', () => {
    const [result] = run().results;
    expect(result.fixes[0].artifactChanges[0].replacements).toEqual([
      { deletedRegion: { charOffset: 10, charLength: 4 }, insertedContent: { text: 'IfNotPresent' } },
    ]);
    expect(result.message.text).toBe('Use [this] (https://evil.example).');
  });
});
