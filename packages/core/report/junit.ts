import { XMLBuilder } from 'fast-xml-parser';
import type { CheckReport, Finding } from '../check/rules/finding.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import { compare, groupBy } from '../text/collate.ts';
import { logLine } from '../text/untrusted.ts';

/** An element as the builder takes it: `@` before an attribute's name, `#text` for its text. */
interface Element {
  readonly [name: string]: string | number | readonly Element[];
}

/** Suppressing boolean attributes would write the file name `true` as an attribute without a value. */
const builder = new XMLBuilder({
  format: true,
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
});

/**
 * JUnit XML, as CI servers read it: a suite a file, a case an image, a failure a finding (its severity in `type`); a
 * finding that no image belongs to is a case of its own; what an exception excuses is skipped with its reason.
 */
export function renderJunit(report: CheckReport): string {
  const images = groupBy(report.images, ({ file }) => file);
  const findings = groupBy(report.findings, ({ file }) => file);
  const files = [...new Set([...images.keys(), ...findings.keys()])].sort(compare);
  const suites = files.map((file) => suite(file, images.get(file) ?? [], findings.get(file) ?? []));
  const root = {
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    testsuites: { '@name': 'image-policy', ...totals(suites), testsuite: suites },
  };
  return String(builder.build(root));
}

function suite(file: string, images: readonly PlacedOccurrence[], findings: readonly Finding[]): Element {
  const byPlace = groupBy(findings, placeOf);
  const judged = new Set(images.map(placeOf));
  const rest = [...byPlace].filter(([place]) => !judged.has(place));
  const cases = [
    ...[...groupBy(images, placeOf)].map(([place, [first]]) =>
      testCase(file, `${first?.path ?? ''} ${first?.image ?? ''}`, first?.line ?? 1, byPlace.get(place) ?? []),
    ),
    ...rest.flatMap(([, found]) =>
      found.map((finding) => testCase(file, `${finding.path} ${finding.rule}`, finding.line, [finding])),
    ),
  ];
  const failures = cases.filter((element) => 'failure' in element).length;
  const skipped = cases.filter((element) => 'skipped' in element).length;
  return {
    '@name': logLine(file),
    '@tests': cases.length,
    '@failures': failures,
    '@errors': 0,
    '@skipped': skipped,
    testcase: cases,
  };
}

function testCase(file: string, name: string, line: number, findings: readonly Finding[]): Element {
  const open = findings.filter(({ exception }) => exception === null);
  const [excused] = findings.flatMap(({ exception }) => exception ?? []);
  return {
    '@name': logLine(name.trim()),
    '@classname': logLine(file),
    '@file': logLine(file),
    '@line': line,
    ...(open.length > 0 && { failure: open.map(failure) }),
    ...(open.length === 0 &&
      excused && {
        skipped: [{ '@message': logLine(`excepted until ${excused.expires} by ${excused.owner}: ${excused.reason}`) }],
      }),
  };
}

const failure = ({ rule, severity, file, line, column, message }: Finding): Element => ({
  '@type': severity,
  '@message': logLine(`${rule}: ${message}`),
  '#text': logLine(`${file}:${line}:${column}: ${severity} ${rule}: ${message}`),
});

function totals(suites: readonly Element[]): Element {
  const sum = (name: string): number => suites.reduce((total, element) => total + Number(element[name]), 0);
  return {
    '@tests': sum('@tests'),
    '@failures': sum('@failures'),
    '@errors': 0,
    '@skipped': sum('@skipped'),
  };
}

const placeOf = ({ document, path }: Pick<Finding, 'document' | 'path'>): string => `${document} ${path}`;
