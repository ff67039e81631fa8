import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Assignment } from '../packages/core/deployers/helm/layer.ts';
import { parseReference } from '../packages/core/image/parse.ts';
import { imageName } from '../packages/core/image/reference.ts';
import type { Unit } from '../packages/core/inventory/units/unit.ts';
import type { PlacedOccurrence } from '../packages/core/repository/place.ts';
import { toPlain } from '../packages/core/yaml/plain.ts';
import { type Rendered, renderTexts } from '../test/core/deployers/helm/real-releases.ts';

/** How far Helm agrees with what is composed. */
export interface Verdict {
  agree: number;
  differ: number;
  open: number;
  readonly lines: string[];
}

/** Renders the releases of images. `open`: not in what is rendered, or not to be rendered here. */
export async function renderAll(
  directory: string,
  units: readonly Unit[],
  pinned: readonly PlacedOccurrence[],
): Promise<Verdict> {
  const verdict: Verdict = { agree: 0, differ: 0, open: 0, lines: [] };
  const known = new Map<Unit, Rendered>();
  for (const image of pinned) {
    const unit = units.find(
      (each) =>
        each.id === image.composed?.unit && each.environment === image.environment && each.name === image.composed.name,
    );
    const given = unit ? givenOf(directory, unit) : null;
    if (unit === undefined || unit.chart === null || given === null) {
      verdict.open++;
      verdict.lines.push(
        `open: ${image.composed?.name}: ${unit === undefined ? 'no unit' : (unit.elsewhere ?? unit.layers.find(({ values }) => values.unknown)?.values.unknown)}`,
      );
      continue;
    }
    const rendered = known.get(unit) ?? (await render(directory, unit.chart.directory, given));
    const found = rendered.ok ? refsOf(rendered.text).filter(({ name }) => name === image.image) : [];
    if (!rendered.ok && !known.has(unit))
      verdict.lines.push(`not rendered: ${unit.name}: ${rendered.reason.slice(0, 150)}`);
    known.set(unit, rendered);
    if (found.length === 0) verdict.open++;
    else if (found.some(({ tag, digest }) => digest === image.digest && (digest !== null || tag === image.tag)))
      verdict.agree++;
    else {
      verdict.differ++;
      verdict.lines.push(
        `differs: ${unit.name} (${unit.environment}) ${image.image}:${image.tag}@${image.digest}, helm has ${found.map(({ text }) => text).join(', ')}`,
      );
    }
  }
  return verdict;
}

export interface Given {
  readonly layers: readonly string[];
  readonly sets: readonly { readonly flag: '--set-string'; readonly text: string }[];
}

/** The layers of a unit as Helm is given them; null where one of them is neither a file nor parameters. */
export function givenOf(directory: string, unit: Unit): Given | null {
  const layers: string[] = [];
  const sets: Given['sets'][number][] = [];
  for (const { values, key } of unit.layers) {
    if (values.unknown !== undefined) return null;
    if (values.assignments !== undefined) sets.push(...values.assignments.flatMap(toSet));
    else if (key === values.file) layers.push(readFileSync(join(directory, values.file), 'utf8'));
    else layers.push(JSON.stringify(toPlain(values.root)));
  }
  return { layers, sets };
}

function toSet({ path, value }: Assignment): Given['sets'] {
  if (value.type === 'null' || value.type === 'list') return [];
  const name = path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step.replace(/[.,=]/g, '\\$&')}`))
    .join('');
  return [{ flag: '--set-string', text: `${name.slice(1)}=${value.text.replace(/[{},]/g, '\\$&')}` }];
}

export async function render(directory: string, chart: string, given: Given): Promise<Rendered> {
  const root = join(directory, chart);
  const all = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = Object.fromEntries(
    all.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(root, path), readFileSync(path, 'utf8')];
    }),
  );
  // Charts that are not vendored cannot be rendered: the chart alone is.
  const alone = {
    ...files,
    'Chart.yaml': (files['Chart.yaml'] ?? '').replace(/^dependencies:\n(?:[ \t#-].*\n?|\n)*/m, ''),
  };
  const answers = await renderTexts('.test-tools/bin/helm-releases', 3, [
    { files, ...given },
    { files: alone, ...given },
  ]);
  return answers.find(({ ok }) => ok) ?? answers[0] ?? { ok: false, reason: 'no answer' };
}

function refsOf(text: string) {
  return [...text.matchAll(/\bimage["']?:\s*["']?([^\s"',}]+)/g)].flatMap(([, written = '']) => {
    const parsed = parseReference(written);
    return parsed.ok
      ? [
          {
            text: written,
            name: imageName(parsed.reference),
            tag: parsed.reference.tag,
            digest: parsed.reference.digest,
          },
        ]
      : [];
  });
}
