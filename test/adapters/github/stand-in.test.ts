import { afterAll, describe, expect, it } from '@jest/globals';
import { open, removeTemplate, type Stage } from './sample.ts';

afterAll(removeTemplate);

/** What goes wrong on the wire fails the test that did it, when the stand-in stops. */
const violationsOf = async (act: (stage: Stage, send: typeof fetch) => Promise<unknown>): Promise<string> => {
  const stage = await open();
  const send: typeof fetch = (path, init) =>
    fetch(`${stage.github.url}${path}`, { ...init, headers: { authorization: 'bearer the-token' } });
  await act(stage, send).catch((error: unknown) => stage.github.state.violations.push(String(error)));
  return stage.end().then(
    () => '',
    (error: Error) => error.message,
  );
};

const post = (body: unknown) => ({ method: 'POST', body: JSON.stringify(body) });

describe("the stand-in holds requests to GitHub's description", () => {
  it('an operation that is not in the extract', async () => {
    expect(await violationsOf((_, send) => send('/repos/acme/gitops/zen'))).toMatch(
      /GET \/repos\/acme\/gitops\/zen: not among/,
    );
  });

  it('an unknown query parameter', async () => {
    expect(await violationsOf((_, send) => send('/repos/acme/gitops/pulls?sate=open'))).toContain(
      'unknown query parameter sate',
    );
  });

  it('a body of the wrong shape', async () => {
    const trees = '/repos/acme/gitops/git/trees';
    const entry = { path: 'a', mode: '100600', content: 'x' };
    expect(await violationsOf((_, send) => send(trees, post({ tree: [entry] })))).toMatch(
      /\/tree\/0\/mode must be equal to one of/,
    );
    expect(await violationsOf((_, send) => send(trees, post({ tree: [], bse_tree: 'x' })))).toContain(
      'unknown property bse_tree',
    );
    expect(await violationsOf((_, send) => send(trees, post({})))).toContain("must have required property 'tree'");
  });

  it('a GraphQL document that the schema does not know', async () => {
    const query = 'query { viewer { lgin } }';
    expect(await violationsOf((_, send) => send('/graphql', post({ query })))).toContain('Cannot query field "lgin"');
  });

  it('an answer of its own that GitHub would not give', async () => {
    const wrong = await violationsOf(async ({ github }, send) => {
      github.state.settings = { ...github.state.settings, defaultBranch: 7 as never };
      await send('/repos/acme/gitops');
    });
    expect(wrong).toContain('/default_branch must be string');
  });
});
