/// <reference types="office-js" />
import type { Language } from "../engine/index.ts";
import { associateCommands } from "./commands/associate-commands.ts";
import { runCommand } from "./commands/run-command.ts";
import { officeTheme } from "./office-theme.ts";
import type { StartedPane } from "./taskpane/start-pane.tsx";
import type { WorkbookHost } from "./workbook-host.ts";

/*
 * Entry point of the shared runtime, after the functions (functions/register.ts): ties the ribbon's buttons, and starts
 * the pane when there is somebody to see it. Formulas of a workbook that is being opened never wait for React.
 */
interface Runtime {
  readonly pane: StartedPane;
  readonly host: WorkbookHost;
}

let runtime: Promise<Runtime> | undefined;

void Office.onReady(({ host }) => {
  if (host !== Office.HostType.Excel) return explain("Sales Planner works inside Excel. / Работает внутри Excel.");
  associateCommands({
    associate: Office.actions.associate,
    async run(command) {
      await Office.addin.showAsTaskpane();
      const { pane, host: workbook } = await start();
      await runCommand(command, pane, () => standingSheets(workbook));
    },
    fail: (error) => explain(String(error)),
  });
  startWhenSeen();
});

function startWhenSeen(): void {
  const look = (): void => {
    if (document.visibilityState === "visible") start().catch((error: unknown) => explain(String(error)));
  };
  document.addEventListener("visibilitychange", look);
  void Office.addin?.onVisibilityModeChanged(({ visibilityMode }) => {
    if (visibilityMode === Office.VisibilityMode.taskpane) look();
  });
  look();
}

function start(): Promise<Runtime> {
  runtime ??= startPaneAndHost();
  runtime.catch(() => (runtime = undefined)); // a file that did not come may come next time
  return runtime;
}

async function startPaneAndHost(): Promise<Runtime> {
  const [{ startPane }, { createExcelHost }] = await Promise.all([
    import(/* webpackChunkName: "pane" */ "./taskpane/start-pane.tsx"),
    import(/* webpackChunkName: "pane" */ "./excel/excel-host.ts"),
  ]);
  const host = createExcelHost();
  const pane = startPane(host, paneRoot(), { language: hostLanguage(), theme: hostTheme() });
  const changed = (): void => pane.setTheme(hostTheme());
  matchMedia("(forced-colors: active)").addEventListener("change", changed);
  // Excel tells nobody that its theme has changed: it is read when the pane is looked at again.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") changed();
  });
  addEventListener("focus", changed);
  return { pane, host };
}

async function standingSheets(host: WorkbookHost): Promise<string[]> {
  return (await host.readSheets()).flatMap(({ owned }) => (owned === undefined ? [] : [owned]));
}

function hostLanguage(): Language {
  return Office.context.displayLanguage.toLowerCase().startsWith("ru") ? "ru" : "en";
}

function hostTheme(): ReturnType<typeof officeTheme> {
  const colours = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return officeTheme(colours?.bodyBackgroundColor, matchMedia("(forced-colors: active)").matches);
}

function paneRoot(): HTMLElement {
  return document.getElementById("pane") ?? document.body.appendChild(document.createElement("div"));
}

/** What kept the pane itself from starting; everything later is shown by the pane. */
function explain(words: string): void {
  const line = document.createElement("p");
  line.setAttribute("role", "alert");
  line.textContent = words;
  paneRoot().replaceChildren(line);
}
