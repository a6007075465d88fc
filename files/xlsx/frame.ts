import { writeXlsx, type Cell, type CellStyle, type SheetChart, type WriteSheet } from "hucre/xlsx";
import type { NamedRange } from "hucre";
import type { WorkbookName } from "../../engine/index.ts";
import { quotedSheet } from "../../drawing/address.ts";
import type { SheetPlan } from "../../drawing/sheet-plan.ts";

/** What the frame is made of. */
export interface FrameSpec {
  readonly sheets: readonly SheetPlan[];
  readonly styles: readonly CellStyle[];
  readonly title: string;
  /** Names of the whole workbook. */
  readonly names: readonly WorkbookName[];
  readonly properties: Readonly<Record<string, string>>;
  /** Place of the sheet that is shown first. */
  readonly activeSheet: number;
}

/**
 * The workbook without its cells: styles, tables, notes, lists, shades, print setup, anchors of charts, relations and
 * properties, written by hucre. The first row of the first sheet holds one empty cell of every style, so that their
 * numbers can be read from it; cells, links and charts are put in afterwards (`packWorkbook`).
 */
export async function writeFrame(spec: FrameSpec): Promise<Uint8Array> {
  return writeXlsx({
    sheets: spec.sheets.map((sheet, place) => frameSheet(sheet, place === 0 ? spec.styles : [])),
    namedRanges: [...spec.names, ...spec.sheets.flatMap(printNames)],
    activeSheet: spec.activeSheet,
    properties: { title: spec.title, custom: { ...spec.properties } },
    defaultFont: { name: "Calibri", size: 11 },
  });
}

function frameSheet(plan: SheetPlan, styles: readonly CellStyle[]): WriteSheet {
  return {
    name: plan.name,
    hidden: plan.hidden,
    columns: columnsOf(plan),
    cells: frameCells(plan, styles),
    merges: [...plan.merges],
    tables: [...plan.tables].map((table) => ({ ...table, columns: table.columns.map(tableColumn) })),
    dataValidations: [...plan.validations],
    conditionalRules: plan.rules.map((rule, place) => ({ ...rule, priority: place + 1 })),
    charts: plan.charts.map(({ top, left, bottom, right, block }): SheetChart => ({
      type: "column",
      title: block.title,
      series: [{ name: "A", values: "A1:A1" }],
      altText: block.title,
      anchor: { from: { row: top, col: left }, to: { row: bottom, col: right } },
    })),
    ...(plan.freezeRow > 0 ? { freezePane: { rows: plan.freezeRow } } : {}),
    // The frame's writer counts the last row of a page, we count the first of the next one.
    rowBreaks: plan.pageBreaks.filter((row) => row > 0).map((row) => row - 1),
    ...(plan.columnBreak ? { colBreaks: [plan.columnBreak.column - 1] } : {}),
    view: { showGridLines: false },
    pageSetup: {
      paperSize: "a4",
      orientation: plan.landscape ? "landscape" : "portrait",
      ...(plan.columnBreak
        ? { scale: plan.columnBreak.scale }
        : { fitToPage: true, fitToWidth: 1, fitToHeight: plan.onePage ? 1 : 0 }),
      margins: { left: 0.5, right: 0.5, top: 0.55, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: `&L&8&A${plan.footNote ? `&C&8${plan.footNote}` : ""}&R&8&P / &N` },
  };
}

function columnsOf({ widths, hiddenColumn }: SheetPlan) {
  const columns: { width?: number; hidden?: boolean }[] = widths.map((width) => ({ width }));
  if (hiddenColumn === undefined) return columns;
  return Array.from({ length: hiddenColumn + 1 }, (_, place) =>
    place === hiddenColumn ? { hidden: true } : (columns[place] ?? {}),
  );
}

/** Excel keeps a line break of a heading as an escape in the table's column name. */
function tableColumn({ name }: { readonly name: string }) {
  return { name: name.replace(/\r\n?|\n/g, "_x000a_") };
}

function frameCells(plan: SheetPlan, styles: readonly CellStyle[]): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  const at = (place: string) => {
    const known = cells.get(place) ?? {};
    cells.set(place, known);
    return known;
  };
  styles.forEach((style, column) => (at(`0,${column}`).style = style));
  for (const [place, text] of plan.notes) at(place).comment = { author: "", text };
  return cells;
}

/** What is printed and which row again on every page, as names: hucre's own print area leaves the sheet unquoted. */
function printNames({ name, printTitleRow, printArea }: SheetPlan): NamedRange[] {
  const named = (what: string, range: string): NamedRange[] => [
    {
      name: `_xlnm.${what}`,
      range: range
        .split(",")
        .map((part) => `${quotedSheet(name)}!${part}`)
        .join(","),
      scope: name,
    },
  ];
  const row = `$${(printTitleRow ?? 0) + 1}`;
  return [
    ...(printArea === undefined ? [] : named("Print_Area", printArea)),
    ...(printTitleRow === undefined ? [] : named("Print_Titles", `${row}:${row}`)),
  ];
}
