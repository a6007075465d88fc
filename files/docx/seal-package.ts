import { strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { xmlText } from "../xlsx/safe-text.ts";

/** Every part carries the same date, so that the same document makes the same file. */
const partDate = new Date(1980, 0, 1);

/**
 * The package without what the library adds of itself: who made it, when, and how often it was saved. Parts stand in
 * the order in which Word writes them.
 */
export function sealPackage(bytes: Uint8Array, title: string): Uint8Array {
  const parts = unzipSync(bytes);
  parts["docProps/core.xml"] = strToU8(coreProperties(title));
  const names = Object.keys(parts).filter((name) => !name.endsWith("/"));
  const first = ["[Content_Types].xml", "_rels/.rels"];
  const ordered = [...first, ...names.filter((name) => !first.includes(name)).sort()];
  return zipSync(Object.fromEntries(ordered.map((name) => [name, parts[name]])) as Zippable, { mtime: partDate });
}

function coreProperties(title: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${xmlText(title)}</dc:title></cp:coreProperties>`,
  ].join("");
}
