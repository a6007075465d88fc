import type { Text } from "../ground/text.ts";

/** A checklist of the method as data: insertable as a sheet, every row with owner, date and status. */
export interface Programme {
  /** "INT"; its sheet is `P-INT`. */
  readonly code: string;
  readonly name: Text;
  /** What the whole programme is for. */
  readonly goal: Text;
  readonly items: readonly ProgrammeItem[];
}

export interface ProgrammeItem {
  /** Key of the row: "INT-03"; items of the layers carry the code of their requirement, "B-18". */
  readonly code: string;
  /** Requirements the row restates (docs/traceability.md). */
  readonly requirements: readonly string[];
  readonly name: Text;
  /** Who does it. */
  readonly owner?: Text;
  /** Who or what helps. */
  readonly support?: Text;
  /** Where marketing meets the client. */
  readonly place?: "online" | "offline";
  /** What to do, when, with which figures. */
  readonly task?: Text;
  /** Calculations, result sheets, documents and other programmes that carry it on. */
  readonly goesTo: readonly string[];
  /** When it is due after the first day at work, where the item is a newcomer's; several for a row of talks (CALC-30). */
  readonly due?: readonly Offset[];
}

/** Time after a first day: working days are counted on the calendar, weeks and months are not. */
export interface Offset {
  readonly count: number;
  readonly unit: "workdays" | "weeks" | "months";
}

/** A row of the five layers: what is done, what comes of it, or by which figure it is managed. */
export interface LayerItem extends ProgrammeItem {
  readonly layer: Layer;
  readonly kind: "task" | "result" | "metric";
  /** The task it is a part of: B-20 is a conclusion of B-19. */
  readonly partOf?: string;
}

export type Layer = 1 | 2 | 3 | 4 | 5;
