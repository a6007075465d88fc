import { describe, expect, test } from "vitest";
import { dayOf } from "../../ground/day.ts";
import { parsePeriod } from "../../ground/parse-period.ts";
import type { DocumentRequest } from "../../documents/document-request.ts";
import { readInput } from "../../input/read-input.ts";
import { planSales } from "../../plan/plan-sales.ts";
import { programme } from "../../programmes/programme-item.ts";
import { technologySkeletons } from "../../words/documents/technology-words.ts";
import type { Language } from "../../ground/text.ts";
import type { ResultSheet, TableBlock } from "../result-sheet.ts";
import { describeDocument } from "./describe-document.ts";

/** Ann was hired on Monday 3 August 2026, Bob in 2019; both sold in the third quarter. */
const plan = planSales(
  readInput([
    {
      name: "Managers",
      rows: [
        ["Manager ID", "Name", "Role", "Hired", "Strengths", "Weaknesses", "Personal technique", "Plan share"],
        ["M1", "Ann", "territorial", "2026-08-03", "field; phone", "papers", "", 0.25],
        ["M2", "Bob", "VIP", "2019-04-01", "", "", "TR-IND-2", 0.75],
      ],
    },
    {
      name: "TrainingLog",
      rows: [
        ["Manager", "Item", "Due", "Done", "Mark"],
        ["Ann", "TR-NEW-01", "2026-08-03", "2026-08-03", "pass"],
        ["Ann", "TR-NEW-15", "2026-08-17", "2026-08-18", ""],
        ["Bob", "TR-INT-5", "2026-09-18", "", ""],
        ["Bob", "TR-EXT-1", "2026-05-14", "2026-05-14", "5"],
      ],
    },
    {
      name: "Deals",
      rows: [
        ["Deal ID", "Client", "Manager", "Opened", "Stage", "Amount", "Status", "Closed on"],
        ["D1", "Alfa", "Ann", "2026-07-01", "", 300, "won", "2026-08-20"],
        ["D2", "Alfa", "Ann", "2026-07-01", "", 500, "won", "2026-09-15"],
        ["D3", "Beta", "Bob", "2026-07-01", "", 900, "won", "2026-07-20"],
        ["D4", "Beta", "Bob", "2026-07-01", "", 400, "open", ""],
      ],
    },
    {
      name: "DealSteps",
      rows: [
        ["Deal ID", "Step", "Planned", "Action", "Expected objection", "Answer"],
        ["D4", 1, "2026-10-01", "call", "Dear", ""],
        ["D4", 2, "2026-10-02", "visit", "dear ", "price per unit is lower"],
        ["D4", 3, "2026-10-03", "offer", "not now", ""],
      ],
    },
    {
      name: "Goals",
      rows: [
        ["Period", "Sales plan"],
        ["2026-Q3", 4000],
      ],
    },
    {
      name: "LayerItems",
      rows: [
        ["ID", "Status", "Due", "Owner"],
        ["B-18", "not done", "2026-10-30", "Bob"],
      ],
    },
  ]),
  { asOf: dayOf(2026, 9, 25), period: parsePeriod("2026-Q3") },
);

function make(request: DocumentRequest, language: Language = "en"): ResultSheet {
  const { sheet, problem } = describeDocument(plan, language, request);
  if (sheet === undefined) throw new Error(problem[language]);
  return sheet;
}

function column(sheet: ResultSheet, block: string, key: string) {
  const table = sheet.blocks.find((one) => one.key === block) as TableBlock;
  const found = table.columns.find((one) => one.key === key);
  return { values: Array.from(found?.values ?? []), owner: found?.owner, total: found?.total?.value };
}

function field(sheet: ResultSheet, key: string) {
  const fields = sheet.blocks.flatMap((block) => (block.type === "form" ? block.fields : []));
  return fields.find((one) => one.key === key);
}

function lines(sheet: ResultSheet, key: string): readonly string[] {
  const block = sheet.blocks.find((one) => one.key === key);
  return block?.type === "note" ? block.lines : [];
}

describe("one person", () => {
  test("[T-37] suggests by strengths, shows the largest sale; partner and threshold are typed in", () => {
    const sheet = make({ id: "T-37", manager: "Ann" });
    expect(field(sheet, "suggested")?.value).toBe("cold visits in mass");
    expect(column(sheet, "ways", "advice").values).toEqual([null, null, "also suits", "take it", null]);
    expect(field(sheet, "largest")?.value).toBe(500);
    expect(field(sheet, "partner")?.owner).toBe("user");
    expect(field(sheet, "next")?.owner).toBe("user");
  });

  test("[T-37] without known strengths a talk is asked for, and the code of the technique is told in words", () => {
    const sheet = make({ id: "T-37", manager: "Bob" });
    expect(lines(sheet, "noStrengths")[0]).toMatch(/hold the talk/);
    expect(field(sheet, "chosen")?.value).toBe("TR-IND-2 Personal way of selling");
  });

  test("[T-38] every step has its day, mark and state; the talks come after 2 weeks, 1 and 2 months", () => {
    const sheet = make({ id: "T-38", manager: "Ann" });
    const steps = column(sheet, "steps", "step").values;
    const due = column(sheet, "steps", "due").values;
    expect(steps).toHaveLength(17);
    const dueOf = (step: string) => due[steps.indexOf(step)];
    expect(dueOf("Induction")).toBe(dayOf(2026, 8, 3));
    expect(dueOf("Support talks, 1")).toBe(dayOf(2026, 8, 17));
    expect(dueOf("Support talks, 2")).toBe(dayOf(2026, 9, 3));
    expect(dueOf("Support talks, 3")).toBe(dayOf(2026, 10, 5)); // 3 October is a Saturday
    expect(column(sheet, "steps", "mark").values[0]).toBe("pass");
    expect(column(sheet, "steps", "trainer").owner).toBe("user");
    expect(lines(sheet, "finding")[0]).toMatch(/^Ann: 2 of 17 steps done/);
  });

  test("[T-38] one whose probation is over has no newcomer's plan, in words", () => {
    expect(lines(make({ id: "T-38", manager: "Bob" }, "ru"), "finding")[0]).toMatch(/Bob — уже не новичок/);
  });

  test("[T-39] the first day with its date; signatures and instructions are written by hand", () => {
    const sheet = make({ id: "T-39", manager: "Ann" });
    expect(column(sheet, "firstDay", "read").values).toEqual(Array<number>(4).fill(dayOf(2026, 8, 3)));
    expect(column(sheet, "firstDay", "signature").owner).toBe("user");
    expect(column(sheet, "instructions", "instruction").values).toHaveLength(10);
  });

  test("[T-40] books of the log by term; the library's book is given on the first day", () => {
    const bob = make({ id: "T-40", manager: "Bob" });
    expect(column(bob, "log", "due").values).toEqual([dayOf(2026, 9, 18)]);
    expect(lines(bob, "finding")[0]).toMatch(/1; read: 0, overdue: 1/);
    const ann = make({ id: "T-40", manager: "Ann" });
    expect(column(ann, "log", "given").values).toEqual([dayOf(2026, 8, 3)]);
    expect(column(ann, "log", "learned").owner).toBe("user");
  });

  test("[T-41] months add up to the period: 300 and 500 of a plan of a quarter of 4,000", () => {
    const sheet = make({ id: "T-41", manager: "Ann" });
    expect(column(sheet, "results", "won")).toMatchObject({ values: [0, 300, 500], total: 800 });
    expect(column(sheet, "results", "target").total).toBe(1000);
    expect(column(sheet, "results", "share").total).toBe(0.8);
    expect(column(sheet, "qualities", "evidence").owner).toBe("user");
    const item = column(make({ id: "T-41", manager: "Bob" }), "training", "mark").values;
    expect(item).toContain("5");
  });

  test("[T-42] the month's figures stand there; what was said is typed in", () => {
    const sheet = make({ id: "T-42", manager: "Ann" });
    expect(field(sheet, "monthMoney")?.value).toBe(500);
    expect(field(sheet, "supportDue")?.value).toBe(dayOf(2026, 9, 3));
    expect(field(make({ id: "T-42", manager: "Bob" }), "overdue")?.value).toBe(1);
    for (const key of ["help", "promise", "mood", "next"]) expect(field(sheet, key)?.owner).toBe("user");
    expect(lines(sheet, "howTo")).toHaveLength(2);
  });
});

describe("the department", () => {
  test("[T-44] each of the twelve documents has a page of its own with steps to be put into words", () => {
    const sheet = make({ id: "T-44" });
    const pages = sheet.blocks.filter(({ pageBreak }) => pageBreak);
    expect(pages.map(({ key }) => key)).toEqual(
      Array.from({ length: 12 }, (_, at) => `doc${String(at + 1).padStart(2, "0")}About`),
    );
    expect(column(sheet, "doc12Steps", "step").values.length).toBeGreaterThan(4);
    expect(column(sheet, "doc12Steps", "phrases").owner).toBe("user");
  });

  test.for(["DOC-03", "answers to objections", "Ответы на возражения"])(
    "[T-44] one skeleton of the twelve is asked for by its code or its name: %s",
    (skeleton) => {
      const sheet = make({ id: "T-44", skeleton });
      expect([sheet.id, sheet.name]).toEqual(["T-44 DOC-03", "T-44 Answers to objections"]);
      expect(sheet.blocks.map(({ key }) => key)).toEqual([
        "document",
        "intro",
        "doc03About",
        "doc03Steps",
        "objections",
      ]);
      expect(sheet.blocks.some(({ pageBreak }) => pageBreak)).toBe(false);
    },
  );

  test("[T-44] every document of the programme has its skeleton, and the other way round", () => {
    expect(Object.keys(technologySkeletons)).toEqual(programme("DOC")?.items.map(({ code }) => code));
  });

  test("[T-44] objections of the deal plans stand with the answers to them, however they are spelled", () => {
    const sheet = make({ id: "T-44" });
    expect(column(sheet, "objections", "objection").values).toEqual(["Dear", "not now"]);
    expect(column(sheet, "objections", "answer").values).toEqual(["price per unit is lower", null]);
    expect(column(sheet, "objections", "times").values).toEqual([2, 1]);
  });

  test("[T-45] figures now are those of the plan: 1,700 of 4,000 sold", () => {
    const sheet = make({ id: "T-45" });
    expect(field(sheet, "plan")?.value).toBe(4000);
    expect(field(sheet, "fact")?.value).toBe(1700);
    expect(lines(sheet, "finding")[0]).toMatch(/1,700 of 4,000.*43 %/);
    expect(field(sheet, "people")?.value).toBe(2);
    expect(field(sheet, "analysis")?.owner).toBe("user");
  });

  test("[T-45] open tasks of the layer come with owner and date; own tasks and corrections are typed in", () => {
    const sheet = make({ id: "T-45" });
    expect(column(sheet, "layerTasks", "owner").values).toContain("Bob");
    expect(column(sheet, "layerTasks", "due").values).toContain(dayOf(2026, 10, 30));
    expect(column(sheet, "ownTasks", "owner").owner).toBe("user");
    expect(column(sheet, "corrections", "why").owner).toBe("user");
  });
});
