import { placeSheets, say, type Language, type PlanWorkbook, type ResultSheet } from "../../engine/index.ts";
import { inputSheets } from "./input-sheets.ts";
import type { Template, TemplateContext } from "./template.ts";
import { namesInUse, columnName } from "./workbook-names.ts";

/**
 * A ready-made workbook as a host writes it: first page, input sheets, sheets of formulas.
 *
 * @param sheets its sheets of formulas, with values once they are computed (`fillValues`)
 */
export function describeTemplate(
  template: Template,
  language: Language,
  sheets: readonly ResultSheet[] = templateSheets(template, language),
): PlanWorkbook {
  const inputs = inputSheets(template, language, new Set(sheets.map(({ name }) => name)));
  const placed = placeSheets(sheets, inputs.find, columnName);
  const [first, ...rest] = placed;
  return {
    language,
    currency: "",
    moneyDecimals: 0,
    inputDecimals: 0,
    sheets: [first, ...inputs.sheets, ...rest],
    title: template.name[language],
    names: namesInUse(placed, inputs.find),
    properties: { SalesPlannerTemplate: template.id },
  };
}

export function templateContext(language: Language): TemplateContext {
  return { language, say: (words, values) => say(words, language, values), money: (amount) => amount };
}

export function templateSheets(template: Template, language: Language): readonly ResultSheet[] {
  return template.sheets(templateContext(language));
}
