import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { chartFields } from '../../../packages/core/policy/charts.ts';
import { environmentFields } from '../../../packages/core/policy/environments.ts';
import { exceptionFields } from '../../../packages/core/policy/exceptions.ts';
import { nameFields } from '../../../packages/core/policy/fields.ts';
import { holdFields } from '../../../packages/core/policy/holds.ts';
import { mirrorFields } from '../../../packages/core/policy/mirrors.ts';
import { defaultPolicy, parseExtended, policyFields, writeModes } from '../../../packages/core/policy/parse.ts';
import { registryFields } from '../../../packages/core/policy/registries.ts';
import { renderFields } from '../../../packages/core/policy/render-targets.ts';
import {
  defaultRules,
  pullPolicies,
  ruleKeys,
  ruleNames,
  severities,
} from '../../../packages/core/policy/rule-settings.ts';
import { ignoreFields, imageFields, shapeFields, whenFields } from '../../../packages/core/policy/shapes.ts';
import { trackFields } from '../../../packages/core/policy/tracks.ts';
import { badBodies, beyondSchema, contractExample, goodBodies } from './documents.ts';

const schema = JSON.parse(readFileSync('schema/image-policy.schema.json', 'utf8'));
const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, strictTypes: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

const accepts = (text: string): boolean => {
  try {
    parseExtended([{ text: text, file: 'p.yaml' }], 'p.yaml');
    return true;
  } catch {
    return false;
  }
};

const heads = ['version: 2', 'version: "1"', 'ignore: []', '[]', 'text'];

describe('the schema and the parser', () => {
  it.each([contractExample, ...goodBodies.map((body) => `version: 1\n${body}`)])('both accept %j', (text) => {
    validate(parse(text));
    expect(validate.errors).toBeNull();
    expect(accepts(text)).toBe(true);
  });

  it.each([...heads, ...badBodies.map(([body]) => `version: 1\n${body}`)])('both refuse %j', (text) => {
    expect(validate(parse(text))).toBe(false);
    expect(accepts(text)).toBe(false);
  });

  it.each(beyondSchema)('only the parser refuses %j', (body) => {
    expect(accepts(`version: 1\n${body}`)).toBe(false);
  });

  const { definitions } = schema;
  const environment = definitions.environment.anyOf[1];
  it.each([
    ['the policy', schema, policyFields],
    ['an environment', environment, environmentFields],
    ['an exception', definitions.exception, exceptionFields],
    ['a track', definitions.track.anyOf[1], trackFields],
    ['a chart', definitions.chart, chartFields],
    ['a hold', definitions.hold, holdFields],
    ['a mirror', definitions.mirror, mirrorFields],
    ['a shape', definitions.shape, shapeFields],
    ['the "when" of a shape', definitions.shape.properties.when, whenFields],
    ['an image of a shape', definitions.shape.properties.images.items.anyOf[1], imageFields],
    ['a path to leave alone', definitions.shape.properties.ignore.items, ignoreFields],
    ['a registry', definitions.registry, registryFields],
    ['a render entry', definitions.renderTarget, renderFields],
    ['fields', schema.properties.fields, nameFields],
  ])('know the same keys of %s, and which are required', (_what, part, fields) => {
    expect(Object.keys(part.properties).sort()).toEqual(Object.keys(fields).sort());
    const required = Object.entries(fields).filter(([, field]) => field.fallback === undefined);
    expect(part.required ?? []).toEqual(required.map(([key]) => key));
    expect(part.additionalProperties).toBe(false);
  });

  it('know the same rules, options and words', () => {
    const { rules, write } = schema.properties;
    expect(Object.keys(rules.properties)).toEqual(ruleNames);
    for (const rule of ruleNames) {
      expect(Object.keys(rules.properties[rule].anyOf[1].properties)).toEqual(ruleKeys(rule));
      expect(rules.properties[rule].description).toContain(`Default: ${defaultRules()[rule].severity}.`);
    }
    expect(rules.properties['pull-policy'].anyOf[1].properties.expected.enum).toEqual(pullPolicies);
    expect(definitions.severity.enum).toEqual(severities);
    expect(write.enum).toEqual(writeModes);
    expect(schema.properties.channelTags.default).toEqual(defaultPolicy().channelTags);
  });

  it('agree on every example of the schema', () => {
    for (const [key, property] of Object.entries<{ examples?: unknown[] }>(schema.properties)) {
      for (const example of property.examples ?? []) {
        const policy = { version: 1, environments: { dev: null }, [key]: example };
        validate(policy);
        expect([key, validate.errors, accepts(JSON.stringify(policy))]).toEqual([key, null, true]);
      }
    }
  });
});
