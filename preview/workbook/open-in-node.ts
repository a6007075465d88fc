import { createRequire } from "node:module";
import type * as Core from "@univerjs/core";
import type * as Facade from "@univerjs/core/facade";
import type * as Preset from "@univerjs/preset-sheets-node-core";
import { univerGrid } from "./univer-grid.ts";
import type { WorkbookGrid } from "./workbook-grid.ts";

// Univer's ES modules import a CommonJS package by name, which Node refuses: its CommonJS build is loaded instead.
const load = createRequire(import.meta.url);

/** A workbook without a screen, with one empty sheet of this name; formulas are calculated. */
export function openInNode(firstSheet: string): { readonly grid: WorkbookGrid; readonly close: () => void } {
  const { Univer, LocaleType } = load("@univerjs/core") as typeof Core;
  const { FUniver } = load("@univerjs/core/facade") as typeof Facade;
  const { UniverSheetsNodeCorePreset } = load("@univerjs/preset-sheets-node-core") as typeof Preset;
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  for (const plugin of UniverSheetsNodeCorePreset({}).plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  const workbook = api.createWorkbook({
    sheetOrder: ["first"],
    sheets: { first: { id: "first", name: firstSheet, rowCount: 1000, columnCount: 26 } },
  });
  return { grid: univerGrid(api, workbook), close: () => univer.dispose() };
}
