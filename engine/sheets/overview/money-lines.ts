import type { MoneyLine } from "../../clients/account-money.ts";
import { tables } from "../../input/tables/index.ts";
import { moneyReasonWords, moneyWords as words } from "../../words/overview/money-words.ts";
import { money, text, whole } from "../column.ts";
import type { TableBlock } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { tableOf } from "../table-of.ts";

/** The first table of R-28: what was read and where it went, table by table; its last row is the check, 0 (AM-70). */
export function moneyTable(context: SheetContext): TableBlock {
  const { lines, check } = context.plan.money;
  const rows: readonly (MoneyLine | "check")[] = lines.length === 0 ? [] : [...lines, "check"];
  const ofLine =
    <Value>(of: (line: MoneyLine) => Value, ofCheck?: Value) =>
    (row: MoneyLine | "check"): Value | null =>
      row === "check" ? (ofCheck ?? null) : of(row);
  return tableOf(context, rows, {
    key: "money",
    title: words.title,
    columns: [
      text(
        "table",
        words.table,
        ofLine(({ table }) => tables[table].name),
        {
          json: ofLine(({ table }) => table),
          width: 16,
        },
      ),
      text(
        "currency",
        words.currency,
        ofLine(({ currency }) => currency || null),
      ),
      text(
        "reason",
        words.reason,
        ofLine(({ reason }) => moneyReasonWords[reason].name, words.check),
        {
          json: ofLine<string>(({ reason }) => reason, "check"),
          mark: (row) => (row === "check" || row.reason === "read" ? "strong" : undefined),
          width: 36,
        },
      ),
      whole(
        "rows",
        words.rows,
        ofLine((line) => line.rows),
      ),
      money(
        "money",
        words.money,
        ofLine((line) => line.money, check),
      ),
      text(
        "cell",
        words.cell,
        ofLine(({ first }) => first && `${first.source.sheet}!${first.sheetRow}`),
        {
          link: (row) => (row === "check" ? undefined : linkOf(row)),
          width: 20,
        },
      ),
      text(
        "act",
        words.act,
        ofLine(({ reason }) => moneyReasonWords[reason].act),
        { width: 44 },
      ),
    ],
  });
}

function linkOf({ first }: MoneyLine) {
  return first && { sheet: first.source.sheet, file: first.source.file, cell: `A${first.sheetRow}` };
}
