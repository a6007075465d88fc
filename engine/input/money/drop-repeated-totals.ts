import { text } from "../../ground/text.ts";
import type { Issue } from "../../ground/issue.ts";
import { rowIssue } from "../input-issues.ts";
import type { RawTable } from "../raw-table.ts";
import { keepRows } from "../keep-rows.ts";

/** Fewest documents of several rows, all with one amount, for it to be no chance. */
const fewestDocuments = 2;
/** So much more than quantity × price an amount may be and still be that of the line: roundings. */
const rounding = 1.005;

/**
 * Exports of shops repeat the total of an order in each of its lines: then it counts once. Told by quantity × price, which
 * is less than the amount; where there are none, people are asked.
 *
 * @see AM-77
 */
export function dropRepeatedTotals(payments: RawTable, issues: Issue[]): void {
  const documents = payments.columns.get("document")?.values;
  const amounts = payments.columns.get("amount")?.values;
  if (!documents || !amounts || payments.rowCount === 0) return;
  const repeated = rowsOfEqualAmount(documents, amounts, payments.rowCount);
  if (!repeated) return;
  const quantity = payments.columns.get("quantity")?.values;
  const price = payments.columns.get("price")?.values;
  const differing = repeated.filter((rows) => !isSameLine(payments, rows));
  if (differing.length < fewestDocuments) return;
  const isTotal = (rows: readonly number[]): boolean =>
    rows.some((row) => amounts[row] > quantity![row] * price![row] * rounding);
  if (!quantity || !price) {
    issues.push(told(payments, differing, false));
    return;
  }
  if (!differing.every(isTotal)) return;
  const keep = new Uint8Array(payments.rowCount).fill(1);
  for (const rows of differing) for (const row of rows.slice(1)) keep[row] = 0;
  issues.push(told(payments, differing, true));
  keepRows(payments, keep, "repeatedRow");
}

/** Rows of each document that has several; nothing where some document has two amounts. */
function rowsOfEqualAmount(
  documents: ArrayLike<number>,
  amounts: ArrayLike<number>,
  rowCount: number,
): readonly (readonly number[])[] | undefined {
  const byDocument = new Map<number, number[]>();
  for (let row = 0; row < rowCount; row++) {
    if (documents[row] < 0) continue;
    const rows = byDocument.get(documents[row]);
    if (!rows) byDocument.set(documents[row], [row]);
    else if (amounts[rows[0]] === amounts[row]) rows.push(row);
    else return undefined;
  }
  const several = Array.from(byDocument.values()).filter((rows) => rows.length > 1 && amounts[rows[0]] > 0);
  return several.length >= fewestDocuments ? several : undefined;
}

/** Equal in every column that was read: a row that is there twice, which is another matter. */
function isSameLine({ columns }: RawTable, rows: readonly number[]): boolean {
  return Array.from(columns.values()).every(({ values }) =>
    rows.every(
      (row) => values[row] === values[rows[0]] || (Number.isNaN(values[row]) && Number.isNaN(values[rows[0]])),
    ),
  );
}

function told(payments: RawTable, documents: readonly (readonly number[])[], isCertain: boolean): Issue {
  const lines = documents.reduce((sum, rows) => sum + rows.length, 0);
  const message = isCertain
    ? text(
        `each line repeats the total of its order, which is counted once: orders ${documents.length}, lines ${lines}`,
        `в каждой строке повторена сумма всего заказа, она учтена один раз: заказов ${documents.length}, строк ${lines}`,
      )
    : text(
        `all lines of an order have the same amount: orders ${documents.length}, lines ${lines}. If that is the total of the order it counts several times: leave it in one line`,
        `у всех строк заказа одна и та же сумма: заказов ${documents.length}, строк ${lines}. Если это сумма всего заказа, она учтена несколько раз: оставьте её в одной строке`,
      );
  const [row] = documents[0];
  return rowIssue(payments.parts[payments.source[row]], payments.name, {
    level: isCertain ? "notice" : "warning",
    code: isCertain ? "ORDER_TOTAL_REPEATED" : "ORDER_TOTAL_ASKED",
    row: payments.sheetRow[row],
    count: 1,
    message,
  });
}
