import { expect, test } from "vitest";
import { readInput } from "../input/read-input.ts";
import { planSales } from "../plan/plan-sales.ts";
import { sheetContext } from "./sheet-context.ts";

const input = readInput(
  [
    {
      name: "Deals",
      rows: [
        ["Deal ID", "Client", "Opened"],
        ["D1", "Alfa", "2026-03-02"],
      ],
    },
  ],
  {
    settings: { biweeklyAnchor: "2026-03-06", workdayStart: "9:00", period: "2026-Q1" },
  },
);
const context = sheetContext(planSales(input), "en");
const stampOf = (...settings: NonNullable<Parameters<typeof context.header>[0]["settings"]>): string =>
  context.header({ settings })[1];

test("[AM-62] a setting that is not given is not in the stamp", () => {
  expect(stampOf("retentionRate", "abcA")).toMatch(/settings: abcA 0\.8$/);
  expect(stampOf("retentionRate")).not.toContain("settings");
});

test("[AM-62] days, times and periods stand in the stamp as the command line takes them", () => {
  expect(stampOf("biweeklyAnchor", "workdayStart", "period", "weeklyMinutes")).toMatch(
    /settings: biweeklyAnchor 2026-03-06, workdayStart 09:00, period 2026-Q1, weeklyMinutes false$/,
  );
});
