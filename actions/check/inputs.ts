import { readBoolean, readChoice, readList, readText } from '../../packages/adapters/runner/input.ts';

export type FailOn = 'error' | 'warning' | 'never';

/** What check/action.yml takes; null where an input is empty. */
export interface CheckInputs {
  readonly paths: readonly string[];
  readonly failOn: FailOn;
  readonly base: string | null;
  readonly verify: boolean;
  readonly render: boolean;
  readonly chartCache: string | null;
  readonly sarifFile: string | null;
  readonly jsonFile: string | null;
  readonly junitFile: string | null;
  readonly rdjsonFile: string | null;
  readonly codeclimateFile: string | null;
  readonly config: string | null;
  readonly root: string;
  readonly token: string | null;
}

/** The inputs, read once. */
export function readInputs(): CheckInputs {
  return Object.freeze({
    paths: readList('paths'),
    failOn: readChoice<FailOn>('fail-on', ['error', 'warning', 'never'], 'error'),
    base: readText('base'),
    verify: readBoolean('verify'),
    render: readBoolean('render'),
    chartCache: readText('chart-cache'),
    sarifFile: readText('sarif-file'),
    jsonFile: readText('json-file'),
    junitFile: readText('junit-file'),
    rdjsonFile: readText('rdjson-file'),
    codeclimateFile: readText('codeclimate-file'),
    config: readText('config'),
    root: readText('root') ?? '.',
    token: readText('token'),
  });
}
