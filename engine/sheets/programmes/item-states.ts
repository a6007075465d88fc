import { lists } from "../../input/lists.ts";
import { normaliseKey } from "../../input/normalise-key.ts";
import type { TextColumn } from "../../input/column-spec.ts";
import type { Day } from "../../ground/units.ts";
import type { SalesPlan } from "../../plan/sales-plan.ts";
import type { programmeTable } from "../../input/programme-sheets.ts";
import { nobody } from "./people-of-programme.ts";

/** What the input says of one row of a programme; several entries (weekly clippings) are counted together. */
export interface ItemState {
  entries: number;
  done: number;
  notApplicable: number;
  /** The latest day of doing, the earliest day due of what is not done; NaN where none is known. */
  doneOn: Day;
  due: Day;
  /** Some entry stands on another sheet than the programme's own. */
  isElsewhere: boolean;
}

interface Entry {
  readonly key: string;
  readonly sheet: string;
  readonly isDone: boolean;
  readonly isNotApplicable: boolean;
  readonly doneOn: Day;
  readonly due: Day;
}

const statuses = Object.keys(lists.itemStatus);

/** Key of an item, of one person where the programme is about people. */
export function stateKey(code: string, manager: number = nobody): string {
  return `${manager} ${normaliseKey(code)}`;
}

/**
 * States of all rows that stand in the input table of a programme, by `stateKey`.
 *
 * @param own name of the programme's sheet as it came; "" where it was never made
 */
export function itemStates(
  { input }: SalesPlan,
  table: NonNullable<ReturnType<typeof programmeTable>>,
  own: string,
): ReadonlyMap<string, ItemState> {
  const states = new Map<string, ItemState>();
  for (const entry of entriesOf(input.tables, table)) {
    const before = states.get(entry.key) ?? {
      entries: 0,
      done: 0,
      notApplicable: 0,
      doneOn: NaN,
      due: NaN,
      isElsewhere: false,
    };
    states.set(entry.key, {
      entries: before.entries + 1,
      done: before.done + (entry.isDone ? 1 : 0),
      notApplicable: before.notApplicable + (entry.isNotApplicable ? 1 : 0),
      doneOn: entry.isDone ? later(before.doneOn, entry.doneOn) : before.doneOn,
      due: entry.isDone ? before.due : -later(-before.due, -entry.due),
      isElsewhere: before.isElsewhere || entry.sheet !== own,
    });
  }
  return states;
}

function entriesOf(
  { LayerItems, TrainingLog, Programmes }: SalesPlan["input"]["tables"],
  table: NonNullable<ReturnType<typeof programmeTable>>,
): Entry[] {
  if (table === "TrainingLog") {
    const { managerId, programmeCode, dueDate, doneDate } = TrainingLog;
    return Array.from(managerId, (manager, row) => ({
      key: stateKey(wordAt(programmeCode, row), manager),
      sheet: sheetOf(TrainingLog, row),
      isDone: Number.isFinite(doneDate[row]),
      isNotApplicable: false,
      doneOn: doneDate[row],
      due: dueDate[row],
    }));
  }
  const source = table === "LayerItems" ? LayerItems : Programmes;
  return Array.from(source.status, (status, row) => ({
    key: stateKey(wordAt(table === "LayerItems" ? LayerItems.requirementId : Programmes.code, row)),
    sheet: sheetOf(source, row),
    isDone: statuses[status] === "done",
    isNotApplicable: statuses[status] === "notApplicable",
    doneOn: source.doneOn[row],
    due: table === "LayerItems" ? NaN : Programmes.due[row],
  }));
}

function wordAt({ codes, words }: TextColumn, row: number): string {
  return words[codes[row]] ?? "";
}

function sheetOf(
  { sources, source }: Pick<SalesPlan["input"]["tables"]["Programmes"], "sources" | "source">,
  row: number,
) {
  return sources[source[row]]?.sheet ?? "";
}

/** The later of two days; the known one where one is not. */
function later(one: number, other: number): number {
  return Number.isNaN(one) ? other : Number.isNaN(other) ? one : Math.max(one, other);
}
