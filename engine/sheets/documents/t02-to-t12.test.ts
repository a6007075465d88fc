import { expect, test } from "vitest";
import type { DocumentRequest } from "../../documents/document-request.ts";
import type { RawSheet } from "../../input/raw-sheet.ts";
import { readInput } from "../../input/read-input.ts";
import { parseDay } from "../../ground/parse-day.ts";
import { planSales } from "../../plan/plan-sales.ts";
import type { Language } from "../../ground/text.ts";
import type { CellValue, ResultSheet } from "../result-sheet.ts";
import { describeDocument } from "./describe-document.ts";

/** Wednesday 11 March 2026; the day before is Tuesday. */
const input: RawSheet[] = [
  {
    name: "Managers",
    rows: [
      ["Manager ID", "Name", "Role"],
      ["M1", "Ann", "territorial"],
      ["M2", "Bob", "territorial"],
      ["M3", "Sue", "supervisor"],
    ],
  },
  {
    name: "Clients",
    rows: [
      ["Client ID", "Client", "Status", "Manager", "Client potential", "Current supplier", "Channel", "Needs"],
      ["C1", "Alfa", "prospect", "Ann", "A", "Rival", "Direct", "fewer stops"],
      ["C2", "Beta", "prospect", "Ann", null, null, null, null],
      ["C3", "Gamma", "client", "Bob", "B", null, null, null],
    ],
  },
  {
    name: "Contacts",
    rows: [
      ["Person ID", "Client", "Name", "Title", "Role"],
      ["P1", "C1", "Zoe", "engineer", "LFR"],
      ["P2", "C1", "Max", "director", "LPR"],
    ],
  },
  {
    name: "Activities",
    rows: [
      ["ID", "Client", "Manager", "Type", "Status", "Due", "Done", "Interest", "Result", "Person"],
      ["A1", "C1", "Ann", "call", "done", "2026-03-10", "2026-03-10", "medium", "wants a sample", "P1"],
      ["A2", "C2", "Ann", "call", "missed", "2026-03-10", null, null, null, null],
      ["A3", "C2", "Ann", "letter", "planned", "2026-03-02", null, null, null, null],
      ["A4", "C1", "Ann", "meeting away", "planned", "2026-03-12", null, null, null, null],
      ["A5", "C3", "Bob", "meeting away", "done", "2026-03-09", "2026-03-09", null, "prices agreed", null],
    ],
  },
  {
    name: "Deals",
    rows: [
      ["Deal ID", "Client", "Owner", "Status", "Stage", "Opened", "Closed", "Amount"],
      ["D1", "C1", "Ann", "open", "Proposal", "2026-03-10", null, 5000],
      ["D2", "C3", "Bob", "won", "Won", "2026-02-01", "2026-03-09", 3000],
      ["D3", "C3", "Ann", "won", "Won", "2026-02-01", "2026-03-10", 1000],
    ],
  },
  {
    name: "DealSteps",
    rows: [
      ["Deal ID", "Step", "Planned", "Action", "Expected objection", "Answer"],
      ["D1", 1, "2026-03-12", "meet", "too dear", "count the stops"],
    ],
  },
  {
    name: "Competitors",
    rows: [
      ["Competitor ID", "Competitor"],
      ["K1", "Rival"],
    ],
  },
  {
    name: "Comparison",
    rows: [
      ["Competitor", "Criterion", "Ours", "Theirs"],
      ["Rival", "test on the line", 5, 0],
    ],
  },
  {
    name: "Channels",
    rows: [
      ["Channel", "Share"],
      ["Direct", 1],
    ],
  },
  {
    name: "Advantages",
    rows: [
      ["Channel", "Need hypothesis", "Advantage", "Question"],
      ["Direct", "no stops", "own warehouse", "What does an hour cost?"],
    ],
  },
  {
    name: "Goals",
    rows: [
      ["Period", "Plan"],
      ["2026-03", 8000],
    ],
  },
];
const asOf = parseDay("2026-03-11");
const plan = planSales(readInput(input), { asOf });

function made(request: DocumentRequest, language: Language = "en"): ResultSheet {
  const { sheet, problem } = describeDocument(plan, language, request);
  if (!sheet) throw new Error(problem.en);
  return sheet;
}

function rowsOf({ blocks }: ResultSheet, key: string): Record<string, CellValue>[] {
  const table = blocks.find((block) => block.key === key);
  if (table?.type !== "table") return [];
  return Array.from({ length: table.rowCount }, (_, row) =>
    Object.fromEntries(table.columns.map((column) => [column.key, (column.json ?? column.values)[row]])),
  );
}

function fieldsOf({ blocks }: ResultSheet, key: string): Record<string, CellValue> {
  const form = blocks.find((block) => block.key === key);
  return form?.type === "form" ? Object.fromEntries(form.fields.map((field) => [field.key, field.value])) : {};
}

function findingOf({ blocks }: ResultSheet): string {
  const note = blocks.find(({ key }) => key === "finding");
  return note?.type === "note" ? note.lines.join(" ") : "";
}

const usersIn = ({ blocks }: ResultSheet): string[] =>
  blocks.flatMap((block) => {
    if (block.type === "form") return block.fields.filter(({ owner }) => owner === "user").map(({ key }) => key);
    return block.type === "table" ? block.columns.filter(({ owner }) => owner === "user").map(({ key }) => key) : [];
  });

test("[T-02] a card: who, how large, people by role, contacts; its blanks are counted and left for typing", () => {
  const card = made({ id: "T-02", client: "C1" });
  expect(fieldsOf(card, "card")).toMatchObject({
    ...{ client: "Alfa", manager: "Ann", potential: "A", supplier: "Rival", needs: "fewer stops", channel: "Direct" },
    ...{ lastContact: "2026-03-10, call: wants a sample", nextContact: "2026-03-12, meeting away", source: null },
  });
  expect(rowsOf(card, "people").map(({ name, role }) => [name, role])).toEqual([
    ["Max", "LPR"],
    ["Zoe", "LFR"],
  ]);
  expect(rowsOf(card, "blanks").map(({ what }) => what)).toEqual(["Client class", "Industry", "Region", "Source"]);
  expect(findingOf(card)).toMatch(/Blanks to fill: 4 of 13/);
  expect(usersIn(card)).toEqual(expect.arrayContaining(["source", "answer", "comment"]));
});

test("[T-02] nobody known at the client: room to write people; a decider is a blank", () => {
  const card = made({ id: "T-02", client: "Beta" }, "ru");
  expect(rowsOf(card, "people")).toHaveLength(4);
  expect(rowsOf(card, "blanks").map(({ what }) => what)).toContain("ЛПР");
  expect(findingOf(card)).toMatch(/Контактов ещё не было.*просрочен/);
});

test("[T-02] asked for a manager it has a page for each client of the day, and says so where there was none", () => {
  const ann = made({ id: "T-02", manager: "Ann" });
  expect(ann).toMatchObject({ id: "T-02 M1 2026-03-11", name: "T-02 Ann" });
  expect(fieldsOf(ann, "card").client).toBe("Alfa");
  expect(findingOf(made({ id: "T-02", manager: "Bob" }))).toMatch(/No contacts from 2026-03-10 to 2026-03-10/);
  expect(describeDocument(plan, "en", { id: "T-02" }).problem?.en).toMatch(/say which client/);
});

test("[T-03] contacts held and missed and deals that moved since the previous working day", () => {
  const report = made({ id: "T-03", manager: "Ann" });
  expect(rowsOf(report, "held")).toMatchObject([{ client: "Alfa", person: "Zoe", result: "wants a sample" }]);
  expect(rowsOf(report, "missed")).toMatchObject([{ client: "Beta", type: "call", why: null }]);
  expect(rowsOf(report, "moved").map(({ deal, what }) => [deal, what])).toEqual([
    ["D1", "opened"],
    ["D3", "won"],
  ]);
  expect(findingOf(report)).toMatch(/held: 1 with 1 clients; missed: 1; deals moved: 2.*passed before that: 1/);
  expect(fieldsOf(report, "document")).toMatchObject({ author: "Ann", period: "2026-03-10" });
});

test("[T-05] rated clients with the mark and warmth; who is not rated yet waits below", () => {
  const report = made({ id: "T-05", manager: "Ann" });
  expect(rowsOf(report, "rated")).toMatchObject([{ client: "Alfa", heat: "hot", interest: "medium", potential: "A" }]);
  expect(rowsOf(report, "toRate").map(({ client }) => client)).toEqual(["Beta"]);
  expect(usersIn(report)).toEqual(expect.arrayContaining(["reasons", "mark"]));
  expect(findingOf(made({ id: "T-05", manager: "Bob" }, "ru"))).toMatch(/не отмечен интерес/);
});

test("[T-06] without a matrix a note says which sheet fills it; comments are typed in", () => {
  const report = made({ id: "T-06" });
  expect(findingOf(report)).toMatch(/Add the sheet DevMatrix/);
  expect(fieldsOf(report, "comments")).toEqual({ comments: null, withRegions: null });
});

test("[T-06] [T-09] a document of the department asked for its author is told apart and signed; for others it is refused", () => {
  const signed = made({ id: "T-06", manager: "Sue" });
  expect([signed.id, signed.name, fieldsOf(signed, "document").author]).toEqual(["T-06 M3", "T-06 Sue", "Sue"]);
  const { problem } = describeDocument(plan, "en", { id: "T-09", manager: "Sue" });
  expect(problem?.en).toContain("cannot be made by --manager");
});

test("[T-09] week and month of each manager; the department in the totals; decisions to write in", () => {
  const minutes = made({ id: "T-09" });
  const people = rowsOf(minutes, "people");
  expect(people.find(({ manager }) => manager === "Ann")).toMatchObject({
    weekWon: 1000,
    monthFact: 1000,
    present: null,
  });
  expect(people.find(({ manager }) => manager === "Bob")).toMatchObject({ weekWon: 3000, weekDone: 1 });
  const table = minutes.blocks.find(({ key }) => key === "people");
  const totals = table?.type === "table" ? table.columns.map(({ key, total }) => [key, total?.value]) : [];
  expect(totals).toContainEqual(["monthFact", 4000]);
  expect(rowsOf(minutes, "decisions")).toHaveLength(8);
});

test("[T-10] the ranking goes by fulfilment of the plan and names the first", () => {
  const minutes = made({ id: "T-10" });
  const ranking = rowsOf(minutes, "ranking");
  const shares = ranking.map(({ share }) => Number(share ?? -1));
  expect(shares).toEqual([...shares].sort((one, other) => other - one));
  expect(ranking.find(({ manager }) => manager === "Bob")).toMatchObject({ fact: 3000 });
  expect(fieldsOf(minutes, "award")).toMatchObject({ awarded: null, reason: null });
  expect(fieldsOf(minutes, "document").period).toBe("2026-03-01 to 2026-03-31");
});

test("[T-11] agenda: the next meeting, people, questions of the channel, objections, lines against the supplier", () => {
  const agenda = made({ id: "T-11", client: "C1" });
  expect(findingOf(agenda)).toBe("Meeting with Alfa on 2026-03-12 (meeting away).");
  expect(rowsOf(agenda, "people").map(({ name }) => name)).toEqual(["Max", "Zoe"]);
  expect(rowsOf(agenda, "questions")).toMatchObject([{ question: "What does an hour cost?", answer: null }]);
  expect(rowsOf(agenda, "objections")).toEqual([{ objection: "too dear", reply: "count the stops", deal: "D1" }]);
  expect(rowsOf(agenda, "positioning")).toMatchObject([{ kind: "unique", argument: "test on the line" }]);
  expect(usersIn(agenda)).toEqual(expect.arrayContaining(["goal", "offer", "materials", "place"]));
});

test("[T-11] where nothing is prepared the lists are there to write in, and notes say where they come from", () => {
  const agenda = made({ id: "T-11", client: "Gamma" }, "ru");
  expect(findingOf(agenda)).toMatch(/не назначена/);
  expect(rowsOf(agenda, "questions")).toHaveLength(5);
  expect(rowsOf(agenda, "objections")).toHaveLength(5);
});

test("[T-12] minutes: the last meeting with its result, who was there, actions as rows of DealSteps", () => {
  const minutes = made({ id: "T-12", client: "Gamma", manager: "Bob" });
  expect(findingOf(minutes)).toMatch(/Meeting with Gamma on 2026-03-09 .*prices agreed.*No next contact/);
  expect(fieldsOf(minutes, "document")).toMatchObject({ author: "Bob", period: "2026-03-09" });
  expect(fieldsOf(minutes, "results")).toMatchObject({ agreed: null, refused: null, news: null, nextContact: null });
  const table = minutes.blocks.find(({ key }) => key === "actions");
  const headings = table?.type === "table" ? table.columns.map(({ heading }) => heading) : [];
  expect(headings).toEqual(["Action", "Responsible", "Planned", "Passed when"]);
  const present = made({ id: "T-12", client: "C1" }).blocks.find(({ key }) => key === "people");
  expect(present?.type === "table" && present.columns.map(({ key, owner }) => [key, owner])).toContainEqual([
    "present",
    "user",
  ]);
});
