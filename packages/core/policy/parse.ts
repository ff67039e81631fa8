import { chartPlace } from './chart-places.ts';
import { type ChartSetting, chart } from './charts.ts';
import { openDocument, type PolicyDocument } from './document.ts';
import { environments } from './environments.ts';
import { exception } from './exceptions.ts';
import { extendedName, extendedNames, layDocuments, type PolicyText } from './extend.ts';
import { fields, noFields } from './fields.ts';
import { keyGlob, pathGlob } from './glob.ts';
import { hold, resolveHolds, type WrittenHold } from './holds.ts';
import { imageGlob } from './images.ts';
import { layerChains } from './layers.ts';
import { layoutPattern } from './layout-pattern.ts';
import { mirrors } from './mirrors.ts';
import type { OwnShape } from './own-shape.ts';
import type { Environment, Policy } from './policy.ts';
import { fail, type Located, list, located, map, optional, required, type Value } from './read.ts';
import { registries } from './registries.ts';
import { renderTarget, resolveTargets, type WrittenTarget } from './render-targets.ts';
import { defaultRules, ruleSettings, rulesWithoutPolicy } from './rule-settings.ts';
import { oneOf, platform, tag, versionNumber } from './scalars.ts';
import { noShapes, shapes } from './shapes.ts';

export const writeModes = ['digest', 'tag-and-digest'] as const;

/** Tags that are moved on purpose, by the habits of the field. */
const usualChannelTags: readonly string[] = ['dev', 'main', 'master', 'latest', 'edge', 'nightly', 'stable'];

/** Every key of the policy file. */
export const policyFields = {
  version: required<1>(versionNumber),
  extends: optional(list('policy files', extendedName), []),
  locked: optional(list('keys', lockedKey), []),
  layout: optional<readonly Located<string>[]>(list('layouts', located(layoutPattern)), []),
  environments: optional<readonly Environment[]>(environments, []),
  shared: optional(list('path globs', pathGlob), []),
  layers: optional<readonly (readonly string[])[]>(layerChains, []),
  charts: optional<readonly ChartSetting[]>(list('charts', chart), []),
  ignore: optional(list('path globs', pathGlob), []),
  firstParty: optional(list('image globs', imageGlob), []),
  channelTags: optional(list('tags', tag), usualChannelTags),
  write: optional<Policy['write']>(oneOf('write mode', writeModes), 'digest'),
  platforms: optional(list('platforms', platform), []),
  fields: optional(fields, noFields),
  shapes: optional<readonly OwnShape[]>(shapes, noShapes),
  rules: optional(ruleSettings, defaultRules()),
  exceptions: optional(list('exceptions', exception), []),
  holds: optional<readonly WrittenHold[]>(list('holds', hold), []),
  mirrors: optional(mirrors, []),
  companions: optional(list('globs of keys', keyGlob), []),
  registries: optional(registries, []),
  render: optional<readonly WrittenTarget[]>(list('render entries', renderTarget), []),
  pullCharts: optional<readonly string[]>(list('places of charts', chartPlace), []),
};

const readPolicy = map('the policy', policyFields);

/**
 * Reads the text of a policy file. Throws one UserError with a line `file:line:column: what is wrong; fix` for every error;
 * lines and columns are 1-based, columns in UTF-16 units.
 */
export function parsePolicy(text: string, file: string): Policy {
  const document = openDocument(text, file);
  const [first] = extendedNames(document);
  if (first !== undefined)
    fail(document.root, `it extends ${first}, which cannot be followed here; name a policy file that extends nothing`);
  return readDocuments([document], file);
}

/** The same for a policy that extends others: what it extends first, the lowest first, and itself last. */
export function parseExtended(texts: readonly PolicyText[], file: string): Policy {
  return readDocuments(
    texts.map((each) => openDocument(each.text, each.file)),
    file,
  );
}

function readDocuments(documents: readonly PolicyDocument[], file: string): Policy {
  const finish = (): void => {
    for (const document of documents) document.finish();
  };
  finish();
  for (const { root } of documents) {
    if (root.node === null) fail(root, 'the policy file is empty; start it with version: 1');
  }
  finish();
  const written = readPolicy(layDocuments(documents));
  const render = written && resolveTargets(written.render, written.environments);
  const holds = written && resolveHolds(written.holds, written.environments, file);
  if (written) checkLayout(written.layout, written.environments);
  finish();
  if (!written || !render || !holds) throw new Error('a policy without a reading reported no error');
  const { extends: _, locked, ...policy } = written;
  return {
    ...policy,
    file,
    ...(documents.length > 1 && { extended: documents.map(({ root }) => root.source.file) }),
    locked,
    layout: written.layout.map(({ value }) => value),
    exceptions: written.exceptions.map(({ file: home, ...exception }) =>
      home === file ? exception : { ...exception, extended: home },
    ),
    render,
    holds,
  };
}

/** A key that those who extend this policy may not name. */
function lockedKey(value: Value): string | undefined {
  const keys = [...Object.keys(policyFields), 'baseline'].filter(
    (key) => !['version', 'extends', 'locked'].includes(key),
  );
  return oneOf('key of the policy', keys)(value);
}

/** What holds where there is no policy file: every YAML file must pin its images, and nothing moves. */
export function defaultPolicy(): Policy {
  return {
    file: null,
    layout: [],
    environments: [],
    shared: [],
    layers: [],
    charts: [],
    ignore: [],
    firstParty: [],
    channelTags: usualChannelTags,
    write: 'digest',
    platforms: [],
    fields: noFields,
    shapes: noShapes,
    rules: rulesWithoutPolicy(),
    exceptions: [],
    holds: [],
    mirrors: [],
    companions: [],
    registries: [],
    render: [],
    pullCharts: [],
  };
}

function checkLayout(layout: readonly Located<string>[], lanes: readonly Environment[]): void {
  const [first] = layout;
  if (first === undefined || lanes.length > 0) return;
  fail(first, 'the layout has no environment to stand for {env}; list them under "environments"');
}
