import { getExecOutput } from '@actions/exec';
import { supervise, type ToolRun } from './supervise.ts';

export interface ToolResult {
  /** The tool's own, or one of the supervisor's. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a tool by an argument array, without a shell and in silence, for no longer and no more than the run allows. */
export async function runTool(run: ToolRun): Promise<ToolResult> {
  const { exitCode, stdout, stderr } = await getExecOutput(
    `"${process.execPath}"`,
    ['-e', script, JSON.stringify(run)],
    {
      silent: true,
      ignoreReturnCode: true,
      cwd: run.cwd,
      env: { ...run.env },
    },
  );
  return { code: exitCode, stdout, stderr };
}

const script = `(${supervise.toString()})(JSON.parse(process.argv[1]), require('node:child_process').spawn, process)`;
