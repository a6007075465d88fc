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
import { noteChanges } from "./note-changes.ts";
import { offerFunctions } from "./offer-functions.ts";
import { offerFile } from "./offer-file.ts";
import { openInBrowser } from "./open-in-browser.ts";
import { previewWords as words } from "./preview-words.ts";
import { addSheets, emptyWorkbook, isBlankWorkbook } from "./put-sheets.ts";
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
  const functions = offerFunctions(api, language);
  const state = newWorkbook(grid, firstSheet[language]);
  connectOfficeClient(window, state);
  onTab((tab) => drawCharts(byId("charts"), state, tab, language));

  /** Something stands in the workbook that no file has. */
  let unsaved = false;
  const changed = (): void => void (unsaved = true);
  const mayLose = (question: Text): boolean => !unsaved || confirm(say(question, language));
  const startHere = (): { readonly pane: StartedPane; readonly host: WorkbookHost } => {
    const host = noteChanges(createExcelHost(), changed);
    return { host, pane: startPane(host, byId("pane"), { language, theme }) };
  };
  let open = startHere();
  /** Another workbook, as if Excel had opened it. */
  const openAnother = (fill: () => void): void => {
    open.pane.close();
    emptyWorkbook(state, firstSheet[language]);
    fill();
    open = startHere();
  };
  /** All files or none: each is read before the first is added. */
  const add = async (files: readonly File[]): Promise<Text> => {
    const read = await Promise.all(
      files.map(async (file) => ({ file: file.name, sheets: await readDroppedFile(file) })),
    );
    const said: Text[] = [];
    let isAdded = false;
    for (const { file, sheets } of read) {
      const isPlan = sheets.some(({ owned }) => owned !== undefined);
      const isNew = isBlankWorkbook(state);
      if (!isNew && isPlan && !confirm(say(filled(words.askReplace, { file }), language))) {
        said.push(words.kept);
        continue;
      }
      if (isNew || isPlan) openAnother(() => addSheets(state, sheets));
      else addSheets(state, sheets);
      isAdded ||= !isNew && !isPlan;
      said.push(filled(isNew || isPlan ? words.opened : words.added, { file }));
      unsaved = true;
    }
    open.pane.show("data");
    if (isAdded) void open.pane.started.then(open.pane.actions.read);
    return text(said.map(({ en }) => en).join(" "), said.map(({ ru }) => ru).join(" "));
  };
  const bar: TopBar = topBar(
    byId("bar"),
    { language, theme },
    {
      add: (files) => shown(bar, () => add(files)),
      startNew: () =>
        shown(bar, async () => {
          if (!mayLose(words.askNew)) return words.kept;
          openAnother(() => undefined);
          unsaved = false;
          return words.started;
        }),
      save: () =>
        shown(bar, async () => {
          const said = await save(open.host);
          if (said !== words.nothing) unsaved = false;
          return said;
        }),
      mayLeave() {
        if (!mayLose(words.askLanguage)) return false;
        unsaved = false;
        return true;
      },
      setTheme(next) {
        theme = next;
        document.documentElement.dataset.theme = theme;
        api.toggleDarkMode(theme !== "light");
        open.pane.setTheme(theme);
      },
    },
  );
  followPerson(api, state, {
    changed,
    selected(formula, value) {
      const isError = typeof value === "string" && value.startsWith("#");
      const why = isError ? functions.reasonsOf(formula) : "";
      if (why !== "") bar.complain(text(why, why));
    },
  });
  addEventListener("beforeunload", (event) => {
    if (unsaved) event.preventDefault();
  });
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
