import type { MoneyUnit } from "../ground/units.ts";
import { text } from "../ground/text.ts";
import type { Issue } from "../ground/issue.ts";
import { chooseMoneyUnit, toSmallUnits } from "./money-unit.ts";
import type { RawTable } from "./raw-table.ts";
import { refuseLargeMoney } from "./refuse-large-money.ts";
import type { TableSpecs } from "./recognise-sheets.ts";

/** Turns every money column of the run into whole small units of one size (AM-01). */
export function holdMoney(tables: ReadonlyMap<string, RawTable>, specs: TableSpecs, issues: Issue[]): MoneyUnit {
  const columns = Array.from(tables.values()).flatMap((table) =>
    Array.from(table.columns).flatMap(([key, { values }]) =>
      specs[table.name].columns[key].type === "money" ? [{ table, key, values: values as Float64Array }] : [],
    ),
  );
  refuseLargeMoney(columns, issues);
  const unit = chooseMoneyUnit(columns.map(({ values }) => values));
  for (const { table, key, values } of columns) {
    const { rounded, first } = toSmallUnits(values, unit);
    if (rounded > 0) issues.push(moneyRounded(table, key, first, rounded, unit));
  }
  return unit;
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
