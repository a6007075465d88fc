import { describe, expect, test } from "vitest";
import { newContacts } from "./new-contacts.ts";

const period = { from: 100, to: 199 };

/** Clients as [came on, source, first paid, money, dropped on]. */
function contacts(...rows: readonly (readonly [number, number, number, number, number])[]) {
  return newContacts(
    {
      cameOn: Float64Array.from(rows, (row) => row[0]),
      source: Int8Array.from(rows, (row) => row[1]),
      firstPaid: Float64Array.from(rows, (row) => row[2]),
      money: Float64Array.from(rows, (row) => row[3]),
      droppedOn: Float64Array.from(rows, (row) => row[4]),
    },
    period,
  );
}

describe("newContacts", () => {
  test("[CALC-34] contacts of the period by source, the largest first, unknown sources told", () => {
    const { contacts: count, sources } = contacts(
      [100, 3, NaN, 0, NaN],
      [199, 5, NaN, 0, NaN],
      [150, 5, NaN, 0, NaN],
      [150, -1, NaN, 0, NaN],
      [99, 3, NaN, 0, NaN],
      [200, 3, NaN, 0, NaN],
    );
    expect(count).toBe(4);
    expect(sources).toEqual([
      { source: 5, contacts: 2, firstPayers: 0 },
      { source: -1, contacts: 1, firstPayers: 0 },
      { source: 3, contacts: 1, firstPayers: 0 },
    ]);
  });

  test("[CALC-34] K5 pays its first 50,000: first payers 1 of 2 new contacts, whenever it came itself", () => {
    const result = contacts([90, 1, 120, 50_000, NaN], [110, 1, NaN, 0, NaN], [110, 2, 99, 70, NaN]);
    expect(result).toMatchObject({ contacts: 2, firstPayers: 1, firstMoney: 50_000, conversion: 0.5 });
  });

  test("[CALC-34] zombies of the period; nobody new: no conversion", () => {
    expect(contacts([NaN, -1, NaN, 0, 150], [NaN, -1, NaN, 0, 99])).toMatchObject({ conversion: NaN, dropped: [0] });
    expect(contacts()).toMatchObject({ contacts: 0, firstPayers: 0, sources: [] });
  });
});
