import "@univerjs/preset-sheets-core/lib/index.css";
import "./preview.css";
import { createExcelHost } from "../addin/excel/excel-host.ts";
import { startPane, type StartedPane } from "../addin/taskpane/start-pane.tsx";
import type { PaneTheme } from "../addin/taskpane/pane-theme.ts";
import { isHostProblem, type WorkbookHost } from "../addin/workbook-host.ts";
import { say, text, type Language, type Text } from "../engine/index.ts";
import { FileProblem } from "../files/file-problem.ts";
import { drawCharts } from "./draw-charts.ts";
import { followPerson } from "./follow-person.ts";
import { moveFocusByKey } from "./move-focus.ts";
import { offerFunctions } from "./offer-functions.ts";
import { offerFile } from "./offer-file.ts";
import { openInBrowser } from "./open-in-browser.ts";
import { previewWords as words } from "./preview-words.ts";
import { putSheets } from "./put-sheets.ts";
import { readDroppedFile } from "./read-dropped-file.ts";
import { themes, topBar, type TopBar } from "./top-bar.ts";
import { connectOfficeClient } from "./workbook/office-client.ts";
import { newWorkbook } from "./workbook/workbook-state.ts";

const firstSheet = { en: "Sheet1", ru: "Лист1" } as const;
const savedName = { en: "sales-plan.xlsx", ru: "план-продаж.xlsx" } as const;
const wish = new URLSearchParams(location.search);
const language: Language = (wish.get("lang") ?? navigator.language).toLowerCase().startsWith("ru") ? "ru" : "en";
let theme: PaneTheme = themes.find((one) => one === wish.get("theme")) ?? "light";

/** The add-in in a browser: the genuine Office.js client and the pane, beside a workbook in memory. */
function start(): void {
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = theme;
  document.title = say(words.title, language);
  byId("grid").setAttribute("aria-label", say(words.grid, language));
  byId("pane").setAttribute("aria-label", say(words.pane, language));

  const { api, grid, onTab } = openInBrowser(byId("grid"), firstSheet[language], { language, dark: theme !== "light" });
  moveFocusByKey(byId("grid"), byId("pane"));
  offerFunctions(api, language);
  const state = newWorkbook(grid, firstSheet[language]);
  connectOfficeClient(window, state);
  followPerson(api, state);
  onTab((tab) => drawCharts(byId("charts"), state, tab, language));

  const startHere = (): { readonly pane: StartedPane; readonly host: WorkbookHost } => {
    const host = createExcelHost();
    return { host, pane: startPane(host, byId("pane"), { language, theme }) };
  };
  let open = startHere();
  const bar: TopBar = topBar(
    byId("bar"),
    { language, theme },
    {
      open: (file) =>
        shown(bar, async () => {
          const sheets = await readDroppedFile(file);
          open.pane.close();
          putSheets(state, sheets);
          open = startHere(); // another workbook, as if Excel had opened it
          return filled(words.opened, { file: file.name });
        }),
      save: () => shown(bar, () => save(open.host)),
      setTheme(next) {
        theme = next;
        document.documentElement.dataset.theme = theme;
        api.toggleDarkMode(theme !== "light");
        open.pane.setTheme(theme);
      },
    },
  );
}

async function save(host: WorkbookHost): Promise<Text> {
  const { savePlan } = await import("./save-plan.ts");
  const file = await savePlan(await host.readSheets(), language, new Date());
  if (!file) return words.nothing;
  offerFile(file, savedName[language]);
  return filled(words.saved, { file: savedName[language] });
}

/** Says what came of it; nothing ends in the console only. */
async function shown(bar: TopBar, work: () => Promise<Text>): Promise<void> {
  try {
    bar.say(await work());
  } catch (error) {
    if (error instanceof FileProblem || isHostProblem(error)) bar.complain(error.text);
    else bar.complain(filled(words.failed, { details: String(error) }));
  }
}

function filled({ en, ru }: Text, values: Readonly<Record<string, string>>): Text {
  return text(say(text(en, ru), "en", values), say(text(en, ru), "ru", values));
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`preview.html: expected #${id}, got none`);
  return found;
}

start();
