import type { Log, Notification, ReportingDescriptor, Result } from 'sarif';
import type { CheckReport, Finding, FixEdit } from '../check/rules/finding.ts';
import { ruleDocs, rules } from '../check/rules/index.ts';
import type { RuleText } from '../check/rules/rule.ts';
import { count } from '../text/count.ts';
import { joinPath } from '../text/file-path.ts';
import { cut, safeJson, urlPath, visible } from '../text/untrusted.ts';
import { utf8Length } from '../text/utf8.ts';
import { type Fingerprinted, numberFingerprints } from './fingerprint.ts';
import { worstFirst } from './order.ts';

export interface SarifOptions {
  /** Of image-policy: `1.2.3`. */
  readonly version: string;
  /** Address of image-policy's own page. */
  readonly informationUri: string;
  /** Address before a page of the documentation, with a slash at its end. No help links without. */
  readonly docsBase?: string;
  /** Path of the root from the repository's own root, with a slash at its end; empty where they are the same. */
  readonly prefix?: string;
  /** Leave excused findings out rather than suppress them: GitHub shows a suppressed result as an open alert. */
  readonly omitExcepted?: boolean;
}

/** GitHub takes 25,000 results a run and 10 MB compressed. `text` bounds, in bytes, what may be too varied to compress. */
const maximum = { results: 25_000, text: 11_500_000 };

/**
 * SARIF 2.1.0 (OASIS), one run, within what GitHub code scanning takes. Worst first; what was cut is said in a
 * notification. An excused finding is a result with a suppression.
 */
export function renderSarif(report: CheckReport, options: SarifOptions): string {
  const findings = report.findings.filter(({ exception }) => !(options.omitExcepted && exception));
  const results = withinSize(numberFingerprints(worstFirst(findings)), options.prefix ?? '');
  const left = findings.length - results.length;
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'image-policy',
            version: options.version,
            informationUri: options.informationUri,
            rules: rules.map((rule) => descriptor(rule, options.docsBase)),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: left > 0 ? [cutNotice(left)] : [] }],
        results,
      },
    ],
  };
  return `${safeJson(log)}\n`;
}

function descriptor({ name, title, why, fix }: RuleText, docsBase: string | undefined): ReportingDescriptor {
  return {
    id: name,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: `${why}\n\n${fix}`, markdown: `${why}\n\n**How to fix it:** ${fix}` },
    ...(docsBase !== undefined && { helpUri: docsBase + ruleDocs(name) }),
    properties: { tags: ['supply-chain', 'container-image'] },
  };
}

function result({ finding, fingerprint }: Fingerprinted, prefix: string): Result {
  const artifactLocation = { uri: urlPath(joinPath(prefix, finding.file)), uriBaseId: '%SRCROOT%' };
  const ruleIndex = rules.findIndex(({ name }) => name === finding.rule);
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: finding.severity,
    message: { text: messageText(finding.message) },
    locations: [{ physicalLocation: { artifactLocation, region: region(finding) } }],
    // Not `primaryLocationLineHash`: upload-sarif computes that one, and warns of every value that is not its own.
    partialFingerprints: { 'imagePolicy/v1': fingerprint },
    ...(finding.exception && {
      suppressions: [
        { kind: 'external' as const, status: 'accepted' as const, justification: justification(finding.exception) },
      ],
    }),
    ...(finding.fix && {
      fixes: [{ artifactChanges: [{ artifactLocation, replacements: finding.fix.map(replacement) }] }],
    }),
  };
}

const region = ({ line, column, endLine, endColumn }: Finding) => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
});

const replacement = ({ span, text, at }: FixEdit) => ({
  deletedRegion:
    at === undefined
      ? { charOffset: span.start, charLength: span.end - span.start }
      : { startLine: at.line, startColumn: at.column, endLine: at.endLine, endColumn: at.endColumn },
  insertedContent: { text },
});

const justification = ({ owner, reason, expires }: NonNullable<Finding['exception']>): string =>
  visible(`${owner}, until ${expires}: ${reason}`);

/** SARIF 3.11.6: `[text](target)` is a link, and a message may quote a stranger. */
const messageText = (message: string): string => cut(visible(cut(message, 4000)), 4000).replaceAll('](', '] (');

/** As many results as there is room for. What is the same in every result compresses to nothing and is not counted. */
function withinSize(findings: readonly Fingerprinted[], prefix: string): Result[] {
  const results: Result[] = [];
  let bytes = 0;
  for (const entry of findings.slice(0, maximum.results)) {
    const next = result(entry, prefix);
    bytes += utf8Length(JSON.stringify([entry.fingerprint, next.message, next.suppressions, next.fixes]));
    if (bytes > maximum.text) break;
    results.push(next);
  }
  return results;
}

const cutNotice = (left: number): Notification => ({
  level: 'warning',
  message: {
    text: `${count(left, 'finding')} were left out to keep within what code scanning takes; the JSON report has all.`,
  },
});
