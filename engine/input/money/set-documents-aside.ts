import { reasonNumber, type MoneyReason } from "../../ground/money-reason.ts";
import { text } from "../../ground/text.ts";
import type { Issue } from "../../ground/issue.ts";
import { rowIssue } from "../input-issues.ts";
import type { RawTable } from "../raw-table.ts";
import { keepRows } from "../keep-rows.ts";
import { documentFate } from "./document-words.ts";
import { setAside } from "./set-aside.ts";

/**
 * Payments that are no money leave the table: cancelled, draft, returned in full, not posted, marked for deletion; money
 * given back is taken off. Unpaid documents stay, and their sum is told, unless they are not to count.
 *
 * @see AM-73
 */
export function setDocumentsAside(payments: RawTable, countUnpaid: boolean, issues: Issue[]): void {
  const { book, rowCount } = payments;
  if (!book || rowCount === 0) return;
  const reasonOf = reasonsOfRows(payments);
  const keep = new Uint8Array(rowCount).fill(1);
  const amounts = payments.columns.get(book.column)!.values as Float64Array;
  const unpaid: number[] = [];
  for (let row = 0; row < rowCount; row++) {
    const reason = reasonOf(row);
    if (reason === "unpaid") unpaid.push(row);
    // a refund is a document of its own, and its minus is the money given back
    if (reason === undefined || (reason === "unpaid" && countUnpaid) || (reason === "refunded" && amounts[row] < 0))
      continue;
    setAside(payments, row, reason);
    keep[row] = 0;
  }
  takeOffRefunds(payments, keep);
  if (unpaid.length > 0) issues.push(unpaidTold(payments, unpaid, amounts, countUnpaid));
  keepRows(payments, keep, "cancelled");
}

function reasonsOfRows(payments: RawTable): (row: number) => MoneyReason | undefined {
  const status = payments.columns.get("status");
  const fates = status?.list?.words.map(documentFate);
  const posted = payments.columns.get("posted")?.values;
  const voided = payments.columns.get("voided")?.values;
  return (row) => {
    if (posted?.[row] === 0 || voided?.[row] === 1) return "cancelled";
    return fates && status!.values[row] >= 0 ? fates[status!.values[row]] : undefined;
  };
}

/** Never more than was paid: what is given back beyond it belongs to another document. */
function takeOffRefunds(payments: RawTable, keep: Uint8Array): void {
  const book = payments.book!;
  const refunds = payments.columns.get("refunded")?.values;
  const amounts = payments.columns.get(book.column)!.values as Float64Array;
  if (!refunds) return;
  for (let row = 0; row < payments.rowCount; row++) {
    const entry = payments.bookEntry[row];
    const refund = Math.min(Math.abs(refunds[row]), amounts[row]);
    if (!keep[row] || !(refund > 0) || book.reasons[entry] === reasonNumber("otherCurrency")) continue;
    amounts[row] -= refund;
    book.amounts[entry] -= refund;
    const { source, sheetRow } = payments;
    const place = { source: source[row], sheetRow: sheetRow[row], currency: book.currency[entry] };
    book.beside.push({ ...place, reason: "refunded", amount: refund, isRow: false });
  }
}

function unpaidTold(payments: RawTable, rows: readonly number[], amounts: Float64Array, counted: boolean): Issue {
  const sum = rows.reduce((total, row) => total + (amounts[row] || 0), 0);
  const en = sum.toLocaleString("en-US", { maximumFractionDigits: 2 });
  const ru = sum.toLocaleString("ru-RU", { maximumFractionDigits: 2 });
  const message = counted
    ? text(
        `not paid yet, and counted as sales: rows ${rows.length}, ${en}; countUnpaid=no sets them aside`,
        `ещё не оплачено, но учтено как продажи: строк ${rows.length}, ${ru}; countUnpaid=no их откладывает`,
      )
    : text(
        `not paid yet, and set aside: rows ${rows.length}, ${en}`,
        `ещё не оплачено и отложено: строк ${rows.length}, ${ru}`,
      );
  return rowIssue(payments.parts[payments.source[rows[0]]], payments.name, {
    level: "notice",
    code: "UNPAID",
    row: payments.sheetRow[rows[0]],
    count: 1,
    message,
  });
}
