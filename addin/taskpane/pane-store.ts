import type { PaneChange, PaneState } from "./pane-state.ts";

/** Holds the state of one pane: what happens later sees what happened before, drawn or not. */
export interface PaneStore {
  now(): PaneState;
  change(change: PaneChange): void;
  subscribe(listener: () => void): () => void;
}

export function paneStore(first: PaneState): PaneStore {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    now: () => state,
    change(change) {
      state = { ...state, ...(typeof change === "function" ? change(state) : change) };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
