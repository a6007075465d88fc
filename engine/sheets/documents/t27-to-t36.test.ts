import { describe, expect, test } from "vitest";
import { dayOf } from "../../ground/day.ts";
import type { DocumentRequest } from "../../documents/document-request.ts";
import { readInput } from "../../input/read-input.ts";
import { planSales } from "../../plan/plan-sales.ts";
import type { Language } from "../../ground/text.ts";
import type { ResultSheet, TableBlock } from "../result-sheet.ts";
import { describeDocument } from "./describe-document.ts";

/** One competitor against us: stronger in price (weight 3), weaker in speed (1); tests are ours alone; one proven fault. */
const input = readInput([
  {
    name: "Managers",
    rows: [
      ["Manager ID", "Name", "Role"],
      ["M1", "Ann", "territorial"],
      ["M2", "Bob", "VIP"],
    ],
  },
  {
    name: "Competitors",
    rows: [
      ["Competitor ID", "Competitor", "Reputation", "Studied on"],
      ["K1", "Rival", "slow", "2026-08-10"],
      ["K2", "Other", "", ""],
    ],
  },
  {
    name: "Comparison",
    rows: [
      ["Competitor", "Criterion", "Kind", "Weight", "Ours", "Theirs", "Fact"],
      ["K1", "price", "advantage", 3, 2, 4, ""],
      ["K1", "speed", "advantage", 1, 5, 3, "two days"],
      ["K1", "tests", "advantage", 1, 4, 0, ""],
      ["K1", "late", "shortcoming", 1, 0, 4, "three clients say so"],
      ["K1", "rude", "shortcoming", 1, 0, 4, ""],
      ["K2", "price", "advantage", 1, 5, 2, ""],
    ],
  },
  {
    name: "Clients",
    rows: [
      [
        "Client ID",
        "Client",
        "Status",
        "Client class",
        "Manager",
        "Current supplier",
        "Needs",
        "Our capabilities",
        "Potential per year",
        "Business centre",
      ],
      ["C1", "Alfa", "prospect", "target", "Ann", "K1", "fewer stops", "next-day stock", 900, "Tower"],
      ["C2", "Beta", "prospect", "", "Bob", "K1", "", "", 100, ""],
      ["C3", "Gamma", "prospect", "", "Ann", "K2", "low cost", "", 50, "tower "],
    ],
  },
  {
    name: "Contacts",
    rows: [
      ["Client", "Name", "Role", "E-mail", "Needs"],
      ["C1", "Eve", "LPR", "eve@a.example", "one invoice"],
    ],
  },
  {
    name: "Activities",
    rows: [
      ["Client", "Manager", "Type", "Status", "Due", "Done", "Interest"],
      ["C1", "Ann", "call", "done", "2026-09-10", "2026-09-10", "high"],
      ["C1", "Ann", "presentation", "planned", "2026-09-28", "", ""],
    ],
  },
  {
    name: "Territory",
    rows: [
      ["Manager", "Kind", "Centre or street", "Companies", "Visit"],
      ["Ann", "business centre", "Court", 10, "2026-09-21"],
      ["Ann", "business centre", "Tower", 40, "2026-09-28"],
      ["Ann", "street", "Main", 7, ""],
    ],
  },
  {
    name: "DevMatrix",
    rows: [
      ["Company", "Industry", "Region", "Competitor list", "Manager", "Lead specialist", "Start", "Status"],
      ["C2", "Food", "North", "K1", "Bob", "Bob", "2026-11", "planned"],
      ["C3", "Food", "South", "K2", "Bob", "Bob", "2026-10", "in work"],
    ],
  },
]);
const plan = planSales(input, { asOf: dayOf(2026, 9, 25) });

function make(request: DocumentRequest, language: Language = "en"): ResultSheet {
  const { sheet, problem } = describeDocument(plan, language, request);
  if (sheet === undefined) throw new Error(problem[language]);
  return sheet;
}

function column(sheet: ResultSheet, block: string, key: string) {
  const table = sheet.blocks.find((one) => one.key === block) as TableBlock;
  const found = table.columns.find((one) => one.key === key);
  return { values: Array.from(found?.values ?? []), owner: found?.owner };
}

function field(sheet: ResultSheet, key: string) {
  const fields = sheet.blocks.flatMap((block) => (block.type === "form" ? block.fields : []));
  return fields.find((one) => one.key === key);
}

function lines(sheet: ResultSheet, key: string): readonly string[] {
  const block = sheet.blocks.find((one) => one.key === key);
  return block?.type === "note" ? block.lines : [];
}

describe("study of a competitor", () => {
  test("[T-27] knows the competitor; what is heard and marked is the caller's", () => {
    const sheet = make({ id: "T-27", competitor: "K1" });
    expect(field(sheet, "competitor")?.value).toBe("Rival");
    expect(field(sheet, "lastStudied")?.value).toBe(dayOf(2026, 8, 10));
    expect(field(sheet, "clients")?.value).toBe(2);
    expect(column(sheet, "checklist", "item").values).toHaveLength(11);
    expect(column(sheet, "checklist", "heard").owner).toBe("user");
    expect(field(sheet, "caller")?.owner).toBe("user");
  });

  test("[T-28] its strong sides are where we are weak, with the facts on record", () => {
    const known = column(make({ id: "T-28", competitor: "Rival" }), "study", "known").values;
    expect(known.slice(0, 4)).toEqual(["price", "speed; tests", "speed: two days; late: three clients say so", "slow"]);
  });

  test("[T-29] criterion by criterion with the difficulty: 3 of 5 parts of the weight are against us", () => {
    const sheet = make({ id: "T-29", competitor: "K1" });
    expect(column(sheet, "criteria", "criterion").values).toEqual(["price", "speed", "tests"]);
    expect(column(sheet, "criteria", "side").values).toEqual(["weakness", "strength", "strength"]);
    expect(lines(sheet, "finding").join(" ")).toMatch(/stronger in 2 of 3.*60 %/);
    expect(column(sheet, "shortcomings", "fact").values).toEqual([
      "three clients say so",
      expect.stringMatching(/no fact/),
    ]);
  });

  test("[T-36] its clients by potential, those of the development matrix with their month", () => {
    const sheet = make({ id: "T-36", competitor: "K1" });
    expect(column(sheet, "clients", "client").values).toEqual(["Alfa", "Beta"]);
    expect(column(sheet, "clients", "start").values).toEqual([null, dayOf(2026, 11, 1)]);
    expect(column(sheet, "clients", "argument").owner).toBe("user");
    expect(lines(sheet, "finding").join(" ")).toMatch(/2 .*1,000 a year.*tests/);
  });

  test("[T-43] says what is unique, then common, then proven shortcomings; the one without a fact is not said", () => {
    const sheet = make({ id: "T-43", competitor: "K1" });
    expect(lines(sheet, "unique")).toEqual(["– tests"]);
    expect(lines(sheet, "common")[0]).toMatch(/promptness/);
    expect(lines(sheet, "shortcomings")).toEqual(["– late: three clients say so"]);
    expect(JSON.stringify(sheet.blocks)).not.toContain("rude");
    const order = sheet.blocks.map(({ key }) => key);
    expect(order.indexOf("unique")).toBeLessThan(order.indexOf("common"));
    expect(order.indexOf("common")).toBeLessThan(order.indexOf("shortcomings"));
  });
});

describe("one client", () => {
  test("[T-30] stage, supplier and what is planned; the head-on collision carries its warning", () => {
    const sheet = make({ id: "T-30", client: "Alfa" });
    expect(field(sheet, "supplier")?.value).toBe("Rival");
    expect(field(sheet, "potential")?.value).toBe(900);
    expect(field(sheet, "stage")?.value).toBe("1 interested");
    expect(column(sheet, "planned", "date").values).toEqual([dayOf(2026, 9, 28)]);
    expect(column(sheet, "marketing", "action").values).toHaveLength(5);
    expect(column(sheet, "actions", "date").owner).toBe("user");
    expect(sheet.blocks.find(({ key }) => key === "risk")).toMatchObject({ type: "note", mark: "warning" });
    expect(lines(make({ id: "T-30", client: "Alfa" }, "ru"), "risk")[0]).toMatch(/лобовое столкновение/);
  });

  test("[T-30] a client that is nobody's target says where to mark it", () => {
    expect(lines(make({ id: "T-30", client: "Beta" }), "notTarget")[0]).toMatch(/“target”.*Clients/);
  });

  test("[T-32] reads as a letter: the person, the needs, our answer, when the call comes", () => {
    const sheet = make({ id: "T-32", client: "C1" });
    expect(lines(sheet, "greeting")).toEqual(["Dear Eve,"]);
    expect(lines(sheet, "needs")).toEqual([
      expect.stringContaining("10 September 2026"),
      "– one invoice",
      "– fewer stops",
    ]);
    expect(lines(sheet, "benefits").slice(1)).toEqual(["– next-day stock"]);
    // sent on Friday 25 September by e-mail: two to three working days later
    expect(lines(sheet, "call")[0]).toMatch(/29–30 September 2026/);
    expect(lines(sheet, "signature")).toEqual(["Ann"]);
    expect(sheet.print.until).toBe("memo");
    expect(column(sheet, "ways", "receipt").values.slice(0, 2)).toEqual([dayOf(2026, 9, 25), dayOf(2026, 9, 28)]);
  });

  test("[T-32] tariffs are named only where the price is our advantage", () => {
    const dear = make({ id: "T-32", client: "C1" });
    const cheap = make({ id: "T-32", client: "C3" });
    expect(lines(dear, "tariff")).toEqual([]);
    expect(field(dear, "tariffs")?.value).toMatch(/^no.*Rival/);
    expect(lines(cheap, "tariff")).toHaveLength(1);
    expect(field(cheap, "tariffs")?.value).toMatch(/^yes.*Other/);
  });

  test("[T-32] what is not known stays a place to fill, and the sender is told where from", () => {
    const sheet = make({ id: "T-32", client: "C2" });
    expect(lines(sheet, "greeting")).toEqual(["Good afternoon,"]);
    expect(lines(sheet, "needs")[1]).toMatch(/^– \[/);
    expect(lines(sheet, "gaps")).toHaveLength(2);
  });
});

describe("meetings and visits of a manager", () => {
  test("[T-31] hot and warm clients with their place; day, time and goal are the manager's", () => {
    const sheet = make({ id: "T-31", manager: "Ann" });
    expect(column(sheet, "meetings", "client").values).toEqual(["Alfa"]);
    expect(column(sheet, "meetings", "place").values).toEqual(["Tower"]);
    expect(column(sheet, "meetings", "rank").values).toEqual([1]);
    for (const key of ["date", "time", "goal", "materials"]) expect(column(sheet, "meetings", key).owner).toBe("user");
    expect(lines(make({ id: "T-31", manager: "Bob" }), "finding")[0]).toMatch(/Interest/);
  });

  test("[T-33] centres with most companies first, what we know of them, when to call after the visit", () => {
    const sheet = make({ id: "T-33", manager: "Ann" });
    expect(column(sheet, "places", "place").values).toEqual(["Tower", "Court"]);
    expect(column(sheet, "places", "companies").values).toEqual([40, 10]);
    expect(column(sheet, "places", "known").values).toEqual([2, 0]);
    expect(column(sheet, "places", "warm").values).toEqual([1, 0]);
    expect(column(sheet, "places", "callFrom").values).toEqual([dayOf(2026, 9, 30), dayOf(2026, 9, 23)]);
    expect(column(sheet, "places", "leaflets").owner).toBe("user");
    expect(lines(sheet, "finding")[0]).toMatch(/2 places with 50 companies; visited: 1. Next: Tower, 2026-09-28/);
  });

  test("[T-34] streets apart from centres; a street without a day has no call", () => {
    const sheet = make({ id: "T-34", manager: "Ann" });
    expect(column(sheet, "places", "place").values).toEqual(["Main"]);
    expect(column(sheet, "places", "callFrom").values).toEqual([null]);
    expect(lines(make({ id: "T-34", manager: "Bob" }), "finding")[0]).toMatch(/Territory/);
  });

  test("[T-35] what is still to begin stands first, each industry with its first month", () => {
    const sheet = make({ id: "T-35", manager: "Bob" });
    expect(column(sheet, "companies", "company").values).toEqual(["Beta", "Gamma"]);
    expect(column(sheet, "companies", "status").values).toEqual(["planned", "in work"]);
    expect(column(sheet, "industries", "companies").values).toEqual([2]);
    expect(column(sheet, "industries", "start").values).toEqual([dayOf(2026, 10, 1)]);
    expect(lines(sheet, "finding")[0]).toMatch(/2026-11/);
  });

  test("[T-31] [T-33] what people wrote comes back when the document is made anew", () => {
    const made = make({ id: "T-33", manager: "Ann" });
    const rows = [
      ["Business centre", "Report of the visit", "Leaflets", "Interested", "Large"],
      ["tower", "met Eve", 30, 4, 1],
    ];
    const headings = (made.blocks.find(({ key }) => key === "places") as TableBlock).columns.map(
      ({ heading }) => heading,
    );
    const cells = headings.map((heading) => rows[1][rows[0].indexOf(heading)] ?? null);
    const earlier = [{ name: made.name, owned: made.id, rows: [headings, cells] }];
    const again = describeDocument({ ...plan, input: { ...plan.input, earlier } }, "en", {
      id: "T-33",
      manager: "Ann",
    });
    expect(again.sheet && column(again.sheet, "places", "report").values).toEqual(["met Eve", null]);
    expect(again.sheet && column(again.sheet, "places", "leaflets").values).toEqual([30, null]);
  });
});
