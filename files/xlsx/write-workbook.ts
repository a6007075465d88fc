import { freeSheetName, type PlanWorkbook } from "../../engine/index.ts";
import { dropDownLists } from "../../drawing/drop-down-lists.ts";
import { writeFrame } from "./frame.ts";
import { packWorkbook } from "./pack-workbook.ts";
import { planCarriedSheet } from "../../drawing/plan-carried-sheet.ts";
import { planResultSheet } from "../../drawing/plan-result-sheet.ts";
import { describedTab, linkPlaces } from "../../drawing/link-places.ts";
import { styleBook } from "../../drawing/style-book.ts";
import type { DrawContext } from "../../drawing/draw-context.ts";

/** Document property that names the planner's own sheets: JSON of {sheet name: id}. */
export const ownershipProperty = "SalesPlannerSheets";

/**
 * The plan as the bytes of an .xlsx file: real tables, native formulas with the engine's values, charts, drop-down
 * lists, notes, print setup. The same plan gives the same bytes. Rows are streamed, so a million of them fit.
 *
 * The planner's sheets are marked in the document property `SalesPlannerSheets`; no name of a person is written.
 *
 * @see AM-60, AM-62, AM-63
 * @example await saveFiles([{ path: "plan.xlsx", bytes: await writeWorkbook(workbook) }])
 */
export async function writeWorkbook(workbook: PlanWorkbook): Promise<Uint8Array> {
  const { language, currency, moneyDecimals, inputDecimals } = workbook;
  const book = styleBook({ language, currency, moneyDecimals, inputDecimals });
  const taken = new Set(workbook.sheets.map((sheet) => describedTab(sheet).toLowerCase()));
  const lists = dropDownLists(freeSheetName(language === "ru" ? "Списки" : "Lists", taken), book);
  const context: DrawContext = { book, locate: linkPlaces(workbook), listFormula: lists.formula };
  const planned = workbook.sheets.map((sheet) =>
    sheet.type === "result" ? planResultSheet(sheet, context) : planCarriedSheet(sheet, context),
  );
  const listSheet = lists.sheet();
  const sheets = listSheet ? [...planned, listSheet] : planned;
  const frame = await writeFrame({
    sheets,
    styles: book.styles,
    title: workbook.title,
    names: workbook.names ?? [],
    properties: { ...ownership(workbook), ...workbook.properties },
    activeSheet: Math.max(
      0,
      sheets.findIndex(({ hidden }) => !hidden),
    ),
  });
  return packWorkbook(frame, sheets, book.styles.length, book.words);
}

function ownership({ sheets }: PlanWorkbook): Record<string, string> {
  const owned = sheets.flatMap((sheet) => (sheet.type === "result" ? [[sheet.sheet.name, sheet.sheet.id]] : []));
  return { [ownershipProperty]: JSON.stringify(Object.fromEntries(owned)) };
}
