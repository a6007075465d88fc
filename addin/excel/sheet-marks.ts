/** Custom property of a sheet the planner made: a result sheet's id, or one of the words below. */
export const markKey = "SalesPlanner";
/** Before the table of an input sheet the planner made: "input:Norms". */
export const inputMark = "input:";
export const listsMark = "lists";

export interface MarkedSheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  /** "R-01", "input:Norms", "lists"; undefined for a sheet of the user. */
  readonly mark?: string;
}

/** Every sheet of the workbook with its mark, in tab order. */
export async function readMarks(context: Excel.RequestContext): Promise<MarkedSheet[]> {
  const sheets = context.workbook.worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const marks = sheets.items.map((sheet) => sheet.customProperties.getItemOrNullObject(markKey).load("value"));
  await context.sync();
  return sheets.items.map(({ id, name, visibility }, place) => ({
    id,
    name,
    visible: visibility === "Visible",
    mark: marks[place].isNullObject ? undefined : marks[place].value,
  }));
}

/** The mark names a result sheet, "R-01", "T-08", "T-13 D-0117", "DUE" or "P-INT", not an input sheet or the lists. */
export function isResultMark(mark: string | undefined): mark is "DUE" | `${"R" | "T" | "P"}-${string}` {
  return mark !== undefined && /^(DUE|R-\d\d|T-\d\d( .+)?|P-[A-Z]+(-[A-Z]+)?)$/s.test(mark);
}
