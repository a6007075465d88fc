import { settingGroups, type SettingKey, type SettingSpec } from "../../../engine/index.ts";

/** Every setting by its key. */
export const settingSpecs = Object.assign({}, ...settingGroups.map(({ settings }) => settings)) as Readonly<
  Record<SettingKey, SettingSpec>
>;
