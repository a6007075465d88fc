import { codeWords } from "../../input/code-words.ts";
import { lists } from "../../input/lists.ts";
import { normaliseHeading } from "../../input/normalise-heading.ts";
import { programmeTable } from "../../input/programme-sheets.ts";
import type { LayerItem, Programme } from "../../programmes/programme.ts";
import { programmeWords as words } from "../../words/programmes/programme-words.ts";
import type { Column } from "../column.ts";
import { tableOf } from "../table-of.ts";
import type { CellValue, NoteBlock, ResultSheet, TableBlock } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { earlierRows, isWritten, keyOfRow, type EarlierRow } from "./earlier-rows.ts";
import { itemStates, stateKey, type ItemState } from "./item-states.ts";
import { nobody, peopleOfProgramme } from "./people-of-programme.ts";
import type { ProgrammeColumn, ProgrammeRow } from "./programme-column.ts";
import { programmeColumns } from "./programme-columns.ts";

/** Id of a programme's sheet. */
export function programmeSheetId({ code }: Programme): string {
  return `P-${code}`;
}

/**
 * A programme as a sheet: its rows with what is to be done, and beside each the cells people fill: who, when, status, note.
 * They are kept when the sheet is written again, and read back as the input tables LayerItems, TrainingLog and Programmes.
 *
 * @see AM-61; methodology of five layers and of the sales development plan
 */
export function programmeSheet(context: SheetContext, programme: Programme): ResultSheet {
  const { plan, say } = context;
  const id = programmeSheetId(programme);
  const table = programmeTable(id)!;
  const before = plan.input.earlier.find(({ owned }) => owned === id);
  const states = itemStates(plan, table, before?.name ?? "");
  const stateOf = ({ item, manager }: ProgrammeRow) => states.get(stateKey(item.code, manager));
  const columns = programmeColumns(table, context, (row) => sayRecorded(row, stateOf(row), context));
  const rows = rowsOf(programme, context);
  return {
    id,
    name: say(programme.name),
    title: say(programme.name),
    header: context.header({ basis: say(programme.goal), rows: rows.length }),
    blocks: [
      finding(rows, stateOf, table === "TrainingLog", context),
      itemsTable(rows, columns, earlierRows(before, columns), context),
    ],
    print: { landscape: true, onePage: table === "LayerItems" },
    freeze: "items",
  };
}

/** Every item for everybody concerned; an item with several dates has a row for each. */
function rowsOf(programme: Programme, { plan }: SheetContext): ProgrammeRow[] {
  return peopleOfProgramme(programme, plan).flatMap((manager) =>
    programme.items.flatMap((item): ProgrammeRow[] =>
      item.due ? item.due.map((offset) => ({ item, manager, offset })) : [{ item, manager }],
    ),
  );
}

/** The planner's rows with people's cells put back; rows people added stand below as they wrote them. */
function itemsTable(
  rows: readonly ProgrammeRow[],
  columns: readonly ProgrammeColumn[],
  earlier: Map<string, EarlierRow[]>,
  context: SheetContext,
): TableBlock {
  const keys = columns.filter(({ isKey }) => isKey);
  const kept = rows.map((row) => earlier.get(keyOfRow(keys.map(({ value }) => value?.(row) ?? null)))?.shift());
  const isNobodys = rows.every(({ manager }) => manager === nobody);
  const isAdded = (row: EarlierRow) =>
    isWritten(row, columns) || (isNobodys && (row.get("managerId") ?? null) !== null);
  const added = Array.from(earlier.values()).flat().filter(isAdded);
  const lines: readonly Line[] = [
    ...rows.map((row, place) => (column: ProgrammeColumn) => cellOf(column, row, kept[place])),
    ...added.map((row) => (column: ProgrammeColumn) => row.get(column.key) ?? null),
  ];
  return tableOf(context, lines, {
    key: "items",
    rowKey: keys.map(({ key }) => key),
    columns: columns.map((column) => drawn(column, context)),
  });
}

/** What a row of the sheet shows in a column: the planner's row, or one that people added. */
type Line = (column: ProgrammeColumn) => CellValue;

function cellOf({ key, isUsers, value }: ProgrammeColumn, row: ProgrammeRow, kept: EarlierRow | undefined): CellValue {
  return (isUsers ? kept?.get(key) : undefined) ?? value?.(row) ?? null;
}

function drawn(column: ProgrammeColumn, context: SheetContext): Column<Line> {
  const { key, heading, kind, width, isUsers, help, list } = column;
  return {
    key,
    heading,
    kind,
    of: (line) => (list ? sayCode(line(column), context) : line(column)),
    width,
    help,
    ...(isUsers ? { owner: "user", mark: "input" } : {}),
    ...(list ? { allowed: Object.values(lists[list]).map((label) => context.say(label)) } : {}),
  };
}

/** A status in the language of the sheet; a word that is none stays as it was typed. */
function sayCode(cell: CellValue, { say }: SheetContext): CellValue {
  const code = typeof cell === "string" ? codeWords("itemStatus").codes.get(normaliseHeading(cell)) : undefined;
  return code === undefined ? cell : say(Object.values(lists.itemStatus)[code]);
}

/** What another sheet says of the row: there it is changed. */
function sayRecorded({ item }: ProgrammeRow, state: ItemState | undefined, { say, day }: SheetContext): CellValue {
  if (!state?.isElsewhere) return null;
  const { entries, done, notApplicable, doneOn, due } = state;
  const all = Math.max(entries, item.due?.length ?? 1);
  if (all > 1) return say(words.doneTimes, { done, all });
  if (notApplicable > 0) return say(words.notApplicable);
  if (done > 0) return Number.isFinite(doneOn) ? say(words.doneOn, { day: day(doneOn) }) : say(words.doneSome);
  return Number.isFinite(due) ? say(words.dueOn, { day: day(due) }) : say(words.notDone);
}

function finding(
  rows: readonly ProgrammeRow[],
  stateOf: (row: ProgrammeRow) => ItemState | undefined,
  isTraining: boolean,
  { say, plan }: SheetContext,
): NoteBlock {
  if (!rows.some(stateOf)) {
    return { type: "note", key: "finding", lines: [say(isTraining ? words.blankTraining : words.blank)] };
  }
  const concerned = rows.filter((row) => !isMetric(row) && !stateOf(row)?.notApplicable);
  const open = concerned.filter((row) => !isDone(row, stateOf(row)));
  const overdue = open.filter((row) => (stateOf(row)?.due ?? NaN) < plan.asOf);
  const all = concerned.length;
  const item = (row: ProgrammeRow) => itemName(row, isTraining, { say, plan });
  return {
    type: "note",
    key: "finding",
    lines: [
      open.length === 0 ? say(words.allDone, { all }) : say(words.done, { done: all - open.length, all }),
      ...(overdue.length > 0 ? [say(words.overdue, { count: overdue.length, item: item(overdue[0]) })] : []),
      ...(open.length > 0 ? [say(words.next, { item: item(open[0]) })] : []),
    ],
    mark: overdue.length > 0 ? "warning" : open.length === 0 ? "good" : "strong",
  };
}

/** A metric is measured, not done. */
function isMetric({ item }: ProgrammeRow): boolean {
  return (item as Partial<LayerItem>).kind === "metric";
}

/** Every entry is done, and enough of them: the second talk is done when two are. */
function isDone({ item, offset }: ProgrammeRow, state: ItemState | undefined): boolean {
  const place = offset === undefined ? 0 : (item.due ?? []).indexOf(offset);
  return state !== undefined && state.done > place && state.done === state.entries;
}

function itemName(
  { item, manager }: ProgrammeRow,
  isTraining: boolean,
  { say, plan }: Pick<SheetContext, "say" | "plan">,
) {
  const words = `${item.code} ${say(item.name)}`;
  if (!isTraining || manager === nobody) return words;
  const { name } = plan.input.tables.Managers;
  return `${words} (${name.words[name.codes[manager]] ?? ""})`;
}
