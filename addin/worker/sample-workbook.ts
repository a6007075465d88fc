import { buildPlanWorkbook, planSales, readInput, type Language, type PlanWorkbook } from "../../engine/index.ts";

/** The sample company's input sheets as a workbook to write: no sheet of it stands in the user's workbook yet. */
export async function sampleWorkbook(language: Language): Promise<PlanWorkbook> {
  const { sampleSheets } = await import("../../templates/sample/sample-sheets.ts");
  const plan = planSales(readInput(sampleSheets(language), { language }));
  const workbook = buildPlanWorkbook(plan, [], language);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (sheet.type === "input" ? { ...sheet, source: undefined } : sheet)),
  };
}
