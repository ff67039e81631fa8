import { compare, groupBy } from '../text/collate.ts';

/** One file that `report` is given: its name, and its text or why it could not be read. */
export type ReportFile =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly unread: string };

/** What one report of `check --format json` counts. */
export interface RollupRow {
  /** The file's name without `.json`; most often the repository. */
  readonly name: string;
  readonly images: number;
  readonly pinned: number;
  readonly errors: number;
  readonly warnings: number;
  readonly excepted: number;
  /** Values that nobody could judge, because they are templated. */
  readonly templated: number;
  /** Findings that no exception excuses, by rule, the most first. */
  readonly rules: readonly { readonly rule: string; readonly count: number }[];
}

/** The reports of many repositories as one: the worst first. A file that is no report is named; its repository is in no sum. */
export interface Rollup {
  readonly rows: readonly RollupRow[];
  readonly unread: readonly { readonly name: string; readonly reason: string }[];
  readonly total: Omit<RollupRow, 'name' | 'rules'>;
}

const counted = ['images', 'pinned', 'errors', 'warnings', 'excepted'] as const;

/** Reads the reports of `check --format json` (version 1). */
export function rollUp(files: readonly ReportFile[]): Rollup {
  const read = files.map((file) => {
    if ('unread' in file) return { name: file.name, reason: file.unread };
    return readReport(file.name.replace(/\.json$/, ''), file.text);
  });
  const rows = read.flatMap((each) => ('reason' in each ? [] : [each]));
  return {
    rows: rows.sort((a, b) => b.errors - a.errors || b.warnings - a.warnings || compare(a.name, b.name)),
    unread: read.flatMap((each) => ('reason' in each ? [each] : [])),
    total: {
      ...(Object.fromEntries(counted.map((key) => [key, sum(rows, key)])) as Record<(typeof counted)[number], number>),
      templated: sum(rows, 'templated'),
    },
  };
}

const sum = (rows: readonly RollupRow[], key: keyof Rollup['total']): number =>
  rows.reduce((before, row) => before + row[key], 0);

type ReadReport = RollupRow | { readonly name: string; readonly reason: string };

function readReport(name: string, text: string): ReadReport {
  const report = parse(text);
  if (!isMap(report) || report['version'] !== 1 || !isMap(report['summary']) || !Array.isArray(report['findings']))
    return { name, reason: 'it is no report of "image-policy check --format json"' };
  const { summary } = report;
  const numbers = counted.map((key) => [key, summary[key]] as const);
  const wrong = numbers.find(([, value]) => typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0);
  if (wrong !== undefined) return { name, reason: `its summary has no number under "${wrong[0]}"` };
  return {
    name,
    ...(Object.fromEntries(numbers) as Record<(typeof counted)[number], number>),
    templated: Array.isArray(report['templated']) ? report['templated'].length : 0,
    rules: countRules(report['findings']),
  };
}

function countRules(findings: readonly unknown[]): RollupRow['rules'] {
  const open = findings.filter(isMap).filter(({ exception }) => exception === null || exception === undefined);
  return [...groupBy(open, ({ rule }) => String(rule))]
    .map(([rule, all]) => ({ rule, count: all.length }))
    .sort((a, b) => b.count - a.count || compare(a.rule, b.rule));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
