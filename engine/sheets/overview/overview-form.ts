import type { Text } from "../../ground/text.ts";
import type { Columns } from "../column.ts";
import { formOf } from "../form-of.ts";
import type { FormBlock } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";

/** A form of R-00, across its grid: each figure leads to the sheet that tells more, unless it says another. */
export function overviewForm(
  context: SheetContext,
  key: string,
  title: Text | string,
  sheet: string,
  fields: Columns<undefined>,
): FormBlock {
  const form = formOf(context, { key, title, wide: true, spans: [2, 1, 10], fields });
  return { ...form, fields: form.fields.map((field) => ({ link: { sheet }, ...field })) };
}
