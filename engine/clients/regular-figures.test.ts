import { describe, expect, test } from "vitest";
import { dayOf } from "../ground/day.ts";
import { firstPaid } from "./first-paid.ts";
import { regularFigures } from "./regular-figures.ts";

const year = (of: number) => ({ from: dayOf(of, 1, 1), to: dayOf(of, 12, 31) });

/** Payments like "K1 2026-03-05 100 g1 120": client, day, amount, product group, list amount; "-" is blank. */
function figures(...payments: readonly string[]) {
  const rows = payments.map((payment) => payment.split(" "));
  const clients = [...new Set(rows.map(([client]) => client))];
  const groups = [...new Set(rows.map((cells) => cells[3] ?? "-").filter((group) => group !== "-"))];
  const client = Int32Array.from(rows, ([name]) => clients.indexOf(name));
  const date = Float64Array.from(rows, (cells) => {
    const [y, m, d] = cells[1].split("-").map(Number);
    return dayOf(y, m, d);
  });
  const amount = Float64Array.from(rows, (cells) => Number(cells[2]));
  const sales = {
    ...{ client, date, amount },
    group: Int32Array.from(rows, (cells) => groups.indexOf(cells[3] ?? "-")),
    listAmount: Float64Array.from(rows, (cells) => Number(cells[4] ?? NaN)),
  };
  return regularFigures(sales, firstPaid(sales, clients.length), year(2026), year(2025));
}

const before = ["K1 2025-02-01 1", "K2 2025-02-01 1", "K3 2025-02-01 1", "K4 2025-12-31 1"];

describe("regularFigures", () => {
  test("[CALC-34] check 100,000, frequency 2, breadth 2, retention 0.50; a first payer is not among them", () => {
    const now = [
      "K1 2026-01-01 100000 g1",
      "K1 2026-02-01 150000 g2",
      "K1 2026-03-01 50000 g3",
      "K2 2026-12-31 100000 g1",
      "K5 2026-05-01 50000 g9",
    ];
    expect(figures(...before, ...now)).toMatchObject({
      ...{ check: 100_000, frequency: 2, breadth: 2, retention: 0.5 },
      ...{ clients: 2, payments: 4, paidBefore: 4 },
    });
  });

  test("[CALC-34] a refund lowers the money and is no payment; who only got money back did not stay", () => {
    expect(figures(...before, "K1 2026-01-01 100", "K1 2026-01-09 -20", "K2 2026-01-09 -5")).toMatchObject({
      ...{ check: 75, frequency: 1, retention: 0.25 },
    });
  });

  test("[CALC-34] the discount is of the payments that have a list price; breadth without product groups is blank", () => {
    const { discount, breadth } = figures(...before, "K1 2026-01-01 90 - 100", "K1 2026-01-02 500");
    expect(discount).toBeCloseTo(0.1, 12);
    expect(breadth).toBeNaN();
  });

  test("[CALC-34] a client without product groups does not lower the breadth of the others", () => {
    expect(figures(...before, "K1 2026-01-01 1 a", "K1 2026-01-02 1 b", "K2 2026-01-02 1").breadth).toBe(2);
  });

  test("[CALC-34] nobody came back: retention 0, the rest blank; nobody was there before: all blank", () => {
    expect(figures(...before)).toMatchObject({ check: NaN, frequency: NaN, discount: NaN, retention: 0 });
    expect(figures("K1 2026-01-01 5")).toMatchObject({ clients: 0, check: NaN, retention: NaN });
    expect(figures()).toMatchObject({ payments: 0, retention: NaN });
  });
});

test("[AM-77] lines of one order are one payment: two orders of three lines, check and frequency by order", () => {
  const sales = {
    client: Int32Array.of(0, 0, 0, 0),
    date: Float64Array.of(10, 110, 110, 120),
    amount: Float64Array.of(1, 100, 900, 200),
    group: Int32Array.of(0, 0, 1, 0),
    document: Int32Array.of(-1, 7, 7, -1),
  };
  const figures = regularFigures(sales, Float64Array.of(10), { from: 100, to: 200 }, { from: 0, to: 99 });
  // 1,200 of money in two documents
  expect([figures.payments, figures.check, figures.frequency, figures.breadth]).toEqual([2, 600, 2, 2]);
});
