import { readSetting, type SettingKey } from "../../../engine/index.ts";
import type { SettingCell } from "../../worker/jobs.ts";
import type { PaneState } from "../pane-state.ts";

/** A setting's value of now: as changed in the pane, else as read from the workbook. */
export function settingValue({ settings, input }: Pick<PaneState, "settings" | "input">, key: SettingKey): SettingCell {
  const changed = settings[key];
  if (changed === undefined) return input?.settings[key] ?? null;
  const reading = readSetting(key, changed);
  return reading.problem ? null : plainValue(reading.value);
}

/** A period by its words. */
export function plainValue(value: unknown): SettingCell {
  return typeof value === "object" && value !== null && "label" in value ? String(value.label) : (value as SettingCell);
}
