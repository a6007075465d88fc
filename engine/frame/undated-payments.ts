import type { Issue } from "../ground/issue.ts";
import { text } from "../ground/text.ts";
import type { Day, Period } from "../ground/units.ts";
import type { InputTables } from "../input/read-input.ts";

/**
 * Payments of which none has a day are all of the period: they count on its last day that has come, and it is said.
 *
 * @returns undefined where some row has a day, usable or not
 * @see AM-77
 */
export function undatedPayments(
  { Payments }: InputTables,
  { from, to, label }: Period,
  asOf: Day,
): { readonly payments: InputTables["Payments"]; readonly issues: readonly Issue[] } | undefined {
  if (Payments.rowCount === 0 || Payments.found.has("date")) return undefined;
  const day = Math.max(from, Math.min(to, asOf));
  const { sheet, file } = Payments.sources[0] ?? {};
  const issue: Issue = {
    level: "notice",
    code: "PAYMENTS_UNDATED",
    table: "Payments",
    sheet,
    file,
    message: text(
      `no column says when these were paid: all rows count in the period ${label}`,
      `ни один столбец не говорит, когда оплачено: все строки учтены в периоде ${label}`,
    ),
    count: 1,
  };
  return { payments: { ...Payments, date: new Float64Array(Payments.rowCount).fill(day) }, issues: [issue] };
}
