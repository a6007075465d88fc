import { text } from "../ground/text.ts";
import { changedRows } from "./changed-rows.ts";
import { isBlankCell } from "./data-rows.ts";
import type { LayoutStep } from "./layout-step.ts";

/**
 * AM-77: shops write the amount and the client of an order in the first of its lines only. The lines below have neither,
 * and quantity × price of theirs is in that amount already: they are no payments.
 */
export const dropOrderLines: LayoutStep = (recognised, spec, issues) => {
  const { sheet, table, found } = recognised;
  const columnOf = (key: string | undefined): number => found.matches.find((match) => match.key === key)?.column ?? -1;
  const [amount, client] = [columnOf(spec.product?.of), columnOf("clientId")];
  if (amount < 0 || client < 0 || columnOf(spec.product?.quantity) < 0) return recognised;
  const lines: number[] = [];
  let isCounted = false; // the order above has its amount
  for (let row = found.heading.row + 1; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row];
    const hasAmount = !isBlankCell(cells[amount]);
    if (hasAmount || !isBlankCell(cells[client])) isCounted = hasAmount;
    else if (isCounted && !cells.every(isBlankCell)) lines.push(row);
  }
  if (lines.length === 0) return recognised;
  const rows = changedRows(sheet);
  for (const line of lines) rows.clear(line);
  issues.push({
    level: "notice",
    code: "ORDER_LINES",
    table,
    sheet: sheet.name,
    file: sheet.file,
    row: lines[0] + 1,
    count: 1,
    message: text(
      `lines of an order without client and amount belong to the row above, whose amount counts: ${lines.length}`,
      `строки заказа без клиента и суммы относятся к строке выше, её сумма учтена: ${lines.length}`,
    ),
  });
  return { ...recognised, sheet: rows.sheet() };
};
