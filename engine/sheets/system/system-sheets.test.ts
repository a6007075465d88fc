import { describe, expect, test } from "vitest";
import { dayOf } from "../../ground/day.ts";
import type { RawSheet } from "../../input/raw-sheet.ts";
import { readInput } from "../../input/read-input.ts";
import { planSales } from "../../plan/plan-sales.ts";
import type { SalesPlan } from "../../plan/sales-plan.ts";
import { describeSheets } from "../describe-sheets.ts";
import type { Block } from "../result-sheet.ts";
import { resultsAsJson } from "../results-json.ts";

const asOf = dayOf(2026, 3, 16);
const managers: RawSheet = {
  name: "Managers",
  rows: [
    ["ID", "Name", "Role", "Hired", "Strengths"],
    ["M1", "Ann", "VIP", "2026-03-02", "field; phone"],
    ["M2", "Bob", "territorial", "2020-01-01", "charm"],
    ["M3", "Sue", "supervisor", "2019-01-01", null],
  ],
};
const clients: RawSheet = {
  name: "Clients",
  rows: [
    ["ID", "Name", "Manager", "Potential amount", "Status"],
    ["P1", "P1", "Ann", 9_000_000, "client"],
    ["P2", "P2", "Ann", 5_000_000, "prospect"],
    ["P3", "P3", "Ann", 1_000_000, "prospect"],
    ["Q1", "Q1", "Ann", 20_000_000, "prospect"],
    ["Z1", "Z1", null, 1_000, "prospect"],
  ],
};
const market: RawSheet = {
  name: "Market",
  rows: [
    ["Segment", "Capacity per year", "Prospect rank"],
    ["Auto", 1, 2],
    ["Pharma", 1, 1],
  ],
};
const devMatrix: RawSheet = {
  name: "DevMatrix",
  rows: [
    ["Company", "Industry", "Region", "Manager", "Lead specialist", "Start", "Status"],
    ["Q1", "Auto", "Ural", "Ann", null, null, "planned"],
    ["P3", "Pharma", "Ural", "Ann", null, null, "planned"],
    ["P1", "Pharma", "Ural", "Ann", "Ann", null, "planned"],
    ["P1", "Pharma", "Moscow", "Ann", "Ann", "2026-01", "client"],
    ["P1", "Pharma", "South", "Bob", "Bob", null, "planned"],
    ["P2", "Pharma", "Moscow", "Ann", null, null, "planned"],
    ["Z1", "Wood", "Moscow", null, null, null, "planned"],
  ],
};
const reportLog: RawSheet = {
  name: "ReportLog",
  rows: [
    ["Document", "Author", "Due", "Submitted"],
    ["T-08", "Sue", "2026-03-09", "2026-03-10"],
    ["T-08", "Sue", "2026-03-14", "2026-03-14"],
    ["T-99", "Sue", "2026-03-10", "2026-03-10"],
  ],
};
const trainingLog: RawSheet = {
  name: "TrainingLog",
  rows: [
    ["Manager", "Item", "Due", "Done"],
    ["Ann", "TR-NEW-01", "2026-03-02", "2026-03-01"],
    ["Bob", "TR-INT-5", "2026-03-10", null],
    ["Bob", "TR-XXX-1", "2026-03-10", null],
  ],
};
const competitors: RawSheet = {
  name: "Competitors",
  rows: [
    ["Competitor", "Reputation", "Studied on"],
    ["Rival", "large", "2026-01-15"],
    ["Other", null, null],
  ],
};
const comparison: RawSheet = {
  name: "Comparison",
  rows: [
    ["Competitor", "Criterion", "Kind", "Weight", "Ours", "Theirs", "Fact"],
    ["Rival", "price", "advantage", 3, 3, 4, null],
    ["Rival", "delivery", "advantage", 2, 5, 4, null],
    ["Rival", "stock", "advantage", 1, 4, 4, null],
    ["Rival", "late", "shortcoming", 1, 0, 3, "three clients said so"],
  ],
};
const calendar: RawSheet = {
  name: "Calendar",
  rows: [
    ["Date", "Day type"],
    ["2026-03-09", "holiday"],
  ],
};
const all = [managers, clients, market, devMatrix, reportLog, trainingLog, competitors, comparison, calendar];

const planOf = (sheets: RawSheet[], settings: Record<string, string> = {}): SalesPlan =>
  planSales(readInput(sheets, { settings: { calendarCountry: "none", ...settings } }), { asOf });

function rowsOf(plan: SalesPlan, id: string, key: string): Record<string, unknown>[] {
  const { columns, rows } = resultsAsJson(describeSheets(plan, "en", [id]))[id].tables[key];
  return rows.map((row) => Object.fromEntries(columns.map((column, place) => [column, row[place]])));
}

function notes(plan: SalesPlan, id: string): string {
  const [sheet] = describeSheets(plan, "en", [id]);
  return sheet.blocks
    .filter((block): block is Extract<Block, { type: "note" }> => block.type === "note")
    .flatMap(({ lines }) => lines)
    .join("\n");
}

describe("R-21 development matrix", () => {
  const plan = planOf(all, { monthlyQuota: "2" });

  test("[CALC-28] quota 2 from March: P1 and P2 in March, P3 and Q1 in April, nobody's company in none", () => {
    expect(rowsOf(plan, "R-21", "matrix").map(({ company, begins }) => `${String(company)} ${String(begins)}`)).toEqual(
      ["P1 2026-03", "P2 2026-03", "P3 2026-04", "Q1 2026-04", "Z1 null"],
    );
  });

  test("[CALC-28] Moscow comes first; P1 has three offices and one client: two branch opportunities", () => {
    const [p1] = rowsOf(plan, "R-21", "matrix");
    expect(p1).toMatchObject({ region1: "client", region2: "planned", region3: "planned" });
    expect(
      rowsOf(plan, "R-21", "branches").map(({ company, region }) => `${String(company)} ${String(region)}`),
    ).toEqual(["P1 Ural", "P1 South"]);
  });

  test("[CALC-28] coverage 1 of 5 offices of Pharma, conversion 1 of 1; Wood has no rank and stands last", () => {
    const [pharma, , wood] = rowsOf(plan, "R-21", "industries");
    expect(pharma).toMatchObject({ industry: "Pharma", offices: 5, worked: 1, coverage: 0.2, conversion: 1 });
    expect(wood).toMatchObject({ industry: "Wood", rank: null, coverage: 0, conversion: null });
  });

  test("[CALC-28] the grid counts companies with an office: Pharma's five offices are those of P1, P2 and P3", () => {
    const [{ industry, companies, ...regions }] = rowsOf(plan, "R-21", "grid");
    const offices = Object.values(regions).reduce<number>((sum, count) => sum + Number(count), 0);
    expect([industry, companies, regions.region1, offices]).toEqual([
      "Pharma",
      3,
      rowsOf(plan, "R-21", "matrix").filter(({ industry: own, region1 }) => own === "Pharma" && region1 !== null)
        .length,
      5,
    ]);
  });

  test("[CALC-28] two leads of one company are an issue, the first leads", () => {
    expect(plan.issues.find(({ code }) => code === "LEAD_CONFLICT")).toMatchObject({
      table: "DevMatrix",
      row: 6,
      count: 1,
    });
    expect(rowsOf(plan, "R-21", "matrix")[0].lead).toBe("Ann");
  });
});

describe("R-22 report calendar", () => {
  const plan = planOf(all, { reportWeeksBack: "1", reportWeeksAhead: "0" });

  test("[CALC-29] the Monday of 9 March is a day off: due on the 10th, and the log of the 9th answers it", () => {
    const funnel = rowsOf(plan, "R-22", "calendar").filter(({ document }) => document === "T-08");
    expect(funnel.map(({ due, state, author }) => [due, state, author])).toEqual([
      ["2026-03-16", "Today", "Sue"],
      ["2026-03-10", "OnTime", "Sue"],
    ]);
  });

  test("[CALC-29] overdue first; discipline of Sue is 1 of 5: T-06, T-07 not in, T-08 in, today's two open", () => {
    const [first] = rowsOf(plan, "R-22", "calendar");
    expect(first.state).toBe("Overdue");
    // Due so far: T-06 13th, T-07 10th and 16th, T-08 10th and 16th.
    expect(rowsOf(plan, "R-22", "people").find(({ author }) => author === "Sue")).toMatchObject({
      ...{ due: 5, onTime: 1, overdue: 2, share: 0.2 },
    });
  });

  test("[CALC-29] nobody is head or marketing: their documents are named as unassigned", () => {
    expect(notes(plan, "R-22")).toContain("Nobody assigned: T-09, T-10 (department head)");
    expect(notes(plan, "R-22")).toContain("Nobody assigned: T-29 (marketing)");
  });

  test("[CALC-29] a row of the log where nothing was due, and an unknown document, are issues", () => {
    const codes = plan.issues.map(({ code }) => code);
    expect(codes).toContain("REPORT_UNKNOWN");
    // Saturday 14 March is in the week of a Monday report, so it answers that one.
    expect(codes).not.toContain("REPORT_NOT_DUE");
  });

  test("[CALC-29] minutes of every meeting when the setting says so", () => {
    const every = planOf(all, { weeklyMinutes: "yes" });
    const ruleOf = (of: SalesPlan) => rowsOf(of, "R-22", "documents").find(({ document }) => document === "T-09")?.rule;
    expect([ruleOf(plan), ruleOf(every)]).toEqual(["BIWEEKLY", "WEEKLY"]);
  });
});

describe("R-23 training plan", () => {
  const plan = planOf(all);

  test("[CALC-30] done before due is done; what is past and not done is overdue", () => {
    const steps = rowsOf(plan, "R-23", "newcomers");
    expect(steps).toHaveLength(17);
    expect(steps.find(({ code }) => code === "TR-NEW-01")).toMatchObject({ status: "Done", done: "2026-03-01" });
    expect(steps.find(({ code }) => code === "TR-NEW-02")).toMatchObject({ status: "Overdue", due: "2026-03-02" });
    expect(steps.find(({ code, turn }) => code === "TR-NEW-15" && turn === 1)).toMatchObject({
      ...{ status: "Today", due: "2026-03-16" },
    });
  });

  test("[CALC-30] VIP managers come first; no known strength means a talk", () => {
    expect(rowsOf(plan, "R-23", "techniques").map(({ manager, suggested }) => [manager, suggested])).toEqual([
      ["Ann", "coldVisits"],
      ["Bob", null],
    ]);
    expect(notes(plan, "R-23")).toContain("A talk on strengths is needed with Bob");
  });

  test("[CALC-30] completion by programme; an unknown item is an issue", () => {
    expect(rowsOf(plan, "R-23", "programmes")[1]).toMatchObject({
      programme: "TR-INT",
      steps: 1,
      overdue: 1,
      share: 0,
    });
    expect(plan.issues.map(({ code }) => code)).toContain("TRAINING_UNKNOWN");
  });
});

describe("R-26 competitors", () => {
  const plan = planOf(all);

  test("[CALC-36] weights 3, 2, 1: difficulty 0.667 is hard, one strength, one common, one weakness", () => {
    const [rival, other] = rowsOf(plan, "R-26", "competitors");
    expect(rival).toMatchObject({ level: "hard", strengths: 1, common: 1, weaknesses: 1 });
    expect(rival.difficulty).toBeCloseTo(4 / 6, 12);
    expect(other).toMatchObject({ difficulty: null, level: null, strengths: 0 });
  });

  test("[CALC-36] studied on 15 January: next by the last working day of February; all together by the end of March", () => {
    expect(rowsOf(plan, "R-26", "competitors").map(({ nextStudy }) => nextStudy)).toEqual(["2026-02-27", "2026-03-31"]);
    expect(notes(plan, "R-26")).toContain("studied together by 2026-03-31");
  });

  test("[CALC-36] no unique advantage: a prompt where to look, then common, then the proven shortcoming", () => {
    expect(
      rowsOf(plan, "R-26", "positioning1").map(({ kind, argument }) => [kind, String(argument).slice(0, 19)]),
    ).toEqual([
      ["unique", "no unique advantage"],
      ["common", "stock"],
      ["shortcomings", "late"],
    ]);
  });

  test("[CALC-36] the limits of hard and easy are settings", () => {
    const levelWith = (settings: Record<string, string>) =>
      rowsOf(planOf(all, settings), "R-26", "competitors")[0].level;
    expect([levelWith({ joinHard: "0.7" }), levelWith({ joinHard: "0.9", joinEasy: "0.8" })]).toEqual([
      "medium",
      "easy",
    ]);
  });
});

describe.each(["en", "ru"] as const)("with little input, in %s", (language) => {
  test.for([
    [
      "only deals",
      [
        {
          name: "Deals",
          rows: [
            ["Deal ID", "Client", "Amount"],
            ["D1", "Alfa", 100],
          ],
        },
      ],
    ],
    ["only clients", [clients]],
    ["only managers", [managers, clients]],
    ["everything", all],
  ] as const)("[CALC-29] %s: every sheet says what is missing and holds no NaN", ([, sheets]) => {
    const described = describeSheets(planOf([...sheets] as RawSheet[]), language, ["R-21", "R-22", "R-23", "R-26"]);
    expect(described.map(({ id }) => id)).toEqual(["R-21", "R-22", "R-23", "R-26"]);
    for (const { blocks } of described) {
      expect(blocks[0].type).toBe("note");
      const cells = blocks.flatMap((block) =>
        block.type === "table" ? block.columns.flatMap(({ values }) => Array.from(values)) : [],
      );
      expect(cells.filter((cell) => typeof cell === "number" && !Number.isFinite(cell))).toEqual([]);
      expect(cells).not.toContain(undefined);
    }
  });
});
