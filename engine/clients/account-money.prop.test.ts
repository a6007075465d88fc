import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf } from "../ground/day.ts";
import type { RawCell, RawSheet } from "../input/raw-sheet.ts";
import { readInput } from "../input/read-input.ts";
import { planSales } from "../plan/plan-sales.ts";

const today = dayOf(2026, 12, 1);
const runs = { numRuns: 40 };

const client = fc.constantFrom("Alfa", "Beta", "ООО Гамма", "");
const day = fc.constantFrom("2026-01-05", "2025-12-31", "31.09.2026", "", "2206-05-01", "1931-01-01", "soon");
const status = fc.constantFrom("Paid", "Cancelled", "Черновик", "Refunded", "Unpaid", "", "Shipped");
const currency = fc.constantFrom("", "", "USD", "EUR", "Российский рубль");
/** Cents, so that sums can be known exactly; null is a blank, text is no number. */
const cents = fc.oneof(fc.integer({ min: -500_00, max: 5000_00 }), fc.constantFrom(null, "n/a"));

/** A row with nothing in it is no row of a table, a line with a text in one column below it is a footer (AM-75). */
const isFilled = (row: object): boolean => Object.values(row).filter((cell) => cell !== "" && cell !== null).length > 1;
const paymentRow = fc
  .record({ client, day, status, currency, cents, refund: fc.constantFrom(null, null, 500) })
  .filter(isFilled);
type PaymentRow = typeof paymentRow extends fc.Arbitrary<infer Row> ? Row : never;

const written = (amount: number | string | null): RawCell => (typeof amount === "number" ? amount / 100 : amount);

function sheetOf(name: string, rows: readonly PaymentRow[], hasTotal: boolean): RawSheet {
  const cells = rows.map((row) => [
    row.client,
    row.day,
    written(row.cents),
    row.status,
    row.currency,
    written(row.refund),
  ]);
  const sum = centsOf(rows);
  return {
    name,
    file: `${name}.csv`,
    table: "Payments",
    rows: [
      ["Client", "Date", "Amount", "Status", "Currency", "Refunded"],
      ...cells,
      ...(hasTotal ? [["Total", null, sum / 100]] : []),
    ],
  };
}

function centsOf(rows: readonly PaymentRow[]): number {
  return rows.reduce((sum, row) => sum + (typeof row.cents === "number" ? row.cents : 0), 0);
}

test("[AM-70] whatever is wrong with the rows: read = counted + other periods + set aside, in rows and in money", () => {
  fc.assert(
    fc.property(
      fc.array(paymentRow, { minLength: 1, maxLength: 25 }),
      fc.array(paymentRow, { maxLength: 10 }),
      fc.integer({ min: 0, max: 6 }),
      fc.boolean(),
      (one, more, shared, hasTotal) => {
        // the second file repeats rows of the first
        const two = [...more, ...one.slice(0, shared)];
        const sheets = [sheetOf("one", one, hasTotal), ...(two.length > 0 ? [sheetOf("two", two, false)] : [])];
        const plan = planSales(readInput(sheets), { today });
        const { lines, check } = plan.money;
        const { perUnit } = plan.input.moneyUnit;
        const sum = (of: (line: (typeof lines)[number]) => boolean, what: "rows" | "money"): number =>
          lines.reduce((total, line) => total + (of(line) ? line[what] : 0), 0);
        const isRead = ({ reason }: (typeof lines)[number]): boolean => reason === "read";

        expect(check).toBe(0);
        expect(sum(isRead, "rows")).toBe(one.length + two.length + (hasTotal ? 1 : 0));
        expect(sum((line) => !isRead(line), "rows")).toBe(sum(isRead, "rows"));
        expect((sum(isRead, "money") / perUnit) * 100).toBeCloseTo(centsOf(one) * (hasTotal ? 2 : 1) + centsOf(two), 4);
        expect(lines.filter(({ reason }) => reason === "inTable")).toEqual([]);
        // what is counted is what the clients get, to the smallest unit
        const ofClients = plan.clients.money.amounts.reduce((total, amount) => total + (amount || 0), 0);
        expect(plan.clients.money.source === "payments" ? sum(isCounted, "money") : 0).toBe(
          plan.clients.money.source === "payments" ? ofClients : 0,
        );
      },
    ),
    runs,
  );
});

const isCounted = ({ reason }: { readonly reason: string }): boolean => reason === "counted";

const dealRow = fc.record({
  id: fc.constantFrom("1", "2", "3", "4", "5", "6", ""),
  client,
  stage: fc.constantFrom("Won", "Lost", "Proposal", "Wibble", ""),
  cents: fc.oneof(fc.integer({ min: -5_00, max: 5000_00 }), fc.constantFrom(null, "n/a")),
  opened: day,
  closed: day,
  expected: day,
  currency,
});

test("[AM-70] [AM-72] deals: the same, and won money is won in the period, of others, or won on an unknown day", () => {
  fc.assert(
    fc.property(fc.array(dealRow, { minLength: 1, maxLength: 20 }), fc.boolean(), (rows, derives) => {
      const sheet: RawSheet = {
        name: "Deals",
        table: "Deals",
        rows: [
          ["Deal ID", "Client", "Stage", "Amount", "Opened", "Closed", "Forecast close", "Currency"],
          ...rows.map((row) => [
            row.id,
            row.client,
            row.stage,
            written(row.cents),
            row.opened,
            row.closed,
            row.expected,
            row.currency,
          ]),
        ],
      };
      const settings = { wonUndated: derives ? "derive" : "leave" };
      const plan = planSales(readInput([sheet], { settings }), { today });
      const { lines, check } = plan.money;
      const read = lines.filter(({ reason }) => reason === "read");
      const rest = lines.filter(({ reason }) => reason !== "read");
      const total = (list: typeof lines, what: "rows" | "money"): number =>
        list.reduce((sum, line) => sum + line[what], 0);
      expect(check).toBe(0);
      expect(total(read, "rows")).toBe(read.length === 0 ? 0 : rows.filter(isRow).length);
      expect(total(rest, "rows")).toBe(total(read, "rows"));
      expect(total(rest, "money")).toBe(total(read, "money"));
      expect(plan.asOf).toBeLessThanOrEqual(today);
    }),
    runs,
  );
});

const wideRow = fc.record({
  client: fc.constantFrom("Alfa", "Beta", "ООО Гамма", ""),
  manager: fc.constantFrom("Anna", ""),
  cents: fc.array(fc.oneof(fc.integer({ min: -50_00, max: 5000_00 }), fc.constantFrom(null, "n/a", 0)), {
    minLength: 3,
    maxLength: 3,
  }),
});

test("[AM-70] periods as columns: every amount is read once, whatever totals stand beside and below", () => {
  fc.assert(
    fc.property(
      fc.array(wideRow, { minLength: 1, maxLength: 15 }),
      fc.boolean(),
      fc.boolean(),
      (rows, hasTotal, isList) => {
        const total = (cents: readonly unknown[]): number =>
          cents.reduce<number>((sum, one) => sum + (typeof one === "number" ? one : 0), 0);
        const sum = rows.reduce((all, { cents }) => all + total(cents), 0);
        const months = [0, 1, 2].map((month) => total(rows.map(({ cents }) => cents[month])) / 100);
        const sheet: RawSheet = {
          name: "Report",
          rows: [
            ["Client", "Manager", "Dec 2025", "Jan 2026", "Feb 2026", "Total"],
            ...rows.map(({ client, manager, cents }) => [client, manager, ...cents.map(written), total(cents) / 100]),
            ...(hasTotal ? [["Total", null, ...months, sum / 100]] : []),
          ],
        };
        const plan = planSales(readInput([sheet], { settings: isList ? { period: "2026" } : {} }), { today });
        const { lines, check } = plan.money;
        const money = (of: (line: (typeof lines)[number]) => boolean): number =>
          lines.reduce((all, line) => all + (of(line) ? line.money : 0), 0);
        const printed = hasTotal ? sum : 0;

        expect(check).toBe(0);
        expect((money(({ reason }) => reason === "read") / plan.input.moneyUnit.perUnit) * 100).toBeCloseTo(
          sum + printed,
          4,
        );
        expect(money(({ reason }) => reason !== "read")).toBe(money(({ reason }) => reason === "read"));
      },
    ),
    runs,
  );
});

/** A row of nothing but blanks is no row. */
function isRow(row: Readonly<Record<string, unknown>>): boolean {
  return Object.values(row).some((cell) => cell !== "" && cell !== null);
}
