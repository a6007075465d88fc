import type { Language, RawSheet, TableName } from "../../../engine/index.ts";
import { writeWorkbook } from "../../../files/index.ts";
import { recalculate } from "../../../files/recalculate/recalculate.ts";
import type { SampleCell } from "../../sample/sample-row.ts";
import { describeTemplate } from "../describe-template.ts";
import type { Template, TemplateInput } from "../template.ts";

type Rows = readonly Readonly<Record<string, SampleCell>>[];

/**
 * A ready-made workbook after a person pasted rows over its example, every formula recalculated: proves that formulas
 * follow whatever is pasted.
 */
export async function pasteRows(
  template: Template,
  language: Language,
  rows: { readonly [Name in TableName]?: Rows },
): Promise<RawSheet[]> {
  const inputs = template.inputs.map((input): TemplateInput => ({ ...input, rows: rows[input.table] ?? input.rows }));
  return recalculate(await writeWorkbook(describeTemplate({ ...template, inputs }, language)));
}
