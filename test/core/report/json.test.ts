import { expect, it } from '@jest/globals';
import { check } from '../../../packages/core/check/check.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import { renderJson } from '../../../packages/core/report/json.ts';
import { digest, memoryGit, memoryRegistry, memoryWorkspace } from '../memory.ts';

const files = {
  'web/values.yaml': 'image:\n  repository: ghcr.io/acme/web\n',
  'web/values-dev.yaml': `image:\n  tag: "2"\n  digest: ${digest('b')}\n`,
  'web/values-prod.yaml': `image:\n  tag: "1"\n  digest: ${digest('a')}\n`,
  'job.yaml': `image: ghcr.io/acme/job@${digest('c')}\n`,
};

async function judge() {
  const policy = parsePolicy('version: 1\nenvironments: { dev: {}, prod: {} }\nlayout: ["*/values-{env}.yaml"]\n', 'p');
  const ports = { workspace: memoryWorkspace(files), git: memoryGit([{ date: '2026-01-01', files }]) };
  const options = { paths: [], base: null, verify: false, render: false, ownUrls: async () => [], today: new Date(0) };
  const given = { ...ports, registry: memoryRegistry({}) } as unknown as Parameters<typeof check>[0];
  return JSON.parse(renderJson(await check(given, policy, options))).images as readonly {
    readonly file: string;
    readonly runs?: unknown;
  }[];
}

const run = (environment: string, tag: string, letter: string) => ({
  environment,
  image: 'ghcr.io/acme/web',
  tag,
  digest: digest(letter),
});

it.each([
  ['web/values-prod.yaml', [run('prod', '1', 'a')]],
  ['web/values.yaml', [run('dev', '2', 'b'), run('prod', '1', 'a')]],
  ['job.yaml', undefined],
])('says of %s what runs by it in each environment, whatever the place itself says', async (file, runs) => {
  const [image] = (await judge()).filter((each) => each.file === file);
  expect(image?.runs).toEqual(runs);
});
