import type { Random } from '../../random.ts';
import type { RandomTree } from './random-tree.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const keys = ['WEB', 'LOG', 'AUX'];
const images = [
  'app',
  'ghcr.io/acme/app:1',
  `ghcr.io/acme/app@${digest}`,
  `r:5000/x:2@${digest}`,
  '"app:1"',
  "'app'",
  'a=b',
];
const deployment = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'd' },
  spec: { template: { spec: { containers: [{ name: 'web', image: 'web:1' }] } } },
};

type Entry = Record<string, unknown>;

/** A random base and an overlay, whose generators make ConfigMaps that replacements take an image from. */
export function randomGenerators(random: Random): RandomTree {
  const files: Record<string, string> = { 'base/d.yaml': JSON.stringify(deployment) };
  const isPlain = random.once(3);
  if (isPlain)
    files['base/c.yaml'] = JSON.stringify({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'c' },
      data: draw(random),
    });
  const write = (directory: string, resources: readonly string[], behavior: string | null) => {
    const value: Entry = { resources };
    if (behavior !== null) value['configMapGenerator'] = [generator(random, files, directory, behavior)];
    if (random.once(2)) value['replacements'] = [replacement(random)];
    if (random.once(4)) value['namePrefix'] = 'pre-';
    if (random.once(4)) value['namespace'] = 'one';
    if (random.once(4)) value['images'] = [{ name: 'ghcr.io/acme/app', newTag: '9' }];
    if (random.once(5)) value['patches'] = [patch(random)];
    files[`${directory}/kustomization.yaml`] = JSON.stringify(value);
  };
  const own = isPlain ? [null, 'merge', 'replace', 'create'] : ['create', 'create', 'create', 'merge'];
  write('base', ['d.yaml', ...(isPlain ? ['c.yaml'] : [])], random.pick(own));
  write('over', ['../base'], random.pick([null, 'merge', 'merge', 'replace', 'create']));
  return { files, path: 'over' };
}

function draw(random: Random): Record<string, string> {
  return Object.fromEntries(keys.filter(() => !random.once(3)).map((key) => [key, random.pick(images)]));
}

/** One entry, its keys spread over literals, files and lines of `KEY=value`. */
function generator(random: Random, files: Record<string, string>, directory: string, behavior: string): Entry {
  const [lines, literals, sources]: [string[], string[], string[]] = [[], [], []];
  for (const [key, value] of Object.entries(draw(random))) {
    const blank = random.pick(['', ' ', '\t']);
    const end = random.pick(['', '', '\r', ' ']);
    if (random.once(3)) literals.push(`${key}=${value}`);
    else if (random.once(4)) {
      files[`${directory}/${key}`] = value;
      sources.push(random.once(2) ? key : `${key}=./${key}`);
    } else lines.push(`${blank}${key}=${value}${end}`);
    if (random.once(4)) lines.push(random.pick(['', '# a comment', `  # ${key}=none`, `${key}=again`, 'NOBODY']));
  }
  files[`${directory}/file.env`] = `${random.once(5) ? '\ufeff' : ''}${lines.join('\n')}${random.once(2) ? '\n' : ''}`;
  return {
    name: 'c',
    ...(behavior !== 'create' || random.once(2) ? { behavior } : {}),
    ...(random.once(2) ? { envs: ['file.env'] } : { env: 'file.env' }),
    ...(literals.length > 0 && { literals }),
    ...(sources.length > 0 && { files: sources }),
    ...(random.once(6) && { namespace: 'one' }),
  };
}

function replacement(random: Random): Entry {
  const delimiter = random.once(4) ? { options: { delimiter: random.pick([':', '@']), index: random.int(2) } } : {};
  const path = 'spec.template.spec.containers.[name=web].image';
  return {
    source: { kind: 'ConfigMap', name: 'c', fieldPath: `data.${random.pick(keys)}`, ...(random.once(2) && delimiter) },
    targets: [{ select: { kind: 'Deployment' }, fieldPaths: [path], ...(random.once(2) && delimiter) }],
  };
}

function patch(random: Random): Entry {
  const data = { [random.pick(keys)]: random.pick([...images, null]) };
  return {
    target: { kind: 'ConfigMap', name: 'c' },
    patch: JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'c' }, data }),
  };
}
