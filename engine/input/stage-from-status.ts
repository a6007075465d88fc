import { text, type Language, type Text } from "../ground/text.ts";
import type { Issue } from "../ground/issue.ts";
import { lists } from "./lists.ts";
import type { RawTable } from "./raw-table.ts";
import { makeColumn } from "./make-column.ts";
import type { TableSpecs } from "./column-spec.ts";
import { codeOfCell } from "./word-list.ts";

/**
 * Deals that say how they stand but never at which stage get a stage by that word: without it open deals would be on no
 * board. A list with a stage anywhere is left as it is, and so is one beside sheets that speak of stages of their own.
 *
 * @see AM-78
 */
export function stageFromStatus(
  tables: ReadonlyMap<string, RawTable>,
  specs: TableSpecs,
  language: Language,
  issues: Issue[],
): void {
  const deals = tables.get("Deals");
  const status = deals?.columns.get("status");
  if (!deals || !status || deals.rowCount === 0) return;
  if (!status.values.some((code) => code >= 0) || namesStages(tables, specs)) return;
  const stage = makeColumn(specs.Deals.columns.stage, deals.rowCount, true);
  const labels = Object.values<Text>(lists.dealStatus).map((label) => label[language]);
  for (let row = 0; row < deals.rowCount; row++) {
    const word = labels[status.values[row]];
    if (word !== undefined) stage.values[row] = codeOfCell(stage.list!, word);
  }
  deals.columns.set("stage", stage);
  const { sheet, file } = deals.sources[0] ?? {};
  const message = text(
    "no deal has a stage: they stand on the board by their status",
    "этапа нет ни у одной сделки: на табло они стоят по статусу",
  );
  issues.push({ level: "notice", code: "STAGE_FROM_STATUS", table: "Deals", sheet, file, message, count: 1 });
}

/** A table, deals or another, whose rows name stages. */
function namesStages(tables: ReadonlyMap<string, RawTable>, specs: TableSpecs): boolean {
  return Array.from(tables.values()).some(({ name, columns }) =>
    Array.from(columns).some(([key, { values }]) => {
      const column = specs[name].columns[key];
      return column.type === "ref" && column.table === "Stages" && values.some((code) => code >= 0);
    }),
  );
}
