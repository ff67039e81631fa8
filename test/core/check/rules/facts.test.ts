import { describe, expect, it } from '@jest/globals';
import {
  digestKey,
  type Facts,
  nextQuestions,
  type ReferenceFacts,
  tagKey,
} from '../../../../packages/core/check/rules/facts.ts';
import { judge } from '../../../../packages/core/check/rules/judge.ts';
import { lineageKey } from '../../../../packages/core/history/lineage-facts.ts';
import type { Policy, RuleName } from '../../../../packages/core/policy/policy.ts';
import type { Answer, ImageDetails, NoAnswer, Resolved } from '../../../../packages/core/ports.ts';
import { digest, otherDigest, type Place, place, policyOf, policyWith } from './places.ts';

const image = 'ghcr.io/acme/app';
const index = 'application/vnd.oci.image.index.v1+json';
const is = (to: string): ReferenceFacts => ({ resolved: { ok: true, value: { digest: to, mediaType: index } } });
const no = (kind: 'missing' | 'denied' | 'refused' | 'unavailable'): ReferenceFacts => ({
  resolved: { ok: false, kind, reason: 'said so' },
});
const holds = (...platforms: readonly (readonly [string, string])[]): ReferenceFacts => {
  const value: ImageDetails = {
    index: true,
    platforms: platforms.map(([platform, child]) => ({ platform, digest: child })),
  };
  return { details: { ok: true, value } };
};
const platforms = ['linux/amd64', 'linux/arm64/v8'];
const both = { tag: '1.2', digest };
const tag = tagKey(image, '1.2');
const pinned = digestKey(image, digest);
const newer = digestKey(image, otherDigest);

type Entries = readonly (readonly [string, ReferenceFacts])[];
const inside = (child: ReferenceFacts): Entries => [
  [pinned, { ...is(digest), ...holds(['linux/amd64', 'sha256:x'], ['linux/arm64', 'sha256:y']) }],
  [digestKey(image, 'sha256:x'), child],
  [digestKey(image, 'sha256:y'), is('sha256:y')],
];
const said = (kind: NoAnswer['kind']): NoAnswer => ({ ok: false, kind, reason: 'said so' });
const unreadable = (kind: NoAnswer['kind']): Entries => [[pinned, { ...is(digest), details: said(kind) }]];
const entriesOf = (kind: NoAnswer['kind']): Entries => {
  const unread = [{ digest: 'sha256:x', answer: said(kind) }];
  return [[pinned, { ...is(digest), details: { ok: true, value: { index: true, platforms: [], unread } } }]];
};

describe('registry rules', () => {
  it.each<[RuleName, string, Place, Entries, string | null]>([
    [
      'digest-exists',
      'a digest that is gone',
      both,
      [[pinned, no('missing')]],
      `does not have ${image}@sha256:aaaaaaaaaaaa…`,
    ],
    ['platforms', 'an index without an image', both, [[pinned, { ...is(digest), ...holds() }]], 'no image'],
    [
      'platforms',
      'a chart, which runs nowhere',
      both,
      [[pinned, { ...is(digest), details: { ok: true, value: { index: false, platforms: [] } } }]],
      null,
    ],
    ['digest-exists', 'a digest that may not be read', both, [[pinned, no('denied')]], 'credentials may not read it'],
    ['digest-exists', 'a digest that exists', both, [[pinned, is(digest)]], null],
    ['digest-exists', 'a host that was not asked', both, [[pinned, no('refused')]], null],
    ['digest-exists', 'no answer', both, [], null],
    ['digest-exists', 'an index whose manifest is gone', both, inside(no('missing')), 'in part only: said so'],
    ['digest-exists', 'an index whose manifest is there', both, inside(is('sha256:x')), null],
    [
      'digest-exists',
      'an index whose manifest may not be read',
      both,
      inside(no('denied')),
      'credentials may not read',
    ],
    ['digest-exists', 'an index whose manifest was not answered', both, inside(no('unavailable')), null],
    ['digest-exists', 'an index that HEAD has and GET has not', both, unreadable('missing'), 'in part only: said so'],
    ['digest-exists', 'an index of unread entries that are gone', both, entriesOf('missing'), 'in part only: said so'],
    ['digest-exists', 'an unpinned image', { tag: '1.2' }, [[tag, no('missing')]], null],
    [
      'tag-matches-digest',
      'a tag that moved',
      both,
      [[tag, is(otherDigest)]],
      'The tag "1.2" of ghcr.io/acme/app is sha256:bbbbbbbbbbbb… now',
    ],
    ['tag-matches-digest', 'a tag that is gone', both, [[tag, no('missing')]], 'has no tag "1.2" in its registry'],
    [
      'tag-matches-digest',
      'a tag that is denied',
      both,
      [
        [tag, no('denied')],
        [pinned, is(digest)],
      ],
      'is not known: said so',
    ],
    [
      'tag-matches-digest',
      'a tag and a digest that are denied',
      both,
      [
        [tag, no('denied')],
        [pinned, no('denied')],
      ],
      null,
    ],
    ['tag-matches-digest', 'a tag that stands', both, [[tag, is(digest)]], null],
    ['tag-matches-digest', 'a digest alone', { digest }, [[tag, is(otherDigest)]], null],
    [
      'platforms',
      'a platform that is missing',
      both,
      [[pinned, holds(['linux/amd64', 'x'])]],
      'holds linux/amd64, and the policy requires linux/arm64/v8 too',
    ],
    [
      'platforms',
      'every platform',
      both,
      [[pinned, holds(['linux/amd64', 'x'], ['linux/arm64', 'y'], ['linux/s390x', 'z'])]],
      null,
    ],
    [
      'platforms',
      'a config that is gone',
      both,
      unreadable('missing'),
      'are not known, as a part of it is gone: said so',
    ],
    [
      'platforms',
      'a config that is denied',
      both,
      unreadable('denied'),
      'are not known: said so; give the run credentials',
    ],
    ['platforms', 'a config that was not answered', both, unreadable('unavailable'), null],
    ['platforms', 'an entry that is gone', both, entriesOf('missing'), 'are not known, as a part of it is gone'],
    ['platforms', 'an entry that is denied', both, entriesOf('denied'), 'are not known: said so'],
    ['platforms', 'no answer', both, [[pinned, is(digest)]], null],
    [
      'child-digest',
      "one platform's manifest",
      both,
      [
        [tag, is(otherDigest)],
        [newer, holds(['linux/amd64', digest], ['linux/arm64', 'y'])],
      ],
      `pin the index: ${otherDigest}.`,
    ],
    [
      'child-digest',
      'an older index',
      both,
      [
        [tag, is(otherDigest)],
        [newer, holds(['linux/amd64', 'x'])],
      ],
      null,
    ],
  ])('%s: %s', (rule, _, written, entries, says) => {
    const { findings } = judge(policyOf(rule, { platforms }), [place(written)], [], new Date(0), {
      facts: new Map(entries),
    });
    expect(findings.map((finding) => finding.rule)).toEqual(says === null ? [] : [rule]);
    if (says !== null) expect(findings[0]?.message).toContain(says);
  });

  it('leaves a moved tag to child-digest where both are on', () => {
    const facts = new Map([
      [tag, is(otherDigest)],
      [newer, holds(['linux/amd64', digest])],
    ]);
    const { findings } = judge(policyWith(), [place(both)], [], new Date(0), { facts });
    expect(findings.map(({ rule }) => rule)).toEqual(['child-digest']);
  });

  it.each<[string, Place, Entries, string | null]>([
    ['an index whose manifest was not answered', both, inside(no('unavailable')), 'could not be verified'],
    ['an index whose manifest is gone', both, inside(no('missing')), null],
    ['a tag that was not answered', both, [[tag, no('unavailable')]], 'could not be verified: said so.'],
    ['a digest that was not answered', { digest }, [[pinned, no('unavailable')]], 'could not be verified: said so.'],
    ['a digest that is denied', both, [[pinned, no('denied')]], null],
    ['a host that was not asked', both, [[pinned, no('refused')]], null],
    ['an unpinned image', { tag: '1.2' }, [[tag, no('unavailable')]], null],
    ['entries that were not answered', both, entriesOf('unavailable'), 'could not be verified'],
  ])('unverified: %s', (_, written, entries, says) => {
    const { findings } = judge(policyWith({}, { platforms }), [place(written)], [], new Date(0), {
      facts: new Map(entries),
    });
    const own = findings.filter(({ rule }) => rule === 'unverified');
    expect(own.map(({ message }) => message)).toEqual(says === null ? [] : [expect.stringContaining(says)]);
  });

  it('only warns where credentials do not reach', () => {
    const { findings } = judge(policyWith(), [place(both)], [], new Date(0), {
      facts: new Map([[pinned, no('denied')]]),
    });
    expect(findings.map(({ severity }) => severity)).toEqual(['warning']);
  });

  it.each([
    [is(digest), `pin it: ghcr.io/acme/app:1.2@${digest}`],
    [no('missing'), 'and the registry knows no such tag'],
  ])('digest-required tells what the registry said', (answer, says) => {
    const { findings } = judge(policyOf('digest-required'), [place({ tag: '1.2' })], [], new Date(0), {
      facts: new Map([[tag, answer.resolved === undefined ? {} : { proven: answer.resolved }]]),
    });
    expect(findings[0]?.message).toContain(says);
  });
});

/** Answers every question until none is left; returns what was asked, round by round. */
function rounds(policy: Policy, places: readonly Place[], registry: ReadonlyMap<string, ReferenceFacts>): string[][] {
  const facts = new Map<string, ReferenceFacts>();
  const asked: string[][] = [];
  for (;;) {
    const questions = nextQuestions(policy, places.map(place), facts);
    if (questions.length === 0) return asked;
    asked.push(questions.map(({ kind, key }) => `${kind} ${key}`));
    for (const { kind, key } of questions) {
      const none: Answer<never> = { ok: false, kind: 'missing', reason: 'no' };
      const known = registry.get(key);
      const resolved = known?.resolved ?? none;
      const answers = {
        resolve: { resolved },
        prove: { proven: resolved },
        inspect: { details: known?.details ?? none },
      };
      const answer = answers[kind];
      (facts as Map<string, ReferenceFacts>).set(key, { ...facts.get(key), ...answer });
    }
  }
}

describe('questions to the registry', () => {
  const plain: Resolved = { digest: otherDigest, mediaType: 'application/vnd.oci.image.manifest.v1+json' };
  const list: Facts = new Map([
    [tag, is(digest)],
    [pinned, { ...is(digest), ...holds(['linux/amd64', 'sha256:x']) }],
  ]);

  const child = digestKey(image, 'sha256:x');
  it('asks for a tag, and looks into what is an index', () => {
    const asked = [[`resolve ${tag}`], [`inspect ${pinned}`], [`resolve ${child}`]];
    expect(rounds(policyWith(), [both, both], list)).toEqual(asked);
  });

  it('asks for the digest of what is no index, though the tag is said to have it', () => {
    const same = new Map([[tag, { resolved: { ok: true as const, value: { ...plain, digest } } }]]);
    expect(rounds(policyWith(), [both], same)).toEqual([[`resolve ${tag}`], [`resolve ${pinned}`]]);
  });

  it('asks for the manifests of the required platforms, and of no other', () => {
    const two = new Map([
      ...list,
      [pinned, { ...is(digest), ...holds(['linux/s390x', 'sha256:z'], ['linux/amd64', 'sha256:x']) }],
    ]);
    expect(rounds(policyWith({}, { platforms }), [{ digest }], two).at(-1)).toEqual([`resolve ${child}`]);
  });

  it('asks for the digest where there is no tag, and for the platforms that the policy names', () => {
    expect(rounds(policyWith({}, { platforms }), [{ digest }], list)).toEqual([
      [`resolve ${pinned}`, `inspect ${pinned}`],
      [`resolve ${child}`],
    ]);
  });

  it('looks into the index only when the tag is another digest', () => {
    const moved = new Map([
      [tag, is(otherDigest)],
      [newer, holds()],
    ]);
    expect(rounds(policyWith(), [both], moved)).toEqual([
      [`resolve ${tag}`],
      [`resolve ${pinned}`, `inspect ${newer}`],
    ]);
  });

  it('asks what a tag is that should be pinned', () => {
    expect(rounds(policyWith(), [{ tag: '1.2' }, {}], list)).toEqual([[`prove ${tag}`]]);
  });

  it('asks nothing of a malformed place, an unknown repository, or for rules that are off', () => {
    const problem = { kind: 'tag', message: 'no', start: 0, end: 1, part: 'reference' } as const;
    expect(
      rounds(
        policyWith(),
        [
          { ...both, problem },
          { ...both, image: null },
        ],
        list,
      ),
    ).toEqual([]);
    expect(rounds(policyOf('pull-policy'), [both, { tag: '1.2' }], list)).toEqual([]);
  });

  it('splits the name at the host', () => {
    const [question] = nextQuestions(policyWith(), [place({ image: 'localhost:5000/a/b', digest })], new Map());
    expect(question).toMatchObject({ name: { host: 'localhost:5000', repository: 'a/b' }, reference: digest });
  });

  it('does not look for children in what is no index', () => {
    const moved = new Map([[tag, { resolved: { ok: true as const, value: plain } }]]);
    expect(rounds(policyWith(), [both], moved)).toEqual([[`resolve ${tag}`], [`resolve ${pinned}`]]);
  });
});

describe('promotion-lineage', () => {
  const lane = { track: [], soak: 0 };
  const environments = [
    { name: 'dev', directory: 'dev', promoteFrom: null, ...lane },
    { name: 'production', directory: 'prod', promoteFrom: 'dev', ...lane },
  ];
  const at = (environment: string | null, rest: Place = {}): Place => ({
    environment,
    place: 'env/{env}/a.yaml#image',
    digest,
    ...rest,
  });
  const held = new Map([[lineageKey('dev', 'env/{env}/a.yaml#image'), new Set([digest])]]);
  const firstParty = ['ghcr.io/acme/*'];

  it.each<[string, Place, boolean]>([
    ['a digest that the source held', at('production'), false],
    ['a digest that it never held', at('production', { digest: otherDigest }), true],
    [
      'a third-party digest that it never held at a place it has',
      at('production', { digest: otherDigest, image: 'docker.io/library/nginx' }),
      true,
    ],
    ['a place that the source never had', at('production', { place: 'env/{env}/b.yaml#image' }), true],
    [
      'such a place with a third-party image',
      at('production', { place: 'env/{env}/b.yaml#image', image: 'docker.io/library/nginx' }),
      false,
    ],
    ['an environment that is promoted from nowhere', at('dev', { digest: otherDigest }), false],
    ['a shared place', at('shared', { digest: otherDigest, place: null }), false],
    ['a place without a digest', at('production', { digest: null, tag: '1' }), false],
  ])('%s', (_, written, found) => {
    const { findings } = judge(
      policyOf('promotion-lineage', { environments, firstParty }),
      [place(written)],
      [],
      new Date(0),
      { lineage: held },
    );
    expect(findings.map(({ message }) => message)).toEqual(
      found
        ? [expect.stringMatching(/bring it to dev (?:and run "image-policy promote dev production"|first; promote)/)]
        : [],
    );
  });

  it.each([
    ['without a name', { image: null }, 'write its repository beside the digest'],
    [
      'whose name is doubtful',
      { namedBy: { path: 'image', doubtful: true as const } },
      'write its repository beside the digest',
    ],
    ['of a third party', { image: 'docker.io/library/nginx' }, 'once firstParty lists it'],
  ])('does not advise a promotion that promote refuses: an image %s', (_, written, advice) => {
    const policy = policyOf('promotion-lineage', { environments, firstParty });
    const found = judge(policy, [place(at('production', { digest: otherDigest, ...written }))], [], new Date(0), {
      lineage: held,
    }).findings;
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining(advice)]);
    expect(found[0]?.message).not.toContain('image-policy promote');
  });

  it('says nothing when the history was not read', () => {
    const policy = policyOf('promotion-lineage', { environments, firstParty });
    expect(judge(policy, [place(at('production', { digest: otherDigest }))], [], new Date(0)).findings).toEqual([]);
  });
});
