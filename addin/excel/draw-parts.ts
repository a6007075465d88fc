import { cellAddress } from "../../engine/index.ts";
import type { TablePlace } from "./clear-sheet.ts";
import { drawChart, type ChartLook } from "./draw-chart.ts";
import { joinAddresses } from "./paint-areas.ts";
import type { RequestBatch } from "./request-batch.ts";
import type { SheetParts } from "./sheet-parts.ts";
import { areaAddress, type StyleArea } from "./style-areas.ts";
import { usedOnce } from "./used-once.ts";

type Validation = SheetParts["validations"][number];
type Rule = SheetParts["rules"][number];

/**
 * Tables, lists, shades, notes, links, charts, frozen rows and print setup of a sheet whose cells stand.
 *
 * @param kept tables that stand on the sheet already
 */
export async function drawParts(
  sheet: Excel.Worksheet,
  parts: SheetParts,
  look: ChartLook,
  batch: RequestBatch,
  kept: ReadonlyMap<string, TablePlace>,
): Promise<void> {
  for (const merge of parts.merges) {
    await batch.room(2);
    const { startRow, startCol, endRow, endCol } = merge;
    usedOnce(sheet.getRangeByIndexes(startRow, startCol, endRow - startRow + 1, endCol - startCol + 1)).merge();
  }
  for (const table of parts.tables) {
    await batch.room(6, 200);
    drawTable(sheet, table, kept.has(table.name));
  }
  for (const validation of parts.validations) {
    await batch.room(5, validation.formula1?.length ?? 0);
    drawValidation(sheet, validation);
  }
  for (const rule of parts.rules) {
    await batch.room(8);
    drawRule(sheet, rule);
  }
  for (const [place, text] of parts.notes) {
    await batch.room(3, text.length * 2);
    drawNote(cellAt(sheet, place), text);
  }
  await drawLinks(sheet, parts.links, batch);
  for (const chart of parts.charts) {
    await batch.room(30 + chart.series.length * 14, 2000);
    drawChart(sheet, chart, look);
  }
  await batch.room(24);
  drawPage(sheet, parts);
}

function cellAt(sheet: Excel.Worksheet, place: string): Excel.Range {
  const [row, column] = place.split(",").map(Number);
  return usedOnce(sheet.getRangeByIndexes(row, column, 1, 1));
}

type Table = SheetParts["tables"][number];

/** A table that stands at the same place already is resized, so that formulas naming it live on. */
function drawTable(sheet: Excel.Worksheet, { name, range, style, showRowStripes }: Table, kept: boolean): void {
  if (!range) return;
  if (kept) {
    sheet.tables.getItem(name).resize(sheet.getRange(range));
    return;
  }
  const table = sheet.tables.add(sheet.getRange(range), true);
  table.name = name;
  if (style) table.style = style;
  table.showBandedRows = showRowStripes ?? false;
}

function drawValidation(sheet: Excel.Worksheet, { range, formula1 = "" }: Validation): void {
  const { dataValidation } = usedOnce(sheet.getRange(range));
  const inline = /^"(.*)"$/s.exec(formula1);
  const source = inline ? inline[1].replaceAll('""', '"') : `=${formula1}`;
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "", message: "" };
}

function drawRule(sheet: Excel.Worksheet, rule: Rule): void {
  const { conditionalFormats } = usedOnce(sheet.getRange(rule.range));
  if (rule.type === "colorScale") {
    const [low, high] = rule.colorScale.colors.map(plainColour);
    conditionalFormats.add("ColorScale").colorScale.criteria = {
      minimum: { type: "LowestValue", color: low },
      maximum: { type: "HighestValue", color: high },
    };
  } else {
    const bar = conditionalFormats.add("DataBar").dataBar;
    bar.lowerBoundRule = { type: "Number", formula: "0" };
    bar.upperBoundRule = { type: "HighestValue" };
    bar.positiveFormat.fillColor = plainColour(rule.dataBar.color);
    bar.positiveFormat.gradientFill = false;
  }
}

/** "FF9DB8D2" as "#9DB8D2": Excel's API knows no transparency here. */
function plainColour(argb: string): string {
  return `#${argb.slice(-6)}`;
}

/** Notes came to the API late (1.18), so the explanation of a heading is an input message: shown when it is selected. */
function drawNote(cell: Excel.Range, text: string): void {
  cell.dataValidation.prompt = { showPrompt: true, title: "", message: text.slice(0, longestPrompt) };
}

const longestPrompt = 255;

/** Excel gives a linked cell its own look; ours comes back after it, column by column. */
async function drawLinks(sheet: Excel.Worksheet, links: SheetParts["links"], batch: RequestBatch): Promise<void> {
  for (const [place, target] of links) {
    await batch.room(3, target.length * 2);
    cellAt(sheet, place).hyperlink = { documentReference: target };
  }
  for (const addresses of joinAddresses(runsDown(links.map(([place]) => place)))) {
    await batch.room(5, addresses.length);
    usedOnce(sheet.getRanges(addresses)).format.font.color = linkColour;
  }
}

/** Cells ("row,column") as addresses of the runs they make down their columns. */
function runsDown(places: readonly string[]): string[] {
  const cells = places.map((place) => place.split(",").map(Number));
  cells.sort(([row, column], [otherRow, otherColumn]) => column - otherColumn || row - otherRow);
  const runs: StyleArea[] = [];
  for (const [row, column] of cells) {
    const last = runs.at(-1);
    if (last?.left === column && last.bottom === row - 1) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ style: 0, top: row, left: column, bottom: row, right: column });
  }
  return runs.map(areaAddress);
}

const linkColour = "#1A5FB4";
const points = (inches: number) => inches * 72;

function drawPage(sheet: Excel.Worksheet, parts: SheetParts): void {
  sheet.showGridlines = false;
  if (parts.freezeRow > 0) sheet.freezePanes.freezeRows(parts.freezeRow);
  const { pageLayout } = sheet;
  pageLayout.orientation = parts.landscape ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  if (parts.columnBreak) pageLayout.zoom = { scale: parts.columnBreak.scale };
  else
    pageLayout.zoom = parts.onePage ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { horizontalFitToPages: 1 };
  pageLayout.leftMargin = points(0.5);
  pageLayout.rightMargin = points(0.5);
  pageLayout.topMargin = points(0.55);
  pageLayout.bottomMargin = points(0.6);
  pageLayout.headersFooters.defaultForAllPages.leftFooter = "&8&A";
  if (parts.footNote) pageLayout.headersFooters.defaultForAllPages.centerFooter = `&8${parts.footNote}`;
  pageLayout.headersFooters.defaultForAllPages.rightFooter = "&8&P / &N";
  if (parts.printTitleRow !== undefined) {
    const row = parts.printTitleRow + 1;
    pageLayout.setPrintTitleRows(`$${row}:$${row}`);
  }
  // Several areas apart by commas are no address of one range.
  if (parts.printArea !== undefined)
    pageLayout.setPrintArea(
      parts.printArea.includes(",") ? usedOnce(sheet.getRanges(parts.printArea)) : parts.printArea,
    );
  if (parts.columnBreak) sheet.verticalPageBreaks.add(cellAddress(0, parts.columnBreak.column));
  for (const row of parts.pageBreaks) if (row > 0) sheet.horizontalPageBreaks.add(cellAddress(row, 0));
}
