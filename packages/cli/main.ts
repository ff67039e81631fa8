#!/usr/bin/env node
import { runCommandLine } from './program.ts';
import { openTerminal } from './terminal.ts';

// Not `await`ed at the top: in a bundle that puts everything into one more function, which V8 reads twice, for 14 ms of
// each start. A process whose work never ends has not done it, so it is 3 until there is an end.
process.exitCode = 3;
void runCommandLine(process.argv.slice(2), openTerminal()).then((code) => {
  process.exitCode = code;
});
