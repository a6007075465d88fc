import { describe, expect, test } from "vitest";
import {
  dayOf,
  monthIndex,
  tables,
  yearOf,
  type ColumnSpec,
  type TableName,
  type TableSpec,
  type Text,
} from "./engine-parts.ts";
import { asOf, firstDay, isOfficeDay } from "./sample-days.ts";
import type { SampleCell } from "./sample-row.ts";
import { sampleTables } from "./sample-tables.ts";

type Row = Readonly<Record<string, SampleCell>>;

const data = sampleTables();
const rowsOf = (table: TableName): readonly Row[] => data[table] ?? [];
const names = Object.keys(data) as TableName[];
const specOf = (table: TableName): TableSpec => tables[table];
const idOf = (table: TableName): string | undefined => specOf(table).id;
const said = (cell: SampleCell): string => (typeof cell === "object" ? cell.en : String(cell ?? ""));
const english = (cell: SampleCell): string => (cell as Text).en;
const day = (cell: SampleCell): number => (typeof cell === "number" ? cell : Number.NaN);
const sum = (rows: readonly Row[], key: string): number =>
  rows.reduce((total, row) => total + Math.round(day(row[key]) * 100), 0) / 100;
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

function groupBy(rows: readonly Row[], key: string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(said(row[key]));
    if (group) group.push(row);
    else groups.set(said(row[key]), [row]);
  }
  return groups;
}

const deals = rowsOf("Deals");
const clients = rowsOf("Clients");
const managers = rowsOf("Managers");
const payments = rowsOf("Payments");
const activities = rowsOf("Activities");
const logOf = groupBy(rowsOf("StageLog"), "dealId");
const won = deals.filter(({ status }) => status === "won");
const open = deals.filter(({ status }) => status === "open");
const inYear = (cell: SampleCell, year: number): boolean => typeof cell === "number" && yearOf(cell) === year;

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

  test("every input table but the advisors' answers is there, and none is empty", () => {
    const missing = (Object.keys(tables) as TableName[]).filter((table) => rowsOf(table).length === 0);
    expect(missing.filter((table) => table !== "Answers")).toEqual([]);
  });

  test("a third of the open deals have a plan", () => {
    const share = groupBy(rowsOf("DealSteps"), "dealId").size / open.length;
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
    for (const { clientId, dealId, personId } of activities) {
      if (dealId !== undefined) expect(clientOf.get(said(dealId))).toBe(said(clientId));
      if (personId !== undefined) expect(employer.get(said(personId))).toBe(said(clientId));
    }
  });
});

describe("days", () => {
  test("deals run over three years and the last is opened today", () => {
    expect(Math.min(...deals.map(({ openDate }) => day(openDate)))).toBe(firstDay);
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

  test("a contact done has its day, a contact planned has its term; a review lies within the life of its deal", () => {
    for (const { status, doneDate, dueDate } of activities) {
      expect(status === "done" ? doneDate : dueDate).toBeDefined();
      expect(status !== "done" && doneDate !== undefined).toBe(false);
    }
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

  test("[CALC-19] the plan of 2026 is amber: expected 80 to 100 % of it, all open deals together reach it", () => {
    const plan = day(rowsOf("Goals").find(({ period }) => period === "2026")?.planMoney);
    const wonNow = sum(
      won.filter(({ closeDate }) => inYear(closeDate, 2026)),
      "amount",
    );
    const ahead = open.filter(({ forecastClose }) => inYear(forecastClose, 2026) && day(forecastClose) >= asOf);
    const expected = ahead.reduce((total, deal) => total + day(deal.amount) * chanceOf(deal), wonNow);
    expect(expected / plan).toBeGreaterThan(0.83);
    expect(expected / plan).toBeLessThan(0.97);
    expect((wonNow + sum(ahead, "amount")) / plan).toBeGreaterThan(1.02);
  });
});

/** The deal's own probability, else the share of closed deals that were won of those which got as far. */
function chanceOf({ probability, stage }: Row): number {
  if (probability !== undefined) return day(probability);
  const orders = new Map(rowsOf("Stages").map(({ code, order }) => [said(code), day(order)]));
  const from = orders.get(said(stage)) ?? 1;
  const lostLater = deals.filter(
    (deal) => deal.status === "lost" && (orders.get(said(deal.stage)) ?? 0) >= from,
  ).length;
  return won.length / (won.length + lostLater);
}

describe("the story", () => {
  const nameOf = (id: string): string => english(managers.find(({ managerId }) => managerId === id)?.name);
  const ratios = (id: string): number[] =>
    rowsOf("PlanHistory")
      .filter(({ managerId }) => said(managerId) === nameOf(id))
      .map(({ actual, estimate }) => day(actual) / day(estimate));

  test("[CALC-20] one seller sandbags, one overstates, the newcomer has no history yet", () => {
    expect(median(ratios("M-06"))).toBeGreaterThanOrEqual(1.1);
    expect(median(ratios("M-05"))).toBeLessThanOrEqual(0.9);
    expect(ratios("M-10")).toEqual([]);
  });

  test("[CALC-09] exactly one full-time seller has more clients than hours", () => {
    const hours: Readonly<Record<string, number>> = { A: 34, B: 11, C: 1.5 };
    const loads = managers.map(({ name, fte }) => {
      const own = clients.filter(({ managerId, status }) => status === "client" && said(managerId) === said(name));
      return (
        own.reduce((total, { potentialMark }) => total + (hours[said(potentialMark)] ?? 1.5), 0) / (1_089.6 * day(fte))
      );
    });
    expect(loads.map((load, place) => (load > 1 ? said(managers[place].managerId) : "")).filter(Boolean)).toEqual([
      "M-07",
    ]);
  });

  test("[CALC-18] reviewed deals are won more often", () => {
    const reviewed = groupBy(rowsOf("DealReviews"), "dealId");
    const closed = deals.filter(({ closeDate }) => day(closeDate) >= dayOf(2025, 7, 1));
    const rate = (rows: readonly Row[]): number => rows.filter(({ status }) => status === "won").length / rows.length;
    const isReviewed = ({ dealId }: Row): boolean => reviewed.has(said(dealId));
    expect(rate(closed.filter(isReviewed))).toBeGreaterThan(rate(closed.filter((deal) => !isReviewed(deal))) + 0.05);
  });

  const planned = activities.filter(({ status }) => status === "planned");
  const promised = planned.filter(({ promised }) => promised === true);
  const paidBefore = (client: SampleCell, before: number): boolean =>
    payments.some(
      ({ clientId, date, amount }) => said(clientId) === said(client) && day(date) < before && day(amount) > 0,
    );
  const estimates = new Map(deals.map(({ dealId, ropEstimate, amount }) => [said(dealId), day(ropEstimate ?? amount)]));
  const role = new Map(managers.map(({ name, role }) => [said(name), said(role)]));
  const openOverdue = rowsOf("DealSteps").filter(
    ({ plannedDate, doneDate }) => doneDate === undefined && day(plannedDate) < asOf,
  );

  test.each<readonly [string, () => readonly unknown[]]>([
    [
      "POTENTIAL_MISSING",
      () => clients.filter((row) => row.potentialAmount === undefined && row.potentialMark === undefined),
    ],
    [
      "potential to be reviewed",
      () => clients.filter(({ potentialReviewedOn }) => day(potentialReviewedOn) < asOf - 365),
    ],
    ["unprofitable client", () => loss(payments)],
    [
      "ALREADY_CLIENT",
      () => clients.filter(({ name, assignedOn }) => inYear(assignedOn, 2026) && paidBefore(name, day(assignedOn))),
    ],
    ["target that is a client", () => clients.filter((row) => row.class === "target" && row.status === "client")],
    [
      "unassigned incoming",
      () => clients.filter(({ incomingOn, managerId }) => incomingOn !== undefined && managerId === undefined),
    ],
    [
      "NORM_MISSING",
      () => activities.filter(({ type, minutes, status }) => type === "event" && !minutes && status === "done"),
    ],
    [
      "W4 open deals without a plan",
      () => open.filter(({ dealId }) => !rowsOf("DealSteps").some((step) => step.dealId === dealId)),
    ],
    [
      "W5 complex deals not reviewed",
      () => open.filter(({ complex, ropEstimate }) => complex === true && ropEstimate === undefined),
    ],
    ["W6 overdue steps", () => openOverdue],
    ["overdue forecasts", () => open.filter(({ forecastClose }) => day(forecastClose) < asOf)],
    [
      "MONEY_MISMATCH",
      () =>
        [...groupBy(rowsOf("DealSteps"), "dealId")].filter(
          ([dealId, steps]) =>
            sum(
              steps.filter(({ moneyDue }) => moneyDue !== undefined),
              "moneyDue",
            ) !== estimates.get(dealId),
        ),
    ],
    ["step on a day off", () => rowsOf("DealSteps").filter(({ plannedDate }) => !isOfficeDay(day(plannedDate)))],
    ["REVIEWER_INVALID", () => rowsOf("DealReviews").filter(({ reviewerId }) => role.get(said(reviewerId)) !== "head")],
    ["promises not kept", () => promised.filter(({ dueDate }) => day(dueDate) < asOf)],
    ["OUT_OF_HOURS", () => promised.filter(({ dueTime }) => day(dueTime) > 18 / 24)],
    [
      "CLASH",
      () =>
        [
          ...groupBy(
            promised.filter(({ dueDate, dueTime }) => dueDate === asOf && dueTime !== undefined),
            "managerId",
          ).values(),
        ].filter((rows) => new Set(rows.map(({ dueTime }) => dueTime)).size < rows.length),
    ],
    ["contact longer than a day", () => planned.filter(({ minutes }) => day(minutes) > 480)],
    [
      "SHARE_OVER_1",
      () =>
        rowsOf("Market").filter(({ segment, capacity }) => {
          const own = new Set(
            clients.filter(({ industry }) => said(industry) === said(segment)).map(({ name }) => said(name)),
          );
          return (
            sum(
              payments.filter(({ clientId, date }) => own.has(said(clientId)) && inYear(date, 2026)),
              "amount",
            ) > day(capacity)
          );
        }),
    ],
    ["capacity to be built bottom-up", () => rowsOf("Market").filter(({ capacity }) => capacity === undefined)],
    [
      "LEAD_CONFLICT",
      () =>
        [...groupBy(rowsOf("DevMatrix"), "clientId").values()].filter(
          (rows) => new Set(rows.map(({ leadId }) => said(leadId))).size > 1,
        ),
    ],
    [
      "reports late or never",
      () =>
        rowsOf("ReportLog").filter(
          ({ dueDate, submittedDate }) => submittedDate === undefined || day(submittedDate) > day(dueDate),
        ),
    ],
    [
      "training overdue",
      () => rowsOf("TrainingLog").filter(({ dueDate, doneDate }) => doneDate === undefined && day(dueDate) < asOf),
    ],
    ["competitor never studied", () => rowsOf("Competitors").filter(({ lastStudied }) => lastStudied === undefined)],
  ])("has something for: %s", (_what, found) => {
    expect(found().length).toBeGreaterThan(0);
  });

  test("[CALC-02] some potentials are below what the client pays", () => {
    const paid = groupBy(
      payments.filter(({ date }) => inYear(date, 2026)),
      "clientId",
    );
    const below = clients.filter(
      ({ name, potentialAmount }) => (sum(paid.get(said(name)) ?? [], "amount") * 365) / 268 > day(potentialAmount),
    );
    expect(below.length).toBeGreaterThan(3);
    expect(below.length).toBeLessThan(150);
  });
});

function loss(payments: readonly Row[]): readonly unknown[] {
  const thisYear = groupBy(
    payments.filter(({ date }) => inYear(date, 2026)),
    "clientId",
  );
  return [...thisYear.values()].filter((rows) => sum(rows, "amount") < 0);
}
