import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { AbcClass } from "../ground/abc-class.ts";
import { classifyAbc } from "./classify-abc.ts";
import { dealWeights } from "./deal-weights.ts";

const data = fileURLToPath(new URL("../../../shared/data/maven_crm/", import.meta.url));
const present = existsSync(data);
if (!present) console.log("reference answers of deal weights skipped: no folder shared/data beside the project");

function readRows(file: string): Record<string, string>[] {
  const [heading, ...rows] = readFileSync(data + file, "utf8")
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(","));
  return rows.map((row) => Object.fromEntries(heading.map((key, place) => [key, row[place]])));
}

/** Days since 1970 serve as well as Excel's: only differences and order count here. */
function dayOf(text: string): number {
  return text ? Date.parse(`${text}T00:00:00Z`) / 86_400_000 : NaN;
}

describe.skipIf(!present)("deal weight against reference answers", () => {
  test("[CALC-04] [AM-33] maven_crm: 4,238 won and 2,473 lost deals by class of their clients", () => {
    const deals = readRows("sales_pipeline.csv");
    const accounts = [...new Set(deals.map(({ account }) => account))].filter((account) => account !== "");
    const client = deals.map(({ account }) => accounts.indexOf(account));
    const money = new Float64Array(accounts.length);
    deals.forEach((deal, row) => {
      if (deal.deal_stage === "Won") money[client[row]] += Number(deal.close_value);
    });
    const classes = classifyAbc(money);

    const weights = dealWeights(
      {
        category: Uint8Array.from(client, (row) => (row < 0 ? AbcClass.None : classes[row])),
        status: Int8Array.from(deals, ({ deal_stage: stage }) => ["open", "Won", "Lost"].indexOf(stage)),
        amount: Float64Array.from(deals, ({ close_value: value }) => (value === "" ? NaN : Number(value))),
        openDate: Float64Array.from(deals, ({ engage_date: day }) => dayOf(day)),
        closeDate: Float64Array.from(deals, ({ close_date: day }) => dayOf(day)),
      },
      { from: 0, to: 1e6, label: "all" },
    );

    const expected = readRows("expected/deal_size_duration_by_class.csv").filter(({ key }) => key.length === 1);
    expected.forEach((answer, place) => {
      const { won, lost, weight, duration, lostDuration, lostWeight } = weights.categories[place];
      expect({ won, lost, value: weight.sum, median: weight.median }).toEqual({
        won: Number(answer.won),
        lost: Number(answer.lost),
        value: Number(answer.won_value),
        median: Number(answer.median_won_value),
      });
      expect(weight.mean).toBeCloseTo(Number(answer.mean_won_value), 5);
      expect(duration.mean).toBeCloseTo(Number(answer.mean_days_won), 5);
      expect(lostDuration.mean).toBeCloseTo(Number(answer.mean_days_lost), 5);
      expect(lostWeight.count).toBe(0); // every lost deal carries 0, which is unknown
    });
    expect(expected).toHaveLength(3);
    expect(weights.total.duration.mean).toBeCloseTo(51.7819726286, 9);
    expect(weights.total.lostDuration.mean).toBeCloseTo(41.479175091, 9);
    expect(weights.total.weight.median).toBe(1117);
  });
});
