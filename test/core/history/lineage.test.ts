import { describe, expect, it } from '@jest/globals';
import { check } from '../../../packages/core/check/check.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import { digest, type Files, memoryGit, memoryRegistry, memoryWorkspace } from '../memory.ts';

const [one, two] = [digest('one'), digest('two')];
const policy = parsePolicy(
  `version: 1
layout: ['lanes.yaml#{env}']
environments: { dev: {}, staging: { promoteFrom: dev }, production: { promoteFrom: staging } }
firstParty: [ghcr.io/acme/*]
`,
  'p.yaml',
);

/** The findings of the last state, without the beginning of their messages. */
async function judge(...states: readonly string[]) {
  const history: Files[] = states.map((text) => ({ 'lanes.yaml': text }));
  const ports = {
    workspace: memoryWorkspace(history.at(-1) ?? {}),
    git: memoryGit(history.map((files, at) => ({ date: `2026-01-0${at + 1}`, files }))),
    registry: memoryRegistry({}),
  };
  const options = {
    paths: [],
    base: null,
    verify: false,
    render: false,
    ownUrls: async () => [],
    today: new Date('2026-01-09'),
  };
  const report = await check(ports as unknown as Parameters<typeof check>[0], policy, options);
  return report.findings.map(
    ({ rule, path, message }) => `${rule} ${path}: ${message.replace(/^.* has \S+ |, by Git.*$/g, '')}`,
  );
}

const app = (sha: string) => `{ image: ghcr.io/acme/app@${sha} }`;

describe('promotion-lineage of a text that an alias brings to another environment', () => {
  it('is broken where that environment promotes from one which never held it', async () => {
    expect(await judge(`dev: &app ${app(two)}\nstaging: ${app(one)}\nproduction: *app\n`)).toEqual([
      'promotion-lineage dev.image: in production, by a YAML alias, a merge key or a link, and staging never held it at this place',
      'promotion-lineage staging.image: here, and dev never held it at this place',
    ]);
  });

  it('is whole where the source has it by an alias, too, now or before', async () => {
    const now = `dev: &app ${app(one)}\nstaging: *app\nproduction: ${app(one)}\n`;
    expect(await judge(now)).toEqual([]);
    expect(await judge(now, `dev: &app ${app(two)}\nstaging: *app\nproduction: ${app(one)}\n`)).toEqual([]);
  });
});
