import type { MoneyUnit } from "../ground/units.ts";
import { text } from "../ground/text.ts";
import type { Issue } from "../ground/issue.ts";
import { chooseMoneyUnit, toSmallUnits } from "./money-unit.ts";
import type { MoneyBook } from "./money/money-book.ts";
import type { RawTable } from "./raw-table.ts";
import { largestAmount, refuseLargeMoney } from "./refuse-large-money.ts";
import type { TableSpecs } from "./column-spec.ts";

/** Turns every money column of the run into whole small units of one size (AM-01). */
export function holdMoney(tables: ReadonlyMap<string, RawTable>, specs: TableSpecs, issues: Issue[]): MoneyUnit {
  const columns = Array.from(tables.values()).flatMap((table) =>
    Array.from(table.columns).flatMap(([key, { values }]) =>
      specs[table.name].columns[key].type === "money" ? [{ table, key, values: values as Float64Array }] : [],
    ),
  );
  refuseLargeMoney(columns, issues);
  const books = Array.from(tables.values()).flatMap(({ book }) => book ?? []);
  books.forEach(forgetLargeMoney);
  const unit = chooseMoneyUnit([...columns.map(({ values }) => values), ...books.map(amountsAside)]);
  for (const { table, key, values } of columns) {
    const { rounded, first } = toSmallUnits(values, unit);
    if (rounded > 0) issues.push(moneyRounded(table, key, first, rounded, unit));
  }
  for (const book of books) holdBook(book, unit);
  return unit;
}

/** What cannot be added exactly is told by its rows. */
function forgetLargeMoney({ amounts, beside }: MoneyBook): void {
  for (let row = 0; row < amounts.length; row++) if (Math.abs(amounts[row]) > largestAmount) amounts[row] = 0;
  for (const one of beside) if (Math.abs(one.amount) > largestAmount) one.amount = 0;
}

/** Those of rows in the table are in its column already. */
function amountsAside({ amounts, reasons }: MoneyBook): Float64Array {
  const rows: number[] = [];
  for (let row = 0; row < reasons.length; row++) if (reasons[row] !== 0) rows.push(row);
  return Float64Array.from(rows, (row) => amounts[row]);
}

function holdBook({ amounts, beside }: MoneyBook, unit: MoneyUnit): void {
  toSmallUnits(amounts, unit);
  const others = Float64Array.from(beside, ({ amount }) => amount);
  toSmallUnits(others, unit);
  beside.forEach((one, place) => (one.amount = others[place]));
}

function moneyRounded(table: RawTable, key: string, row: number, count: number, { decimals }: MoneyUnit): Issue {
  const part = table.parts[table.source[row]];
  const place = part?.places.get(key);
  const message = text(
    `amounts were rounded to ${decimals} decimals`,
    `суммы округлены до знаков после запятой: ${decimals}`,
  );
  const { sheet, file, column, heading } = place ?? {};
  return {
    level: "notice",
    code: "MONEY_ROUNDED",
    table: table.name,
    sheet,
    file,
    row: table.sheetRow[row],
    column,
    heading,
    message,
    count,
  };
}
