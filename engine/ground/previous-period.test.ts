import { expect, test } from "vitest";
import { parsePeriod } from "./parse-period.ts";
import { previousPeriod } from "./previous-period.ts";

test.for([
  ["2026", "2025-01-01..2025-12-31"],
  ["2026-Q1", "2025-10-01..2025-12-31"],
  ["2026-03", "2026-02-01..2026-02-28"],
  ["2026-W10", "2026-02-23..2026-03-01"],
  ["2026-01-10..2026-01-19", "2025-12-31..2026-01-09"],
])("the period before %s is %s", ([label, before]) => {
  expect(previousPeriod(parsePeriod(label)!).label).toBe(before);
});
