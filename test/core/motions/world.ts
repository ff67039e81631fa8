import { parse } from 'yaml';
import type { Random } from '../../random.ts';
import { digest, type Files } from '../memory.ts';

/** The ways in which a place of the world is written. */
export const shapes = ['reference', 'map', 'tagged', 'container', 'kustomize', 'subtree', 'layered'] as const;
export type Shape = (typeof shapes)[number];

export interface Version {
  readonly tag: string | null;
  readonly digest: string | null;
}

/** One program: the same shape and repository in every environment that has it. */
export interface App {
  readonly name: string;
  readonly shape: Shape;
  /** After the host. */
  readonly repository: string;
  /** layered: what the chart's own values say. */
  readonly shared: Version;
}

export const lanes = ['dev', 'staging', 'prod'] as const;
export type Lane = (typeof lanes)[number];

/** What one environment says of one program; for a layered one, what its own file says. */
export type Held = ReadonlyMap<string, Version>;
export type State = Readonly<Record<Lane, Held>>;

export interface Built {
  readonly seed: number;
  readonly apps: readonly App[];
  /** The oldest first; the last is the work tree. */
  readonly states: readonly State[];
  /** Host of each lane. */
  readonly hosts: Readonly<Record<Lane, string>>;
}

/** A chart in the tree names its repository once for all environments. */
export const imageOf = ({ repository, shape }: App, host: string): string =>
  `${shape === 'layered' ? 'ghcr.io' : host}/${repository}`;
export const dateOf = (index: number): string => new Date(Date.UTC(2026, 0, 1 + index)).toISOString();

const nothing: Version = { tag: null, digest: null };
const builds = ['main-101', 'main-102', 'v1.2.3'];
const channels = ['dev', 'dev-debug'];

/** A made-up digest of a repository. */
export const buildOf = (repository: string, number: number): string => digest(`${repository} ${number}`);

export function drawWorld(random: Random, seed: number): Built {
  const repositories = ['acme/a', 'acme/b', 'acme/c', 'acme/d'];
  const apps = Array.from({ length: 2 + random.int(6) }, (_, index): App => {
    const shape = random.pick(shapes);
    const repository = random.pick(repositories);
    const shared = shape === 'layered' && random.once(3) ? drawVersion(random, repository) : nothing;
    return { name: `app${index}`, shape, repository, shared };
  });
  const mirrored = random.once(4) ? 'harbor.acme.example' : 'ghcr.io';
  const hosts = { dev: 'ghcr.io', staging: 'ghcr.io', prod: mirrored };
  const missing = new Set(
    apps.flatMap(({ name }) => lanes.flatMap((lane) => (random.once(8) ? [`${lane} ${name}`] : []))),
  );
  const states: State[] = [];
  for (let count = 1 + random.int(5); count > 0; count--) states.push(nextState(random, apps, missing, states.at(-1)));
  return { seed, apps, states, hosts };
}

function nextState(random: Random, apps: readonly App[], missing: ReadonlySet<string>, before?: State): State {
  const lane = (name: Lane): Held =>
    new Map(
      apps
        .filter((app) => !missing.has(`${name} ${app.name}`))
        .map((app) => {
          const old = before?.[name].get(app.name);
          const keeps = old !== undefined && !random.once(3);
          return [app.name, keeps ? old : drawFor(random, app, old)] as const;
        }),
    );
  return { dev: lane('dev'), staging: lane('staging'), prod: lane('prod') };
}

/** Whether there is a tag stays over time, so that the shape does. */
function drawFor(random: Random, { shape, repository }: App, old: Version | undefined): Version {
  const version = drawVersion(random, repository);
  if (shape === 'kustomize') return { tag: null, digest: version.digest ?? buildOf(repository, 1) };
  if (shape === 'layered' && random.once(4) && old === undefined) return nothing;
  if (shape === 'layered' && old !== undefined && old.tag === null && old.digest === null) return nothing;
  const tagged = shape === 'tagged' || (old === undefined ? random.once(2) : old.tag !== null);
  const tag = tagged ? (version.tag ?? 'dev') : null;
  return tag === null && version.digest === null
    ? { tag, digest: buildOf(repository, 1) }
    : { tag, digest: version.digest };
}

function drawVersion(random: Random, repository: string): Version {
  const tag = random.once(2) ? random.pick([...builds, ...channels]) : null;
  const isPinned = !random.once(5);
  return { tag, digest: isPinned ? buildOf(repository, 1 + random.int(4)) : null };
}

const written = ({ tag, digest: of }: Version): string =>
  `${tag === null ? '' : `:${tag}`}${of === null ? '' : `@${of}`}`;

/** The files of a state. */
export function toFiles({ apps, hosts }: Pick<Built, 'apps' | 'hosts'>, state: State): Files {
  const files: Record<string, string> = {};
  const subtrees: string[] = [];
  for (const lane of lanes) {
    const inOne: string[] = [];
    for (const app of apps) {
      const version = state[lane].get(app.name);
      if (version === undefined) continue;
      if (app.shape === 'subtree')
        inOne.push(`    ${app.name}:\n      image: ${imageOf(app, hosts[lane])}${written(version)}\n`);
      else Object.assign(files, filesOf(app, lane, hosts[lane], version));
    }
    if (inOne.length > 0) subtrees.push(`  ${lane}:\n${inOne.join('')}`);
  }
  if (subtrees.length > 0) files['one.yaml'] = `lanes:\n${subtrees.join('')}`;
  return files;
}

function filesOf(app: App, lane: Lane, host: string, version: Version): Files {
  const image = imageOf(app, host);
  const file = `env/${lane}/${app.name}.yaml`;
  const { tag, digest: of } = version;
  switch (app.shape) {
    case 'reference':
      return { [file]: `# ${app.name}\nimage: '${image}${written(version)}' # keep\n` };
    case 'map':
      return {
        [file]: `web:\n  image:\n    repository: ${image}\n${tag === null ? '' : `    tag: "${tag}"\n`}    digest: "${of ?? ''}"\n`,
      };
    case 'tagged':
      return { [file]: `image: { repository: ${image}, tag: "${tag ?? ''}${of === null ? '' : `@${of}`}" }\n` };
    case 'container':
      return {
        [file]: `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${app.name} }\nspec:\n  template:\n    spec:\n      containers:\n        - name: main\n          image: ${image}${written(version)}\n`,
      };
    case 'kustomize':
      return {
        [`env/${lane}/${app.name}/kustomization.yaml`]: `resources: [pod.yaml]\nimages:\n  - name: ${image}\n    digest: ${of}\n`,
        [`env/${lane}/${app.name}/pod.yaml`]: `apiVersion: v1\nkind: Pod\nmetadata: { name: ${app.name} }\nspec:\n  containers:\n    - name: main\n      image: ${image}\n`,
      };
    case 'layered': {
      const { tag: low, digest: lower } = app.shared;
      const chart = `charts/${app.name}`;
      return {
        [`${chart}/Chart.yaml`]: `apiVersion: v2\nname: ${app.name}\nversion: 1.0.0\n`,
        [`${chart}/values.yaml`]: `image:\n  repository: ${image}\n${low === null ? '' : `  tag: "${low}"\n`}  digest: "${lower ?? ''}"\n`,
        [`${chart}/values-${lane}.yaml`]:
          tag === null && of === null
            ? 'replicas: 1\n'
            : `image:\n${tag === null ? '' : `  tag: "${tag}"\n`}${of === null ? '' : `  digest: "${of}"\n`}`,
      };
    }
    case 'subtree':
      throw new Error('a subtree has no file of its own');
  }
}

/** What an environment's own place says in a tree, read by a parser alone; undefined where the place is not there. */
export function readPlace(files: ReadonlyMap<string, string>, { name, shape }: App, lane: Lane): Version | undefined {
  const read = (file: string): unknown => {
    const text = files.get(file);
    return text === undefined ? undefined : parse(text);
  };
  const at = (value: unknown, ...keys: readonly (string | number)[]): unknown =>
    keys.reduce<unknown>((of, key) => (of as Record<string | number, unknown> | null | undefined)?.[key], value);
  const own = read(`env/${lane}/${name}.yaml`);
  switch (shape) {
    case 'reference':
      return splitText(at(own, 'image'));
    case 'map':
      return joinFields(at(own, 'web', 'image'));
    case 'tagged':
      return joinFields(at(own, 'image'));
    case 'container':
      return splitText(at(own, 'spec', 'template', 'spec', 'containers', 0, 'image'));
    case 'subtree':
      return splitText(at(read('one.yaml'), 'lanes', lane, name, 'image'));
    case 'kustomize':
      return joinFields(at(read(`env/${lane}/${name}/kustomization.yaml`), 'images', 0));
    case 'layered': {
      const values = read(`charts/${name}/values-${lane}.yaml`);
      return values === undefined ? undefined : joinFields(at(values, 'image') ?? {});
    }
  }
}

function splitText(text: unknown): Version | undefined {
  if (typeof text !== 'string') return undefined;
  const [name = '', of = null] = text.split('@');
  const colon = name.indexOf(':', name.lastIndexOf('/'));
  return { tag: colon < 0 ? null : name.slice(colon + 1), digest: of };
}

function joinFields(fields: unknown): Version | undefined {
  if (typeof fields !== 'object' || fields === null) return undefined;
  const { tag = '', digest: of = '' } = fields as { readonly tag?: string; readonly digest?: string };
  const [name = '', inTag = ''] = tag.split('@');
  return { tag: name || null, digest: inTag || of || null };
}

/** What an environment runs: what its own place says, over what the chart says. */
export function over({ shared }: App, own: Version): Version {
  return { tag: own.tag ?? shared.tag, digest: own.digest ?? shared.digest };
}
