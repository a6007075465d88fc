import type { Hours, Minutes, Share } from "../ground/units.ts";
import { mapColumn } from "../ground/map-column.ts";
import type { Failure } from "../words/note.ts";
import type { PeopleNote } from "../words/people/people-words.ts";

/** One row of ProspectNorms with the minutes of its operation; NaN is blank. */
export interface ProspectStep {
  readonly count: number;
  readonly minutes: Minutes;
  /** Share of the prospects that get this far. */
  readonly reach: Share;
}

export interface ProspectHours {
  readonly hours: Hours;
  /** Expected minutes of each step per prospect. */
  readonly minutesByStep: Float64Array;
  readonly failure?: Failure;
  readonly notes: readonly PeopleNote[];
}

/**
 * Hours one prospect takes on average in an acquisition cycle; few get as far as the meeting.
 *
 * @returns 0 hours for no steps; NaN with a note when a share reaching is outside 0 to 1 or a norm is not known
 * @see CALC-10
 * @example call 15 to all, letter 20 and call 15 to 40 %, meeting 180 to 10 % → 47 minutes, 0.7833 hours
 */
export function prospectHours(steps: readonly ProspectStep[]): ProspectHours {
  const minutesByStep = mapColumn(Float64Array, steps, ({ count, minutes, reach }) => reach * count * minutes);
  const hours = minutesByStep.reduce((sum, minutes) => sum + minutes, 0) / 60;
  const problems = steps.map(problemOf);
  const failed = problems.filter((note) => note !== undefined);
  if (failed.length === 0) return { hours, minutesByStep, notes: [] };
  const failure = failed.some((note) => note.code === "REACH_RANGE") ? "NUM" : "NA";
  return { hours: NaN, minutesByStep, failure, notes: failed };
}

function problemOf({ count, minutes, reach }: ProspectStep, row: number): PeopleNote | undefined {
  const step = row + 1;
  if (reach < 0 || reach > 1) return { code: "REACH_RANGE", row, values: { step, share: { share: reach } } };
  if (reach >= 0 && count >= 0 && minutes >= 0) return undefined;
  return { code: "STEP_NORM_MISSING", row, values: { step } };
}
