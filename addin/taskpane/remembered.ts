import type { WorkbookHost } from "../workbook-host.ts";
import type { PaneState, RememberedBuild } from "./pane-state.ts";

/** Keys of what the add-in keeps in the workbook. */
export const kept = {
  mapping: "mapping",
  settings: "settings",
  build: "lastBuild",
  manager: "manager",
  sheets: "sheets",
} as const;

/** What the workbook remembers of earlier sessions. */
export async function recallAll(
  host: WorkbookHost,
): Promise<Pick<PaneState, "mapping" | "waiting" | "built" | "manager" | "chosenSheets">> {
  const [mapping, settings, build, manager, sheets] = await Promise.all(
    [kept.mapping, kept.settings, kept.build, kept.manager, kept.sheets].map((key) => host.recall(key)),
  );
  return {
    mapping: wordsByKey(mapping),
    waiting: wordsByKey(settings),
    built: rememberedBuild(build),
    manager: typeof manager === "string" ? manager : undefined,
    chosenSheets: listOfWords(sheets),
  };
}

/** What stands in a workbook may come from anywhere: only what has the right shape is taken. */
function wordsByKey(value: unknown): Record<string, string> {
  if (typeof value !== "object" || value === null) return {};
  const isWords = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === "string";
  return Object.fromEntries(Object.entries(value).filter(isWords));
}

function listOfWords(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.every((one) => typeof one === "string") ? value : undefined;
}

function rememberedBuild(value: unknown): RememberedBuild | undefined {
  if (typeof value !== "object" || value === null || !("figures" in value) || !("sheets" in value)) return undefined;
  const { figures, sheets } = value;
  const isUsable = typeof figures === "object" && figures !== null && Array.isArray(sheets);
  return isUsable ? (value as RememberedBuild) : undefined;
}
