import { readFileSync } from 'node:fs';
import { pid, stderr } from 'node:process';

// Loaded into a measured process: says at its end what its main thread used, milliseconds, and its peak memory, KiB. On a
// machine that does other things this is nearer to the time on an idle one than the clock is.
process.on('exit', () => stderr.write(`usage ${mainThread() ?? '-'} ${process.resourceUsage().maxRSS}\n`));

/** User and system time of the main thread in ticks of 10 ms: proc(5), fields 14 and 15 of stat. */
function mainThread(): number | null {
  try {
    const fields = readFileSync(`/proc/self/task/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return null;
  }
}
