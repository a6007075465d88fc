import { readInput, readSetting, type Input, type Settings } from "../../engine/index.ts";
import type { ReadRequest } from "./jobs.ts";

/** Settings that change how rows are read, not only what is computed from them. */
const ofReading = new Set(["countUnpaid", "currency", "duplicates", "shareTolerance", "wordsMost"]);

/**
 * The input under settings of a run. What was read stays as it is, so that a preview costs the calculation only; a
 * setting of the reading itself reads the sheets once more. A value that is none is passed over.
 */
export function withSettings(request: ReadRequest, input: Input, settings: Readonly<Record<string, string>>): Input {
  const changed: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(settings)) {
    const reading = readSetting(name, value);
    if (reading.problem) continue;
    if (ofReading.has(reading.key) && input.settings[reading.key] !== reading.value)
      return readInput(request.sheets, { ...request, settings: { ...request.settings, ...settings } });
    changed[reading.key] = reading.value;
  }
  return { ...input, settings: { ...input.settings, ...changed } as Settings };
}
