import { describe, expect, test } from "vitest";
import { dayOf, monthIndex, tables, type ColumnSpec, type TableName, type Text } from "./engine-parts.ts";
import { asOf, firstDay, isOfficeDay } from "./sample-days.ts";
import {
  activities,
  clients,
  day,
  deals,
  groupBy,
  idOf,
  inYear,
  logOf,
  managers,
  names,
  open,
  payments,
  rowsOf,
  said,
  specOf,
  sum,
  won,
} from "./test-rows.ts";

describe("sizes", () => {
  test.each([
    ["Clients", 1_500],
    ["Deals", 4_000],
    ["Activities", 20_000],
    ["Managers", 12],
    ["Stages", 14],
  ] as const)("%s has %i rows", (table, count) => {
    expect(rowsOf(table)).toHaveLength(count);
  });

  test("every input table is there, and none is empty; a company of one currency has no rates", () => {
    const missing = (Object.keys(tables) as TableName[]).filter((table) => rowsOf(table).length === 0);
    expect(missing).toEqual(["Rates"]);
  });

  test("a third of the open deals have a plan", () => {
    const planned = groupBy(rowsOf("DealSteps"), "dealId");
    const share = open.filter(({ dealId }) => planned.has(said(dealId))).length / open.length;
    expect(share).toBeGreaterThan(0.28);
    expect(share).toBeLessThan(0.4);
  });

  test("about one card in twelve lacks the potential's amount, and as many its mark", () => {
    for (const key of ["potentialAmount", "potentialMark"]) {
      const share = clients.filter((row) => row[key] === undefined).length / clients.length;
      expect(Math.abs(share - 0.08), key).toBeLessThan(0.02);
    }
  });
});

describe("ids and references", () => {
  test.each(names.filter((name) => idOf(name) !== undefined))("ids of %s are unique", (name) => {
    const ids = rowsOf(name).map((row) => said(row[idOf(name) ?? ""]));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain("");
  });

  test.each(["en", "ru"] as const)("names of clients, managers and competitors are unique in %s", (language) => {
    for (const table of ["Clients", "Managers", "Competitors"] as const) {
      const shown = rowsOf(table).map(({ name }) => (name as Text)[language]);
      expect(new Set(shown).size, table).toBe(shown.length);
    }
  });

  test.each(names)("every reference of %s names a row", (name) => {
    const unknown: string[] = [];
    for (const [key, column] of Object.entries<ColumnSpec>(tables[name].columns)) {
      if (column.type !== "ref") continue;
      const { id = "", knownBy = [] } = specOf(column.table as TableName);
      const known = new Set(
        [id, ...knownBy].flatMap((by) => rowsOf(column.table as TableName).map((row) => said(row[by]))),
      );
      for (const row of rowsOf(name)) {
        if (row[key] !== undefined && !known.has(said(row[key]))) unknown.push(`${key}: ${said(row[key])}`);
      }
    }
    expect(unknown).toEqual([]);
  });

  test("a contact with a deal is with the deal's client, a person talked to is the client's", () => {
    const clientOf = new Map(deals.map(({ dealId, clientId }) => [said(dealId), said(clientId)]));
    const employer = new Map(rowsOf("Contacts").map(({ personId, clientId }) => [said(personId), said(clientId)]));
    const strange = activities.filter(
      ({ clientId, dealId, personId }) =>
        (dealId !== undefined && clientOf.get(said(dealId)) !== said(clientId)) ||
        (personId !== undefined && employer.get(said(personId)) !== said(clientId)),
    );
    expect(strange).toEqual([]);
  });
});

describe("days", () => {
  test("deals run over three years and the last is opened today", () => {
    const first = Math.min(...deals.map(({ openDate }) => day(openDate)));
    expect(first).toBeGreaterThanOrEqual(firstDay);
    expect(first).toBeLessThan(firstDay + 7);
    expect(Math.max(...deals.map(({ openDate }) => day(openDate)))).toBe(asOf);
  });

  test("opened <= stages <= closed, and the stage of the deal is the last of its log", () => {
    const orders = new Map(rowsOf("Stages").map(({ code, kind }) => [said(code), said(kind)]));
    for (const deal of deals) {
      const log = logOf.get(said(deal.dealId)) ?? [];
      const days = log.map(({ date }) => day(date));
      expect(days[0]).toBe(deal.openDate);
      expect(days).toEqual([...days].sort((one, other) => one - other));
      expect(days[days.length - 1]).toBeLessThanOrEqual(asOf);
      expect(log[log.length - 1].stage).toBe(deal.stage);
      if (deal.status === "open") expect(deal.closeDate).toBeUndefined();
      else {
        const before = log.filter(({ stage }) => orders.get(said(stage)) === "open").map(({ date }) => day(date));
        expect(Math.max(...before)).toBeLessThanOrEqual(day(deal.closeDate));
      }
    }
  });

  test("a won deal enters the won stage on its closing day, no other deal ever does", () => {
    for (const deal of deals) {
      const entries = (logOf.get(said(deal.dealId)) ?? []).filter(({ stage }) => stage === "9");
      expect(entries.map(({ date }) => date)).toEqual(deal.status === "won" ? [deal.closeDate] : []);
    }
  });

  test("nothing is done, paid or reviewed after today, and nobody works on a day off", () => {
    const done = activities.flatMap(({ doneDate }) => (doneDate === undefined ? [] : [day(doneDate)]));
    expect(Math.max(...done)).toBeLessThanOrEqual(asOf);
    expect(done.every(isOfficeDay)).toBe(true);
    expect(Math.max(...payments.map(({ date }) => day(date)))).toBeLessThanOrEqual(asOf);
    expect(Math.max(...rowsOf("DealReviews").map(({ reviewedOn }) => day(reviewedOn)))).toBeLessThanOrEqual(asOf);
  });

  test("a contact done has its day but for one letter, a contact planned has its term; a review lies within the life of its deal", () => {
    const dateless = activities.filter(({ status, doneDate, dueDate }) =>
      status === "done" ? doneDate === undefined : dueDate === undefined || doneDate !== undefined,
    );
    expect(dateless.map(({ type }) => type)).toEqual(["letter"]);
    const opened = new Map(deals.map(({ dealId, openDate }) => [said(dealId), day(openDate)]));
    for (const { dealId, reviewedOn } of rowsOf("DealReviews")) {
      expect(day(reviewedOn)).toBeGreaterThanOrEqual(opened.get(said(dealId)) ?? Infinity);
    }
  });
});

describe("money", () => {
  test("no money has more than two decimals", () => {
    for (const name of names) {
      const columns = Object.entries<ColumnSpec>(tables[name].columns).filter(([, { type }]) => type === "money");
      for (const [key] of columns) {
        const bad = rowsOf(name).filter(
          (row) => row[key] !== undefined && Math.round(day(row[key]) * 100) / 100 !== row[key],
        );
        expect(bad, `${name}.${key}`).toEqual([]);
      }
    }
  });

  test("clients pay for what was won: never more, and all but the last agreements in full", () => {
    const sold = groupBy(won, "clientId");
    let paid = 0;
    for (const [client, rows] of groupBy(payments, "clientId")) {
      const total = sum(rows, "amount");
      expect(total, client).toBeLessThanOrEqual(sum(sold.get(client) ?? [], "amount") + 0.001);
      paid += total;
    }
    expect(paid / sum(won, "amount")).toBeGreaterThan(0.8);
  });

  test("the fact of each closed quarter is what the manager won in it", () => {
    for (const { managerId, period, actual } of rowsOf("PlanHistory")) {
      const [year, quarter] = said(period).split("-Q").map(Number);
      const from = monthIndex(dayOf(year, quarter * 3 - 2, 1));
      const own = won.filter((deal) => {
        const month = monthIndex(day(deal.closeDate));
        return said(deal.managerId) === said(managerId) && month >= from && month <= from + 2;
      });
      expect(actual).toBe(sum(own, "amount"));
    }
  });

  test("shares of channels, of managers and of categories are each a whole", () => {
    expect(sum(rowsOf("Channels"), "share")).toBeCloseTo(1, 9);
    expect(
      sum(
        managers.filter(({ planShare }) => planShare !== undefined),
        "planShare",
      ),
    ).toBeCloseTo(1, 9);
    for (const { shareA, shareB, shareC } of rowsOf("Goals")) {
      expect(day(shareA) + day(shareB) + day(shareC)).toBeCloseTo(1, 9);
    }
  });

  test("[CALC-01] of the paying clients of 2026 about 20, 30 and 50 % are A, B and C", () => {
    const totals = [
      ...groupBy(
        payments.filter(({ date }) => inYear(date, 2026)),
        "clientId",
      ).values(),
    ]
      .map((rows) => sum(rows, "amount"))
      .filter((total) => total > 0)
      .sort((one, other) => other - one);
    const whole = totals.reduce((total, value) => total + value, 0);
    let before = 0;
    const counts = { A: 0, B: 0, C: 0 };
    for (const value of totals) {
      counts[before < whole * 0.8 ? "A" : before < whole * 0.95 ? "B" : "C"]++;
      before += value;
    }
    expect(Math.abs(counts.A / totals.length - 0.2)).toBeLessThan(0.04);
    expect(Math.abs(counts.B / totals.length - 0.3)).toBeLessThan(0.05);
    expect(Math.abs(counts.C / totals.length - 0.5)).toBeLessThan(0.05);
  });

  test("[AM-15] some clients pay evenly, some unevenly, some by chance", () => {
    const months = Array.from({ length: 12 }, (_, month) => monthIndex(dayOf(2025, 9, 1)) + month);
    const classes = { X: 0, Y: 0, Z: 0 };
    for (const rows of groupBy(payments, "clientId").values()) {
      const byMonth = months.map((month) =>
        sum(
          rows.filter(({ date }) => monthIndex(day(date)) === month),
          "amount",
        ),
      );
      const mean = byMonth.reduce((total, value) => total + value, 0) / 12;
      const deviation = Math.sqrt(byMonth.reduce((total, value) => total + (value - mean) ** 2, 0) / 12);
      if (mean > 0) classes[deviation <= 0.1 * mean ? "X" : deviation <= 0.25 * mean ? "Y" : "Z"]++;
    }
    expect(classes.X).toBeGreaterThan(15);
    expect(classes.Y).toBeGreaterThan(25);
    expect(classes.Z).toBeGreaterThan(200);
  });
});
