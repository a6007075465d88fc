import { programme } from "../../programmes/programme-item.ts";
import { programmes } from "../../programmes/programmes.ts";
import type { SalesPlan } from "../../plan/sales-plan.ts";
import type { Language, Text } from "../../ground/text.ts";
import type { ResultSheet } from "../result-sheet.ts";
import { sheetContext } from "../sheet-context.ts";
import { programmeSheet, programmeSheetId } from "./programme-sheet.ts";

/** Programmes that can be inserted as sheets, in the order of the method: code, sheet id, title. */
export const programmeList: readonly { readonly code: string; readonly id: string; readonly title: Text }[] =
  programmes.map((one) => ({ code: one.code, id: programmeSheetId(one), title: one.name }));

/**
 * One programme as a sheet in one language.
 *
 * @param code "INT", "TR-NEW", "LAY", whatever its case
 * @throws RangeError for a code that no programme has
 */
export function describeProgramme(code: string, language: Language, plan: SalesPlan): ResultSheet {
  const found = programme(code);
  if (!found) throw new RangeError(`code: expected one of ${codes().join(", ")}, got "${code}"`);
  return programmeSheet(sheetContext(plan, language), found);
}

/**
 * Sheets of the programmes wanted, and of those that the workbook had before: a programme once inserted stays, with what
 * people wrote beside its rows (AM-61).
 *
 * @param wanted codes or ids of sheets, "INT" or "P-INT"; ids of other sheets are passed over
 */
export function describeProgrammes(plan: SalesPlan, language: Language, wanted: readonly string[] = []): ResultSheet[] {
  const inserted = new Set(plan.input.earlier.map(({ owned }) => owned));
  const isWanted = ({ code, id }: { readonly code: string; readonly id: string }): boolean =>
    inserted.has(id) || wanted.some((one) => [code, id].includes(one.toUpperCase()));
  return programmeList.filter(isWanted).map(({ code }) => describeProgramme(code, language, plan));
}

function codes(): string[] {
  return programmes.map(({ code }) => code);
}
