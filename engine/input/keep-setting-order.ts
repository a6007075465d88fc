import { text } from "../ground/text.ts";
import { defaultSettings } from "./default-settings.ts";
import type { SettingProblem } from "./read-setting.ts";
import { settingsCatalogue, type SettingKey, type Settings } from "./settings-catalogue.ts";

/** Settings of which the first may not be above the second. */
const ordered = [
  ["abcA", "abcB"],
  ["limitB", "limitA"],
  ["xyzX", "xyzY"],
  ["potA", "potB"],
  ["potLimitB", "potLimitA"],
  ["servedLow", "servedHigh"],
  ["returnLow", "returnHigh"],
  ["workdayStart", "workdayEnd"],
  ["lunchStart", "lunchEnd"],
  ["followFrom", "followTo"],
  ["responseLow", "responseHigh"],
  ["joinEasy", "joinHard"],
  ["lumpyLow", "lumpyHigh"],
] as const satisfies readonly (readonly [SettingKey, SettingKey])[];

/**
 * Looks whether settings agree with each other: limit A not above limit B, lunch not ending before it starts. Of a pair
 * that does not, both go back to their defaults, so that no calculation meets limits out of order.
 *
 * @returns the settings to compute with, and one problem a pair
 * @example keepSettingOrder({ ...defaultSettings(), abcA: 0.99 }).settings.abcA // 0.8
 */
export function keepSettingOrder(settings: Settings): {
  readonly settings: Settings;
  readonly problems: readonly SettingProblem[];
} {
  const wrong = ordered.filter(([lower, upper]) => isAbove(settings[lower], settings[upper]));
  const usual = defaultSettings();
  const back = wrong.flat().map((key) => [key, usual[key]]);
  return {
    settings: { ...settings, ...Object.fromEntries(back) },
    problems: wrong.map((pair) => problemOf(pair, settings)),
  };
}

/** Nothing given is never out of order. */
function isAbove(lower: number | null, upper: number | null): boolean {
  return lower !== null && upper !== null && lower > upper;
}

function problemOf([lower, upper]: (typeof ordered)[number], settings: Settings): SettingProblem {
  const { label } = settingsCatalogue[upper];
  return {
    code: "RANGE",
    key: lower,
    expected: text(
      `not above ${upper} (${label.en}); the defaults of both are used`,
      `не больше ${upper} (${label.ru}); взяты обычные значения обоих`,
    ),
    found: `${settings[lower]} > ${settings[upper]}`,
  };
}
