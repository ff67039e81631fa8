import type { PastStates } from '../promote/states.ts';
import { count } from '../text/count.ts';
import { cut, logLine, markdownText, safeJson } from '../text/untrusted.ts';
import { alignColumns } from './table.ts';

/** When, by which commit, how many images differ, and what its author called it: a line a state. */
export function renderStatesText({ environment, states, more }: PastStates): string {
  const rows = states.map(({ commit, differs }) =>
    [commit.date.toISOString(), commit.sha.slice(0, 12), describe(differs), cut(commit.subject, 100)].map((text) => ({
      text: logLine(text),
    })),
  );
  const lines = [...alignColumns(rows), ...(more ? ['Earlier states are not listed.'] : [])];
  if (states.length === 0) return `No commit changed what ${environment} runs.\n`;
  return `${lines.join('\n')}\nGo back with: image-policy rollback ${environment} --to COMMIT\n`;
}

/** The same for a program: dates as ISO 8601 in UTC. */
export function renderStatesJson({ environment, states, more }: PastStates): string {
  const list = states.map(({ commit, differs }) => ({
    commit: commit.sha,
    date: commit.date.toISOString(),
    subject: commit.subject,
    differs,
  }));
  return `${safeJson({ version: 1, tool: 'image-policy', environment, states: list, more })}\n`;
}

/** The same as a table. */
export function renderStatesMarkdown({ environment, states, more }: PastStates): string {
  if (states.length === 0) return `No commit changed what ${markdownText(environment)} runs.\n`;
  const rows = states.map(({ commit, differs }) => {
    const subject = markdownText(cut(commit.subject, 100));
    return `| ${commit.date.toISOString()} | \`${commit.sha.slice(0, 12)}\` | ${describe(differs)} | ${subject} |`;
  });
  const rest = more ? '\nEarlier states are not listed.\n' : '';
  return `| when | commit | against now | what |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n${rest}`;
}

function describe(differs: number): string {
  return differs === 0 ? 'as now' : `${count(differs, 'image')} ${differs === 1 ? 'differs' : 'differ'}`;
}
