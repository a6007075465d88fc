import type { ColumnSpec } from "../../input/column-spec.ts";
import { tables } from "../../input/tables/index.ts";
import type { LayerItem } from "../../programmes/programme.ts";
import type { programmeTable } from "../../input/programme-sheets.ts";
import { programmeWords as words } from "../../words/programmes/programme-words.ts";
import type { Text } from "../../ground/text.ts";
import type { CellValue } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { kindOfColumn } from "../table-cells.ts";
import { nameOfManager } from "./people-of-programme.ts";
import type { ProgrammeColumn, ProgrammeRow } from "./programme-column.ts";

type Table = NonNullable<ReturnType<typeof programmeTable>>;

/**
 * Columns of a programme's sheet: what is to be done, then what people fill, under the headings of the input table that
 * reads it back.
 */
export function programmeColumns(
  table: Table,
  context: SheetContext,
  recorded: (row: ProgrammeRow) => CellValue,
): readonly ProgrammeColumn[] {
  const elsewhere: ProgrammeColumn = { ...told("recorded", words.recorded, 21), value: recorded };
  if (table === "LayerItems")
    return [...layerColumns(context), elsewhere, ...filled(table, ["status", "doneOn", "owner", "evidence"])];
  if (table === "TrainingLog") {
    return [...trainingColumns(context), elsewhere, ...filled(table, ["dueDate", "doneDate", "mark", "note"])];
  }
  return [...plainColumns(context), elsewhere, ...filled(table, ["owner", "due", "status", "doneOn", "note"])];
}

/** The columns of the source's table: layer, what we do, result, metric. */
function layerColumns({ say }: SheetContext): ProgrammeColumn[] {
  const { requirementId } = tables.LayerItems.columns;
  return [
    { ...told("layer", words.layer, 7), kind: "whole", value: ({ item }) => (item as LayerItem).layer },
    { ...told("requirementId", requirementId.heading, 8), isKey: true, value: ({ item }) => item.code },
    ...(["task", "result", "metric"] as const).map((kind) => ({
      ...told(kind, layerHeadings[kind], 40),
      value: ({ item }: ProgrammeRow) => ((item as LayerItem).kind === kind ? say(item.name) : null),
    })),
  ];
}

const layerHeadings = { task: words.layerTask, result: words.layerResult, metric: words.layerMetric };

function trainingColumns(context: SheetContext): ProgrammeColumn[] {
  const { managerId, programmeCode } = tables.TrainingLog.columns;
  return [
    {
      ...told("managerId", managerId.heading, 18),
      isKey: true,
      isUsers: true,
      help: managerId.help,
      value: ({ manager }) => nameOfManager(context.plan.input.tables, manager),
    },
    { ...told("programmeCode", programmeCode.heading, 12), isKey: true, value: ({ item }) => item.code },
    ...itemColumns(context),
    { ...told("offset", words.offset, 18), value: (row) => sayOffset(row, context) },
  ];
}

function plainColumns(context: SheetContext): ProgrammeColumn[] {
  const { code } = tables.Programmes.columns;
  return [{ ...told("code", code.heading, 10), isKey: true, value: ({ item }) => item.code }, ...itemColumns(context)];
}

function itemColumns({ say }: SheetContext): ProgrammeColumn[] {
  const said = (words: Text | undefined): CellValue => (words === undefined ? null : say(words));
  return [
    { ...told("name", words.name, 40), value: ({ item }) => say(item.name) },
    { ...told("task", words.task, 60), value: ({ item }) => said(item.task) },
    { ...told("who", words.who, 20), value: ({ item }) => said(item.owner) },
    { ...told("support", words.support, 24), value: ({ item }) => said(item.support) },
    {
      ...told("seeAlso", words.seeAlso, 14),
      value: ({ item }) => item.goesTo.filter((code) => !/^CALC|\./.test(code)).join(", ") || null,
    },
  ];
}

function sayOffset({ offset }: ProgrammeRow, { say }: SheetContext): CellValue {
  if (offset === undefined) return null;
  const { count, unit } = offset;
  // the first day is the day of hiring itself, so five working days after it is the sixth
  if (unit === "workdays") return count === 0 ? say(words.firstDay) : say(words.workdays, { count: count + 1 });
  return say(words[unit], { count });
}

function told(key: string, heading: Text, width: number): ProgrammeColumn {
  return { key, heading, kind: "text", width };
}

/** Columns of the input table that people fill. */
function filled(table: Table, keys: readonly string[]): ProgrammeColumn[] {
  const columns = tables[table].columns as Readonly<Record<string, ColumnSpec>>;
  return keys.map((key) => {
    const column = columns[key];
    return {
      key,
      heading: column.heading,
      kind: kindOfColumn(column) ?? "text",
      width: key === "note" || key === "evidence" ? 30 : 14,
      isUsers: true,
      help: column.help,
      ...(column.type === "code" ? { list: "itemStatus" as const } : {}),
    };
  });
}
