import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openGit } from '../../../packages/adapters/git.ts';
import { openWorkspace } from '../../../packages/adapters/workspace.ts';
import { bump } from '../../../packages/core/bump/bump.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import type { Workspace } from '../../../packages/core/ports.ts';
import { digest, memoryRegistry } from '../../core/memory.ts';
import { makeRepository } from '../git/repository.ts';

const policy = parsePolicy(
  `version: 1
layout: ["env/{env}/**"]
environments:
  dev: { track: dev }
  prod: { promoteFrom: dev }
firstParty: [ghcr.io/acme/*]
`,
  'policy.yaml',
);
const app = 'ghcr.io/acme/app';
const [old, fresh] = [digest('old'), digest('fresh')];
const registry = () => memoryRegistry({ [app]: { tags: { dev: fresh }, images: { [old]: {}, [fresh]: {} } } });

async function moved(workspace: Workspace) {
  const options = { environments: [], images: [], event: null, allowOlder: false };
  const plan = await bump({ workspace, registry: registry() }, policy, options);
  return { files: plan.changes.map(({ file }) => file), reasons: plan.skipped.map(({ reason }) => reason) };
}

describe('a file that two environments run by a link', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['env/dev/a.yaml', 'env/prod/a.yaml', '../dev/a.yaml', ['env/dev/free.yaml']],
    ['env/dev/apps/a.yaml', 'env/prod/apps', '../dev/apps', ['env/dev/free.yaml']],
    ['env/dev/a.yaml', 'env/prod', 'dev', []],
  ])('does not move with the fast one: %s by %s', async (path, link, target, files) => {
    const text = `image: ${app}@${old}\n`;
    const { root, commit } = makeRepository({ [path]: text, 'env/dev/free.yaml': text });
    mkdirSync(dirname(join(root, link)), { recursive: true });
    symlinkSync(target, join(root, link));
    commit({});
    const expected = { files, reasons: expect.arrayContaining([expect.stringContaining('it is also what prod runs')]) };
    expect(await moved(openWorkspace(root))).toEqual(expected);
    expect(await moved(await openGit(root).at('HEAD'))).toEqual(expected);
  });
});
