import { strFromU8, unzipSync } from "fflate";
import { checkHandOver } from "./check-hand-over.ts";
import { checkSheet } from "./check-sheet.ts";
import { parseXmlElements, type XmlElement } from "../xlsx/xml-elements.ts";
import { zipDirectory } from "../xlsx/zip-directory.ts";

/** Parts of a package by name, read strictly. */
export type Parts = ReadonlyMap<string, XmlElement>;

/**
 * What Excel would "repair": faults of a package that opens elsewhere. For the tests of every workbook we write.
 *
 * Looked at: parts against content types, relations against parts, repeated zip entries and ids, order of elements in
 * sheets, names and headings of tables, numbers of styles, defined names, charts, all XML well-formed; and what must not
 * be handed over (`checkHandOver`).
 *
 * @returns one sentence per fault; empty when the package is sound
 * @example checkPackage(await writeWorkbook(workbook)) // []
 */
export function checkPackage(bytes: Uint8Array): string[] {
  const faults: string[] = [];
  const entries = zipDirectory(bytes);
  if (!entries) return ["no zip directory"];
  faults.push(
    ...repeated(entries.map(({ name }) => name.toLowerCase())).map((name) => `zip entry ${name} stands twice`),
  );
  const parts = new Map<string, XmlElement>();
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    try {
      if (/\.(xml|rels|vml)$/.test(name)) parts.set(name, parseXmlElements(strFromU8(content)));
    } catch (error) {
      faults.push(`${name}: ${String(error)}`);
    }
  }
  return [
    ...faults,
    ...contentTypeFaults(parts),
    ...relationFaults(parts),
    ...workbookFaults(parts),
    ...tableNameFaults(parts),
    ...sheetNames(parts).flatMap((name) => checkSheet(name, parts)),
    ...chartFaults(parts),
    ...checkHandOver(parts),
  ];
}

export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, place) => values.indexOf(value) !== place))];
}

/** All elements of a name, at any depth. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...descendants(child, name)]);
}

function sheetNames(parts: Parts): string[] {
  return [...parts.keys()].filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
}

function contentTypeFaults(parts: Parts): string[] {
  const types = parts.get("[Content_Types].xml");
  if (!types) return ["no [Content_Types].xml"];
  const overrides = types.children
    .filter(({ name }) => name === "Override")
    .map(({ attributes }) => attributes.PartName);
  const endings = types.children.filter(({ name }) => name === "Default").map(({ attributes }) => attributes.Extension);
  const known = new Set(overrides.map((name) => name.slice(1)));
  return [
    ...repeated(overrides).map((name) => `content type of ${name} stands twice`),
    ...[...known].filter((name) => !parts.has(name)).map((name) => `content type names ${name}, which is not there`),
    ...[...parts.keys()]
      .filter((name) => name !== "[Content_Types].xml" && !known.has(name))
      // An XML part by its ending alone is "application/xml": Excel does not know what it is.
      .filter((name) => name.endsWith(".xml") || !endings.includes(name.slice(name.lastIndexOf(".") + 1)))
      .map((name) => `${name} has no content type`),
  ];
}

/** Relations of a part: id to part name, for those inside the package. */
export function relationsOf(part: string, parts: Parts): Map<string, string> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const relations = parts.get(`${folder}_rels/${part.slice(folder.length)}.rels`);
  const found = new Map<string, string>();
  for (const { attributes } of relations?.children ?? [])
    if (attributes.TargetMode !== "External") found.set(attributes.Id, resolved(folder, attributes.Target));
  return found;
}

function resolved(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = folder.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}

function relationFaults(parts: Parts): string[] {
  return [...parts].flatMap(([name, element]) => {
    if (name.endsWith(".rels")) {
      const owner = name.replace(/_rels\/([^/]*)\.rels$/, "$1");
      const ids = element.children.map(({ attributes }) => attributes.Id);
      const dangling = [...relationsOf(owner, parts).values()].filter((target) => !parts.has(target));
      return [
        ...(owner !== "" && !parts.has(owner) ? [`${name}: relations of a part that is not there`] : []),
        ...repeated(ids).map((id) => `${name}: ${id} stands twice`),
        ...dangling.map((target) => `${name}: leads to ${target}, which is not there`),
      ];
    }
    const relations = relationsOf(name, parts);
    return relationIds(element)
      .filter((id) => !relations.has(id))
      .map((id) => `${name}: uses relation ${id}, which is not there`);
  });
}

function relationIds(element: XmlElement): string[] {
  const own = element.attributes["r:id"];
  return [...(own === undefined ? [] : [own]), ...element.children.flatMap(relationIds)];
}

function workbookFaults(parts: Parts): string[] {
  const workbook = parts.get("xl/workbook.xml");
  if (!workbook) return ["no xl/workbook.xml"];
  const sheets = descendants(workbook, "sheet").map(({ attributes }) => attributes);
  const names = sheets.map(({ name }) => name);
  const quoted = new Set(names.map((name) => `'${name.replace(/'/g, "''")}'`));
  return [
    ...repeated(names.map((name) => name.toLowerCase())).map((name) => `sheet name ${name} stands twice`),
    ...repeated(sheets.map(({ sheetId }) => sheetId)).map((id) => `sheet id ${id} stands twice`),
    ...names
      .filter((name) => name.length > 31 || /[[\]:*?/\\]/.test(name))
      .map((name) => `sheet name ${name} is not allowed`),
    ...(sheets.every(({ state }) => state !== undefined) ? ["no visible sheet"] : []),
    ...descendants(workbook, "definedName").flatMap(({ attributes, text }) => [
      ...(Number(attributes.localSheetId ?? 0) >= sheets.length ? [`name ${attributes.name}: no such sheet`] : []),
      ...[...text.matchAll(/('(?:[^']|'')+')!/g)]
        .filter(([, sheet]) => !quoted.has(sheet))
        .map(([, sheet]) => `name ${attributes.name}: no sheet ${sheet}`),
      ...(/#REF!/.test(text) ? [`name ${attributes.name}: ${text}`] : []),
      // Spaces, dashes and the like in a sheet's name stand in quotes, or Excel repairs the file.
      ...(/^[^'"!(]*[^\p{L}\p{N}_.'"!(][^'"!(]*!/u.test(text) ? [`name ${attributes.name}: sheet not quoted`] : []),
    ]),
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
      // A name that reads as a cell address is refused by Excel.
      .filter(
        ({ displayName }) =>
          !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(displayName) || /^([A-Z]{1,3}\d+|[RC])$/i.test(displayName),
      )
      .map(({ displayName }) => `table name ${displayName} is not allowed`),
  ];
}

function chartFaults(parts: Parts): string[] {
  return [...parts]
    .filter(([name]) => /^xl\/charts\/chart\d+\.xml$/.test(name))
    .flatMap(([name, chart]) => {
      const axes = [...descendants(chart, "catAx"), ...descendants(chart, "valAx")];
      const ids = axes.map((axis) => axis.children[0].attributes.val);
      const plots = descendants(chart, "plotArea").flatMap(({ children }) => children);
      const used = plots.filter(({ name: tag }) => tag.endsWith("Chart")).flatMap((plot) => descendants(plot, "axId"));
      const series = descendants(chart, "ser").map((one) => one.children[0].attributes.val);
      return [
        ...used
          .filter(({ attributes }) => !ids.includes(attributes.val))
          .map(({ attributes }) => `${name}: no axis ${attributes.val}`),
        ...repeated(ids).map((id) => `${name}: axis ${id} stands twice`),
        ...repeated(series).map((id) => `${name}: series ${id} stands twice`),
        ...(series.length === 0 ? [`${name}: no series`] : []),
      ];
    });
}
