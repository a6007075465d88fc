import { columnLetters } from "../../drawing/address.ts";
import { cellRange, overlapping } from "./cell-range.ts";
import { countFaults } from "./check-grid.ts";
import { descendants, relationsOf, repeated, type Parts } from "./package-parts.ts";
import type { XmlElement } from "../xlsx/xml-elements.ts";

/** Faults of the tables of a sheet: headings, columns, filters, and that they keep apart from each other and from merges. */
export function checkTables(part: string, sheet: XmlElement, parts: Parts): string[] {
  const targets = [...relationsOf(part, parts).values()].filter((target) => target.startsWith("xl/tables/"));
  const cells = new Map(descendants(sheet, "c").map((cell) => [cell.attributes.r, cell]));
  const areas = [
    ...targets.map((target) => parts.get(target)?.attributes.ref ?? ""),
    ...descendants(sheet, "mergeCell").map(({ attributes }) => attributes.ref),
  ];
  return [
    ...targets.flatMap((target) => tableFaults(target, parts, cells)),
    ...overlapping(areas.map(cellRange))
      .filter(([one]) => one < targets.length)
      .map(([one, other]) => `table ${areas[one]} overlaps ${areas[other]}`),
    ...(descendants(sheet, "tablePart").length === targets.length
      ? []
      : ["tables and their relations differ in number"]),
    ...descendants(sheet, "tableParts").flatMap(countFaults),
  ];
}

/** Headings of a table must be texts, equal to its columns' names, each once; a table has a row at least. */
function tableFaults(part: string, parts: Parts, cells: ReadonlyMap<string, XmlElement>): string[] {
  const table = parts.get(part);
  const range = cellRange(table?.attributes.ref);
  if (!table || !range) return [`${part}: no range`];
  const columns = descendants(table, "tableColumn");
  const names = columns.map(({ attributes }) => attributes.name);
  const ids = columns.map(({ attributes }) => attributes.id);
  const totals = Number(table.attributes.totalsRowCount ?? 0);
  const filter = cellRange(descendants(table, "autoFilter")[0]?.attributes.ref);
  const filtered = { ...range, bottom: range.bottom - totals };
  const faults = [
    ...repeated(names.map((name) => name.toLowerCase())).map((name) => `column ${name} stands twice`),
    ...repeated(ids).map((id) => `column id ${id} stands twice`),
    ...ids.filter((id) => !/^[1-9]\d*$/.test(id)).map((id) => `column id ${id} is not allowed`),
    ...(names.length === range.right - range.left + 1 ? [] : ["number of columns and range differ"]),
    ...(range.bottom - totals > range.top ? [] : ["no row under the headings"]),
    ...(!filter || JSON.stringify(filter) === JSON.stringify(filtered) ? [] : ["filter and range differ"]),
    ...descendants(table, "tableColumns").flatMap(countFaults),
  ];
  names.forEach((name, column) => {
    const cell = cells.get(`${columnLetters(range.left - 1 + column)}${range.top}`);
    const heading = cell ? textOf(cell) : undefined;
    if (heading !== name.replace(/_x000a_/gi, "\n"))
      faults.push(`heading ${JSON.stringify(heading)} is not column ${name}`);
  });
  return faults.map((fault) => `${part}: ${fault}`);
}

function textOf(cell: XmlElement): string | undefined {
  if (cell.attributes.t !== "inlineStr") return undefined;
  return descendants(cell, "t")
    .map(({ text }) => text)
    .join("");
}
