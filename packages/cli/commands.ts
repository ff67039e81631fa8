import type { Command } from 'commander';
import { addAdmission } from './admission.ts';
import { addBump } from './bump.ts';
import { addCheck } from './check.ts';
import { addDigests } from './digests.ts';
import { addInit } from './init.ts';
import { addPin } from './pin.ts';
import { addPromote } from './promote.ts';
import { addStatus } from './status.ts';
import type { Terminal } from './terminal.ts';

/** Adds a command to the program; `end` is told whether all that was asked for came out well: exit 0, else 1. */
export type AddCommand = (program: Command, terminal: Terminal, end: (complete: boolean) => void) => void;

/** Every command, in the order in which the help lists them. */
export const commands: readonly AddCommand[] = [
  addCheck,
  addBump,
  addPromote,
  addStatus,
  addPin,
  addAdmission,
  addDigests,
  addInit,
];
