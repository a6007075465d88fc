import type { Day } from "../../ground/units.ts";
import type { RawTable } from "../raw-table.ts";
import { currencyName } from "./currency-name.ts";

/** Per currency the rate of a day: of the latest start not after it; of an unknown day the latest of all. */
export type Rates = ReadonlyMap<string, (day: Day) => number | undefined>;

/** Reads the table Rates; a rate that does not begin on a day holds for every day before the first that does. */
export function readRates(table: RawTable | undefined): Rates {
  const starts = new Map<string, { readonly from: Day; readonly rate: number }[]>();
  const currency = table?.columns.get("currency");
  const rate = table?.columns.get("rate")?.values;
  if (!table || !currency?.list || !rate) return new Map();
  const from = table.columns.get("from")?.values;
  for (let row = 0; row < table.rowCount; row++) {
    const name = currencyName(currency.list.words[currency.values[row]] ?? "");
    if (name === "" || !(rate[row] > 0)) continue;
    const ofCurrency = starts.get(name) ?? [];
    starts.set(name, ofCurrency);
    ofCurrency.push({ from: from && from[row] > 0 ? from[row] : -Infinity, rate: rate[row] });
  }
  return new Map(
    Array.from(starts, ([name, list]) => {
      const sorted = list.sort((one, other) => other.from - one.from);
      const find = (day: Day) => (Number.isNaN(day) ? sorted[0] : sorted.find((one) => one.from <= day))?.rate;
      return [name, find] as const;
    }),
  );
}
