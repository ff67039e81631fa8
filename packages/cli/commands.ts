import type { Command } from 'commander';
import { addAdmission } from './admission.ts';
import { addBump } from './bump.ts';
import { addCheck } from './check.ts';
import { addDiff } from './diff.ts';
import { addDigests } from './digests.ts';
import { addInit } from './init.ts';
import { addPin } from './pin.ts';
import { addPromote } from './promote.ts';
import { addReport } from './report.ts';
import type { End } from './result.ts';
import { addRollback } from './rollback.ts';
import { addStatus } from './status.ts';
import type { Terminal } from './terminal.ts';

/** Adds a command to the program; `end` is told how it came out. */
export type AddCommand = (program: Command, terminal: Terminal, end: End) => void;

/** Every command, in the order in which the help lists them. */
export const commands: readonly AddCommand[] = [
  addCheck,
  addBump,
  addPromote,
  addRollback,
  addStatus,
  addDiff,
  addPin,
  addAdmission,
  addDigests,
  addInit,
  addReport,
];
