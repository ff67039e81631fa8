import { addAll } from '../../text/collate.ts';
import type { Result } from '../../text/result.ts';
import { findEntry, resolve } from '../../yaml/node.ts';
import { at, isMap, isTrue, mapsAt, type Plain, type PlainMap, textAt } from '../../yaml/plain.ts';
import { type Found, joinFound, type Unrendered } from '../jobs.ts';
import { describeObject, type KubeObject, readPlain, toObject } from '../objects.ts';
import type { Renderer } from '../renderer.ts';
import type { Scene } from '../scene.ts';
import { readApplication } from './application.ts';
import { expandGenerator } from './generators.ts';
import { fillFast, fillSimple, findTemplates, flatten, mapTexts, merge } from './parameters.ts';

/** The Applications that an `ApplicationSet` makes, as far as the tree tells. Go templates beyond a path are left to the engine. */
export async function readApplicationSet(
  object: KubeObject,
  scene: Scene,
  renderer: Pick<Renderer, 'expand'>,
): Promise<Found> {
  const goTemplate = isTrue(object.value, 'spec', 'goTemplate');
  const unrendered: Unrendered[] = [];
  const refuse = (kind: Unrendered['kind'], reason: string) =>
    unrendered.push({ name: describeObject(object), spot: object.spot, kind, reason });
  const sets: { template: Plain; parameters: PlainMap }[] = [];
  for (const generator of mapsAt(object.value, 'spec', 'generators')) {
    const expansion = await expandGenerator(generator, { ...scene, goTemplate });
    if (!expansion.ok) refuse('elsewhere', expansion.reason);
    const template = templateOf(object.value, generator);
    if (expansion.ok)
      addAll(
        sets,
        expansion.sets.map((parameters) => ({ template, parameters })),
      );
  }
  const patch = textAt(object.value, 'spec', 'templatePatch');
  const filled = await fill(sets, goTemplate ? patch : null, goTemplate, renderer);
  if (!filled.ok) refuse('wrong', filled.reason);
  const applications = filled.ok ? filled.values.flatMap((value) => toApplication(value, object)) : [];
  const found = await Promise.all(applications.map((application) => readApplication(application, scene)));
  return joinFound([...found, { deployments: [], unrendered }]);
}

/** A generator's own template lies over the set's. */
function templateOf(set: PlainMap, generator: PlainMap): Plain {
  const template = at(set, 'spec', 'template') ?? {};
  const nested = Object.values(generator).find((value) => isMap(at(value, 'template')));
  const own = at(generator, 'template') ?? at(nested, 'template');
  return own === undefined ? template : merge(template, own);
}

type Filled = Result<{ readonly values: readonly Plain[] }>;

interface TemplateSet {
  readonly template: Plain;
  readonly parameters: PlainMap;
}

async function fill(
  sets: readonly TemplateSet[],
  patch: string | null,
  goTemplate: boolean,
  renderer: Pick<Renderer, 'expand'>,
): Promise<Filled> {
  if (!goTemplate) {
    const values = sets.map(({ template, parameters }) =>
      mapTexts(template, (text) => fillFast(text, flatten(parameters))),
    );
    return { ok: true, values };
  }
  const expanded = await expandAll(sets, patch, renderer);
  if (!expanded.ok) return expanded;
  const values = sets.map(({ template, parameters }, index) => {
    const filled = mapTexts(template, (text) => expanded.texts(index, text, parameters));
    if (patch === null) return filled;
    return merge(filled, readPlain(expanded.texts(index, patch, parameters)) ?? {});
  });
  return { ok: true, values };
}

type Expanded = Result<{ readonly texts: (set: number, text: string, parameters: PlainMap) => string }>;

/** One call of the engine for all texts that are more than paths. */
async function expandAll(
  sets: readonly TemplateSet[],
  patch: string | null,
  renderer: Pick<Renderer, 'expand'>,
): Promise<Expanded> {
  const all = new Set(sets.flatMap(({ template }) => findTemplates(template)));
  if (patch !== null) all.add(patch);
  const hard = [...all].filter((text) => sets.some(({ parameters }) => fillSimple(text, parameters) === null));
  const simple = (text: string, parameters: PlainMap) => fillSimple(text, parameters) ?? text;
  if (hard.length === 0 || sets.length === 0)
    return { ok: true, texts: (_, text, parameters) => simple(text, parameters) };
  const answer = await renderer.expand(
    hard,
    sets.map(({ parameters }) => parameters),
  );
  if (!answer.ok) return answer;
  const indexOf = new Map(hard.map((text, index) => [text, index]));
  return {
    ok: true,
    texts: (set, text, parameters) => answer.texts[set]?.[indexOf.get(text) ?? -1] ?? simple(text, parameters),
  };
}

function toApplication(value: Plain, set: KubeObject): readonly KubeObject[] {
  const whole = merge({ apiVersion: set.apiVersion, kind: 'Application' }, value);
  const object = toObject(whole, set.spot);
  const spec = resolve(set.node && findEntry(set.node, 'spec')?.value);
  const template = spec?.kind === 'map' ? resolve(findEntry(spec, 'template')?.value) : null;
  const node = template?.kind === 'map' && set.source ? { node: template, source: set.source } : {};
  const by = set.deployedBy === undefined ? {} : { deployedBy: set.deployedBy };
  return object === null ? [] : [{ ...object, ...node, ...by }];
}
