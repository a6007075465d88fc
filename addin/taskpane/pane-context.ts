import { createContext, useContext } from "react";
import { say, type Text } from "../../engine/index.ts";
import type { WorkbookHost } from "../workbook-host.ts";
import type { PaneActions } from "./pane-action-list.ts";
import type { PaneState } from "./pane-state.ts";

/** What every screen gets: the state, what can be done, and the workbook beside. */
export interface Pane {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly host: WorkbookHost;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("usePane: expected a component inside the pane, got none around it");
  return pane;
}

export type Words = (words: Text, values?: Readonly<Record<string, string | number>>) => string;

/** Says texts in the pane's language. */
export function useWords(): Words {
  const { language } = usePane().state;
  return (words, values) => say(words, language, values);
}
