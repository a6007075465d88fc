import type { Day } from "../ground/units.ts";
import type { Link } from "../sheets/result-sheet.ts";

/** A contact of the schedule, in words; "" is blank. */
export interface DayLine {
  /** Row of Activities: what `contactEdits` is told. */
  readonly activity: number;
  /** Key of the deal it is about; "" is none. */
  readonly deal: string;
  /** Key of the client; "" is nobody. */
  readonly clientKey: string;
  /** What the client paid in a year, units of the currency; 0 is not known. */
  readonly weight: number;
  /** Day it is laid out on, and minutes of the day; null where it has none. */
  readonly date: Day | null;
  readonly start: number | null;
  readonly end: number | null;
  /** "09:00–09:20"; "" has no time. */
  readonly time: string;
  readonly client: string;
  readonly contact: string;
  readonly phone: string;
  readonly type: string;
  readonly dealName: string;
  readonly stage: string;
  readonly reason: string;
  readonly flag: string;
  readonly due: string;
  /** Of the first pass: agreed with the client. */
  readonly isPromised: boolean;
  readonly isOverdue: boolean;
  /** Its row on the sheet of contacts. */
  readonly place?: Link;
}
