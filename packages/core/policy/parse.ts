import { openDocument } from './document.ts';
import { environments } from './environments.ts';
import { exception } from './exceptions.ts';
import { fields, noFields } from './fields.ts';
import { keyGlob, pathGlob } from './glob.ts';
import { hold, resolveHolds, type WrittenHold } from './holds.ts';
import { imageGlob } from './images.ts';
import { layerChain } from './layers.ts';
import { layoutPattern } from './layout-pattern.ts';
import { mirrors } from './mirrors.ts';
import type { Environment, Policy } from './policy.ts';
import { fail, type Located, list, located, map, optional, required } from './read.ts';
import { registries } from './registries.ts';
import { renderTarget, resolveTargets, type WrittenTarget } from './render-targets.ts';
import { defaultRules, ruleSettings, rulesWithoutPolicy } from './rule-settings.ts';
import { oneOf, platform, tag, versionNumber } from './scalars.ts';

export const writeModes = ['digest', 'tag-and-digest'] as const;

/** Tags that are moved on purpose, by the habits of the field. */
const usualChannelTags: readonly string[] = ['dev', 'main', 'master', 'latest', 'edge', 'nightly', 'stable'];

/** Every key of the policy file. */
export const policyFields = {
  version: required<1>(versionNumber),
  layout: optional<readonly Located<string>[]>(list('layouts', located(layoutPattern)), []),
  environments: optional<readonly Environment[]>(environments, []),
  shared: optional(list('path globs', pathGlob), []),
  layers: optional<readonly (readonly string[])[]>(list('chains of layers', layerChain), []),
  ignore: optional(list('path globs', pathGlob), []),
  firstParty: optional(list('image globs', imageGlob), []),
  channelTags: optional(list('tags', tag), usualChannelTags),
  write: optional<Policy['write']>(oneOf('write mode', writeModes), 'digest'),
  platforms: optional(list('platforms', platform), []),
  fields: optional(fields, noFields),
  rules: optional(ruleSettings, defaultRules()),
  exceptions: optional(list('exceptions', exception), []),
  holds: optional<readonly WrittenHold[]>(list('holds', hold), []),
  mirrors: optional(mirrors, []),
  companions: optional(list('globs of keys', keyGlob), []),
  registries: optional(registries, []),
  render: optional<readonly WrittenTarget[]>(list('render entries', renderTarget), []),
};

const readPolicy = map('the policy', policyFields);

/**
 * Reads the text of a policy file. Throws one UserError with a line `file:line:column: what is wrong; fix` for every error;
 * lines and columns are 1-based, columns in UTF-16 units.
 */
export function parsePolicy(text: string, file: string): Policy {
  const { root, problems, finish } = openDocument(text, file);
  finish();
  if (root.node === null) fail(root, 'the policy file is empty; start it with version: 1');
  const written = root.node === null ? undefined : readPolicy(root);
  const render = written && resolveTargets(written.render, written.environments);
  const holds = written && resolveHolds(written.holds, written.environments);
  if (written) checkLayout(written.layout, written.environments);
  finish();
  if (!written || !render || !holds)
    throw new Error(`a policy without a reading reported no error (${problems.length})`);
  return { ...written, file, layout: written.layout.map(({ value }) => value), render, holds };
}

/** What holds where there is no policy file: every YAML file must pin its images, and nothing moves. */
export function defaultPolicy(): Policy {
  return {
    file: null,
    layout: [],
    environments: [],
    shared: [],
    layers: [],
    ignore: [],
    firstParty: [],
    channelTags: usualChannelTags,
    write: 'digest',
    platforms: [],
    fields: noFields,
    rules: rulesWithoutPolicy(),
    exceptions: [],
    holds: [],
    mirrors: [],
    companions: [],
    registries: [],
    render: [],
  };
}

function checkLayout(layout: readonly Located<string>[], lanes: readonly Environment[]): void {
  const [first] = layout;
  if (first === undefined || lanes.length > 0) return;
  fail(first, 'the layout has no environment to stand for {env}; list them under "environments"');
}
