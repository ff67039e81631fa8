#!/usr/bin/env node
import nodeModule from 'node:module';

// Node 22.8 and newer keep what V8 made of the code; what comes after this line is read from there the next time.
const keepCompiled: unknown = Reflect.get(nodeModule, 'enableCompileCache');
if (typeof keepCompiled === 'function') keepCompiled();

// Not `await`ed at the top: in a bundle that puts everything into one more function, which V8 reads twice, for 14 ms of
// each start. A process whose work never ends has not done it, so it is 3 until there is an end.
process.exitCode = 3;
void import('./start.ts')
  .then(({ start }) => start(process.argv.slice(2)))
  .then((code) => {
    process.exitCode = code;
  });
