import type { Minutes } from "../../ground/units.ts";

/**
 * A time of day as scripts and sentences write it; null for none.
 *
 * @example writeTime(545) // "09:05"
 */
export function writeTime(minutes: Minutes): string | null {
  if (!Number.isFinite(minutes)) return null;
  const two = (value: number): string => String(value).padStart(2, "0");
  const whole = Math.round(minutes);
  return `${two(Math.floor(whole / 60))}:${two(whole % 60)}`;
}
