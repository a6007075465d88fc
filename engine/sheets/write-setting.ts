import { isoDay } from "../ground/day.ts";
import { settingGroups, type SettingKey, type Settings } from "../input/settings-catalogue.ts";
import type { SettingSpec } from "../input/settings/setting-spec.ts";
import type { Period } from "../ground/units.ts";

const kinds = new Map<string, SettingSpec["kind"]>(
  settingGroups.flatMap(({ settings }) =>
    Object.entries<SettingSpec>(settings).map(([key, { kind }]) => [key, kind] as const),
  ),
);

/**
 * A setting as the command line takes it, for the stamp of a sheet (AM-62): `--set key=value` makes the same run.
 *
 * @returns undefined for a blank setting
 * @example writeSetting(settings, "workdayStart") // "09:00"
 */
export function writeSetting(settings: Settings, key: SettingKey): string | undefined {
  const value: unknown = settings[key];
  if (value === null || value === undefined || value === "") return undefined;
  switch (kinds.get(key)) {
    case "date":
      return isoDay(value as number);
    case "period":
      return (value as Period).label;
    case "time":
      return writeClock(value as number);
    default:
      return String(value);
  }
}

/** Minutes since midnight as 09:05. */
export function writeClock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
}
