import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import enUS from "@univerjs/preset-sheets-core/locales/en-US";
import ruRU from "@univerjs/preset-sheets-core/locales/ru-RU";
import { defaultTheme } from "@univerjs/themes";
import type { Language } from "../engine/index.ts";
import { univerGrid } from "./workbook/univer-grid.ts";
import type { WorkbookGrid } from "./workbook/workbook-grid.ts";

export interface BrowserGrid {
  readonly grid: WorkbookGrid;
  readonly api: FUniver;
  /** Calls back with the name of the tab a person turned to. */
  onTab(listener: (name: string) => void): void;
}

/** A workbook with its grid on the page, and one empty sheet of this name. */
export function openInBrowser(
  container: HTMLElement,
  firstSheet: string,
  { language, dark }: { readonly language: Language; readonly dark: boolean },
): BrowserGrid {
  const univer = new Univer({
    locale: language === "ru" ? LocaleType.RU_RU : LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: enUS, [LocaleType.RU_RU]: ruRU },
    theme: defaultTheme,
    darkMode: dark,
    logLevel: LogLevel.ERROR,
  });
  const preset = UniverSheetsCorePreset({ container, header: false, toolbar: false, disableAutoFocus: true });
  for (const plugin of preset.plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  const workbook = api.createWorkbook({
    sheetOrder: ["first"],
    sheets: { first: { id: "first", name: firstSheet, rowCount: 1000, columnCount: 26 } },
  });
  if (language === "ru") workbook.setNumfmtLocal("ru");
  const grid = univerGrid(api, workbook);
  // What comes into sight is drawn as Excel would: rows as high as their texts.
  api.addEvent(api.Event.ActiveSheetChanged, () => grid.show());
  return {
    api,
    grid,
    onTab: (listener) => {
      api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => listener(activeSheet.getSheetName()));
    },
  };
}
