import { historyToKeep } from "../../plan/history-to-keep.ts";
import type { SalesPlan } from "../../plan/sales-plan.ts";
import { engineVersion } from "../../ground/version.ts";
import { text, type Language } from "../../ground/text.ts";
import { carryInput } from "./carry-input.ts";
import { historySheet } from "./history-sheet.ts";
import { nameSheets } from "./name-sheets.ts";
import { placeSheets } from "./place-sheets.ts";
import type { CarriedSheet, PlanWorkbook } from "./placed-sheet.ts";
import { freeSheetName } from "./sheet-names.ts";
import type { ResultSheet } from "../result-sheet.ts";
import { shownCurrency } from "../shown-currency.ts";

const title = text("Sales plan {label}", "План продаж {label}");

/**
 * The workbook a host writes: result sheets first, then the input sheets they were computed from, and last what this
 * build and those before it keep for the next one.
 */
export function buildPlanWorkbook(plan: SalesPlan, sheets: readonly ResultSheet[], language: Language): PlanWorkbook {
  const named = nameSheets(sheets);
  const carried = carryInput(plan.input, language, new Set(named.map(({ name }) => name)));
  const inputs = withHistory(plan, named, carried.sheets, language);
  const onPaper = plan.input.settings.printInputs ? inputs : inputs.map(offPaper);
  return workbookOf(plan, [...placeSheets(named.map(onPaperOf(plan)), carried.find), ...onPaper], language);
}

/** How much of its list a sheet prints is the user's choice. */
function onPaperOf({ input }: SalesPlan): (sheet: ResultSheet) => ResultSheet {
  const rows = input.settings.printRows ?? undefined;
  return (sheet) =>
    sheet.print.paper ? { ...sheet, print: { ...sheet.print, paper: { ...sheet.print.paper, rows } } } : sheet;
}

/** What a plan was computed from is not what it has to say. */
function offPaper(sheet: CarriedSheet): CarriedSheet {
  return { ...sheet, printed: false };
}

/** A workbook of documents alone, without the input they were filled from. */
export function buildDocumentWorkbook(
  plan: SalesPlan,
  documents: readonly ResultSheet[],
  language: Language,
): PlanWorkbook {
  return workbookOf(
    plan,
    placeSheets(nameSheets(documents), () => undefined),
    language,
  );
}

function workbookOf(plan: SalesPlan, sheets: PlanWorkbook["sheets"], language: Language): PlanWorkbook {
  return {
    language,
    currency: shownCurrency(plan.input),
    ...decimalsOf(plan),
    sheets,
    title: title[language].replace("{label}", plan.period.label),
    properties: { SalesPlannerVersion: engineVersion, SalesPlannerInput: plan.fingerprint },
  };
}

function withHistory(
  plan: SalesPlan,
  results: readonly ResultSheet[],
  carried: readonly CarriedSheet[],
  language: Language,
): CarriedSheet[] {
  const input = carried.filter(({ table }) => table !== "BuildHistory");
  const taken = new Set([...results, ...input].map(({ name }) => name.toLowerCase()));
  const rows = historyToKeep(plan, plan.history.earlier);
  const kept = historySheet(rows, plan.input, language, (wanted) => freeSheetName(wanted, taken));
  return kept ? [...input, kept] : input;
}

/** From here on cents are noise on a sheet that people read. */
const largeMoney = 100_000;

function decimalsOf({ clients, input }: SalesPlan): Pick<PlanWorkbook, "moneyDecimals" | "inputDecimals"> {
  const { perUnit } = input.moneyUnit;
  const inputDecimals = clients.money.amounts.some((amount) => amount % perUnit !== 0) ? 2 : 0;
  const large = clients.groups.positives / perUnit >= largeMoney;
  return { moneyDecimals: large ? 0 : inputDecimals, inputDecimals };
}
