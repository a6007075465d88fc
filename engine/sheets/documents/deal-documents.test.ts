import { describe, expect, test } from "vitest";
import { smallCompany } from "./testing/small-company.ts";
import { shownDocument } from "./testing/shown-values.ts";

const plan = smallCompany();

describe("T-13", () => {
  const document = shownDocument(plan, { id: "T-13", deal: "D1" });

  test("[T-13] basis, steps in order, objections and bargaining, money by date", () => {
    expect(document.lines("basis")).toEqual([
      "Needs: boxes on time",
      "Our capabilities: own stock",
      "Market and competitors: three rivals",
    ]);
    expect(document.cells("steps", "action")).toEqual(["call", "meeting", "contract", "payment"]);
    expect(document.cells("steps", "tool")).toEqual(["list", "case", null, null]);
    expect(document.cells("arguments", "action")).toEqual(["call", "meeting"]);
    expect(document.cells("arguments", "answer")).toEqual(["pays back", null]);
    expect(document.cells("money", "money")).toEqual([300_000, 700_000]);
    // half of each, for the chance is 50 %
    expect(document.cells("money", "expected")).toEqual([150_000, 350_000]);
    expect(document.column("money", "money").total?.value).toBe(1_000_000);
  });

  test("[T-13] [CALC-17] all eight blocks: ready; the next step is the first not done", () => {
    expect(document.lines("finding")[0]).toBe("The plan is 100 % ready; nothing is missing.");
    expect(document.lines("finding")[1]).toBe("Next step: meeting, 2026-03-10.");
  });

  test("[T-13] the head's edit stands there, the manager's own is no review", () => {
    expect(document.cells("edits", "after")).toEqual(["1000000"]);
    expect(document.cells("edits", "reviewer")).toEqual(["Vera"]);
  });

  test("[T-13] what is agreed is the user's", () => {
    expect(document.field("agreed", "strengthen")).toMatchObject({ value: null, owner: "user" });
  });

  test("[T-13] a deal without a plan has room to write it and says where it belongs", () => {
    const bare = shownDocument(plan, { id: "T-13", deal: "D2" });
    expect(bare.lines("noSteps")[0]).toContain("DealSteps");
    expect(bare.table("steps").columns.every(({ owner }) => owner === "user")).toBe(true);
    expect(bare.lines("basis")[0]).toBe("Needs: not noted yet (sheet Clients, column Needs)");
    expect(bare.cells("money", "money")).toEqual([50_000]);
  });

  test("[T-13] the same in Russian, with the same keys", () => {
    const russian = shownDocument(plan, { id: "T-13", deal: "D1" }, "ru");
    expect(russian.keys).toEqual(document.keys);
    expect(russian.lines("finding")[0]).toBe("План готов на 100 %; всё заполнено.");
  });
});

describe("T-16", () => {
  const document = shownDocument(plan, { id: "T-16", deal: "D1" });

  test("[T-16] each field of the plan as it stands, and room for the change", () => {
    expect(document.column("review", "field").json).toEqual([
      "steps",
      "amount",
      "probability",
      "closeDate",
      "objection",
      "other",
    ]);
    expect(document.cells("review", "now")).toEqual([
      "4 steps, done 1",
      "1,000,000",
      "50 %",
      "2026-04-20",
      "dear",
      null,
    ]);
    expect(document.column("review", "becomes")).toMatchObject({ owner: "user" });
    expect(document.table("review").rowKey).toEqual(["field"]);
  });

  test("[T-16] [CALC-18] what was changed before, and by how much: 1,000,000 ÷ 400,000 − 1 = 150 %", () => {
    expect(document.cells("edits", "before")).toEqual(["400000"]);
    expect(document.cells("edits", "comment")).toEqual(["add labels"]);
    expect(document.lines("finding")).toContain("It moved the estimate by 150 %.");
  });

  test("[T-16] the next checkpoint with its criterion", () => {
    expect(document.cells("checkpoints", "criterion")).toEqual(["LPR agrees"]);
    expect(document.cells("checkpoints", "action")).toEqual(["meeting"]);
  });

  test("[T-16] no review and no checkpoint are said in words", () => {
    const bare = shownDocument(plan, { id: "T-16", deal: "D2" });
    expect(bare.keys).toContain("noEdits");
    expect(bare.lines("noCheckpoints")[0]).toContain("DealSteps");
  });
});

describe("T-14", () => {
  const document = shownDocument(plan, { id: "T-14", manager: "Ann" });

  test("[T-14] [CALC-07] the four blocks: half of 2,400,000; A 60 %, B 30 %, C 10 %; channels 75 and 25 %", () => {
    expect(document.cells("plan", "part")).toEqual(["Total", "A", "B", "C"]);
    expect(document.cells("plan", "plan")).toEqual([1_200_000, 720_000, 360_000, 120_000]);
    expect(document.cells("plan", "fact")).toEqual([400_000, 400_000, 0, 0]);
    expect(document.cells("channels", "plan").slice(0, 2)).toEqual([900_000, 300_000]);
  });

  test("[T-14] [CALC-19] own deals by month: won in January and February, half of D1 in March and April", () => {
    expect(document.cells("months", "won").slice(0, 3)).toEqual([100_000, 300_000, 0]);
    expect(document.cells("months", "expected").slice(0, 5)).toEqual([100_000, 300_000, 150_000, 350_000, 10_000]);
    expect(document.column("months", "expected").total?.value).toBe(910_000);
    expect(document.cells("deals", "deal")).toEqual(["D1", "D1", "D2"]);
  });

  test("[T-14] [AM-84] the leads to find are those of R-12", () => {
    const { leads, gap } = plan.dealPlan.need.sellers[plan.goals.sellers.indexOf(0)];
    expect(document.field("toFind", "newLeads").value).toBe(Number.isFinite(leads) ? leads : null);
    expect(document.field("toFind", "gap").value).toBe(gap / plan.input.moneyUnit.perUnit);
    expect(document.lines("finding")[1]).toBe("Sold 400,000 of 1,200,000 (33 %); still to sell 800,000.");
  });

  test("[T-14] the actions are the user's", () => {
    expect(document.table("actions").columns.every(({ owner }) => owner === "user")).toBe(true);
  });

  test("[T-14] whoever does not sell has no plan; without goals it is said, with the facts", () => {
    expect(shownDocument(plan, { id: "T-14", manager: "Vera" }).lines("noSeller")[0]).toContain("Vera");
    const without = shownDocument(smallCompany("Goals"), { id: "T-14", manager: "Ann" });
    expect(without.lines("noPlan")[0]).toContain("Goals");
    expect(without.lines("finding")).toEqual(["Fact: 400,000"]);
  });
});

describe("T-15", () => {
  const document = shownDocument(plan, { id: "T-15" });

  test("[T-15] [CALC-19] months and managers against the target: 910,000 of 2,400,000 is 38 %", () => {
    expect(document.lines("finding")[0]).toContain("by 1,490,000"); // 2,400,000 less 910,000 expected
    expect(document.column("months", "target").total?.value).toBe(2_400_000);
    expect(document.cells("managers", "manager").slice(0, 2)).toEqual(["Ann", "Bob"]);
    expect(document.cells("managers", "expected").slice(0, 2)).toEqual([910_000, 0]);
    // Bob has sold nothing and has no deals
    expect(document.cells("cover1", "month1")[1]).toBeNull(); // January is over
    expect(document.cells("cover1", "month6")[1]).toBe(0);
  });

  test("[T-15] twelve months stand in two grids of six", () => {
    expect(document.table("cover1").columns).toHaveLength(7);
    expect(document.table("cover2").columns.map(({ heading }) => heading)).toContain("12.2026");
  });

  test("[T-15] warnings in words, as R-14 has them", () => {
    expect(document.lines("warnings")[0]).toContain("W1");
  });

  test("[T-15] without a target the expected money is still told", () => {
    const without = shownDocument(smallCompany("Goals"), { id: "T-15" });
    expect(without.lines("noPlan")[0]).toContain("Goals");
    expect(without.lines("finding")).toEqual(["Expected: 910,000"]);
    expect(without.keys).not.toContain("cover1");
  });
});
