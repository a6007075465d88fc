import type { CodeOf } from "../lists.ts";

/** One acquisition cycle before anybody changes it (CALC-10): 47 minutes per prospect with the default norms. */
export const defaultProspectNorms: readonly {
  readonly step: number;
  readonly activityType: CodeOf<"activityType">;
  readonly count: number;
  readonly reach: number;
}[] = [
  { step: 1, activityType: "call", count: 1, reach: 1 },
  { step: 2, activityType: "letter", count: 1, reach: 0.4 },
  { step: 3, activityType: "call", count: 1, reach: 0.4 },
  { step: 4, activityType: "awayMeeting", count: 1, reach: 0.1 },
];
