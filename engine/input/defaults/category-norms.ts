import type { CodeOf } from "../lists.ts";

/** Operations per client per year by group before anybody changes them (CALC-09): A 34 h, B 11 h, C 1.5 h, TARGET 40 h. */
export const defaultCategoryNorms: readonly {
  readonly group: "A" | "B" | "C" | "TARGET";
  readonly activityType: CodeOf<"activityType">;
  readonly countPerYear: number;
}[] = [
  { group: "A", activityType: "call", countPerYear: 24 },
  { group: "A", activityType: "officeMeeting", countPerYear: 4 },
  { group: "A", activityType: "awayMeeting", countPerYear: 6 },
  { group: "A", activityType: "letter", countPerYear: 12 },
  { group: "B", activityType: "call", countPerYear: 12 },
  { group: "B", activityType: "officeMeeting", countPerYear: 2 },
  { group: "B", activityType: "awayMeeting", countPerYear: 1 },
  { group: "B", activityType: "letter", countPerYear: 6 },
  { group: "C", activityType: "call", countPerYear: 2 },
  { group: "C", activityType: "letter", countPerYear: 3 },
  { group: "TARGET", activityType: "call", countPerYear: 32 },
  { group: "TARGET", activityType: "awayMeeting", countPerYear: 8 },
  { group: "TARGET", activityType: "presentation", countPerYear: 2 },
  { group: "TARGET", activityType: "letter", countPerYear: 12 },
];
