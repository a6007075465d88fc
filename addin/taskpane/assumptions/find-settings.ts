import { hasWords, type SettingKey } from "../../../engine/index.ts";
import { settingSpecs } from "./setting-specs.ts";

/** Settings whose key, label or explanation has the words, in either language. */
export function findSettings(search: string): SettingKey[] {
  return (Object.keys(settingSpecs) as SettingKey[]).filter((key) => {
    const { label, explanation } = settingSpecs[key];
    return hasWords(search, [key, label.en, label.ru, explanation.en, explanation.ru]);
  });
}
