import { expect, test } from "vitest";
import { dayOf } from "../../ground/day.ts";
import { readInput } from "../../input/read-input.ts";
import { planSales } from "../../plan/plan-sales.ts";
import type { TableBlock } from "../result-sheet.ts";
import { sheetContext } from "../sheet-context.ts";
import { interceptionList } from "./interception-list.ts";

const plan = planSales(
  readInput([
    {
      name: "Clients",
      rows: [
        ["Client", "Status", "Client class", "Potential per year"],
        ["Ours", "client", "target", 9000],
        ["Theirs", "prospect", "target", 5000],
      ],
    },
    {
      name: "Payments",
      rows: [
        ["Client", "Date", "Amount"],
        ["Ours", "2025-09-01", 9000],
        ["Ours", "2026-06-01", 9000],
      ],
    },
    {
      name: "Activities",
      rows: [
        ["ID", "Client", "Type", "Status", "Due"],
        ["A1", "Theirs", "call", "planned", "2026-06-29"],
      ],
    },
  ]),
  { asOf: dayOf(2026, 6, 30) },
);
const tables = interceptionList(sheetContext(plan, "en")).filter(
  (block): block is TableBlock => block.type === "table",
);
const column = (table: string, key: string) =>
  tables.find((block) => block.key === table)?.columns.find((one) => one.key === key);

test("[CALC-24] who buys all it can from us is in the list, not among those to win first", () => {
  expect(Array.from(column("interception", "client")?.values ?? [])).toEqual(["Ours", "Theirs"]);
  expect(Array.from(column("interception", "suggested")?.json ?? [])).toEqual([4, 0]);
  expect(Array.from(column("first", "client")?.values ?? [])).toEqual(["Theirs"]);
});

test("[CALC-24] a next step whose day has passed is marked", () => {
  const marks = column("first", "nextOn")?.marks;
  expect(Array.isArray(marks) ? marks : [marks]).toEqual(["bad"]);
});
