import type { MoneyLine } from "../../clients/account-money.ts";
import { tables } from "../../input/tables/index.ts";
import { moneyReasonWords, moneyWords as words } from "../../words/overview/money-words.ts";
import { columnMaker } from "../column-maker.ts";
import type { TableBlock } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";

/** The first table of R-28: what was read and where it went, table by table; its last row is the check, 0 (AM-70). */
export function moneyTable(context: SheetContext): TableBlock {
  const { say, money, plan } = context;
  const { lines, check } = plan.money;
  const column = columnMaker(context);
  const isRead = lines.map(({ reason }) => reason === "read");
  const withCheck = <T>(values: readonly T[], last: T): T[] => (lines.length === 0 ? [] : [...values, last]);
  return {
    type: "table",
    key: "money",
    title: say(words.title),
    rowCount: lines.length === 0 ? 0 : lines.length + 1,
    columns: [
      column(
        "table",
        words.table,
        "text",
        withCheck(
          lines.map(({ table }) => say(tables[table].name)),
          null,
        ),
        {
          json: withCheck<string | null>(
            lines.map(({ table }) => table),
            null,
          ),
          width: 16,
        },
      ),
      column(
        "currency",
        words.currency,
        "text",
        withCheck(
          lines.map(({ currency }) => currency || null),
          null,
        ),
      ),
      column(
        "reason",
        words.reason,
        "text",
        withCheck(
          lines.map(({ reason }) => say(moneyReasonWords[reason].name)),
          say(words.check),
        ),
        {
          json: withCheck<string>(
            lines.map(({ reason }) => reason),
            "check",
          ),
          marks: withCheck<"strong" | undefined>(
            isRead.map((is) => (is ? "strong" : undefined)),
            "strong",
          ),
          width: 36,
        },
      ),
      column(
        "rows",
        words.rows,
        "whole",
        withCheck<number | null>(
          lines.map(({ rows }) => rows),
          null,
        ),
      ),
      column(
        "money",
        words.money,
        "money",
        withCheck(
          lines.map((line) => money(line.money)),
          money(check),
        ),
      ),
      column(
        "cell",
        words.cell,
        "text",
        withCheck<string | null>(
          lines.map(({ first }) => (first ? `${first.source.sheet}!${first.sheetRow}` : null)),
          null,
        ),
        {
          links: withCheck(lines.map(linkOf), undefined),
          width: 20,
        },
      ),
      column(
        "act",
        words.act,
        "text",
        withCheck<string | null>(
          lines.map((line) => actOf(line, context)),
          null,
        ),
        { width: 44 },
      ),
    ],
  };
}

function linkOf({ first }: MoneyLine) {
  return first && { sheet: first.source.sheet, file: first.source.file, cell: `A${first.sheetRow}` };
}

function actOf({ reason }: MoneyLine, { say }: SheetContext): string | null {
  const { act } = moneyReasonWords[reason];
  return act ? say(act) : null;
}
