import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import type { Policy } from '../../../packages/core/policy/policy.ts';
import type { Random } from '../../random.ts';
import type { FakeRepository } from '../memory.ts';
import { type Built, buildOf, type Lane, lanes } from './world.ts';

export type Follow = 'as-written' | 'none' | 'newest' | { readonly tag: string };
export interface Track {
  /** Null: every image. */
  readonly image: string | null;
  readonly follow: Follow;
}
export interface DrawnHold {
  readonly image: string | null;
  readonly lane: Lane | null;
  readonly digest: string | null;
  /** It is over. */
  readonly past: boolean;
}

/** What a policy of the world says, once for the model and once as the text that the program reads. */
export interface Rules {
  readonly track: readonly Track[];
  readonly holds: readonly DrawnHold[];
  readonly policy: Policy;
}

export const today = new Date('2026-11-01T00:00:00Z');

export function drawRules(random: Random, { hosts }: Built): Rules {
  const names = ['a', 'b', 'c', 'd'].map((name) => `ghcr.io/acme/${name}`);
  const follow = (): Follow =>
    random.pick<Follow>(['as-written', 'none', 'newest', { tag: 'dev' }, { tag: 'dev-debug' }]);
  const track: Track[] = Array.from({ length: random.int(3) }, () => ({ image: random.pick(names), follow: follow() }));
  if (track.length === 0 || !random.once(4)) track.push({ image: null, follow: { tag: 'dev' } });
  const holds = Array.from({ length: random.int(3) }, (): DrawnHold => {
    const image = random.once(3) ? null : random.pick(names);
    const lane = random.once(2) ? null : random.pick(lanes);
    const of = image !== null && random.once(2) ? buildOf(image.slice('ghcr.io/'.length), 1 + random.int(4)) : null;
    return { image: image ?? (lane === null ? (names[0] ?? '') : null), lane, digest: of, past: random.once(4) };
  });
  const text = `version: 1
layout: ["env/{env}/**", "one.yaml#lanes.{env}", "charts/*/values-{env}.yaml"]
environments:
  dev:
    track:
${track.map(printTrack).join('')}  staging: { promoteFrom: dev }
  prod: { promoteFrom: staging }
firstParty: ["ghcr.io/acme/*"]
write: ${random.pick(['digest', 'tag-and-digest'])}
holds: [${holds.map(printHold).join(', ')}]
${hosts.prod === 'ghcr.io' ? '' : `mirrors: [{ from: ghcr.io/acme/**, to: ${hosts.prod}/acme/** }]\n`}`;
  return { track, holds, policy: parsePolicy(text, '.github/image-policy.yaml') };
}

function printTrack({ image, follow }: Track): string {
  const images = image === null ? '' : `images: [${image}], `;
  const what =
    follow === 'newest' ? 'newest: "main-{number}"' : `tag: ${typeof follow === 'string' ? follow : follow.tag}`;
  return `      - { ${images}${what} }\n`;
}

function printHold({ image, lane, digest: of, past }: DrawnHold): string {
  const fields = [
    ...(image === null ? [] : [`images: [${image}]`]),
    ...(lane === null ? [] : [`environments: [${lane}]`]),
    ...(of === null ? [] : [`digests: ["${of}"]`]),
    'reason: r',
    'owner: o',
    `until: ${past ? '2026-10-31' : '2026-11-01'}`,
  ];
  return `{ ${fields.join(', ')} }`;
}

export type Repositories = Readonly<Record<string, FakeRepository>>;

/** The tags of each repository; all builds are at ghcr.io, some at the mirror. */
export function drawRegistry(random: Random): Repositories {
  const repositories: Record<string, FakeRepository> = {};
  for (const name of ['acme/a', 'acme/b', 'acme/c', 'acme/d']) {
    const all = [1, 2, 3, 4].map((number) => buildOf(name, number));
    const tags: Record<string, string> = {};
    for (const tag of ['dev', 'dev-debug', 'main-101', 'main-102', 'main-99', 'v1.2.3'])
      if (!random.once(6)) tags[tag] = random.pick(all);
    const images = Object.fromEntries(all.map((of) => [of, {}]));
    const copied = Object.fromEntries(all.filter(() => !random.once(3)).map((of) => [of, {}]));
    repositories[`ghcr.io/${name}`] = { tags, images };
    repositories[`harbor.acme.example/${name}`] = { tags: {}, images: copied };
  }
  return repositories;
}
