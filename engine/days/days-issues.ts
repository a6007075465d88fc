import type { Table, TableSpec } from "../input/column-spec.ts";
import type { Issue } from "../ground/issue.ts";
import type { TableName } from "../input/tables/index.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import { daysIssueWords } from "../words/days/days-issue-words.ts";
import type { FollowUpPlan } from "./plan-follow-ups.ts";
import type { IncomingPlan } from "./plan-incoming.ts";
import type { SchedulePlan } from "./plan-schedule.ts";
import { SlotFlag } from "./schedule-contacts.ts";

interface DaysToJudge {
  readonly schedule: SchedulePlan;
  readonly followUps: FollowUpPlan;
  readonly incoming: IncomingPlan;
}

type Code = keyof typeof daysIssueWords;

/** What schedule, follow-ups, mailings and incoming clients found: one issue a kind, with its first row. */
export function daysIssues({ input: { tables } }: PlanFrame, { schedule, followUps, incoming }: DaysToJudge): Issue[] {
  const flagged = (flag: number): number[] =>
    schedule.managers.flatMap(({ lines }) => Array.from(lines.row.filter((_, line) => lines.flag[line] === flag)));
  const failed = (failure: string): number[] =>
    followUps.mailings.flatMap((mailing, row) => (mailing.failure === failure ? [row] : []));
  const found: readonly (readonly [Code, TableName, string | undefined, readonly number[]])[] = [
    ["CLASH", "Activities", "dueTime", flagged(SlotFlag.Clash)],
    ["OUT_OF_HOURS", "Activities", "dueTime", flagged(SlotFlag.OutOfHours)],
    ["DOES_NOT_FIT", "Activities", "minutes", flagged(SlotFlag.DoesNotFit)],
    ["NO_ROOM", "Activities", "dueDate", flagged(SlotFlag.NoRoom)],
    ["LETTER_WITHOUT_DATE", "Activities", "doneDate", followUps.undated],
    ["RESPONSES_RANGE", "Mailings", "responses", failed("NUM")],
    ["NOTHING_DELIVERED", "Mailings", "returned", failed("DIV0")],
    ["NO_DATA", "Clients", "managerId", incoming.lines.flatMap(({ client, manager }) => (manager < 0 ? [client] : []))],
  ];
  return found.flatMap(([code, table, key, rows]) =>
    rows.length === 0
      ? []
      : [{ ...daysIssueWords[code], code, table, ...placeOf(tables[table], key, rows), count: rows.length }],
  );
}

/** The first of the rows in the order of the sheet, and the column the problem is in. */
function placeOf(
  { source, sources, sheetRow }: Pick<Table<TableSpec>, "source" | "sources" | "sheetRow">,
  key: string | undefined,
  rows: readonly number[],
): Pick<Issue, "sheet" | "file" | "row" | "column"> {
  const first = rows.reduce((least, row) => Math.min(least, row), rows[0]);
  const from = sources[source[first]];
  if (from === undefined) return {};
  return {
    sheet: from.sheet,
    file: from.file,
    row: sheetRow[first],
    column: key === undefined ? undefined : from.columns[key],
  };
}
