import { text } from "../ground/text.ts";
import type { ProblemKind } from "./column-problems.ts";
import type { TableSpec } from "./column-spec.ts";
import { mergeMoney } from "./money/set-aside.ts";
import { normaliseKey } from "./normalise-key.ts";
import type { RawTable } from "./raw-table.ts";

/** Rows of one client on a list of addresses, branches or years: nothing is wrong, but worth knowing once. */
export const addedUp: ProblemKind = {
  code: "ROWS_ADDED_UP",
  level: "notice",
  message: (found) =>
    text(
      `"${found}" stands on several rows: their money is added up, other cells are taken from the first that has them`,
      `«${found}» стоит в нескольких строках: деньги сложены, остальное взято из первой, где оно есть`,
    ),
};

/**
 * Adds a row to an earlier one of the same thing: the money of `addsUp`, and whatever the earlier leaves blank.
 *
 * @returns false where the two are not the same: their names differ
 * @see AM-77
 */
export function addUpRow(table: RawTable, spec: TableSpec, row: number, into: number): boolean {
  if (!spec.addsUp || !hasOneName(table, spec, row, into)) return false;
  for (const [key, { values }] of table.columns) {
    const value = values[row];
    if (spec.addsUp.includes(key) && value === value) values[into] = (values[into] || 0) + value;
    else if (!(values[into] >= 0) && value === value) values[into] = value;
  }
  mergeMoney(table, row, into);
  return true;
}

/** A blank name is no other name. */
function hasOneName({ columns }: RawTable, { idFrom = [] }: TableSpec, row: number, into: number): boolean {
  return idFrom.every((key) => {
    const column = columns.get(key);
    const [one, other] = [row, into].map((at) => column?.list?.words[column.values[at]] ?? "");
    return one === "" || other === "" || normaliseKey(one) === normaliseKey(other);
  });
}
