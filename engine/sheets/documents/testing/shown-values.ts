import type { DocumentRequest } from "../../../documents/document-request.ts";
import type { SalesPlan } from "../../../plan/sales-plan.ts";
import type { Language } from "../../../ground/text.ts";
import type { CellValue, FormField, NoteBlock, ResultSheet, SheetColumn, TableBlock } from "../../result-sheet.ts";
import { describeDocument } from "../describe-document.ts";

/** For the tests: a document with short ways to ask what it shows. */
export interface ShownDocument {
  readonly sheet: ResultSheet;
  readonly keys: readonly string[];
  lines(note: string): readonly string[];
  field(form: string, key: string): FormField;
  table(key: string): TableBlock;
  /** Cells of a column, without the totals row. */
  cells(table: string, column: string): CellValue[];
  column(table: string, key: string): SheetColumn;
}

export function shownDocument(plan: SalesPlan, request: DocumentRequest, language: Language = "en"): ShownDocument {
  const { sheet, problem } = describeDocument(plan, language, request);
  if (!sheet) throw new Error(problem.en);
  const block = <Type extends string>(type: Type, key: string) => {
    const found = sheet.blocks.find((one) => one.type === type && one.key === key);
    if (!found)
      throw new RangeError(`block: expected one of ${sheet.blocks.map((one) => one.key).join(", ")}, got "${key}"`);
    return found;
  };
  const table = (key: string) => block("table", key) as TableBlock;
  const column = (of: string, key: string): SheetColumn => {
    const found = table(of).columns.find((one) => one.key === key);
    if (!found) throw new RangeError(`column: not in ${of}, got "${key}"`);
    return found;
  };
  return {
    sheet,
    keys: sheet.blocks.map(({ key }) => key),
    lines: (note) => (block("note", note) as NoteBlock).lines,
    field: (form, key) => {
      const found = block("form", form);
      const field = found.type === "form" ? found.fields.find((one) => one.key === key) : undefined;
      if (!field) throw new RangeError(`field: not in ${form}, got "${key}"`);
      return field;
    },
    table,
    column,
    cells: (of, key) => Array.from(column(of, key).values),
  };
}
