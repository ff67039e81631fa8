import { quote, suggest } from '../text/suggest.ts';
import type { Environment, TrackRule } from './policy.ts';
import { type Entry, fail, type Located, located, map, optional, type Read, readEntries, type Value } from './read.ts';
import { duration, matching, text } from './scalars.ts';
import { tracks } from './tracks.ts';

/** An environment as it is written. */
export const environmentFields = {
  track: optional<readonly TrackRule[]>(tracks, []),
  promoteFrom: optional<Located<string> | null>(located(text), null),
  soak: optional<Located<number> | null>(located(duration), null),
  directory: optional<string | null>(
    matching(
      /^(?!\.{1,2}(?:\/|$))[^\s/*?[\]{}()!|#\\]+(?:\/(?!\.{1,2}(?:\/|$))[^\s/*?[\]{}()!|#\\]+)*$/,
      'is no directory name; write what {env} stands for, without wildcards, such as prod',
    ),
    null,
  ),
};

/** Environments are compared with each other: the square of this must be cheap. */
const maximumCount = 200;

const readEnvironment = map('an environment', environmentFields);

/** Names go into branch names, command lines and reports. */
const nameGrammar = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;

type Written = NonNullable<ReturnType<typeof readEnvironment>>;
interface Lane extends Written {
  readonly entry: Entry;
}

/** The map of environments, in promotion order, with its checks across environments. */
export const environments: Read<readonly Environment[]> = (value) => {
  const entries = readEntries(value, 'environments');
  if (entries === undefined) return undefined;
  if (entries.length > maximumCount)
    return fail(value, `more than ${maximumCount} environments; name one for each lane`);
  const lanes = entries.map((entry): Lane => ({ ...readLane(entry.value), entry }));
  lanes.forEach((lane) => {
    checkName(lane);
    checkSource(lane, lanes);
  });
  checkCycles(lanes);
  checkDirectories(lanes);
  return lanes.map(({ entry, track, promoteFrom, soak, directory }) => ({
    name: entry.key,
    directory: directory ?? entry.key,
    track,
    promoteFrom: promoteFrom?.value ?? null,
    soak: soak?.value ?? 0,
  }));
};

/** `dev:` and `dev: {}` are an environment too. */
function readLane(value: Value): Written {
  const empty: Written = { track: [], promoteFrom: null, soak: null, directory: null };
  const isEmpty = value.node === null || ('value' in value.node && value.node.value === null);
  return isEmpty ? empty : (readEnvironment(value) ?? empty);
}

const at = ({ entry }: Lane) => ({ offset: entry.offset, source: entry.value.source });

function checkName(lane: Lane): void {
  const { key } = lane.entry;
  if (key === 'shared')
    fail(at(lane), 'an environment cannot be called "shared": that is what "shared" paths report; rename it');
  else if (!nameGrammar.test(key)) {
    fail(at(lane), `${quote(key)} is no environment name; letters, digits, "-", "_" and "." only (see "directory")`);
  }
}

function checkSource(lane: Lane, lanes: readonly Lane[]): void {
  const { track, promoteFrom, soak, entry } = lane;
  if (promoteFrom === null) {
    if (soak !== null) fail(soak, 'soak counts in the environment of promoteFrom; add promoteFrom or remove soak');
    return;
  }
  if (track.length > 0) {
    fail(
      at(lane),
      `${quote(entry.key)} has both track and promoteFrom; bump never moves what is promoted to, remove one`,
    );
  }
  const others = lanes.map((other) => other.entry.key).filter((name) => name !== entry.key);
  if (promoteFrom.value === entry.key)
    fail(promoteFrom, `${quote(entry.key)} is promoted from itself; name another environment`);
  else if (!others.includes(promoteFrom.value)) {
    fail(
      promoteFrom,
      `unknown environment ${quote(promoteFrom.value)} in promoteFrom; ${suggest(promoteFrom.value, others)}`,
    );
  }
}

/** Reports each cycle once, at its first environment. */
function checkCycles(lanes: readonly Lane[]): void {
  const byName = new Map(lanes.map((lane) => [lane.entry.key, lane]));
  const seen = new Set<string>();
  for (const lane of lanes) {
    const chain: string[] = [];
    let name: string | undefined = lane.entry.key;
    while (name !== undefined && !seen.has(name)) {
      seen.add(name);
      chain.push(name);
      name = byName.get(name)?.promoteFrom?.value;
    }
    const start = name === undefined ? -1 : chain.indexOf(name);
    if (start < 0 || chain.length - start < 2) continue;
    const cycle = [...chain.slice(start), name].join(' <- ');
    fail(
      byName.get(chain[start] ?? '')?.promoteFrom ?? at(lane),
      `promoteFrom goes in a circle: ${cycle}; remove one of them`,
    );
  }
}

function checkDirectories(lanes: readonly Lane[]): void {
  const seen = new Map<string, string>();
  for (const lane of lanes) {
    const directory = lane.directory ?? lane.entry.key;
    const other = seen.get(directory);
    if (other === undefined) seen.set(directory, lane.entry.key);
    else {
      fail(
        at(lane),
        `${quote(other)} and ${quote(lane.entry.key)} have the same directory ${quote(directory)}; give each its own`,
      );
    }
  }
}
