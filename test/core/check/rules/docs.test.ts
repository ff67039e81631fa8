import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import { ruleDocs, rules } from '../../../../packages/core/check/rules/index.ts';
import { judge } from '../../../../packages/core/check/rules/judge.ts';
import { scanWhole } from '../../../../packages/core/inventory/whole.ts';
import { parsePolicy } from '../../../../packages/core/policy/parse.ts';
import type { Policy, RuleName } from '../../../../packages/core/policy/policy.ts';
import { defaultRules } from '../../../../packages/core/policy/rule-settings.ts';
import type { PlacedOccurrence } from '../../../../packages/core/repository/place.ts';
import { scanFile } from '../../../../packages/core/scan/scan.ts';
import { memoryWorkspace } from '../../memory.ts';
import { placeOccurrences } from '../../repository/placed.ts';
import { policyOf } from './places.ts';

const reference = readFileSync('docs/rules.md', 'utf8');
const today = new Date('2026-11-21T12:00:00Z');

interface Section {
  readonly name: RuleName;
  readonly text: string;
  readonly examples: readonly string[];
}

const sections: readonly Section[] = reference
  .split(/^## /m)
  .slice(1)
  .map((text) => ({
    name: text.slice(0, text.indexOf('\n')) as RuleName,
    text,
    examples: [...text.matchAll(/^```yaml\n(.*?)^```$/gms)].map((match) => whole(match[1] ?? '')),
  }));

/** The digests that the page abbreviates, in full. */
function whole(example: string): string {
  return example.replace(/sha256:(\d)\d{3}…/g, (_, digit: string) => `sha256:${digit.repeat(64)}`);
}

/** An example's documents as files of their own, named by `# bad: path` where the page does. */
function places(policy: Policy, example: string): readonly PlacedOccurrence[] {
  return documentsOf(example).flatMap(([file, text]) =>
    scanFile(file, text, policy.fields).occurrences.map(placeOccurrences(policy)),
  );
}

function documentsOf(example: string): readonly (readonly [file: string, text: string])[] {
  return example
    .split(/^---\n/m)
    .map((text) => [/^# \w+: (\S+\.yaml)/m.exec(text)?.[1] ?? 'example.yaml', text] as const);
}

const lanes: Partial<Policy> = {
  layout: ['sources/values/env/{env}/**'],
  shared: ['sources/values/_shared/**'],
  environments: [{ name: 'dev', directory: 'dev', track: [], promoteFrom: null, soak: 0 }],
  firstParty: ['ghcr.io/acme/*'],
};

it("finds the bad and not the good of repository-override's layers", async () => {
  const policy = {
    ...parsePolicy('version: 1', 'policy.yaml'),
    ...lanes,
    rules: policyOf('repository-override').rules,
  };
  const [bad = '', good = ''] = sections.find(({ name }) => name === 'repository-override')?.examples ?? [];
  const found = [bad, good].map(async (example) => {
    const files = Object.fromEntries(documentsOf(example));
    const { occurrences } = await scanWhole(memoryWorkspace(files), policy);
    return judge(policy, occurrences, [], today).findings.map(({ file }) => file);
  });
  expect(await Promise.all(found)).toEqual([['sources/values/env/dev/apps/app.yaml'], []]);
});

describe('docs/rules.md', () => {
  it('has a section for every rule, in the order of the table', () => {
    expect(sections.map(({ name }) => name)).toEqual(rules.map(({ name }) => name));
    expect(rules.map(({ name }) => ruleDocs(name))).toEqual(sections.map(({ name }) => `docs/rules.md#${name}`));
  });

  it.each(sections)('$name states the default of the policy, and the title of the table', ({ name, text }) => {
    expect(/Default: \*\*(\w+)\*\*/.exec(text)?.[1]).toBe(defaultRules()[name].severity);
    const title = rules.find((rule) => rule.name === name)?.title ?? '';
    const first = text.split('\n')[2]?.replaceAll('`', '').toLowerCase() ?? '';
    expect(first).toContain(title.replaceAll('"', '').toLowerCase());
  });

  it.each(sections)('$name shows what is bad and what is good, and how to fix it', ({ examples, text }) => {
    expect(examples.some((example) => example.startsWith('# bad') || example.includes('\n# bad'))).toBe(true);
    expect(examples.some((example) => example.startsWith('# good'))).toBe(true);
    expect(text).toMatch(/^To fix it, /m);
  });

  it('links to nothing that is not there', () => {
    const names = new Set(sections.map(({ name }) => name as string));
    const links = [...reference.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1] ?? '');
    expect(links.filter((link) => !names.has(link))).toEqual([]);
  });

  it('opens with a policy that parses', () => {
    const [first = '', second = ''] = [...reference.matchAll(/^```yaml\n(.*?)^```$/gms)].map((match) => match[1] ?? '');
    const policy = parsePolicy(`version: 1\n${first}${second}`, 'policy.yaml');
    expect(policy.rules['image-contract'].severity).toBe('warning');
    expect(policy.exceptions).toHaveLength(1);
  });
});

const ofTrees: readonly RuleName[] = ['needs-render', 'environments-mixed', 'digest-unread', 'repository-override'];
const judgedByPlace: readonly RuleName[] = rules
  // What kustomize or Helm makes of a place is told by a whole tree.
  .filter(({ name, find, needs }) => find !== undefined && needs === undefined && !ofTrees.includes(name))
  .map(({ name }) => name);

describe('the examples of docs/rules.md', () => {
  it.each(sections.filter(({ name }) => judgedByPlace.includes(name)))(
    '$name finds the bad and not the good',
    ({ name, examples }) => {
      const policy = policyOf(name, lanes);
      const [bad = '', good = ''] = examples;
      const documents = bad.split(/^---\n/m).filter((text) => text.includes('# bad') || !bad.includes('---\n# bad'));
      const found = judge(policy, places(policy, bad), [], today).findings;
      expect(found.length).toBe(documents.length);
      expect(judge(policy, places(policy, good), [], today).findings).toEqual([]);
    },
  );

  it('unreadable-file finds the bad and not the good', () => {
    const [bad = '', good = ''] = sections.find(({ name }) => name === 'unreadable-file')?.examples ?? [];
    const unreadable = (text: string) => scanFile('a.yaml', text, policyOf('unreadable-file').fields).unreadable;
    expect(unreadable(bad)).toHaveLength(1);
    expect(unreadable(good)).toEqual([]);
  });

  it.each<[RuleName]>([['exception-expired'], ['exception-expiring'], ['exception-unused'], ['hold-expired']])(
    '%s finds the bad and not the good',
    (rule) => {
      const [bad = '', good = ''] = sections.find(({ name }) => name === rule)?.examples ?? [];
      const found = (text: string): readonly string[] => {
        const policy = parsePolicy(`version: 1\n${text}`, 'policy.yaml');
        const image = scanFile('a.yaml', 'image: docker.io/temporalio/server:1.2\n', policy.fields).occurrences;
        const { findings } = judge(policy, image.map(placeOccurrences(policy)), [], today);
        return findings.map((finding) => finding.rule).filter((name) => /^(?:exception|hold)-/.test(name));
      };
      expect(found(bad)).toEqual([rule]);
      expect(found(good)).toEqual([]);
    },
  );

  it('are all YAML, but for the one that is about that', () => {
    const broken = sections.flatMap(({ name, examples }) =>
      examples.filter((example) => parseAllDocuments(example).some((each) => each.errors.length > 0)).map(() => name),
    );
    expect(broken).toEqual(['unreadable-file']);
  });
});
