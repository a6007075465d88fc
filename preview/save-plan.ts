import {
  buildPlanWorkbook,
  dayOf,
  describeSheets,
  planSales,
  readInput,
  withLibraries,
  type Language,
  type RawSheet,
} from "../engine/index.ts";
import { writeWorkbook } from "../files/xlsx/write-workbook.ts";

/** The plan of what stands in the workbook now, as an .xlsx file; undefined when there is nothing to plan. */
export async function savePlan(sheets: readonly RawSheet[], language: Language, now: Date): Promise<Blob | undefined> {
  const input = readInput(sheets);
  if (input.tables.Clients.rowCount === 0 && input.tables.Deals.rowCount === 0) return undefined;
  const today = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  const plan = planSales(input, await withLibraries(input, { today }));
  const bytes = await writeWorkbook(buildPlanWorkbook(plan, describeSheets(plan, language), language));
  return new Blob([bytes as Uint8Array<ArrayBuffer>], {
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  });
}
