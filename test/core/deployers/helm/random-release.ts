import type { Random } from '../../../random.ts';
import { packChart } from './pack.ts';

/** A value as it is written: the YAML text of a scalar, or a collection. */
export type Written = string | readonly Written[] | WrittenMap;
export interface WrittenMap {
  readonly entries: readonly (readonly [string, Written])[];
}

/** A chart with random values and subcharts; `files` are those of its directory. */
export interface RandomChart {
  readonly files: Readonly<Record<string, string>>;
  /** Packed charts in `charts/`. */
  readonly archives?: Readonly<Record<string, Buffer>>;
}

/** A release that Helm can be asked for. */
export interface RandomRelease extends RandomChart {
  readonly layers: readonly string[];
  readonly sets: readonly { readonly flag: '--set' | '--set-string'; readonly text: string }[];
}

/** What the generator leaves out, so that one refused release does not take a whole batch with it. */
export interface Choices {
  /** Blocks of subcharts that are no maps, and expressions of `--set` that Helm may refuse. */
  readonly refusals: boolean;
  /** So many charts lie below the root, each with layers of its own: one process of Helm judges them all. */
  readonly width?: number;
}

const keys = ['image', 'web', 'repository', 'tag', 'digest', 'registry', 'extra'] as const;
const scalars = [
  '"1.4"',
  '1.10',
  '017',
  '1e3',
  'on',
  'yes',
  'n',
  '1000000',
  '20240101',
  '999999',
  '2024-01-01',
  '0x1F',
  '1_000',
  '08',
  '+5',
  '.5',
  '24.04',
  "'quoted'",
  'ghcr.io/acme/web',
  'sha256:abc',
  '""',
  'true',
  'False',
  '12e5',
  '1:30',
  '0b11',
  '-7',
  '0o17',
  '12345678901234567890',
  '1234567890',
  '0.00001',
  '100000000000000000000000000000',
  '"a\\tb"',
  "'it''s'",
] as const;

/** Draws a release: a chart with subcharts, and the layers of its user. */
export function drawRelease(random: Random, choices: Choices, name = 'root'): RandomRelease {
  const chart = drawChart(random, choices, name, 0);
  const layers = Array.from({ length: random.int(4) }, () => writeFile(random, drawUserValues(random, chart, choices)));
  const sets = Array.from({ length: random.once(3) ? 1 + random.int(3) : 0 }, () => drawSet(random, chart, choices));
  return { ...pack(random, chart), layers, sets };
}

/** Some of the charts below the root as `helm package` packs them. */
function pack(random: Random, { files, subcharts }: DrawnChart): RandomChart {
  const packed = subcharts.filter(() => random.once(6)).map(({ name }) => `charts/${name}/`);
  const isPacked = (path: string) => packed.some((folder) => path.startsWith(folder));
  const archives = packed.map((folder) => {
    const own = Object.entries(files).flatMap(([path, text]) =>
      path.startsWith(folder) ? [[path.slice(folder.length), text] as const] : [],
    );
    const name = folder.slice('charts/'.length, -1);
    return [`charts/${name}-1.2.3.tgz`, packChart(name, Object.fromEntries(own))] as const;
  });
  return {
    files: Object.fromEntries(Object.entries(files).filter(([path]) => !isPacked(path))),
    archives: Object.fromEntries(archives),
  };
}

interface DrawnChart extends RandomChart {
  readonly name: string;
  readonly goesBy: readonly string[];
  readonly subcharts: readonly DrawnChart[];
}

function drawChart(random: Random, choices: Choices, name: string, depth: number): DrawnChart {
  const count =
    depth === 0 ? (choices.width ?? 1 + random.int(3)) : depth < 3 && random.once(3) ? 1 + random.int(2) : 0;
  const subcharts = Array.from({ length: count }, (_, index) =>
    drawChart(random, choices, `${name === 'root' ? '' : name}${index < 3 ? 'abc'[index] : `d${index}`}`, depth + 1),
  );
  const declared = drawDependencies(random, subcharts);
  const names = declared.names;
  const values = drawChartValues(random, subcharts, names, choices);
  const files: Record<string, string> = {
    'Chart.yaml': chartFile(random, name, declared.text),
    ...(random.once(12) && depth > 0 ? {} : { 'values.yaml': writeFile(random, values) }),
    ...(depth === 0 ? { 'templates/print.yaml': printTemplate } : {}),
  };
  for (const subchart of subcharts) {
    for (const [path, text] of Object.entries(subchart.files)) files[`charts/${subchart.name}/${path}`] = text;
  }
  return { name, goesBy: names, subcharts, files };
}

function chartFile(random: Random, name: string, dependencies: string): string {
  const version = random.pick(['"1.2"', '1.10', '20240101', '3']);
  return `apiVersion: v2\nname: ${name}\nversion: 1.2.3\nappVersion: ${version}\n${dependencies}`;
}

function drawDependencies(
  random: Random,
  subcharts: readonly DrawnChart[],
): { readonly text: string; readonly names: readonly string[] } {
  if (subcharts.length === 0 || (subcharts.length < 4 && random.once(5)))
    return { text: '', names: subcharts.map(({ name }) => name) };
  const lines: string[] = [];
  const names: string[] = [];
  // Helm loads charts that are not declared in no certain order, and the order tells in a `global` that they share: one at most.
  let strangers = 0;
  const isStranger = (inSoMany: number) => strangers === 0 && random.once(inSoMany) && ++strangers > 0;
  for (const { name, subcharts: inner } of subcharts) {
    if (isStranger(6)) {
      names.push(name);
      continue;
    }
    const twice = inner.length === 0 && random.once(6);
    for (const alias of twice ? [`${name}x`, `${name}y`] : [random.once(3) ? `${name}x` : null]) {
      names.push(alias ?? name);
      lines.push(...dependencyLines(random, name, alias, !twice && isStranger(12)));
    }
  }
  return { text: `dependencies:\n${lines.map((line) => `  ${line}\n`).join('')}`, names };
}

function dependencyLines(
  random: Random,
  name: string,
  alias: string | null,
  ofAnotherVersion: boolean,
): readonly string[] {
  const goesBy = alias ?? name;
  const ranges = ['1.2.3', '^1.0', '~1.2', '>=1 <2', '1.x', '*', '1 - 2', '>1.2 || 1.2.3', '!=2'] as const;
  return [
    `- name: ${name}`,
    `  version: "${ofAnotherVersion ? '^2' : random.pick(ranges)}"`,
    ...(alias === null ? [] : [`  alias: ${alias}`]),
    ...(random.once(3)
      ? [`  condition: ${random.pick([`${goesBy}.enabled`, `on.${name}`, `${goesBy}.web.enabled,on.${name}`])}`]
      : []),
    ...(random.once(3) ? [`  tags: [${random.pick(['front', 'back', 'front, back'])}]`] : []),
    ...(random.once(3) ? ['  import-values:', ...importLines(random)] : []),
  ];
}

function importLines(random: Random): readonly string[] {
  const lines = [
    '    - data',
    '    - { child: image, parent: web }',
    '    - { child: web.image, parent: image }',
    '    - { child: web, parent: . }',
  ];
  return lines.filter(() => random.once(2)).concat(['    - { child: extra, parent: brought }']);
}

function drawChartValues(
  random: Random,
  subcharts: readonly DrawnChart[],
  names: readonly string[],
  choices: Choices,
): WrittenMap {
  const entries = [...drawMap(random, 3).entries, ...drawSwitches(random)];
  for (const name of new Set([...names, ...subcharts.map((subchart) => subchart.name)])) {
    if (random.once(2))
      entries.push([
        name,
        drawBlock(
          random,
          subcharts.find((subchart) => name.startsWith(subchart.name)),
          choices,
        ),
      ]);
  }
  if (random.once(2)) entries.push(['global', drawGlobal(random)]);
  if (random.once(3)) entries.push(['exports', { entries: [['data', drawMap(random, 2)]] }]);
  return { entries };
}

function drawUserValues(random: Random, chart: DrawnChart, choices: Choices): WrittenMap {
  return drawChartValues(random, chart.subcharts, chart.goesBy, choices);
}

/** A block for a subchart: its values, and blocks for the subcharts below it. */
function drawBlock(random: Random, chart: DrawnChart | undefined, choices: Choices): Written {
  if (choices.refusals && random.once(12)) return random.pick(['null', 'text', '~']);
  const inner = chart === undefined ? [] : drawChartValues(random, chart.subcharts, chart.goesBy, choices).entries;
  const enabled = random.once(3) ? [['enabled', random.pick(['true', 'false', 'off', '"false"', '1'])] as const] : [];
  return { entries: [...drawMap(random, 3).entries, ...inner, ...enabled] };
}

function drawSwitches(random: Random): (readonly [string, Written])[] {
  const flag = () => random.pick(['true', 'false', 'yes', 'null', '"true"']);
  const some = (names: readonly string[]): WrittenMap => ({
    entries: names.filter(() => random.once(2)).map((name) => [name, flag()]),
  });
  return [
    ...(random.once(3) ? [['tags', some(['front', 'back'])] as const] : []),
    ...(random.once(3) ? [['on', some(['a', 'b', 'c', 'aa', 'ab'])] as const] : []),
  ];
}

function drawGlobal(random: Random): Written {
  if (random.once(15)) return random.pick(['null', 'text']);
  const inner = drawMap(random, random.once(2) ? 1 : 3);
  return { entries: [...(random.once(2) ? [['imageRegistry', random.pick(scalars)] as const] : []), ...inner.entries] };
}

function drawMap(random: Random, depth: number): WrittenMap {
  const chosen = keys.filter(() => random.once(2));
  return { entries: chosen.map((key) => [key, drawValue(random, depth - 1)]) };
}

function drawValue(random: Random, depth: number): Written {
  if (random.once(7)) return random.pick(['null', '~', '']);
  if (random.once(10)) return [random.pick(scalars), drawMap(random, 1)];
  return depth > 0 && !random.once(3) ? drawMap(random, depth) : random.pick(scalars);
}

function drawSet(random: Random, chart: DrawnChart, choices: Choices): RandomRelease['sets'][number] {
  const flag = random.pick(['--set', '--set-string'] as const);
  const value = random.pick([
    '1.10',
    '017',
    'null',
    'true',
    '{a,b}',
    '12345678',
    '',
    'a\\,b',
    '0',
    'sha256:abc',
  ] as const);
  const safe = ['fresh.image.tag', 'fresh', 'fresh2[1].image.tag', 'fresh3.a\\.b'];
  const paths = choices.refusals
    ? [...safe, 'image.tag', 'web.image.digest', `${chart.goesBy[0]}.image.tag`, 'extra[0]', 'global.imageRegistry']
    : safe;
  const pair = () => `${random.pick(paths)}=${value}`;
  return { flag, text: random.once(4) ? `${pair()},${pair()}` : pair() };
}

/** A values file: block or flow style, at times with a merge key or a second document. */
function writeFile(random: Random, values: WrittenMap): string {
  const merged = random.once(5) ? `base: &base\n${indent(writeMap(random, drawMap(random, 2)) || '{}')}\n` : '';
  const more = random.once(15) ? `\n---\n${writeMap(random, drawMap(random, 2)) || '{}'}\n` : '';
  const body = writeMap(random, merged === '' ? values : { entries: spliceMerge(random, values.entries) });
  return `${merged}${body}\n${more}`;
}

/** Lays `<<: *base` into a map of the file. */
function spliceMerge(random: Random, entries: WrittenMap['entries']): WrittenMap['entries'] {
  const at = random.int(entries.length + 1);
  return [...entries.slice(0, at), ['<<', '*base'], ...entries.slice(at)];
}

function writeMap(random: Random, { entries }: WrittenMap): string {
  return entries.map(([key, value]) => `${key}:${writeValue(random, value)}`).join('\n');
}

function writeValue(random: Random, value: Written): string {
  if (typeof value === 'string') return ` ${value}`;
  if (random.once(3)) return ` ${writeFlow(value)}`;
  if (isList(value)) return value.map((item) => `\n- ${writeFlow(item)}`).join('');
  return value.entries.length === 0 ? ' {}' : `\n${indent(writeMap(random, value))}`;
}

function writeFlow(value: Written): string {
  if (typeof value === 'string') return value === '' ? '~' : value;
  if (isList(value)) return `[${value.map(writeFlow).join(', ')}]`;
  return `{ ${value.entries.map(([key, inner]) => `${key}: ${writeFlow(inner)}`).join(', ')} }`;
}

function isList(value: Written): value is readonly Written[] {
  return Array.isArray(value);
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}

/**
 * Prints the charts that run, each with its version, and every value with its kind; nulls are passed over. A subchart's
 * values are those below its name.
 */
export const printTemplate = `{{- define "walk" }}
{{- $path := .path }}
{{- range $key, $value := .value }}
{{- $at := printf "%s/%s" $path $key }}
{{- if kindIs "map" $value }}
{{- include "walk" (dict "path" $at "value" $value) }}
{{- else if kindIs "slice" $value }}
{{ $at }} slice
{{- else if not (kindIs "invalid" $value) }}
{{ $at }} {{ kindOf $value }} {{ printf "%v" $value | toJson }}
{{- end }}
{{- end }}
{{- end }}
{{- define "charts" }}
{{ .path }}/ {{ .chart.Chart.AppVersion | toJson }}
{{- $path := .path }}
{{- range $name, $chart := .chart.Subcharts }}
{{- include "charts" (dict "path" (printf "%s/%s" $path $name) "chart" $chart) }}
{{- end }}
{{- end }}
kind: Printed
charts: |
  begin
  {{- include "charts" (dict "path" "chart:" "chart" .) | nindent 2 }}
values: |
  begin
  {{- include "walk" (dict "path" "" "value" .Values) | nindent 2 }}
`;
