import type { DiskOutcome } from '../test/faults/disk.ts';
import type { Played } from '../test/faults/play.ts';
import { type Cell, table } from './table.ts';

/** The figures of a run as bench/faults.md. */
export function renderFaults(played: readonly Played[], disk: readonly DiskOutcome[]): string {
  const outcomes = [
    'commit, everything moved',
    'commit, the rest with reasons',
    'commit, and a failure said',
    'checked',
    'no change, and a reason',
  ];
  const stories = ['bump', 'promote', 'check'].map((story) => {
    const own = played.filter(({ schedule }) => schedule.story === story);
    return [story, own.length, ...outcomes.map((outcome) => countOf(own, outcome)), wrongOf(own)];
  });
  const kinds = [...new Set(played.flatMap(({ struck }) => struck))].sort();
  const byKind = kinds.map((kind) => {
    const own = played.filter(({ struck }) => struck.includes(kind));
    const commits = own.filter(({ outcome }) => outcome.startsWith('commit')).length;
    return [kind, own.length, commits, countOf(own, 'checked'), countOf(own, 'no change, and a reason'), wrongOf(own)];
  });
  const calm = played.filter(({ struck }) => struck.length === 0).length;
  return `${intro}
${played.length} schedules; in ${calm} of them nothing struck before the end.

${table(['story', 'schedules', ...outcomes, 'wrong'], [...stories, ['all', played.length, ...outcomes.map((outcome) => countOf(played, outcome)), wrongOf(played)]])}

## By what went wrong

A schedule counts under everything that struck it. "Two runs at once" and settings of the repository strike the whole run.

${table(['what', 'schedules', 'commit', 'checked', 'no change', 'wrong'], byKind)}

## The disk

\`promote\` over a clone, five files to write: ended by \`kill -9\` at each of its touches of the tree (before it, in the middle of a
write, after it) and run again; on disks with little room; on one that is read-only. *Left* counts files that a killed run left
beside its targets (\`.image-policy-*\`, which nothing reads). After each kill every file was old or new from its first byte to its
last, and the next run ended what was begun. Only a kill between two renames leaves some files new and some old: no file system
renames two at once.

${table(['fault', 'outcome', 'runs', 'most left', 'wrong'], diskRows(disk))}
`;
}

const intro = `# Faults

\`npm run faults\` writes this page. Each schedule is made by its number and is the same on every machine; \`--only N\` plays one again.
It runs a story as its action does, with the real adapters over HTTP, against a registry with logins and a stand-in for GitHub over a
real repository, both of which misbehave as the schedule says; clocks and waits are injected. Afterwards the repository is judged by
texts alone: every commit stands on a base, changes nothing but digests of images that moved, to digests that the registry truly has,
exactly as planned, and no other byte. Nothing else may have changed; every image that stays has its reason; no reason shows a secret;
no address but the registry's was asked. \`check\` must find what is wrong, or fail.
`;

function countOf(played: readonly Played[], outcome: string): number {
  return played.filter((one) => one.outcome === outcome).length;
}

function wrongOf(played: readonly { readonly problems: readonly string[] }[]): number {
  return played.filter(({ problems }) => problems.length > 0).length;
}

function diskRows(disk: readonly DiskOutcome[]): readonly (readonly Cell[])[] {
  const nameOf = ({ fault, outcome }: DiskOutcome): string => `${fault} | ${outcome}`;
  return [...new Set(disk.map(nameOf))].map((name) => {
    const own = disk.filter((one) => nameOf(one) === name);
    return [name, own.length, Math.max(...own.map(({ left }) => left)), wrongOf(own)];
  });
}
