import type { Random } from '../../random.ts';

/** A random tree of kustomizations, and the directory to build. */
export interface RandomTree {
  readonly files: Readonly<Record<string, string>>;
  readonly path: string;
}

const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
const names = ['app', 'acme/web', 'ghcr.io/acme/app', 'ghcr.io/acme/log', 'r:5000/x'];
const versions = ['', ':1', ':v2-x', `@${digest('a')}`, `:1@${digest('b')}`, ':1.2'];

const kinds = [
  { apiVersion: 'apps/v1', kind: 'Deployment', at: ['spec', 'template', 'spec'] },
  { apiVersion: 'apps/v1', kind: 'StatefulSet', at: ['spec', 'template', 'spec'] },
  { apiVersion: 'v1', kind: 'Pod', at: ['spec'] },
  { apiVersion: 'batch/v1', kind: 'CronJob', at: ['spec', 'jobTemplate', 'spec', 'template', 'spec'] },
  { apiVersion: 'acme.io/v1', kind: 'Runner', at: ['spec', 'pod'] },
] as const;

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

interface Thing {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace: string;
  readonly at: readonly string[];
  readonly containers: readonly string[];
}

const image = (random: Random): string => random.pick(names) + random.pick(versions);

const nest = (at: readonly string[], inner: Json): Json => at.reduceRight((value, key) => ({ [key]: value }), inner);

function container(random: Random, name: string): Json {
  return { name, ...(!random.once(9) && { image: image(random) }) };
}

function objectOf(random: Random, thing: Thing, name: string): Json {
  const containers = thing.containers.map((one) => container(random, one));
  const more = random.once(4) ? { initContainers: [container(random, 'init')] } : {};
  const volumes = random.once(6) ? { volumes: [{ name: 'v', image: { reference: image(random) } }] } : {};
  const body = nest(thing.at, { containers, ...more, ...volumes });
  return {
    ...{ apiVersion: thing.apiVersion, kind: thing.kind },
    metadata: metadataOf(random, { ...thing, name }),
    ...(body as Record<string, Json>),
  };
}

function metadataOf(random: Random, { name, namespace }: Thing): Json {
  const labels = { tier: random.pick(['a', 'b']) };
  const annotations = { note: image(random), 'acme.io/tag': random.pick(['v6', 'v3', `v4@${digest('c')}`]) };
  return { name, ...(namespace && { namespace }), labels, annotations };
}

function entryOf(random: Random): Json {
  const name = random.pick([
    ...names,
    'ghcr.io/acme/.*',
    'acme/w[a-e]b',
    '(app|acme/web)',
    'ghcr.io/acme/ap[[:alpha:]]',
    'app:1',
    'none',
  ]);
  return {
    name,
    ...(random.once(3) && { newName: random.pick(names) }),
    ...(random.once(2) && { newTag: random.pick(['v7', 'v8', `v9@${digest('d')}`]) }),
    ...(random.once(2) && { digest: random.pick([digest('e'), digest('f'), '']) }),
    ...(random.once(6) && { tagSuffix: '-x' }),
  };
}

/** A target that selects something of what is there. */
function targetOf(random: Random, thing: Thing): Json {
  return {
    ...(random.once(2) && { kind: random.pick([thing.kind, '.*Set', 'Pod|Deployment']) }),
    ...(random.once(2) && { name: random.pick([thing.name, `.*${thing.name}`, `${thing.name.slice(0, 1)}.*`]) }),
    ...(random.once(5) && { labelSelector: random.pick(['tier=a', 'tier in (a, b)', '!tier', 'tier!=a']) }),
    ...(random.once(6) && { namespace: random.pick(['default', 'one', '.*']) }),
    ...(random.once(6) && { version: 'v1' }),
  };
}

function mergeOf(random: Random, thing: Thing): Json {
  const items = random.pick([
    [{ name: thing.containers[0] ?? 'a', image: image(random) }],
    [
      { name: 'new', image: image(random) },
      { name: thing.containers.at(-1) ?? 'a', image: image(random) },
    ],
    [{ name: thing.containers[0] ?? 'a', $patch: 'delete' }],
    [{ $patch: 'replace' }, { name: 'only', image: image(random) }],
    [{ name: thing.containers[0] ?? 'a', image: null }],
    [{ name: thing.containers[0] ?? 'a', env: [{ name: 'A', value: 'b' }] }],
    [{ name: thing.containers[0] ?? 'a', $patch: 'replace', image: image(random) }],
  ] as const);
  const body = nest(thing.at, {
    containers: items as Json,
    ...(random.once(6) && { initContainers: random.once(2) ? null : [{ name: 'init', image: image(random) }] }),
    ...(random.once(8) && { $patch: 'replace' }),
  });
  const metadata = {
    name: thing.name,
    ...(thing.namespace && { namespace: thing.namespace }),
    ...(random.once(4) && { labels: { tier: 'b' } }),
  };
  return { apiVersion: thing.apiVersion, kind: thing.kind, metadata, ...(body as Record<string, Json>) };
}

function operationsOf(random: Random, thing: Thing): Json {
  const pod = `/${thing.at.join('/')}`;
  const first = `${pod}/containers/0`;
  return random.pick([
    [{ op: 'replace', path: `${first}/image`, value: image(random) }],
    [{ op: 'add', path: `${first}/image`, value: image(random) }],
    [{ op: 'add', path: `${pod}/containers/-`, value: { name: 'side', image: image(random) } }],
    [{ op: 'add', path: `${pod}/containers/0`, value: { name: 'front', image: image(random) } }],
    [{ op: 'remove', path: first }],
    [{ op: 'replace', path: `${pod}/containers`, value: [{ name: 'all', image: image(random) }] }],
    [{ op: 'copy', from: '/metadata/annotations/note', path: `${first}/image` }],
    [{ op: 'move', from: '/metadata/annotations/note', path: `${first}/image` }],
    [{ op: 'copy', from: first, path: `${pod}/containers/-` }],
    [
      { op: 'test', path: '/kind', value: thing.kind },
      { op: 'replace', path: `${first}/image`, value: image(random) },
    ],
    [{ op: 'add', path: '/metadata/labels/x', value: 'y' }],
    [{ op: 'replace', path: '/metadata/annotations/acme.io~1tag', value: 'v5' }],
    [
      { op: 'replace', path: '/metadata/labels/tier', value: 'a' },
      { op: 'add', path: '/metadata/annotations/note', value: image(random) },
    ],
  ]);
}

function replacementOf(random: Random, thing: Thing, all: readonly Thing[]): Json {
  const source = random.pick(all);
  const fieldPath = random.pick([
    'metadata.annotations.note',
    'metadata.annotations.[acme.io/tag]',
    'metadata.name',
    `${thing.at.join('.')}.containers.0.image`,
  ]);
  const options = random.once(3) ? { options: { delimiter: random.pick([':', '@', '/']), index: random.int(2) } } : {};
  const paths = [
    `${thing.at.join('.')}.containers.0.image`,
    `${thing.at.join('.')}.containers.*.image`,
    `${thing.at.join('.')}.containers.[name=${thing.containers[0] ?? 'a'}].image`,
    'metadata.annotations.note',
  ];
  const made = [
    `${thing.at.join('.')}.initContainers.[name=made].image`,
    `${thing.at.join('.')}.containers.[name=made].image`,
    ...paths,
  ];
  const create = random.once(4);
  const isWhole = random.once(5);
  return {
    ...(isWhole
      ? { sourceValue: image(random) }
      : { source: { kind: source.kind, name: source.name, fieldPath, ...(random.once(4) && options) } }),
    targets: [
      {
        select: { ...(random.once(2) ? { kind: thing.kind } : { kind: thing.kind, name: thing.name }) },
        ...(random.once(6) && { reject: [{ name: thing.name }] }),
        fieldPaths: [random.pick(create ? made : paths)],
        ...(create ? { options: { create: true } } : options),
      },
    ],
  };
}

function transformerOf(random: Random, thing: Thing): Json {
  const head = (kind: string) => ({ apiVersion: 'builtin', kind, metadata: { name: 't' } });
  return random.pick<Json>([
    { ...head('ImageTagTransformer'), imageTag: entryOf(random) },
    { ...head('PatchTransformer'), target: { kind: thing.kind }, patch: JSON.stringify(operationsOf(random, thing)) },
    { ...head('PatchTransformer'), patch: JSON.stringify(mergeOf(random, thing)) },
    {
      ...head('PatchJson6902Transformer'),
      target: {
        name: thing.name,
        kind: thing.kind,
        version: thing.apiVersion.split('/').at(-1) ?? '',
        group: thing.apiVersion.includes('/') ? (thing.apiVersion.split('/')[0] ?? '') : '',
      },
      jsonOp: JSON.stringify(operationsOf(random, thing)),
    },
    {
      ...head('AnnotationsTransformer'),
      annotations: { x: 'y' },
      fieldSpecs: [{ path: 'metadata/annotations', create: true }],
    },
    { ...head('ReplacementTransformer'), replacements: [replacementOf(random, thing, [thing])] },
  ]);
}

/** A tree of up to four levels of kustomizations, with components, patches and all else that may reach an image. */
export function randomTree(random: Random): RandomTree {
  const files: Record<string, string> = {};
  const write = (path: string, value: Json) => {
    files[path] = JSON.stringify(value);
  };
  const bases = 1 + random.int(2);
  let things: Thing[] = [];
  for (let base = 0; base < bases; base++) {
    const count = 1 + random.int(3);
    const mine: Thing[] = [];
    for (let index = 0; index < count; index++) {
      const { apiVersion, kind, at } = random.pick(kinds);
      const containers = ['web', 'log', 'aux'].slice(0, 1 + random.int(3));
      const thing = {
        apiVersion,
        kind,
        at,
        containers,
        name: `t${base}${index}`,
        namespace: random.once(5) ? 'one' : '',
      };
      mine.push(thing);
      write(`base${base}/${thing.name}.yaml`, objectOf(random, thing, thing.name));
    }
    kustomize(random, write, `base${base}`, { resources: mine.map(({ name }) => `${name}.yaml`) }, mine);
    things = [...things, ...mine];
  }
  let top = Array.from({ length: bases }, (_, base) => `base${base}`);
  const levels = 1 + random.int(3);
  for (let level = 0; level < levels; level++) {
    const components = random.once(4) ? [`../comp${level}`] : [];
    if (components.length > 0)
      kustomize(
        random,
        write,
        `comp${level}`,
        { apiVersion: 'kustomize.config.k8s.io/v1alpha1', kind: 'Component' },
        things,
      );
    kustomize(
      random,
      write,
      `over${level}`,
      { resources: top.map((path) => `../${path}`), ...(components.length > 0 && { components }) },
      things,
    );
    top = [`over${level}`];
  }
  return { files, path: top[0] ?? 'base0' };
}

type Write = (path: string, value: Json) => void;

function kustomize(
  random: Random,
  write: Write,
  directory: string,
  start: Record<string, Json>,
  things: readonly Thing[],
): void {
  const thing = random.pick(things);
  const inFile = (name: string, value: Json): Json => {
    write(`${directory}/${name}`, value);
    return { path: name };
  };
  const patch = (name: string): Json => {
    const isMerge = random.once(2);
    const value = isMerge ? mergeOf(random, thing) : operationsOf(random, thing);
    const target = !isMerge || random.once(4) ? { target: targetOf(random, thing) } : {};
    const text = random.once(2) ? (inFile(name, value) as Record<string, Json>) : { patch: JSON.stringify(value) };
    return { ...text, ...target };
  };
  const key = (name: string) => (random.once(12) ? name.toUpperCase() : name);
  const value: Record<string, Json> = { ...start };
  if (random.once(2)) value[key('images')] = Array.from({ length: 1 + random.int(2) }, () => entryOf(random));
  if (random.once(14)) value[key('imageTags')] = [entryOf(random)];
  if (random.once(3))
    value[key('patches')] = Array.from({ length: 1 + random.int(2) }, (_, index) => patch(`p${index}.yaml`));
  if (random.once(12))
    value['patchesStrategicMerge'] = [
      random.once(2)
        ? JSON.stringify(mergeOf(random, thing))
        : String((inFile('sm.yaml', mergeOf(random, thing)) as { path: string }).path),
    ];
  if (random.once(12))
    value['patchesJson6902'] = [
      {
        target: { ...(targetOf(random, thing) as Record<string, Json>), name: thing.name },
        patch: JSON.stringify(operationsOf(random, thing)),
      },
    ];
  if (random.once(5)) value['namePrefix'] = 'pre-';
  if (random.once(8)) value['nameSuffix'] = '-suf';
  if (random.once(6)) value['namespace'] = random.pick(['one', 'two']);
  if (random.once(5)) value['replacements'] = [replacementOf(random, thing, things)];
  if (random.once(6)) value['transformers'] = [JSON.stringify(transformerOf(random, thing))];
  if (random.once(10)) value['commonLabels'] = { tier: 'a' };
  write(`${directory}/kustomization.yaml`, value);
}
