import { expect, test } from "vitest";
import { sampleSheets } from "../../../templates/sample/sample-sheets.ts";
import { readInput } from "../../input/read-input.ts";
import { planSales } from "../../plan/plan-sales.ts";
import { describeDocument } from "./describe-document.ts";

const plan = planSales(readInput(sampleSheets("en")));
const { Managers } = plan.input.tables;
const somebody = Managers.name.words[Managers.name.codes[0]];

test("[T-01] asked for one manager has that manager's page alone, signed", () => {
  const { sheet } = describeDocument(plan, "en", { id: "t-01", manager: ` ${somebody.toUpperCase()} ` });
  expect(sheet?.name).toBe(`T-01 ${somebody}`);
  expect(sheet?.blocks.map(({ key }) => key)).toEqual(["document", "day"]);
  const [header] = sheet?.blocks ?? [];
  expect(header.type === "form" && header.fields.find(({ key }) => key === "author")?.value).toBe(somebody);
});

test("[T-01] asked for nobody has a page for each, every one on a new sheet of paper", () => {
  const { sheet } = describeDocument(plan, "en", { id: "T-01" });
  const headers = sheet?.blocks.filter(({ key }) => /^document\d+$/.test(key)) ?? [];
  expect(headers.length).toBeGreaterThan(5);
  expect(headers.map(({ pageBreak }) => pageBreak ?? false)).toEqual(headers.map((_, place) => place > 0));
});

test("where the data hold nothing a document could be about, the sheet to add is named", () => {
  const bare = planSales(
    readInput([
      {
        name: "Clients",
        rows: [
          ["Client ID", "Client", "Status"],
          ["C1", "Alfa", "client"],
        ],
      },
    ]),
    { asOf: 46000 },
  );
  for (const request of [{ id: "T-27" }, { id: "T-27", competitor: "Rival" }])
    expect(describeDocument(bare, "en", request).problem).toMatchObject({
      en: "T-27 Competitor call checklist: the data hold no competitor at all; add one row to the sheet Competitors and name it here",
      ru: expect.stringContaining("добавьте строку на лист «Конкуренты»"),
    });
});

test("an unknown document, an unknown subject and one that is not said are told in words, with examples", () => {
  expect(describeDocument(plan, "en", { id: "T-99" }).problem?.en).toBe(
    'document: expected one of T-01 to T-45, got "T-99"',
  );
  expect(describeDocument(plan, "en", { id: "T-01", manager: "Xyz" }).problem?.en).toMatch(
    /manager "Xyz" is not in the input; known are, for example: .+/,
  );
  const misspelled = somebody.slice(0, -1);
  expect(describeDocument(plan, "en", { id: "T-01", manager: misspelled }).problem?.en).toContain(
    `manager "${misspelled}" is not in the input; did you mean: ${somebody}`,
  );
  expect(describeDocument(plan, "ru", { id: "T-13" }).problem?.ru).toMatch(/T-13 План сделки.*сделка \(--deal\)/);
});

test("a name too long for a tab is cut where it still reads like one", () => {
  expect(describeDocument(plan, "en", { id: "T-07" }).sheet?.name).toBe("T-07 Supervisor’s report");
});
