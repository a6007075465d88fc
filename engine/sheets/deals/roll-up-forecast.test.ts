import { expect, test } from "vitest";
import { sampleSheets } from "../../../templates/sample/sample-sheets.ts";
import { readInput } from "../../input/read-input.ts";
import { planSales } from "../../plan/plan-sales.ts";
import { describeSheets } from "../describe-sheets.ts";
import { resultsAsJson } from "../results-json.ts";

const told = {
  en: ["By how past months ended", "lies within that range"],
  ru: ["По тому, чем кончались прошлые месяцы", "внутри этих границ"],
} as const;

test.each(["en", "ru"] as const)(
  "[AM-86] in %s the chance of today's deals is told apart from what is to come",
  (language) => {
    const plan = planSales(readInput(sampleSheets(language), { language }));
    const sheets = describeSheets(plan, language, ["R-00", "R-14"]);
    const [coming] = resultsAsJson(sheets)["R-14"].tables["coming"].rows;
    const [, , p10, p90] = coming as [number, string, number, number];
    const { target } = plan.dealPlan.rollUp.department;
    const unit = plan.input.moneyUnit.perUnit;
    expect(p10 < target / unit && target / unit < p90).toBe(true);
    for (const sheet of sheets) {
      const lines = sheet.blocks.flatMap((block) => (block.type === "note" ? block.lines : []));
      const line = lines
        .filter((one): one is string => typeof one === "string")
        .find((one) => one.includes(told[language][0]));
      expect(line, sheet.id).toContain(told[language][1]);
    }
  },
);

test("[AM-90] two blocks of a sheet never share a key: JSON would hold only one of them", () => {
  const sheets = describeSheets(planSales(readInput(sampleSheets("en"), {})), "en");
  const twice = sheets.flatMap(({ id, blocks }) => {
    const keys = blocks.filter(({ type }) => type === "table" || type === "form").map(({ key }) => key);
    return keys.filter((key, place) => keys.indexOf(key) < place).map((key) => `${id}.${key}`);
  });
  expect(twice).toEqual([]);
});
