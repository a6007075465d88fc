import { text } from "../../ground/text.ts";
import type { Day } from "../../ground/units.ts";
import type { Issue } from "../../ground/issue.ts";
import type { TableSpec, TableSpecs } from "../column-spec.ts";
import { headingCurrency } from "../heading-currency.ts";
import { rowIssue } from "../input-issues.ts";
import type { RawTable } from "../raw-table.ts";
import { currencyName } from "./currency-name.ts";
import { setAside } from "./set-aside.ts";
import { readRates, type Rates } from "./read-rates.ts";

/** Names of currencies and the place of that of each row; 0 is "", none named. */
interface RowCurrencies {
  readonly names: readonly string[];
  readonly codes: Uint8Array;
}

/** Money that was multiplied by a rate keeps so many decimals. */
const perUnit = 1e4;
/** Days of a row by which its rate is chosen, the first that it has. */
const dayColumns = ["date", "closeDate", "forecastClose", "openDate"];

/**
 * Money of another currency than that of most rows is converted at the rate of its day, or set aside with its sum:
 * amounts of two currencies are never added. A currency comes from the cell, the column Currency, the
 * number format, or the heading.
 *
 * @param preferred the setting currency; where rows have it, it is the currency of the run
 * @returns the currency of the run; "" where no row names one
 * @see AM-74
 */
export function settleCurrencies(
  tables: ReadonlyMap<string, RawTable>,
  specs: TableSpecs,
  preferred: string,
  issues: Issue[],
): string {
  const named = Array.from(tables.values()).flatMap((table) => {
    const currencies = table.book && currenciesOf(table);
    return currencies ? [{ table, currencies }] : [];
  });
  if (named.length === 0) return "";
  const rates = readRates(tables.get("Rates"));
  const main = mainCurrency(named, rates, currencyName(preferred));
  for (const { table, currencies } of named) {
    const others = convert(table, specs[table.name], currencies, rates, main);
    if (others.size > 0) issues.push(mixed(table, others, main));
  }
  return main;
}

function currenciesOf(table: RawTable): RowCurrencies | undefined {
  const names = [""];
  const codeOf = (name: string): number => {
    const code = names.indexOf(name);
    return code >= 0 ? code : names.push(name) - 1;
  };
  const { rowCount, source, parts, cellCurrency, book } = table;
  const column = table.columns.get("currency");
  const ofWord = column?.list?.words.map((word) => codeOf(currencyName(word)));
  const ofCell = cellCurrency?.names.map(codeOf);
  const ofPart = parts.map(({ places }) =>
    codeOf(headingCurrency(places.get(book!.column)?.heading ?? "")?.currency ?? ""),
  );
  const ofFormat = (row: number): number => codeOf(parts[source[row]]?.sheet.currency?.[table.sheetRow[row] - 1] ?? "");
  const hasFormats = parts.some(({ sheet }) => sheet.currency !== undefined);
  if (names.length === 1 && !hasFormats) return undefined;
  const codes = new Uint8Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    const cell = ofCell ? ofCell[cellCurrency!.codes[row]] : 0;
    const word = column && column.values[row] >= 0 ? ofWord![column.values[row]] : 0;
    codes[row] = cell || word || (hasFormats ? ofFormat(row) : 0) || ofPart[source[row]] || 0;
  }
  return { names, codes };
}

/** That of the settings if rows have it; else that of most rows, of those without a rate where there are rates. */
function mainCurrency(
  named: readonly { readonly table: RawTable; readonly currencies: RowCurrencies }[],
  rates: Rates,
  preferred: string,
): string {
  const counts = new Map<string, number>();
  for (const { table, currencies } of named) {
    const values = table.columns.get(table.book!.column)!.values;
    for (let row = 0; row < table.rowCount; row++) {
      const name = currencies.names[currencies.codes[row]];
      if (name !== "" && values[row] === values[row]) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  if (counts.has(preferred)) return preferred;
  const candidates = Array.from(counts).filter(([name]) => !rates.has(name));
  return candidates.reduce((best, one) => (one[1] > best[1] ? one : best), ["", 0] as const)[0];
}

/** @returns per currency that has no rate: the first row, rows and money */
function convert(
  table: RawTable,
  spec: TableSpec,
  { names, codes }: RowCurrencies,
  rates: Rates,
  main: string,
): Map<string, { readonly first: number; rows: number; money: number }> {
  const book = table.book!;
  const columns = Array.from(table.columns).flatMap(([key, { values }]) =>
    spec.columns[key].type === "money" ? [values as Float64Array] : [],
  );
  const others = new Map<string, { readonly first: number; rows: number; money: number }>();
  for (let row = 0; row < table.rowCount; row++) {
    const name = names[codes[row]];
    if (name === "" || name === main) continue;
    const entry = table.bookEntry[row];
    const rate = rates.get(name)?.(dayOf(table, row));
    if (rate !== undefined) {
      for (const values of columns) values[row] = Math.round(values[row] * rate * perUnit) / perUnit;
      if (entry >= 0) book.amounts[entry] = Math.round(book.amounts[entry] * rate * perUnit) / perUnit;
      continue;
    }
    const money = book.amounts[entry];
    setAside(table, row, "otherCurrency");
    book.currency[entry] = placeOf(book.currencies, name);
    for (const values of columns) values[row] = Number.NaN;
    const sum = others.get(name) ?? { first: row, rows: 0, money: 0 };
    others.set(name, { ...sum, rows: sum.rows + 1, money: sum.money + money });
  }
  return others;
}

function dayOf(table: RawTable, row: number): Day {
  for (const key of dayColumns) {
    const day = table.columns.get(key)?.values[row];
    if (day !== undefined && day > 0) return day;
  }
  return Number.NaN;
}

function placeOf(names: string[], name: string): number {
  const place = names.indexOf(name);
  return place >= 0 ? place : names.push(name) - 1;
}

function mixed(
  table: RawTable,
  others: ReadonlyMap<string, { first: number; rows: number; money: number }>,
  main: string,
): Issue {
  const [first] = others.values();
  const said = (locale: string, rowsWord: string): string =>
    Array.from(
      others,
      ([name, { rows, money }]) =>
        `${money.toLocaleString(locale, { maximumFractionDigits: 2 })} ${name} (${rowsWord} ${rows})`,
    ).join(", ");
  const found = said("en-US", "rows");
  return rowIssue(table.parts[table.source[first.first]], table.name, {
    level: "warning",
    code: "CURRENCY_MIXED",
    row: table.sheetRow[first.first],
    count: 1,
    found,
    message: text(
      `several currencies: ${main || "the unnamed one"} counts, set aside are ${found}; the sheet Rates (currency, from, rate) converts them`,
      `несколько валют: учтена ${main || "неназванная"}, отложены ${said("ru-RU", "строк")}; пересчитает их лист «Курсы» (валюта, с даты, курс)`,
    ),
  });
}
