import { describe, expect, test } from "vitest";
import { dayOf } from "../ground/day.ts";
import { paymentRegularity } from "./payment-regularity.ts";

/** Place = number of the class. */
const letters = ["X", "Y", "Z", "unknown"];
const limits = { x: 0.1, y: 0.25, months: 6 };

/** Money of one client by month of 2026, on the tenth; blanks are months without a payment. */
function regularity(monthly: readonly (number | undefined)[], asOf = dayOf(2026, 12, 31), options = limits) {
  const rows = monthly.flatMap((amount, month) => (amount === undefined ? [] : [{ amount, month: month + 1 }]));
  const { variation, months, classes } = paymentRegularity(
    {
      client: new Int32Array(rows.length),
      date: Float64Array.from(rows, ({ month }) => dayOf(2026, month, 10)),
      amount: Float64Array.from(rows, ({ amount }) => amount),
    },
    1,
    asOf,
    options,
  );
  return { variation: variation[0], months: months[0], letter: letters[classes[0]] };
}

describe("paymentRegularity", () => {
  test("[AM-15] the same money every month does not vary: X", () => {
    expect(regularity([5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5])).toEqual({ variation: 0, months: 12, letter: "X" });
  });

  test("[AM-15] exactly at the limits: 90 and 110 vary by 0.10 (X), 75 and 125 by 0.25 (Y), more is Z", () => {
    const june = dayOf(2026, 6, 30);
    expect(regularity([90, 110, 90, 110, 90, 110], june)).toEqual({ variation: 0.1, months: 6, letter: "X" });
    expect(regularity([75, 125, 75, 125, 75, 125], june)).toEqual({ variation: 0.25, months: 6, letter: "Y" });
    expect(regularity([74, 126, 74, 126, 74, 126], june).letter).toBe("Z");
  });

  test("[AM-15] the deviation is that of the population: 100 and 0 in turn vary by 1, not by 1.095", () => {
    expect(regularity([100, undefined, 100, undefined, 100, undefined], dayOf(2026, 6, 30)).variation).toBe(1);
  });

  test("[AM-15] months count from the first sale, zeros after it do", () => {
    expect(regularity([undefined, undefined, 7, 7, 7, 7, 7, 7], dayOf(2026, 8, 31))).toMatchObject({
      months: 6,
      letter: "X",
    });
    expect(regularity([6, 6], dayOf(2026, 6, 30))).toMatchObject({ months: 6, letter: "Z" });
  });

  test("[AM-15] fewer than six months are not enough, also when the last one is not over", () => {
    expect(regularity([5, 5, 5, 5, 5], dayOf(2026, 5, 31))).toMatchObject({ months: 5, letter: "unknown" });
    expect(regularity([5, 5, 5, 5, 5, 5], dayOf(2026, 6, 29))).toMatchObject({ months: 5, letter: "unknown" });
    expect(regularity([5, 5, 5, 5, 5, 5], dayOf(2026, 6, 30)).letter).toBe("X");
    expect(regularity([5, 5, 5], dayOf(2026, 3, 31), { ...limits, months: 3 }).letter).toBe("X");
  });

  test("[AM-15] two payments and a refund of a month are one figure", () => {
    const { variation } = paymentRegularity(
      {
        client: Int32Array.of(0, 0, 0, 0),
        date: Float64Array.of(dayOf(2026, 1, 5), dayOf(2026, 1, 6), dayOf(2026, 1, 7), dayOf(2026, 2, 1)),
        amount: Float64Array.of(60, 60, -20, 100),
      },
      1,
      dayOf(2026, 2, 28),
      { ...limits, months: 2 },
    );
    expect(variation[0]).toBe(0);
  });

  test("[AM-15] nobody, no payments, only refunds, what was given back whole: not judged, never NaN classes", () => {
    expect(regularity([])).toMatchObject({ months: 0, letter: "unknown" });
    expect(regularity([-5, -5, -5, -5, -5, -5]).letter).toBe("unknown");
    expect(regularity([5, -5, undefined, undefined, undefined, undefined]).letter).toBe("unknown");
    expect(() => regularity([1], undefined, { x: 0.3, y: 0.2, months: 6 })).toThrow("limits: expected 0 <= x <= y");
  });
});
