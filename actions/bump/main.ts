import { run } from '../../packages/adapters/runner/run.ts';
import { propose } from '../../packages/core/propose/propose.ts';
import { openDesk } from '../proposal/open.ts';
import { writeOutputs } from '../proposal/outputs.ts';
import { sayFailure, settle, writeReport } from '../proposal/report.ts';
import { draftBump } from './draft.ts';
import { readInputs } from './inputs.ts';

// Not `await`ed: in a bundle that puts everything into one more function, which V8 reads twice at each start.
void run(async () => {
  const desk = openDesk(readInputs());
  const proposed = await propose(desk.forge, desk.local, draftBump(desk), desk.inputs);
  writeOutputs(proposed);
  await writeReport(proposed, desk, 'Bump');
  settle(proposed);
}, sayFailure);
