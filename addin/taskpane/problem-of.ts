import { isHostProblem } from "../workbook-host.ts";
import { paneWords as words } from "../words/pane-words.ts";
import type { Problem } from "./pane-state.ts";

/** The person stopped it, in the host or in the engine. */
export function isCancelled(error: unknown): boolean {
  // Not every browser's DOMException is an Error.
  return (isHostProblem(error) && error.cancelled) || (error as { name?: unknown } | null)?.name === "AbortError";
}

/** Anything that was thrown, in the user's words. */
export function problemOf(error: unknown): Problem {
  if (isHostProblem(error)) return { text: error.text, whatToDo: error.whatToDo, details: error.details };
  const details = error instanceof Error ? [error.message, error.stack].filter(Boolean).join("\n") : String(error);
  return { text: words.unexpected, whatToDo: words.unexpectedHelp, details };
}
