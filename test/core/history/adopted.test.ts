import { describe, expect, it } from '@jest/globals';
import { check } from '../../../packages/core/check/check.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import { promote } from '../../../packages/core/promote/promote.ts';
import { status } from '../../../packages/core/status/status.ts';
import { digest, type Files, memoryGit, memoryRegistry, memoryWorkspace } from '../memory.ts';

const [one, two] = [digest('one'), digest('two')];
const file = '.github/image-policy.yaml';
const text = `version: 1
layout: ['env/{env}/**']
environments: { dev: {}, staging: { promoteFrom: dev }, production: { promoteFrom: staging } }
firstParty: [ghcr.io/acme/*]
`;
const policy = parsePolicy(text, file);
const today = new Date('2026-01-20');

/** A tree of three environments with one image each. */
const tree = (dev: string, staging: string, production: string): Files => ({
  'env/dev/app.yaml': `image: ghcr.io/acme/app${dev}\n`,
  'env/staging/app.yaml': `image: ghcr.io/acme/app${staging}\n`,
  'env/production/app.yaml': `image: ghcr.io/acme/app${production}\n`,
});
const governed = (files: Files): Files => ({ ...files, [file]: text });

const portsOf = (history: readonly Files[]) => ({
  workspace: memoryWorkspace(history.at(-1) ?? {}),
  git: memoryGit(history.map((files, at) => ({ date: `2026-01-0${at + 1}`, files }))),
  registry: memoryRegistry({}),
});

/** The files that the rule finds, and those that `status` calls drifted. */
async function findBroken(...history: readonly Files[]) {
  const ports = portsOf(history);
  const options = { paths: [], base: null, verify: false, render: false, ownUrls: async () => [], today };
  const { findings } = await check(ports as unknown as Parameters<typeof check>[0], policy, options);
  const { rows } = await status(ports, policy, { now: today });
  return {
    found: findings.filter(({ rule }) => rule === 'promotion-lineage').map(({ environment }) => environment),
    drifted: rows.flatMap(({ cells }) => Object.keys(cells).filter((name) => cells[name]?.drift)),
  };
}

const nothing = { found: [], drifted: [] };
const tagged = tree(':1.1', ':1.0', ':1.0');
const pinned = tree(`:1.1@${one}`, `:1.0@${two}`, `:1.0@${two}`);

describe('a digest from before promotions', () => {
  it('is no drift where it was there before the policy file', async () => {
    expect(await findBroken(pinned, governed(pinned))).toEqual(nothing);
  });

  it('is no drift where the first digest came to a tag that was there, by pin, with the policy file or after it', async () => {
    expect(await findBroken(tagged, governed(pinned))).toEqual(nothing);
    expect(await findBroken(tagged, governed(tagged), governed(pinned))).toEqual(nothing);
  });

  it('is no drift where pin dropped the tag', async () => {
    const bare = tree(`@${one}`, `@${two}`, `@${two}`);
    expect(await findBroken(governed(tagged), governed(bare))).toEqual(nothing);
  });

  it('can be promoted', async () => {
    const start = tree(`:1.1@${one}`, `:1.0@${two}`, `:0.9@${digest('three')}`);
    const { workspace, git } = portsOf([start, governed(start)]);
    const plan = await promote({ workspace, git }, policy, {
      source: 'staging',
      target: 'production',
      images: [],
      fromRef: null,
      requireStatus: [],
      now: today,
      ownUrls: async () => [],
    });
    expect(plan.failures).toEqual([]);
    expect(plan.changes.map(({ to }) => to.digest)).toEqual([two]);
  });
});

describe('a digest that came past the source', () => {
  const held = governed(tree(`:1.1@${one}`, `:1.1@${one}`, `:1.1@${one}`));

  it('is drift where the whole tree came with the policy file', async () => {
    expect(await findBroken(governed(pinned))).toEqual({ found: ['staging'], drifted: ['staging'] });
  });

  it('is drift where it replaced another digest', async () => {
    const hotfixed = governed(tree(`:1.1@${one}`, `:1.1@${one}`, `:1.1@${two}`));
    expect(await findBroken(held, hotfixed)).toEqual({ found: ['production'], drifted: ['production'] });
  });

  it('is drift where it came with another tag', async () => {
    const loose = governed(tree(`:1.1@${one}`, `:1.1@${one}`, ':1.1'));
    const moved = governed(tree(`:1.1@${one}`, `:1.1@${one}`, `:2.0@${two}`));
    expect(await findBroken(loose, moved)).toEqual({ found: ['production'], drifted: ['production'] });
  });

  it('is drift where its place was not there before', async () => {
    const { 'env/production/app.yaml': _, ...rest } = held;
    const added = governed(tree(`:1.1@${one}`, `:1.1@${one}`, `:2.0@${two}`));
    expect(await findBroken(rest, added)).toEqual({ found: ['production'], drifted: ['production'] });
  });
});
