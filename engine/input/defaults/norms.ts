import { text, type Text } from "../../ground/text.ts";
import type { CodeOf } from "../lists.ts";

/** Minutes of each operation before anybody changes them (CALC-09, assumed by the method). */
export const defaultNorms: readonly {
  readonly activityType: CodeOf<"activityType">;
  readonly minutes: number;
  readonly includes?: Text;
}[] = [
  { activityType: "call", minutes: 15, includes: text("database entry", "ввод в базу") },
  { activityType: "officeMeeting", minutes: 90 },
  { activityType: "awayMeeting", minutes: 180, includes: text("travel", "дорога") },
  { activityType: "presentation", minutes: 120 },
  { activityType: "letter", minutes: 20 },
  { activityType: "paperwork", minutes: 120 },
  { activityType: "coldVisit", minutes: 20 },
  { activityType: "info", minutes: 10 },
  { activityType: "greeting", minutes: 5 },
];
