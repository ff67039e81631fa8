import type { Elsewhere } from '../check/elsewhere.ts';
import type { CheckReport, Finding, FixEdit, JudgedPlace } from '../check/rules/finding.ts';
import type { Composed, PlacedOccurrence } from '../repository/place.ts';
import { compare, groupBy, onePerKey } from '../text/collate.ts';
import { safeJson } from '../text/untrusted.ts';

/**
 * The report, as docs/cli.md has it. Two keys come only when there is something to say: `fix` of a finding, the
 * edits that fix it (`start` and `end` are UTF-16 offsets into the file's text, `end` exclusive, a BOM counted as one;
 * replace from the last to the first), and `requests`, what `--verify` asked of registries.
 */
export function renderJson(report: CheckReport): string {
  const { files, images, pinned, errors, warnings, excepted } = report.summary;
  const document = {
    version: 1,
    tool: 'image-policy',
    summary: { files, images, pinned, errors, warnings, excepted },
    images: report.images.map(imageRow),
    findings: report.findings.map(findingRow),
    ...(report.notJudged.length > 0 && {
      notJudged: report.notJudged.map(notJudgedRow),
      templated: report.notJudged.map(notJudgedRow),
    }),
    ...(report.passedOver.length > 0 && { passedOver: countPassedOver(report) }),
    ...(report.elsewhere && { elsewhere: report.elsewhere.map(elsewhereRow) }),
    ...(report.holds && { holds: report.holds.map(holdRow) }),
    ...(report.requests && { requests: report.requests }),
  };
  return `${safeJson(document)}\n`;
}

const imageRow = (occurrence: JudgedPlace) => ({
  file: occurrence.file,
  line: occurrence.line,
  column: occurrence.column,
  path: occurrence.path,
  document: occurrence.document,
  shape: occurrence.shape,
  by: occurrence.by,
  certainty: occurrence.certainty,
  image: occurrence.image,
  tag: occurrence.tag,
  digest: occurrence.digest,
  pinned: occurrence.pinned,
  environment: occurrence.environment,
  ...layersRow(occurrence),
});

/** Of an image in layers: what it is deployed with, where, and which line says which part of it. */
function layersRow({ line, file, runs }: JudgedPlace) {
  const run = runs.find((image) => image.file === file && image.line === line) ?? runs[0];
  if (run?.composed === undefined) return {};
  return {
    unit: run.composed.name,
    environments: [...new Set(runs.flatMap(({ environment }) => environment ?? []))],
    parts: Object.fromEntries(Object.entries(run.composed.said).map(([role, part]) => [role, partRow(part)])),
    runs: onePerKey(runs.map(runRow), (row) => JSON.stringify(row)),
    ...(run.composed.unknown !== undefined && { unknown: run.composed.unknown }),
  };
}

/** What comes out of all layers in one environment, where `image` has only what this place says. */
const runRow = ({ environment, image, tag, digest }: PlacedOccurrence) => ({ environment, image, tag, digest });

const partRow = ({ file, line, column, layer }: NonNullable<Composed['said']['tag']>) => ({
  file,
  line,
  column,
  layer,
});

const findingRow = (finding: Finding) => ({
  rule: finding.rule,
  ...(finding.also && { also: finding.also }),
  severity: finding.severity,
  file: finding.file,
  line: finding.line,
  column: finding.column,
  endLine: finding.endLine,
  endColumn: finding.endColumn,
  path: finding.path,
  document: finding.document,
  image: finding.image,
  environment: finding.environment,
  ...(finding.environments && { environments: finding.environments }),
  message: finding.message,
  exception: finding.exception && {
    owner: finding.exception.owner,
    reason: finding.exception.reason,
    expires: finding.exception.expires,
  },
  ...(finding.fix && { fix: finding.fix.map(editRow) }),
});

const editRow = ({ span, text, at }: FixEdit) => ({
  start: span.start,
  end: span.end,
  ...(at && { line: at.line, column: at.column, endLine: at.endLine, endColumn: at.endColumn }),
  text,
});

const holdRow = ({ images, environments, digests, reason, owner, until, daysLeft }: HoldInForce) => ({
  images,
  environments,
  digests,
  reason,
  owner,
  until,
  daysLeft,
});

type HoldInForce = NonNullable<CheckReport['holds']>[number];

const notJudgedRow = ({ file, line, column, path, document, text }: CheckReport['notJudged'][number]) => ({
  file,
  line,
  column,
  path,
  document,
  text,
});

const elsewhereRow = ({ name, file, line, reason }: Elsewhere) => ({ name, file, line, reason });

const countPassedOver = ({ passedOver }: CheckReport) =>
  [...groupBy(passedOver, ({ why }) => why)]
    .sort(([a], [b]) => compare(a, b))
    .map(([why, all]) => ({ why, count: all.length }));
