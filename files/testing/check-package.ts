import { strFromU8, unzipSync } from "fflate";
import { checkAnchors } from "./check-anchors.ts";
import { checkCharts } from "./check-charts.ts";
import { checkHandOver } from "./check-hand-over.ts";
import { checkProperties } from "./check-properties.ts";
import { checkRelations } from "./check-relations.ts";
import { checkSheet } from "./check-sheet.ts";
import { checkStyles } from "./check-styles.ts";
import { checkWorkbook } from "./check-workbook.ts";
import { repeated, sheetNames } from "./package-parts.ts";
import { parseXmlElements, type XmlElement } from "../xlsx/xml-elements.ts";
import { zipDirectory } from "../xlsx/zip-directory.ts";

/**
 * What Excel would "repair": faults of a package that opens elsewhere. For the tests of every workbook we write.
 *
 * Looked at: repeated zip entries, all XML well-formed, and one group of rules a file beside: `check-relations`,
 * `check-workbook`, `check-styles`, `check-sheet` (`-grid`, `-formulas`, `-tables`, `-rules`, `-notes`), `check-charts`,
 * `check-anchors`, `check-properties`; and what must not be handed over (`check-hand-over`).
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
    ...checkRelations(parts),
    ...checkWorkbook(parts),
    ...checkStyles(parts),
    ...sheetNames(parts).flatMap((name) => checkSheet(name, parts)),
    ...checkCharts(parts),
    ...checkAnchors(parts),
    ...checkProperties(parts),
    ...checkHandOver(parts),
  ];
}
