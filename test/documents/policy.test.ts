import { describe, expect, it } from '@jest/globals';
import { chartFields } from '../../packages/core/policy/charts.ts';
import { environmentFields } from '../../packages/core/policy/environments.ts';
import { exceptionFields } from '../../packages/core/policy/exceptions.ts';
import { nameFields } from '../../packages/core/policy/fields.ts';
import { holdFields } from '../../packages/core/policy/holds.ts';
import { mirrorFields } from '../../packages/core/policy/mirrors.ts';
import { defaultPolicy, policyFields } from '../../packages/core/policy/parse.ts';
import { registryFields } from '../../packages/core/policy/registries.ts';
import { renderFields } from '../../packages/core/policy/render-targets.ts';
import { shapeFields } from '../../packages/core/policy/shapes.ts';
import { findAnchors, findBlocks, findRows, readDocument } from './markdown.ts';

const text = readDocument('docs/policy.md');
/** Heading -> what stands below it, up to the next. */
const sections = new Map(
  text.split(/^## /m).map((section) => [section.split('\n')[0] ?? '', section.slice(section.indexOf('\n'))]),
);
const keysIn = (section: string): readonly string[] =>
  findRows(section).map(([key = '']) => /`(\w+)`/.exec(key)?.[1] ?? key);

describe('docs/policy.md', () => {
  it('has a row and a section for every key of the policy, in the order of the parser', () => {
    const keys = Object.keys(policyFields);
    const overview = text.slice(0, text.indexOf('\n## '));
    expect(keysIn(overview)).toEqual(keys);
    expect([...sections.keys()].slice(1)).toEqual(keys);
    expect(findAnchors(text)).toEqual(expect.arrayContaining(keys.map((key) => key.toLowerCase())));
  });

  it.each([
    ['environments', environmentFields],
    ['fields', nameFields],
    ['shapes', shapeFields],
    ['exceptions', exceptionFields],
    ['charts', chartFields],
    ['holds', holdFields],
    ['mirrors', mirrorFields],
    ['registries', registryFields],
    ['render', renderFields],
  ])('has a row for every key of %s, and says which are required', (name, fields) => {
    const section = sections.get(name) ?? '';
    expect(keysIn(section)).toEqual(Object.keys(fields));
    const required = findRows(section).filter((cells) => cells[2] === '**required**');
    const expected = Object.entries(fields).filter(([, { fallback }]) => fallback === undefined);
    expect(required.map(([key]) => key)).toEqual(expected.map(([key]) => `\`${key}\``));
  });

  it('shows an example of every key but the version', () => {
    for (const key of Object.keys(policyFields).filter((name) => name !== 'version')) {
      const examples = findBlocks(sections.get(key) ?? '', 'yaml');
      expect(examples.join('\n')).toMatch(new RegExp(`^${key}:`, 'm'));
    }
  });

  it('says the defaults that hold', () => {
    const { channelTags, write } = defaultPolicy();
    const defaults = new Map(findRows(text).map(([key = '', , value = '']) => [/`(\w+)`/.exec(key)?.[1], value]));
    expect(defaults.get('channelTags')).toBe(channelTags.map((tag) => `\`${tag}\``).join(', '));
    expect(defaults.get('write')).toBe(`\`${write}\``);
  });
});
