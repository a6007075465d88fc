import { describe, expect, test } from "vitest";
import { dayOf } from "../ground/day.ts";
import { readInput } from "../input/read-input.ts";
import type { RawSheet } from "../input/raw-sheet.ts";
import { planSales } from "../plan/plan-sales.ts";
import { newReview, type ReviewEntry } from "./new-review.ts";
import { newStep, type StepEntry } from "./new-step.ts";
import type { EditAnswer } from "./sheet-edits.ts";

const asOf = dayOf(2026, 6, 30);
const managers: RawSheet = {
  name: "Managers",
  rows: [
    ["Manager ID", "Name", "Role"],
    ["M1", "Ivanov", "territorial"],
    ["M2", "Orlova", "head of sales"],
  ],
};
const deals: RawSheet = {
  name: "Deals",
  rows: [
    ["Deal ID", "Client", "Manager", "Stage", "Amount", "Opened", "Closed", "Status"],
    ["D1", "Alfa", "M1", "Offer", 1000, asOf - 30, null, "open"],
    ["D2", "Beta", "M2", "Won", 500, asOf - 60, asOf - 10, "won"],
  ],
};
const steps: RawSheet = {
  name: "DealSteps",
  rows: [
    ["Deal", "Step", "Planned", "Action", "Checkpoint", "Passed when", "Added by", "Money from step"],
    ["D1", 1, asOf - 5, "call", null, null, null, null],
    ["D1", 2, asOf + 5, "offer", null, null, null, null],
    [],
  ],
};
const reviews: RawSheet = {
  name: "Ревью РОПа",
  rows: [["Сделка", "Дата", "Проверил", "Что изменено", "Было", "Стало"]],
};
const planOf = (...sheets: readonly RawSheet[]) => planSales(readInput([managers, deals, ...sheets]), { asOf });

const review: ReviewEntry = {
  deal: "D1",
  reviewedOn: asOf,
  reviewer: 1,
  field: "amount",
  before: "1000",
  after: "1200",
  comment: "",
};
const step: StepEntry = {
  deal: "D1",
  plannedDate: asOf + 9,
  action: "meeting",
  technique: "",
  tool: "",
  checkpoint: false,
  criterion: "",
  objection: "",
  answer: "",
  bargain: "",
  owner: -1,
  origin: "seller",
};

const cellsOf = (answer: EditAnswer) =>
  answer.done ? answer.edits.map(({ cell, value }) => [cell, value]) : answer.problems.map(({ en }) => en);

describe("a new row of reviews", () => {
  test("[CALC-18] goes under the last row, its words in the language of the sheet", () => {
    expect(cellsOf(newReview(planOf(reviews), review))).toEqual([
      ["A2", "D1"],
      ["B2", asOf],
      ["C2", "M2"],
      ["D2", "сумма"],
      ["E2", "1000"],
      ["F2", "1200"],
    ]);
  });

  test.for([
    ["a reviewer who does not head sales", { reviewer: 0 }, /M1 cannot review/],
    ["a day after the plan's", { reviewedOn: asOf + 1 }, /after the day of the plan/],
    ["an edit that says nothing", { before: " ", after: "" }, /what stood there before/],
    ["a closed deal", { deal: "D2" }, /read-only/],
    ["no day", { reviewedOn: Number.NaN }, /Fill in “Date”/],
    ["nobody", { reviewer: -1 }, /Fill in “Reviewer”/],
    ["a comment where the sheet has no column for it", { comment: "why" }, /no column “Comment”/],
  ] as const)("[CALC-18] refuses %s", ([, change, problem]) => {
    const answer = newReview(planOf(reviews), { ...review, ...change });
    expect(answer.done).toBe(false);
    expect(cellsOf(answer).join(" ")).toMatch(problem);
  });

  test("without the sheet says which to add", () => {
    expect(cellsOf(newReview(planOf(), review)).join()).toContain("no sheet “DealReviews”");
  });
});

describe("a new step", () => {
  test("[CALC-17] is numbered after the last of its deal and stands under the last row", () => {
    const answer = newStep(planOf(steps), {
      ...step,
      money: 300,
      origin: "rop",
      checkpoint: true,
      criterion: "signed",
    });
    expect(cellsOf(answer)).toEqual([
      ["A4", "D1"],
      ["B4", 3],
      ["C4", asOf + 9],
      ["D4", "meeting"],
      ["E4", "yes"],
      ["F4", "signed"],
      ["H4", 300],
      ["G4", "head of sales"],
    ]);
    expect(answer.done && answer.heading).toEqual({ sheet: "DealSteps", cell: "A1" });
  });

  test("[CALC-17] of several sheets of steps the row goes under the last one, in the language of its headings", () => {
    const russian: RawSheet = {
      name: "План сделки",
      rows: [
        ["Сделка", "Шаг", "План", "Действие", "Кто внёс"],
        ["D1", 7, asOf, "звонок", "РОП"],
      ],
    };
    expect(cellsOf(newStep(planOf(steps, russian), { ...step, origin: "rop" }))).toEqual([
      ["A3", "D1"],
      ["B3", 8],
      ["C3", asOf + 9],
      ["D3", "meeting"],
      ["E3", "РОП"],
    ]);
  });

  test("[CALC-17] only where the row is still blank may it be written", () => {
    const answer = newStep(planOf(steps), step);
    expect(answer.done && answer.expected.map(({ cell, value }) => [cell, value])).toEqual(
      ["A4", "B4", "C4", "D4", "E4", "F4", "G4", "H4"].map((cell) => [cell, null]),
    );
  });

  test("[CALC-17] where days are counted from 1904 the day is written so", () => {
    const answer = newStep(planOf({ ...steps, date1904: true }), { ...step, plannedDate: asOf + 9 + 1462 });
    expect(answer.done && answer.edits.find(({ cell }) => cell === "C4")?.value).toBe(asOf + 9);
  });

  test("[CALC-17] a day that is refused is said as each language writes it", () => {
    const answer = newStep(planOf(steps), { ...step, plannedDate: asOf });
    expect(answer.done ? "" : answer.problems[0].ru).toContain("05.07.2026");
    expect(answer.done ? "" : answer.problems[0].en).toContain("2026-07-05");
  });

  test.for([
    ["a day before the step it follows", { plannedDate: asOf + 4 }, /before the one it follows/],
    ["a checkpoint without its criterion", { checkpoint: true }, /passed checkpoint/],
    ["an objection without an answer", { objection: "dear" }, /answer to the objection/],
    ["money below zero", { money: -1 }, /zero or more/],
    ["money that is no number", { money: Number.NaN }, /zero or more/],
    ["no action", { action: " " }, /Fill in “Action”/],
    ["an unknown deal", { deal: "D9" }, /no code/],
  ] as const)("[CALC-17] refuses %s", ([, change, problem]) => {
    const answer = newStep(planOf(steps), { ...step, ...change });
    expect(answer.done).toBe(false);
    expect(cellsOf(answer).join(" ")).toMatch(problem);
  });

  test("[CALC-17] on the day of the step it follows is in time; zero money is a sum", () => {
    expect(newStep(planOf(steps), { ...step, plannedDate: asOf + 5, money: 0 }).done).toBe(true);
  });
});
