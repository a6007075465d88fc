import { freeSheetName, type CarriedSheet, type PlacedSheet, type PlanWorkbook } from "../../engine/index.ts";
import { dropDownLists } from "../../drawing/drop-down-lists.ts";
import { planCarriedSheet } from "../../drawing/plan-carried-sheet.ts";
import { planResultSheet } from "../../drawing/plan-result-sheet.ts";
import type { SheetPlan } from "../../drawing/sheet-plan.ts";
import { describedTab, linkPlaces } from "../../drawing/link-places.ts";
import { styleBook, type StyleBook } from "../../drawing/style-book.ts";
import { inputMark, listsMark, type MarkedSheet } from "./sheet-marks.ts";

/** One sheet of the build: what stands on it, on which tab, and whether that tab is there already. */
export interface SheetJob {
  readonly plan: SheetPlan;
  readonly mark: string;
  readonly name: string;
  /** Id of the owned sheet that is written again; undefined for a new one. */
  readonly id?: string;
}

export interface Build {
  readonly jobs: readonly SheetJob[];
  /** Tab of the description to tab of the workbook. */
  readonly names: ReadonlyMap<string, string>;
  readonly book: StyleBook;
  /** The sheet Settings of this workbook, which only gets the settings it has not. */
  readonly settings?: CarriedSheet;
}

/**
 * Decides what is written where, before anything is: result sheets go to the tabs that carry their mark, else to new
 * ones; the user's own input sheets stay as they are; input sheets made by the planner are added. Lists of sheets that
 * are not written now keep their places.
 */
export function planBuild(
  workbook: PlanWorkbook,
  standing: readonly MarkedSheet[],
  standingLists: readonly (readonly string[])[] = [],
): Build {
  const book = styleBook(workbook);
  const taken = new Set(standing.map(({ name }) => name.toLowerCase()));
  const names = new Map<string, string>();
  const placed: { sheet: PlacedSheet | CarriedSheet; mark: string; name: string; id?: string }[] = [];
  for (const sheet of workbook.sheets) {
    const tab = describedTab(sheet);
    if (sheet.type === "input" && isHere(sheet)) {
      names.set(tab, sheet.source.sheet);
      continue;
    }
    const mark = sheet.type === "result" ? sheet.sheet.id : inputMark + sheet.table;
    const replaces = sheet.type === "input" ? sheet.replaces : undefined;
    const owned =
      standing.find((one) => one.mark === mark) ??
      standing.find(({ name }) => replaces !== undefined && name === replaces);
    const name = owned?.name ?? freeSheetName(tab, taken);
    names.set(tab, name);
    placed.push({ sheet, mark, name, id: owned?.id });
  }
  const oldLists = standing.find(({ mark }) => mark === listsMark);
  const listsName = oldLists?.name ?? freeSheetName(workbook.language === "ru" ? "Списки" : "Lists", taken);
  const lists = dropDownLists(listsName, book, standingLists);
  const context = { book, locate: linkPlaces(workbook), listFormula: lists.formula };
  const jobs = placed.map(({ sheet, ...place }): SheetJob => ({
    ...place,
    plan: sheet.type === "result" ? planResultSheet(sheet, context) : planCarriedSheet(sheet, context),
  }));
  const listPlan = lists.sheet();
  if (listPlan) jobs.push({ plan: listPlan, mark: listsMark, name: listsName, id: oldLists?.id });
  const settings = workbook.sheets.find((sheet) => sheet.type === "input" && sheet.table === "Settings");
  return { jobs, names, book, settings: settings?.type === "input" && isHere(settings) ? settings : undefined };
}

/** The sheet was read from this very workbook, not from a file beside it. */
function isHere(sheet: CarriedSheet): sheet is CarriedSheet & Required<Pick<CarriedSheet, "source">> {
  return sheet.source !== undefined && sheet.source.file === undefined;
}
