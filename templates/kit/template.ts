import type { SettingKey, ResultSheet, TableName, Text, Language, SheetContext } from "../../engine/index.ts";
import type { SampleRow } from "../sample/sample-row.ts";

/** A ready-made workbook: input sheets to fill in, and sheets of native formulas that follow them. */
export interface Template {
  /** Folder under `templates/`. */
  readonly id: string;
  /** Name of the file and title of the workbook. */
  readonly name: Text;
  readonly inputs: readonly TemplateInput[];
  /** Settings its formulas read; they stand on the sheet Settings with their explanations. */
  readonly settings: readonly SettingKey[];
  /** Values it comes with where the method has no default: an example to be overwritten. */
  readonly settingValues?: Readonly<Partial<Record<SettingKey, string>>>;
  /** The first page, then the sheets of formulas in tab order; the input sheets stand after the first page. */
  sheets(context: TemplateContext): readonly ResultSheet[];
}

export interface TemplateContext {
  readonly language: Language;
  readonly say: SheetContext["say"];
  /** Money stands in units of the currency already, as it was typed. */
  readonly money: SheetContext["money"];
}

/** An input sheet of a ready-made workbook. */
export interface TemplateInput<Name extends TableName = TableName> {
  readonly table: Name;
  /** Columns in order; every column of the table when not said. */
  readonly columns?: readonly string[];
  /** How many rows below the heading formulas and drop-down lists reach. */
  readonly capacity: number;
  /** Rows it comes with: a few of an example, or the defaults of the method. */
  readonly rows?: readonly SampleRow<Name>[];
}

/** Checks the columns of an input against its table. */
export function templateInput<Name extends TableName>(input: TemplateInput<Name>): TemplateInput {
  return input as unknown as TemplateInput;
}
