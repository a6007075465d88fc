import { expect, test } from "vitest";
import { dayOf } from "../ground/day.ts";
import { parsePeriod } from "../ground/parse-period.ts";
import { readInput } from "../input/read-input.ts";
import { planSales } from "../plan/plan-sales.ts";

test("[D-141] [D-142] leads from orders of regions: large, come by an order form, nothing bought, no open deal; the largest first", () => {
  const sheets = {
    Clients: [
      ["Client", "Source", "Client potential", "Potential per year"],
      ["Small", "order forms", "C", 900],
      ["Buys", "order forms", "A", 900],
      ["In work", "order forms", "A", 900],
      ["From a fair", "exhibition", "A", 900],
      ["Large", "order forms", "B", 500],
      ["Largest", "бланк заказа", "A", 800],
    ],
    Payments: [
      ["Client", "Date", "Amount"],
      ["Buys", "2025-03-01", 10],
      ["Large", "2026-01-05", -3],
    ],
    Deals: [
      ["Deal ID", "Client", "Status", "Opened", "Closed", "Amount"],
      ["D1", "In work", "open", "2026-01-10", null, 100],
      ["D2", "Largest", "lost", "2026-01-02", "2026-01-09", 100],
    ],
  };
  const raw = Object.entries(sheets).map(([name, rows]) => ({ name, rows: rows.map((row) => [...row]) }));
  const plan = planSales(readInput(raw), { asOf: dayOf(2026, 2, 1), period: parsePeriod("2026") });
  const { name } = plan.input.tables.Clients;
  expect(plan.system.development.orders.map((row) => name.words[name.codes[row]])).toEqual(["Largest", "Large"]);
});
