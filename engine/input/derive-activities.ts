import { text } from "../ground/text.ts";
import type { Issue } from "../ground/issue.ts";
import { codeNumber } from "./lists.ts";
import type { RawColumn, RawTable } from "./raw-table.ts";
import { makeColumn } from "./make-column.ts";
import type { TableSpecs } from "./column-spec.ts";

const other = codeNumber("activityType", "other");
const done = codeNumber("activityStatus", "done");
const planned = codeNumber("activityStatus", "planned");

/**
 * Gives contacts what their export leaves out: of a sheet without types each is "other"; without a status one with a
 * done day is done and one with a due day planned. Each is said in one notice.
 */
export function deriveActivities(tables: ReadonlyMap<string, RawTable>, specs: TableSpecs, issues: Issue[]): void {
  const activities = tables.get("Activities");
  if (!activities || activities.rowCount === 0) return;
  const columnOf = (key: string): RawColumn => {
    const known = activities.columns.get(key) ?? makeColumn(specs.Activities.columns[key], activities.rowCount, false);
    activities.columns.set(key, known);
    return known;
  };
  const types = fillTypes(activities, columnOf("type"));
  if (types > 0) issues.push(typeDerived(activities, types));
  const statuses = fillStatuses(activities, columnOf("status"));
  if (statuses > 0) issues.push(statusDerived(activities, statuses));
}

function fillTypes({ parts, source, rowCount }: RawTable, { values }: RawColumn): number {
  const isTyped = parts.map(({ places }) => places.has("type"));
  let derived = 0;
  for (let row = 0; row < rowCount; row++) {
    if (values[row] >= 0 || isTyped[source[row]]) continue;
    values[row] = other;
    derived++;
  }
  return derived;
}

function fillStatuses({ columns, rowCount }: RawTable, { values }: RawColumn): number {
  const doneDate = columns.get("doneDate")?.values;
  const dueDate = columns.get("dueDate")?.values;
  let derived = 0;
  for (let row = 0; row < rowCount; row++) {
    if (values[row] >= 0) continue;
    if (doneDate && doneDate[row] > 0) values[row] = done;
    else if (dueDate && dueDate[row] > 0) values[row] = planned;
    else continue;
    derived++;
  }
  return derived;
}

function typeDerived({ sources }: RawTable, count: number): Issue {
  const message = text(
    'no column "Type": the contacts count as "other"',
    "нет столбца «Вид»: контакты учтены как «прочее»",
  );
  const { sheet, file } = sources[0];
  return { level: "notice", code: "TYPE_DERIVED", table: "Activities", sheet, file, message, count };
}

function statusDerived({ sources }: RawTable, count: number): Issue {
  const message = text(
    "no status: a contact with a done day is done, one with a due day is planned",
    "нет статуса: контакт с датой выполнения — сделан, со сроком — в плане",
  );
  const { sheet, file } = sources[0];
  return { level: "notice", code: "STATUS_DERIVED", table: "Activities", sheet, file, message, count };
}
