import type { Day, Money } from "../../ground/units.ts";
import type { SheetContext } from "../../sheets/sheet-context.ts";

/** A row behind a figure: of which input table it is, and what it adds. */
export interface FoundRow {
  /** Rows of Deals, DealSteps, Clients or Managers; the first that is given names the row. */
  readonly deal?: number;
  readonly step?: number;
  readonly client?: number;
  readonly manager?: number;
  /** Small units; NaN is not known. */
  readonly money?: Money;
  readonly day?: Day;
  /** What is to be said of it beside its money. */
  readonly about?: string;
}

/** Finds the rows of a figure; `isWanted` says whether a day is of the month that is looked at. */
export type FindRows = (context: SheetContext, isWanted: (day: Day) => boolean) => readonly FoundRow[];
