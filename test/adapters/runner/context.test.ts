import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { clientPayload, readContext } from '../../../packages/adapters/runner/context.ts';

const sha = 'a'.repeat(40);

const eventFile = (text: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'event-')), 'event.json');
  writeFileSync(path, text);
  return path;
};

describe('the context of a run', () => {
  it('comes from the environment at the time of the call', () => {
    const context = readContext({
      GITHUB_REPOSITORY: 'acme/gitops',
      GITHUB_API_URL: 'https://ghe.acme.test/api/v3',
      GITHUB_SHA: sha,
      GITHUB_EVENT_NAME: 'repository_dispatch',
      GITHUB_EVENT_PATH: eventFile('{"client_payload":{"image":"ghcr.io/acme/api"}}'),
      GITHUB_WORKSPACE: '/srv/checkout',
    });
    expect(context).toMatchObject({
      repository: { owner: 'acme', repo: 'gitops' },
      apiUrl: 'https://ghe.acme.test/api/v3',
      graphqlUrl: 'https://ghe.acme.test/api/graphql',
      sha,
      workspace: '/srv/checkout',
      temp: null,
    });
    expect(clientPayload(context)).toEqual({ image: 'ghcr.io/acme/api' });
    expect(clientPayload({ ...context, eventName: 'schedule' })).toBeUndefined();
  });

  it('refuses an event that is no JSON', () => {
    expect(() => readContext({ GITHUB_EVENT_PATH: eventFile('{') })).toThrow('GITHUB_EVENT_PATH');
    expect(readContext({}).repository).toBeNull();
  });
});
