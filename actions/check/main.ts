import { run } from '../../packages/adapters/runner/run.ts';
import { check } from '../../packages/core/check/check.ts';
import { sayNotJudged } from './failure.ts';
import { readInputs } from './inputs.ts';
import { openDesk } from './open.ts';
import { writeOutputs } from './outputs.ts';
import { addNotices, settle, showReport, writeReportFiles } from './report.ts';

// Not `await`ed: in a bundle that puts everything into one more function, which V8 reads twice at each start.
void run(async () => {
  const desk = await openDesk(readInputs());
  const report = addNotices(await check(desk.ports, desk.policy, desk.options), desk);
  writeOutputs(report, desk.inputs);
  await showReport(report, desk);
  await writeReportFiles(report, desk);
  settle(report, desk.inputs.failOn);
}, sayNotJudged);
