import { isoDay } from "../ground/day.ts";
import { settingsCatalogue, type SettingKey, type Settings } from "../input/settings-catalogue.ts";
import type { SettingSpec } from "../input/settings/setting-spec.ts";
import type { Period } from "../ground/units.ts";

/** Of the run, not of the method; the period is kept with every build, set or not. */
const ofTheRun: ReadonlySet<string> = new Set(["asOf", "now", "language", "period"]);

const catalogue = Object.entries<SettingSpec>(settingsCatalogue);

/** The settings that are not at their defaults, as words; blank is "". */
export function changedSettings(settings: Settings): Map<string, string> {
  const changed = new Map<string, string>();
  for (const [key, spec] of catalogue) {
    const value = written(spec, settings[key as SettingKey]);
    if (!ofTheRun.has(key) && value !== written(spec, spec.default)) changed.set(key, value);
  }
  return changed;
}

/** A setting's default as `changedSettings` would write it. */
export function defaultSetting(key: string): string {
  const spec = catalogue.find(([one]) => one === key)?.[1];
  return spec ? written(spec, spec.default) : "";
}

function written({ kind }: SettingSpec, value: unknown): string {
  if (value === null || value === undefined) return "";
  if (kind === "period") return (value as Period).label;
  return kind === "date" ? isoDay(value as number) : String(value as string | number | boolean);
}
