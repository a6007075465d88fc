import { describe, expect, test } from "vitest";
import { smallCompany } from "./testing/small-company.ts";
import { shownDocument } from "./testing/shown-values.ts";

const plan = smallCompany();

test("[T-17] [CALC-05] roles, needs, criteria, open deals, and room for the links", () => {
  const card = shownDocument(plan, { id: "T-17", client: "Alfa" });
  expect(card.lines("finding")[0]).toBe(
    "Category A, channel Direct. Roles known: 2 of 3 (decision maker, recommender, influencer).",
  );
  expect(card.cells("people", "name")).toEqual(["Oleg", "Lena"]);
  expect(card.cells("people", "criteria")).toEqual(["payback", "delivery time"]);
  expect(card.column("people", "links")).toMatchObject({ owner: "user" });
  expect(card.cells("deals", "money")).toEqual([1_000_000]);
  expect(card.keys).not.toContain("notA");
});

test("[T-17] a client of category B is told so; without deals it is said", () => {
  expect(shownDocument(plan, { id: "T-17", client: "Beta" }).keys).toContain("notA");
  expect(shownDocument(plan, { id: "T-17", client: "Gamma" }).keys).toContain("noDeals");
});

describe("T-18", () => {
  const map = shownDocument(plan, { id: "T-18", channel: "Direct" });

  test("[T-18] [CALC-04] weight and days of the channel: (300,000 + 100,000) ÷ 2; 50 and 30 days, 40 in the mean", () => {
    expect(map.cells("figures", "clients")).toEqual([2, 0]);
    expect(map.cells("figures", "won")).toEqual([2, 0]);
    expect(map.cells("figures", "weight")).toEqual([200_000, null]);
    expect(map.cells("figures", "days")).toEqual([40, null]);
  });

  test("[T-18] what each role named; what is typical is the user's", () => {
    expect(map.cells("roles", "people")).toEqual([1, 2, 0, 0, 0, 0]);
    expect(map.cells("roles", "needs")).toEqual([null, "no stoppages", null, null, null, null]);
    expect(map.column("roles", "typical")).toMatchObject({ owner: "user" });
  });

  test("[T-18] a channel without A and B clients can be filled by hand", () => {
    const bare = shownDocument(smallCompany("Clients", "Contacts"), { id: "T-18", channel: "Direct" });
    expect(bare.lines("finding")[0]).toContain("Client potential");
    expect(bare.cells("figures", "weight")).toEqual([null, null]);
  });
});

describe("T-19 and T-20", () => {
  test("[T-19] [CALC-15] the stage that brings leads first, then the rest; touches and leads as noted", () => {
    const programme = shownDocument(plan, { id: "T-19", channel: "Direct" });
    expect(programme.cells("first", "event")).toEqual(["Fair", "Show"]);
    expect(programme.cells("later", "event")).toEqual(["Audit"]);
    expect(programme.column("first", "touches").total?.value).toBe(30);
    expect(programme.cells("first", "leads")).toEqual([4, null]);
    expect(programme.column("first", "leadsPlan")).toMatchObject({ owner: "user" });
    expect(programme.lines("finding")).toEqual([
      "Channel Direct: 3 events, done 2; touch points 35, leads 6.",
      "Next: Show, 2026-06-01.",
    ]);
  });

  test("[B-45] leads by the channel are counted month by month, beside those noted of its events", () => {
    const programme = shownDocument(plan, { id: "T-19", channel: "Direct" });
    // D1, D3 and D4 came in January by Direct, two of them are won; D2 came by Dealers.
    expect(programme.cells("leads", "came")[0]).toBe(3);
    expect(programme.cells("leads", "won")[0]).toBe(2);
    expect(shownDocument(plan, { id: "T-19", channel: "Dealers" }).cells("leads", "came")[0]).toBe(1);
  });

  test("[T-19] without events the sheet to fill is named, and there is room to write", () => {
    const bare = shownDocument(smallCompany("Promotion"), { id: "T-19", channel: "Direct" });
    expect(bare.lines("finding")[0]).toContain("Promotion");
    expect(bare.table("more").columns.every(({ owner }) => owner === "user")).toBe(true);
  });

  test("[T-20] PR events of all channels; audience and material are the user's", () => {
    const pr = shownDocument(plan, { id: "T-20" });
    expect(pr.cells("events", "event")).toEqual(["Fair", "Show"]);
    expect(pr.cells("events", "touches")).toEqual([30, null]);
    expect(pr.column("events", "audience")).toMatchObject({ owner: "user" });
    expect(shownDocument(smallCompany("Promotion"), { id: "T-20" }).lines("finding")[0]).toContain("PR = yes");
  });
});

describe("T-21", () => {
  test("[T-21] needs against advantages; who lacks them by the comparison: a mark of 0", () => {
    const matrix = shownDocument(plan, { id: "T-21", channel: "Direct" });
    expect(matrix.cells("matrix", "need")).toEqual(["no stoppages", "fixed budget"]);
    expect(matrix.cells("matrix", "lacks")).toEqual(["Rival", null]);
    expect(matrix.cells("only", "criterion")).toEqual(["own stock", "tests"]);
    expect(matrix.cells("only", "who")).toEqual(["Rival", "all compared"]);
    expect(matrix.cells("only", "fact")).toEqual(["no store in town", null]);
    expect(matrix.column("matrix", "proof")).toMatchObject({ owner: "user" });
  });

  test("[T-21] nothing noted and nothing compared: room to write, sheets named", () => {
    const bare = shownDocument(smallCompany("Advantages", "Comparison"), { id: "T-21", channel: "Direct" });
    expect(bare.lines("finding")[0]).toContain("Advantages");
    expect(bare.lines("noOnly")[0]).toContain("Comparison");
    expect(bare.table("matrix").columns.every(({ owner }) => owner === "user")).toBe(true);
  });
});

describe("T-22 and T-23", () => {
  test("[T-22] questions for the LFR of the client's channel, with need and advantage; the answer is the user's", () => {
    const questions = shownDocument(plan, { id: "T-22", client: "Alfa" });
    expect(questions.lines("finding")).toEqual(["Ask Lena, buyer.", "Already named: no stoppages; boxes on time."]);
    expect(questions.cells("questions", "question")).toEqual(["What does an hour cost?"]);
    expect(questions.cells("questions", "advantage")).toEqual(["own stock"]);
    expect(questions.column("questions", "answer")).toMatchObject({ owner: "user" });
  });

  test("[T-22] a need without a question of its own is asked about; an unknown LFR is told", () => {
    const questions = shownDocument(plan, { id: "T-22", client: "Beta" });
    expect(questions.cells("questions", "question")).toEqual(["Ask about: margin"]);
    expect(questions.lines("finding")[0]).toContain("No recommender is known");
  });

  test("[T-23] criteria named so far, questions to ask, arguments for the LPR", () => {
    const criteria = shownDocument(plan, { id: "T-23", client: "Alfa" });
    expect(criteria.cells("criteria", "criterion")).toEqual(["payback", "delivery time"]);
    expect(criteria.cells("questions", "question")).toHaveLength(6);
    expect(criteria.column("questions", "result")).toMatchObject({ owner: "user" });
    expect(criteria.cells("arguments", "advantage")).toEqual(["fixed price"]);
  });

  test("[T-23] without criteria it says where to note them, in Russian too", () => {
    const bare = shownDocument(plan, { id: "T-23", client: "Gamma" }, "ru");
    expect(bare.lines("noCriteria")[0]).toContain("Критерии решения");
    expect(bare.lines("finding")[1]).toBe(
      "ЛПР у клиента неизвестен: заполните лист «Контактные лица» (Имя, Клиент, Роль).",
    );
  });
});
