import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { renderBumpBody } from '../../../packages/core/report/bump-body.ts';
import { renderGithub } from '../../../packages/core/report/github.ts';
import { renderRollupPage } from '../../../packages/core/report/html/rollup.ts';
import { renderJson } from '../../../packages/core/report/json.ts';
import { renderJunit } from '../../../packages/core/report/junit.ts';
import { renderMarkdown } from '../../../packages/core/report/markdown.ts';
import { renderPlanJson, renderPlanText } from '../../../packages/core/report/plan.ts';
import { renderPlanMarkdown } from '../../../packages/core/report/plan-markdown.ts';
import { renderPromoteBody } from '../../../packages/core/report/promote-body.ts';
import { renderRollupJson, renderRollupMarkdown, renderRollupText } from '../../../packages/core/report/rollup.ts';
import { renderSarif } from '../../../packages/core/report/sarif.ts';
import { renderStatusJson, renderStatusMarkdown, renderStatusText } from '../../../packages/core/report/status.ts';
import { renderText } from '../../../packages/core/report/text.ts';
import type { Rollup } from '../../../packages/core/rollup/rollup.ts';
import { commandsIn } from '../../runner-grammar.ts';
import { plan, promotionPlan, report, rollup, status } from './arbitraries.ts';

const now = new Date('2026-11-21T12:00:00Z');
const sarif = { version: '1.0.0', informationUri: 'https://example.com/' };
const body = { now, baseCommit: 'a'.repeat(40), repositoryUrl: 'https://github.com/acme/gitops' };
const linkBase = 'https://github.com/acme/gitops/blob/main/';

/** Rows have as many cells as the header above them: no text ended its cell. */
function expectWholeTables(markdown: string): void {
  let columns = 0;
  for (const line of markdown.split('\n')) {
    const cells = line.startsWith('|') ? line.split('|').length : 0;
    if (columns > 0 && cells > 0) expect(cells).toBe(columns);
    columns = cells;
  }
}

/** Outside code spans, no HTML but our own, no image, no mention and no link but to where we point. */
function expectNoForeignMarkup(markdown: string): void {
  const text = markdown.replace(/```mermaid[^`]*```/g, '').replace(/`[^`\n]*`/g, 'code');
  expect(text.replace(/<\/?(?:details|summary|code)>|<w?br>/g, '')).not.toMatch(/[<>]/);
  expect(text).not.toContain('![');
  expect(text).not.toMatch(/(^|\W)@\w/m);
  const addresses = [...text.matchAll(/\]\(([^)]*)\)|(\bhttps?:\/\/\S*)/g)].map((match) => match[1] ?? match[2]);
  for (const address of addresses) expect(address).toMatch(/^https:\/\/github\.com\/acme\/[\w./%#-]+$/);
}

describe('hostile text in a report', () => {
  it('starts no workflow command in any format', () => {
    fc.assert(
      fc.property(report, (input) => {
        for (const text of [
          renderText(input),
          renderJson(input),
          renderJunit(input),
          renderMarkdown(input, { linkBase }),
          renderSarif(input, sarif),
        ]) {
          expect(commandsIn(text)).toEqual([]);
        }
      }),
    );
  });

  it('annotates with the findings, their own file and line, and nothing else', () => {
    fc.assert(
      fc.property(report, (input) => {
        const output = renderGithub(input);
        const commands = commandsIn(output);
        expect(commands).toHaveLength(output.split('\n').length - 1);
        const open = input.findings.filter(({ exception }) => exception === null);
        for (const severity of ['error', 'warning']) {
          const shown = commands.filter(({ name }) => name === severity);
          expect(shown).toHaveLength(Math.min(10, open.filter((finding) => finding.severity === severity).length));
        }
        expect(commands.every(({ name, data }) => ['error', 'warning'].includes(name) && data.length < 4096)).toBe(
          true,
        );
      }),
    );
  });

  it('keeps the summary in its tables, without markup of its own', () => {
    fc.assert(
      fc.property(report, (input) => {
        const markdown = renderMarkdown(input, { linkBase });
        expectWholeTables(markdown);
        // Ours: environments folded away, and a line of its own for each rule of a place.
        expectNoForeignMarkup(
          markdown.replace(/<br>|<details(?: open)?><summary><b>|<\/b>: |<\/summary>|<\/details>/g, ''),
        );
      }),
    );
  });

  it('parses again as JSON, SARIF and JUnit, with every finding', () => {
    const parser = new XMLParser({
      ignoreAttributes: false,
      isArray: (name) => /^(testsuite|testcase|failure)$/.test(name),
    });
    fc.assert(
      fc.property(report, (input) => {
        expect(JSON.parse(renderJson(input)).findings.map((entry: { file: string }) => entry.file)).toEqual(
          input.findings.map(({ file }) => file),
        );
        expect(JSON.parse(renderSarif(input, sarif)).runs[0].results).toHaveLength(input.findings.length);
        const xml = renderJunit(input);
        expect(XMLValidator.validate(xml)).toBe(true);
        // XML 1.0, section 2.2: the characters that a document may hold.
        expect(xml).toMatch(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
        const failures = (parser.parse(xml).testsuites.testsuite ?? [])
          .flatMap((suite: { testcase?: readonly object[] }) => suite.testcase ?? [])
          .flatMap((entry: { failure?: readonly object[] }) => entry.failure ?? []);
        expect(failures).toHaveLength(input.findings.filter(({ exception }) => exception === null).length);
      }),
    );
  });
});

describe('hostile text in a plan or a status', () => {
  it('starts no workflow command in any format', () => {
    fc.assert(
      fc.property(promotionPlan, status, (input, lanes) => {
        for (const text of [
          renderPlanText(input),
          renderPlanJson(input),
          renderPlanMarkdown(input),
          renderBumpBody(input, { autoMerge: true }),
          renderPromoteBody(input, body),
          renderStatusText(lanes, { now }),
          renderStatusJson(lanes),
          renderStatusMarkdown(lanes, { now }),
        ]) {
          expect(commandsIn(text)).toEqual([]);
        }
      }),
    );
  });

  it('keeps Markdown in its tables, without markup of its own', () => {
    fc.assert(
      fc.property(plan, promotionPlan, status, (bump, promotion, lanes) => {
        for (const markdown of [
          renderPlanMarkdown(bump, { linkBase }),
          renderBumpBody(bump, { linkBase, autoMerge: false }),
          renderPromoteBody(promotion, body),
          renderStatusMarkdown(lanes, { now }),
        ]) {
          expectWholeTables(markdown);
          expectNoForeignMarkup(markdown);
        }
      }),
    );
  });

  it('draws lanes of plain nodes only', () => {
    fc.assert(
      fc.property(promotionPlan, (input) => {
        const [, picture = ''] = /```mermaid\n([\s\S]*?)```/.exec(renderPromoteBody(input, body)) ?? [];
        for (const line of picture.split('\n').filter((text) => text !== '')) {
          expect(line).toMatch(
            /^(flowchart LR| {2}subgraph lane\d\["[\w./:@-]*"\]| {4}lane\dimage\d\["[\w./:@ -]*"\](:::moved)?| {2}end| {4}direction LR| {2}lane\d --> lane\d| {2}classDef moved stroke-width:3px)$/,
          );
        }
      }),
    );
  });
});

describe('hostile text in the roll-up of many reports', () => {
  it('starts no workflow command, breaks no table and is no markup', () => {
    fc.assert(
      fc.property(rollup, (input) => {
        const markdown = renderRollupMarkdown(input);
        for (const text of [renderRollupText(input), renderRollupJson(input), markdown]) {
          expect(commandsIn(text)).toEqual([]);
        }
        expectWholeTables(markdown);
        expectNoForeignMarkup(markdown);
        const page = renderRollupPage(input, { now });
        expect(page.match(/<(script|style|table|tr|li|h2)\b/g)).toEqual(
          renderRollupPage(plainNames(input), { now }).match(/<(script|style|table|tr|li|h2)\b/g),
        );
      }),
    );
  });
});

const plainNames = (input: Rollup): Rollup => ({
  ...input,
  rows: input.rows.map((row) => ({ ...row, name: 'a', rules: [] })),
  unread: input.unread.map(() => ({ name: 'a', reason: 'b' })),
});
