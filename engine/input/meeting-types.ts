import { codeNumber } from "./lists.ts";

/** Kinds of contact that are face to face: meetings at either office, presentations, cold visits. */
export const meetingTypes: ReadonlySet<number> = new Set(
  (["officeMeeting", "awayMeeting", "presentation", "coldVisit"] as const).map((type) =>
    codeNumber("activityType", type),
  ),
);
