import type { Random } from '../../random.ts';
import { digest, type FakeImage, type Files } from '../memory.ts';

export const environments = ['dev', 'staging', 'prod-eu', 'prod-us'] as const;
export type Environment = (typeof environments)[number];

/** Two regions are promoted from one source. */
export const sourceOf: Readonly<Record<Environment, Environment | null>> = {
  dev: null,
  staging: 'dev',
  'prod-eu': 'staging',
  'prod-us': 'staging',
};

export interface Service {
  readonly name: string;
  /** 20 services share a file; each file has a way of writing them. */
  readonly team: number;
}

export const services: readonly Service[] = Array.from({ length: 200 }, (_, index) => ({
  name: `svc-${index}`,
  team: Math.floor(index / 20),
}));
export const imageOf = ({ name }: Service): string => `ghcr.io/acme/${name}`;
const serviceOf = new Map(services.map((service) => [service.name, service]));

/** What an environment says of each service: a digest, with a tag in some teams. */
export type Held = ReadonlyMap<string, string>;
export type State = Readonly<Record<Environment, Held>>;

const forms = [
  (name: string, of: string) => `  ${name}:\n    image: ghcr.io/acme/${name}@${of} # ours\n`,
  (name: string, of: string) =>
    `  ${name}:\n    image:\n      repository: ghcr.io/acme/${name}\n      digest: "${of}"\n`,
  (name: string, of: string) => `  ${name}: { image: { repository: ghcr.io/acme/${name}, tag: "dev@${of}" } }\n`,
] as const;

export const fileOf = (environment: Environment, team: number): string => `env/${environment}/team-${team}.yaml`;

/** The files of an environment, team by team. */
export function toFiles(state: State): Files {
  const texts = new Map<string, string>();
  for (const environment of environments)
    for (const [name, of] of state[environment]) {
      const team = serviceOf.get(name)?.team ?? 0;
      const file = fileOf(environment, team);
      const form = forms[team % forms.length] ?? forms[0];
      texts.set(file, (texts.get(file) ?? `# team ${team}\nservices:\n`) + form(name, of));
    }
  return Object.fromEntries(texts);
}

const known = new Map<string, Held>();

/** What a text says, without a parser: a name, and the digest behind it. */
function readText(text: string): Held {
  const found = known.get(text);
  if (found !== undefined) return found;
  const held = new Map<string, string>();
  for (const [, name = '', of = ''] of text.matchAll(/^ {2}(svc-\d+):(?:(?!^ {2}svc-)[\s\S])*?(sha256:[0-9a-f]{64})/gm))
    held.set(name, of);
  if (known.size > 20_000) known.clear();
  known.set(text, held);
  return held;
}

const states = new WeakMap<Files, State>();

/** What the files say. */
export function readState(files: Files): State {
  const found = states.get(files) ?? readFiles(files);
  states.set(files, found);
  return found;
}

function readFiles(files: Files): State {
  const read = (environment: Environment): Held => {
    const texts = Object.entries(files).flatMap(([file, text]) =>
      file.startsWith(`env/${environment}/`) ? [text] : [],
    );
    return new Map(texts.flatMap((text) => [...readText(text)]));
  };
  return { dev: read('dev'), staging: read('staging'), 'prod-eu': read('prod-eu'), 'prod-us': read('prod-us') };
}

/** What is in the registry, and all that ever was. */
export interface Shop {
  readonly repositories: Record<string, { tags: Record<string, string>; images: Record<string, FakeImage> }>;
  /** By name: every build that was pushed, in order. */
  readonly pushed: Map<string, string[]>;
}

/** Pushes a build of a service, and moves its channel there. */
export function push({ repositories, pushed }: Shop, service: Service, day: number): string {
  const all = pushed.get(service.name) ?? [];
  const of = digest(`${service.name} ${all.length}`);
  const created = new Date(Date.UTC(2026, 0, 1 + day, 0, all.length % 60)).toISOString();
  const repository = repositories[imageOf(service)] ?? { tags: {}, images: {} };
  repository.images[of] = { created };
  repository.tags['dev'] = of;
  repositories[imageOf(service)] = repository;
  pushed.set(service.name, [...all, of]);
  return of;
}

/** A team that begins: every service built twice, dev at the newest, the rest behind; some are not everywhere. */
export function begin(random: Random): { readonly shop: Shop; readonly state: State } {
  const shop: Shop = { repositories: {}, pushed: new Map() };
  const held: Record<Environment, Map<string, string>> = {
    dev: new Map(),
    staging: new Map(),
    'prod-eu': new Map(),
    'prod-us': new Map(),
  };
  for (const service of services) {
    const first = push(shop, service, 0);
    const second = push(shop, service, 0);
    held.dev.set(service.name, second);
    for (const environment of ['staging', 'prod-eu', 'prod-us'] as const)
      if (!random.once(20)) held[environment].set(service.name, first);
  }
  return { shop, state: held };
}
