import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { parseDay } from "../ground/parse-day.ts";
import { allocate } from "./allocate.ts";
import { seasonality } from "./seasonality.ts";

const data = fileURLToPath(new URL("../../../shared/data/parch_posey/", import.meta.url));
const present = existsSync(data);
if (!present) console.log("reference answers of seasonality skipped: no folder shared/data beside the project");

interface Answer {
  readonly as_of: string;
  readonly years: readonly number[];
  readonly index: readonly number[];
  readonly split_of_100000000: readonly number[];
}

describe.skipIf(!present)("seasonality against reference answers", () => {
  test("[CALC-42] [AM-02] parch_posey: complete years 2014 to 2016, index by month, a million split by it", () => {
    const answer = JSON.parse(readFileSync(`${data}expected/beyond_seasonality.json`, "utf8")) as Answer;
    const orders = Papa.parse<Record<string, string>>(readFileSync(`${data}orders.csv`, "utf8"), {
      header: true,
      skipEmptyLines: true,
    }).data;
    const days = orders.map((order) => parseDay(order.occurred_at.slice(0, 10)));
    const cents = orders.map((order) => Math.round(Number(order.total_amt_usd) * 100));
    const { years, index } = seasonality(days, cents, parseDay(answer.as_of));
    expect(years).toEqual(answer.years);
    index!.forEach((share, month) => expect(share).toBeCloseTo(answer.index[month], 9));
    expect(Array.from(allocate(100_000_000, index!))).toEqual(answer.split_of_100000000);
  });
});
