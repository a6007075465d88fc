import type { Text } from "../ground/text.ts";
import type { CellValue, Kind, SheetColumn } from "./result-sheet.ts";
import type { SheetContext } from "./sheet-context.ts";

/** Makes columns of a table with their headings said. */
export function columnMaker({ say }: Pick<SheetContext, "say">) {
  return (
    key: string,
    heading: Text | string,
    kind: Kind,
    values: ArrayLike<CellValue>,
    more: Partial<SheetColumn> = {},
  ): SheetColumn => ({
    key,
    heading: typeof heading === "string" ? heading : say(heading),
    kind,
    values,
    ...more,
  });
}
