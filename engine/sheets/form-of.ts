import type { Text } from "../ground/text.ts";
import { listed, type Column, type Columns } from "./column.ts";
import type { FormBlock, FormField } from "./result-sheet.ts";
import { cellOf, saidIn, whatIsThere, type TableContext } from "./table-of.ts";

export interface FormAbout extends Omit<FormBlock, "type" | "title" | "fields"> {
  readonly title?: Text | string;
  readonly fields: Columns<undefined>;
  readonly side?: true;
  readonly wide?: true;
  readonly pageBreak?: true;
}

/**
 * Labels with values beside them, in the words of columns: a form is a table of one row.
 *
 * @example formOf(context, { key: "summary", fields: [money("plan", words.plan, goal.plan, { mark: "strong" })] })
 */
export function formOf(
  context: TableContext,
  { fields, title, ...about }: FormAbout,
): FormBlock & Pick<FormAbout, "side" | "wide" | "pageBreak"> {
  return {
    type: "form",
    ...about,
    ...(title === undefined ? {} : { title: saidIn(context, title) }),
    fields: listed(fields).map((field) => fieldOf(context, field)),
  };
}

/** One field of a form. */
export function fieldOf(context: TableContext, field: Column<undefined>): FormField {
  const { key, heading, kind, of, json, formula, mark, link, note, owner } = field;
  const one = <Value>(value: Value | ((row: undefined, place: number) => Value)): Value =>
    typeof value === "function" ? (value as (row: undefined, place: number) => Value)(undefined, 0) : value;
  return whatIsThere({
    key,
    label: saidIn(context, heading),
    kind,
    value: cellOf(context, kind, one(of)),
    json: one(json),
    formula: Array.isArray(formula) ? (formula[0] as string | undefined) : one(formula as FormField["formula"]),
    mark: one(mark),
    link: one(link),
    note: note === undefined ? undefined : saidIn(context, note),
    owner,
  });
}
