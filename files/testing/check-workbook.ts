import { formulaScope } from "./check-formulas.ts";
import { formulaFaults } from "./formula-faults.ts";
import { descendants, repeated, type Parts } from "./package-parts.ts";
import type { XmlElement } from "../xlsx/xml-elements.ts";

/** Faults of the workbook itself: its sheets, the tab shown first, its names and those of its tables. */
export function checkWorkbook(parts: Parts): string[] {
  const workbook = parts.get("xl/workbook.xml");
  if (!workbook) return ["no xl/workbook.xml"];
  const sheets = descendants(workbook, "sheet").map(({ attributes }) => attributes);
  const names = sheets.map(({ name }) => name);
  return [
    ...repeated(names.map((name) => name.toLowerCase())).map((name) => `sheet name ${name} stands twice`),
    ...repeated(sheets.map(({ sheetId }) => sheetId)).map((id) => `sheet id ${id} stands twice`),
    ...names
      .filter((name) => name.length > 31 || /[[\]:*?/\\]/.test(name))
      .map((name) => `sheet name ${name} is not allowed`),
    ...(sheets.every(({ state }) => state !== undefined) ? ["no visible sheet"] : []),
    ...descendants(workbook, "workbookView")
      .map(({ attributes }) => Number(attributes.activeTab ?? 0))
      .filter((tab) => sheets[tab]?.state !== undefined || !sheets[tab])
      .map((tab) => `tab ${tab} is to be shown and is not there`),
    ...nameFaults(descendants(workbook, "definedName"), sheets.length, parts),
    ...tableNameFaults(parts),
  ];
}

/** Names that read as an address are refused by Excel. */
const addressLike = /^([A-Z]{1,3}\d+|[RC]|R\d*C\d*)$/i;

function nameFaults(defined: readonly XmlElement[], sheets: number, parts: Parts): string[] {
  const scope = formulaScope(parts);
  const places = defined.map(({ attributes }) => `${attributes.name} ${attributes.localSheetId ?? ""}`.toLowerCase());
  return [
    ...repeated(places).map((name) => `name ${name.trim()} stands twice`),
    ...defined.flatMap(({ attributes: { name, localSheetId }, text }) =>
      [
        ...(Number(localSheetId ?? 0) >= sheets ? ["no such sheet"] : []),
        ...(/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) && !addressLike.test(name) ? [] : ["not allowed"]),
        ...formulaFaults(text, scope),
        // Spaces, dashes and the like in a sheet's name stand in quotes, or Excel repairs the file.
        ...(/^[^'"!(]*[^\p{L}\p{N}_.'"!(][^'"!(]*!/u.test(text) ? ["sheet not quoted"] : []),
      ].map((fault) => `name ${name}: ${fault}`),
    ),
  ];
}

function tableNameFaults(parts: Parts): string[] {
  const tables = [...parts].filter(([name]) => name.startsWith("xl/tables/")).map(([, table]) => table.attributes);
  return [
    ...repeated(tables.map(({ displayName }) => displayName.toLowerCase())).map(
      (name) => `table name ${name} stands twice`,
    ),
    ...repeated(tables.map(({ id }) => id)).map((id) => `table id ${id} stands twice`),
    ...tables
      .filter(({ displayName }) => !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(displayName) || addressLike.test(displayName))
      .map(({ displayName }) => `table name ${displayName} is not allowed`),
  ];
}
