import { beforeAll, describe, expect, test } from "vitest";
import {
  partMoney,
  paymentRhythm,
  salesBridge,
  salesBuckets,
  salesBucketSign,
  seasonality,
  changeWords,
  type RawSheet,
} from "../../engine/index.ts";
import { hasLibreOffice } from "../../files/recalculate/recalculate.ts";
import { pasteRows } from "../kit/testing/paste-rows.ts";
import { randomFrom } from "../sample/random.ts";
import type { SampleRow } from "../sample/sample-row.ts";
import { whySalesMovedTemplate } from "./why-template.ts";

const [firstDay, lastDay] = [44_562, 46_022]; // 1 January 2022 to 31 December 2025
const clientCount = 150;
const random = randomFrom(4107);

/** Unsorted; refunds, equal days, clients that come and go, the last day of the year for the first client. */
const paid = Array.from({ length: 2999 }, () => {
  const client = random.whole(0, clientCount - 1);
  const [from, to] = [firstDay + (client % 11) * 130, lastDay - (client % 7) * 150];
  const date = random.whole(from, Math.max(from, to));
  // Every fifth client bought nothing in 2024.
  const isAway = client % 5 === 0 && date >= 45_292 && date <= 45_657;
  return { client, date: isAway ? date - 366 : date, amount: random.whole(-20, 400) * 25 };
}).concat({ client: 0, date: lastDay, amount: 700 });
const pasted: SampleRow<"Payments">[] = [
  ...paid.map(({ client, date, amount }) => ({ clientId: `Client ${client}*`, date, amount })),
  { clientId: "Client 1*", date: lastDay - 1, amount: "n/a" },
  { clientId: "Client 2*", amount: 500 },
  { date: lastDay - 2, amount: 900 },
];

function tableOf(sheets: readonly RawSheet[], name: string, heading: string): readonly (readonly unknown[])[] {
  const { rows } = sheets.find((sheet) => sheet.name === name)!;
  return rows.slice(rows.findIndex((cells) => cells[0] === heading && typeof cells[1] === "string") + 1);
}

function beside(sheets: readonly RawSheet[], label: string): unknown {
  return sheets[0].rows.find((cells) => cells[0] === label)?.[1];
}

describe.skipIf(!hasLibreOffice)("the workbook Why sales moved", () => {
  let sheets: readonly RawSheet[];
  const date = Float64Array.from(paid, (one) => one.date);
  const amount = Float64Array.from(paid, (one) => one.amount);
  const client = Int32Array.from(paid, (one) => one.client);
  const parts = {
    now: { from: 45_658, to: lastDay, label: "2025" },
    before: { from: 45_292, to: 45_657, label: "2024" },
  };
  const bridge = salesBridge(partMoney({ date, amount }, client, clientCount, parts));

  beforeAll(async () => {
    sheets = await pasteRows(whySalesMovedTemplate, "en", { Payments: pasted });
  }, 300_000);

  test("[CALC-41] the bridge of 3,000 payments is the engine's, and adds up", () => {
    const shown = tableOf(sheets, "Start here", "Step").slice(0, 7);
    const steps = (["new", "returned", "grown", "shrunk", "lost"] as const).map((name) => [
      changeWords.bucket[name].en,
      bridge.clients[name],
      bridge.money[name] * salesBucketSign[name],
    ]);
    expect(shown.map((cells) => cells.slice(0, 3))).toEqual([
      ["Before", bridge.clientsBefore, bridge.before],
      ...steps,
      ["Now", bridge.clientsNow, bridge.now],
    ]);
    expect(steps.every(([, clients]) => Number(clients) > 0)).toBe(true);
    expect(beside(sheets, "Check")).toBe(0);
    expect(beside(sheets, "Rows not counted")).toBe(3);
  });

  test("[CALC-41] the clients behind it stand by the size of their change", () => {
    const shown = tableOf(sheets, "Clients by cause", "No.").filter(([rank]) => typeof rank === "number");
    const moved = Array.from(bridge.bucket, (bucket, one) => ({
      name: `Client ${one}*`,
      cause: bucket < 0 ? "" : changeWords.bucket[salesBuckets[bucket]].en,
      change: bucket < 0 ? 0 : bridge.weight[one] * salesBucketSign[salesBuckets[bucket]],
    })).filter(({ change }) => change !== 0);
    expect(shown).toHaveLength(moved.length);
    expect(shown.map((cells) => Math.abs(Number(cells[3])))).toEqual(
      moved.map(({ change }) => Math.abs(change)).sort((a, b) => b - a),
    );
    const byName = new Map(shown.map((cells) => [cells[1], [cells[2], cells[3]]]));
    for (const { name, cause, change } of moved) expect(byName.get(name), name).toEqual([cause, change]);
  });

  test("[CALC-47] late clients, their interval and their money are the engine's", () => {
    const rhythm = paymentRhythm({ client, date, amount }, clientCount, lastDay, {
      days: 4,
      intervals: 12,
      late: 1.5,
      risk: 3,
    });
    const late = Array.from(rhythm.state, (state, one) => ({ state, one })).filter(
      ({ state }) => state === 1 || state === 2,
    );
    const shown = tableOf(sheets, "Late clients", "No.").filter(([rank]) => typeof rank === "number");
    expect(late.length).toBeGreaterThan(20);
    expect(shown).toHaveLength(late.length);
    const byName = new Map(shown.map((cells) => [cells[1], cells.slice(2, 8)]));
    for (const { state, one } of late)
      expect(byName.get(`Client ${one}*`), String(one)).toEqual([
        state === 2 ? "at risk" : "late",
        rhythm.ownYear[one],
        rhythm.last[one],
        lastDay - rhythm.last[one],
        rhythm.usual[one],
        rhythm.days[one],
      ]);
  });

  test("[CALC-42] the months of complete years have the engine's shares, and the plan adds up", () => {
    const { index, years } = seasonality(date, amount, lastDay);
    const shown = tableOf(sheets, "Seasonality", "Month").slice(0, 13);
    expect(years).toEqual([2022, 2023, 2024, 2025]);
    shown.slice(0, 12).forEach((cells, month) => expect(Number(cells[1])).toBeCloseTo(index![month], 12));
    expect(shown[12][5]).toBeCloseTo(1_000_000, 6);
  });

  test("one year of payments in Russian: months are equal, and an own share takes from the others", async () => {
    const few = [
      { clientId: "Альфа", date: 45_700, amount: 100 },
      { clientId: "альфа", date: 45_950, amount: 50 },
    ];
    const ru = await pasteRows(whySalesMovedTemplate, "ru", { Payments: few });
    const months = tableOf(ru, "Сезонность", "Месяц").slice(0, 12);
    expect(months.map((cells) => Number(cells[3]).toFixed(6))).toEqual(Array.from({ length: 12 }, () => "0.083333"));
    const bridgeRows = tableOf(ru, "Начните здесь", "Шаг").slice(0, 7);
    expect(bridgeRows.map((cells) => cells[2])).toEqual([0, 150, 0, 0, 0, 0, 150]);
  }, 300_000);

  test("of a row without date and amount it shows no error", async () => {
    const empty = await pasteRows(whySalesMovedTemplate, "en", {
      Payments: [{ clientId: "nobody", date: "?", amount: "?" }],
    });
    const errors = empty
      .flatMap(({ rows }) => rows.flat())
      .filter((cell) => typeof cell === "string" && cell.startsWith("#"));
    expect(errors).toEqual([]);
    expect(beside(empty, "Now")).toBe(0);
  }, 300_000);
});
