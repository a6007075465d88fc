import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { Language } from "../../engine/index.ts";
import type { WorkbookHost } from "../workbook-host.ts";
import { startEngine } from "../worker/start-engine.ts";
import type { PlanEngine } from "../worker/plan-engine.ts";
import { paneActions } from "./pane-actions.ts";
import type { PaneActions } from "./pane-action-list.ts";
import { firstState, type Screen } from "./pane-state.ts";
import { paneStore } from "./pane-store.ts";
import type { PaneTheme } from "./pane-theme.ts";
import { PaneView } from "./pane-view.tsx";

export interface PaneOptions {
  /** The host's; the pane has a switch. */
  readonly language: Language;
  readonly theme: PaneTheme;
  readonly screen?: Screen;
  /** The engine to use instead of one in a worker: for tests. */
  readonly engine?: PlanEngine;
}

/** A pane that stands in its place. */
export interface StartedPane {
  /** When the workbook was read for the first time, or could not be. */
  readonly started: Promise<void>;
  show(screen: Screen): void;
  /** When the theme of the host changes. */
  setTheme(theme: PaneTheme): void;
  /** For the ribbon: the same actions as the buttons of the pane. */
  readonly actions: PaneActions;
  close(): void;
}

/**
 * Puts the task pane into `root`: in Excel beside the workbook, in the preview beside the grid.
 *
 * @example startPane(host, document.getElementById("pane")!, { language: "ru", theme: "light" })
 */
export function startPane(host: WorkbookHost, root: HTMLElement, options: PaneOptions): StartedPane {
  const { language, theme, screen = "data", engine = startEngine() } = options;
  const store = paneStore(firstState(language, screen));
  const actions = paneActions({ host, engine, store });
  const tree = createRoot(root);
  const draw = (theme: PaneTheme): void => tree.render(<PaneView {...{ store, actions, host, theme }} />);
  flushSync(() => draw(theme));
  const started = actions.start();
  return {
    actions,
    started,
    show: actions.show,
    setTheme: draw,
    close() {
      actions.stop();
      tree.unmount();
    },
  };
}
