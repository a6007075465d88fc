import type { RawSheet } from "../../engine/index.ts";
import type { WorkOptions } from "../workbook-host.ts";
import { readBlocks } from "./read-blocks.ts";
import { readShapes } from "./read-shapes.ts";
import { inputMark, isResultMark, listsMark, readMarks } from "./sheet-marks.ts";
import { cutAreas, readTableAreas } from "./table-areas.ts";

/** 1 January 2000 where days are counted from 1904. */
const dayIn1904 = 35_064;

/**
 * Every visible sheet as it stands, rows in blocks of a safe size; result sheets of an earlier run carry their id. A
 * sheet with several Excel tables or named ranges is handed over table by table, each at its own place.
 */
export async function readSheets(context: Excel.RequestContext, options: WorkOptions = {}): Promise<RawSheet[]> {
  const marked = (await readMarks(context)).filter(({ visible, mark }) => visible && mark !== listsMark);
  const { workbook } = context;
  // The API does not say which date system a book has; a day it computes itself does.
  const firstOf2000 = workbook.functions.date(2000, 1, 1).load("value");
  const areas = await readTableAreas(context, marked);
  const ids = marked.map(({ id }) => id);
  const used = ids.map((id) =>
    workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
  );
  await context.sync();
  const blocks = used.flatMap((range, sheet) => {
    if (range.isNullObject) return [];
    const { rowIndex: top, columnIndex: left, rowCount: rows, columnCount: columns } = range;
    return [{ sheet, top, left, rows, columns }];
  });
  const rows = await readBlocks(context, ids, blocks, options);
  const ofPeople = blocks.filter(({ sheet }) => !isResultMark(marked[sheet].mark));
  const shapes = await readShapes(context, ids, ofPeople, rows);
  return marked.flatMap(({ name, mark }, place): RawSheet[] => {
    const common = { ...shapes[place], name, date1904: firstOf2000.value === dayIn1904, ...originOf(mark) };
    return cutAreas(rows[place], mark ? [] : areas[place]).map((part) => ({ ...common, rows: part }));
  });
}

/** What a mark says about a sheet: the result it is, or the input table the planner made it for. */
function originOf(mark: string | undefined): Pick<RawSheet, "owned" | "table"> {
  if (isResultMark(mark)) return { owned: mark };
  return mark?.startsWith(inputMark) ? { table: mark.slice(inputMark.length) } : {};
}
