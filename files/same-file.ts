import { stat } from "node:fs/promises";
import { followLinks } from "./follow-links.ts";

/**
 * Whether two paths mean one file: by whatever spelling, relative or absolute, through links of either kind, also where
 * nothing stands there yet. Names that differ in case only count as one, as some disks keep them so.
 *
 * @example await isSameFile("plan.xlsx", "./old/../plan.xlsx") // true
 */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([stat(one).catch(() => undefined), stat(other).catch(() => undefined)]);
  if (first && second) return first.dev === second.dev && first.ino === second.ino;
  if (first || second) return false;
  const [left, right] = await Promise.all([one, other].map((path) => followLinks(path).catch(() => path)));
  return left.toLowerCase() === right.toLowerCase();
}
