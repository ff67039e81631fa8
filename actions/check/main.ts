import { run } from '../../packages/adapters/runner/run.ts';
import { check } from '../../packages/core/check/check.ts';
import { sayNotJudged } from './failure.ts';
import { readInputs } from './inputs.ts';
import { openDesk } from './open.ts';
import { writeOutputs } from './outputs.ts';
import { addNotices, settle, showReport, writeReportFiles } from './report.ts';

await run(async () => {
  const desk = await openDesk(readInputs());
  const report = addNotices(await check(desk.ports, desk.policy, desk.options), desk);
  writeOutputs(report, desk.inputs);
  await showReport(report, desk);
  await writeReportFiles(report, desk);
  settle(report, desk.inputs.failOn);
}, sayNotJudged);
