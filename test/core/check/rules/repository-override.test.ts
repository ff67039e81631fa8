import { describe, expect, it } from '@jest/globals';
import { judge } from '../../../../packages/core/check/rules/judge.ts';
import type { PlacedOccurrence } from '../../../../packages/core/repository/place.ts';
import { digest, otherDigest, type Place, place, policyOf } from './places.ts';

const base = (file: string, rest: Place = {}): PlacedOccurrence =>
  place({ file, environment: 'shared', digest, texts: { repository: 'ghcr.io/acme/app', digest }, ...rest });

/** `file` with the environment's directory written as `{env}`. */
const overlay = (file: string, rest: Place = {}): PlacedOccurrence =>
  place({
    file: file.replace('{env}', 'dev'),
    environment: 'dev',
    place: `${file}#${rest.path ?? 'image'}`,
    image: 'ghcr.io/acme/fork',
    texts: { repository: 'ghcr.io/acme/fork' },
    ...rest,
  });

const env = 'values/env/{env}/apps/app.yaml';
const shared = 'values/_shared/apps/app.yaml';
const tag = { tag: '1', texts: { repository: 'ghcr.io/acme/fork', tag: '1' } };

const verdicts = (places: readonly PlacedOccurrence[]): readonly string[] =>
  judge(policyOf('repository-override'), places, [], new Date(0)).findings.map(
    ({ file, message }) => `${file}: ${message}`,
  );

describe('repository-override', () => {
  it.each([
    ['the counterpart below the shared directory', shared, env, {}],
    ['the counterpart, with a tag of its own', shared, env, tag],
    ['the base beside an overlay', 'apps/app/base/values.yaml', 'apps/app/overlays/{env}/values.yaml', tag],
    ['the environment in the file name', 'apps/app/values.yaml', 'apps/app/values-{env}.yaml', tag],
    ['the environment before the file name', 'apps/app/values.yaml', 'apps/app/{env}.values.yaml', tag],
    ['the only namesake', 'values/_shared/app.yaml', env, tag],
    ['the only shared block at the path, inherited in part', 'values/_shared/globals.yaml', env, {}],
  ])('finds %s', (_, sharedFile, file, rest) => {
    expect(verdicts([base(sharedFile), overlay(file, rest)])).toEqual([
      `${file.replace('{env}', 'dev')}: ghcr.io/acme/fork is set here without a digest, so it inherits sha256:aaaaaaaaaaaa… of ghcr.io/acme/app from ${sharedFile}:4; write the digest of ghcr.io/acme/fork beside the repository.`,
    ]);
  });

  it('is said of every environment that does it', () => {
    const staging = overlay(env, { file: env.replace('{env}', 'staging'), environment: 'staging' });
    expect(verdicts([overlay(env), staging, base(shared)])).toHaveLength(2);
  });

  const others = [base('values/_shared/x.yaml'), base('values/_shared/y.yaml')];
  it.each<[string, readonly PlacedOccurrence[]]>([
    [
      'a digest of its own',
      [base(shared), overlay(env, { digest: otherDigest, texts: { repository: 'x', digest: otherDigest } })],
    ],
    ['the same repository', [base(shared), overlay(env, { image: 'ghcr.io/acme/app' })]],
    ['a mirror of the same repository', [base(shared), overlay(env, { image: 'mirror.acme.io/acme/app' })]],
    [
      'a base without a digest',
      [base(shared, { digest: null, texts: { repository: 'ghcr.io/acme/app' } }), overlay(env)],
    ],
    ['another path', [base(shared, { path: 'worker.image' }), overlay(env)]],
    ['a base that is not shared', [base(shared, { environment: null }), overlay(env)]],
    [
      'another component of the same file name',
      [base('apps/web/base/values.yaml'), overlay('apps/app/overlays/{env}/values.yaml', tag)],
    ],
    ['several shared blocks, none of them its own', [...others, overlay(env)]],
    ['a whole image of its own under a common path', [base('values/_shared/redis.yaml'), overlay(env, tag)]],
    [
      'a list, which is replaced and not merged',
      [base(shared, { path: 'images[0]' }), overlay(env, { path: 'images[0]' })],
    ],
    [
      'values inside a string, which is replaced and not merged',
      [base(shared, { shape: 'embedded' }), overlay(env, { shape: 'embedded' })],
    ],
    ['an entry of a kustomization', [base(shared, { shape: 'kustomize' }), overlay(env, { shape: 'kustomize' })]],
    ['a whole reference', [base(shared), overlay(env, { texts: { reference: 'ghcr.io/acme/fork' } })]],
    ['a file outside every layout', [base(shared), overlay(env, { environment: null, place: null })]],
    ['a tag alone', [base(shared), overlay(env, { image: null, tag: '2', texts: { tag: '2' } })]],
    [
      'candidates that do not agree',
      [
        base('values/_shared/a/apps/app.yaml'),
        base('values/_shared/b/apps/app.yaml', { image: 'ghcr.io/acme/fork' }),
        overlay(env),
      ],
    ],
  ])('leaves alone: %s', (_, places) => {
    expect(verdicts(places)).toEqual([]);
  });
});
