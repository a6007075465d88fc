import type { PlacedBlock, PlacedChart, PlacedSheet } from "../engine/index.ts";
import { cellAddress } from "./address.ts";
import { planForm } from "./plan-form.ts";
import { planNote } from "./plan-note.ts";
import { planTiles } from "./plan-tiles.ts";
import { planTable } from "./plan-table.ts";
import { rowRegion, type Region } from "./region.ts";
import { fitsOnePage, pageBreaks } from "./page-breaks.ts";
import { printAreas } from "./print-areas.ts";
import type { SheetPlan } from "./sheet-plan.ts";
import type { DrawContext } from "./draw-context.ts";

/** A result sheet ready to be written. */
export function planResultSheet(placed: PlacedSheet, context: DrawContext): SheetPlan {
  const { sheet, columnWidths: widths } = placed;
  const blocks = placed.blocks.flatMap((block) => planBlock(block, widths, context));
  const drawn = [...headerRegions(placed, context), ...blocks.flatMap(({ regions }) => regions)];
  const regions = [...drawn, ...gapRegions(placed, drawn)];
  const parts = printAreas(placed, regions, context.book.words.language);
  const paper = sheet.print.landscape ? pageWidth.landscape : pageWidth.portrait;
  return {
    name: sheet.name,
    hidden: sheet.hidden ?? false,
    widths,
    regions,
    tables: blocks.flatMap(({ tables }) => tables),
    validations: blocks.flatMap(({ validations }) => validations),
    rules: blocks.flatMap(({ rules }) => rules),
    merges: blocks.flatMap(({ merges }) => merges),
    notes: new Map(blocks.flatMap(({ notes }) => [...notes])),
    links: new Map(blocks.flatMap(({ links }) => [...links])),
    charts: placed.blocks.filter((block): block is PlacedChart => block.type === "chart"),
    freezeRow: placed.freezeRow,
    ...(parts ?? {
      printTitleRow: placed.printTitleRow,
      printArea: placed.printed && `$A$1:${cellAddress(placed.printed.rows - 1, placed.printed.columns - 1, true)}`,
      columnBreak: columnBreak(placed),
    }),
    pageBreaks: parts ? [] : pageBreaks(placed, regions, paper),
    landscape: sheet.print.landscape ?? false,
    onePage: fitsOnePage(placed, regions),
  };
}

/** Between the blocks of a page that is laid out on a grid a narrow strip is enough. */
const gap = 7;

function gapRegions({ sheet, printed, rowCount, blocks }: PlacedSheet, drawn: readonly Region[]): Region[] {
  if (!sheet.grid) return [];
  const taken = new Set<number>();
  for (const { top, bottom } of drawn) for (let row = top; row <= bottom; row++) taken.add(row);
  for (const block of blocks)
    if (block.type === "chart") for (let row = block.top; row < block.bottom; row++) taken.add(row);
  const rows = Array.from({ length: printed?.rows ?? rowCount }, (_, row) => row).filter((row) => !taken.has(row));
  return rows.map((row) => rowRegion(row, 0, () => {}, gap));
}

/** Characters of the body font across a page of A4 between our margins. */
const pageWidth = { portrait: 98, landscape: 144 };
/** Smaller print than this, in %, is hard to read: the second stack goes to a page of its own. */
const smallestScale = 70;

function columnBreak({ sheet, sideLeft, columnWidths }: PlacedSheet): SheetPlan["columnBreak"] {
  if (sideLeft === undefined || sheet.print.onePage) return undefined;
  const page = sheet.print.landscape ? pageWidth.landscape : pageWidth.portrait;
  const width = (from: number, to?: number): number =>
    columnWidths.slice(from, to).reduce((sum, one) => sum + (one ?? 0), 0);
  if ((page * 100) / width(0) >= smallestScale) return undefined;
  const widest = Math.max(width(0, sideLeft), width(sideLeft));
  return { column: sideLeft, scale: Math.max(10, Math.min(100, Math.floor((page * 100) / widest))) };
}

function headerRegions({ sheet }: PlacedSheet, { book }: DrawContext): Region[] {
  const title = book.number({ role: "title" });
  const header = book.number({ role: "header" });
  return [
    rowRegion(0, 0, (put) => put(0, sheet.title, title), 26),
    ...sheet.header.map((line, place) => rowRegion(place + 1, 0, (put) => put(0, line, header))),
  ];
}

function planBlock(block: PlacedBlock, widths: readonly number[], context: DrawContext) {
  switch (block.type) {
    case "table":
      return [planTable(block, widths, context)];
    case "form":
      return [planForm(block, widths, context)];
    case "note":
      return [planNote(block, widths, context)];
    case "tiles":
      return [planTiles(block, widths, context)];
    case "chart":
      return [];
  }
}
