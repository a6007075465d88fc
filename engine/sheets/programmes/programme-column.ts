import type { Text } from "../../ground/text.ts";
import type { Kind, CellValue } from "../result-sheet.ts";
import type { ProgrammeItem } from "../../programmes/programme.ts";
import type { Offset } from "../../programmes/programme.ts";

/** One row to be ticked: an item, for one person where the programme is about people. */
export interface ProgrammeRow {
  readonly item: ProgrammeItem;
  /** Row of Managers; -1 where the row is nobody's yet. */
  readonly manager: number;
  /** Which of the item's dates, where it has several. */
  readonly offset?: Offset;
}

/** One column of a programme's sheet: told by the planner, or filled by people. */
export interface ProgrammeColumn {
  readonly key: string;
  readonly heading: Text;
  readonly kind: Kind;
  readonly width?: number;
  /** Tells rows apart. */
  readonly isKey?: boolean;
  /** People write here; what they wrote is kept (AM-61). */
  readonly isUsers?: boolean;
  /** Codes of this closed list are offered, and written in the language of the sheet. */
  readonly list?: "itemStatus";
  readonly help?: Text;
  /** What the planner writes; a column of people's may begin with it. */
  readonly value?: (row: ProgrammeRow) => CellValue;
}
