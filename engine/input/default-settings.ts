import { settingsCatalogue, type Settings } from "./settings-catalogue.ts";
import type { SettingSpec } from "./settings/setting-spec.ts";

/** The settings as they stand before anybody changes one. @example defaultSettings().abcA // 0.8 */
export function defaultSettings(): Settings {
  const values = Object.entries<SettingSpec>(settingsCatalogue).map(([key, spec]) => [key, spec.default]);
  return Object.fromEntries(values) as Settings; // the type of every value is derived from this very catalogue
}
