/**
 * How many times the work grows when its input grows fourfold: about 4 for work that reads each letter once, 16 where it
 * costs the square. The smallest of several tries counts, so that a busy machine does not tell.
 *
 * @param work does the job on an input of that size
 * @example costGrowth((size) => "x".repeat(size).indexOf("y"), 1e6) // about 4
 */
export function costGrowth(work: (size: number) => unknown, size: number): number {
  work(size);
  const tries = Array.from({ length: 5 }, () => timeOf(work, 4 * size) / Math.max(200, timeOf(work, size)));
  return Math.min(...tries);
}

/** Microseconds of the processor, not of the clock on the wall. */
function timeOf(work: (size: number) => unknown, size: number): number {
  const before = process.cpuUsage();
  work(size);
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
