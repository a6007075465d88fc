import { isoDay, settingsCatalogue, text, type SettingKey } from "./engine-parts.ts";
import { homeRegion, regions } from "./sample-cuts.ts";
import { asOf } from "./sample-days.ts";
import type { SampleCell, SampleRow } from "./sample-row.ts";

const values: readonly (readonly [key: SettingKey, value: SampleCell])[] = [
  ["asOf", isoDay(asOf)],
  // Late enough in the morning for some promises to have been missed.
  ["now", "11:10"],
  ["period", "2026"],
  ["previousPeriod", "2025"],
  ["currency", text("$", "₽")],
  // Holidays and the first region are those of the readers.
  ["calendarCountry", text("us", "ru")],
  ["firstRegions", regions[homeRegion]],
  ["reviewThreshold", 500_000],
  ["hourlyCost", 900],
  ["headHourlyCost", 1_600],
  ["profitPerDeal", 90_000],
];

/** Rows of the sheet Settings: only what differs from the defaults. */
export function makeSettings(): readonly SampleRow<"Settings">[] {
  return values.map(([key, value]) => ({ key, label: settingsCatalogue[key].label, value }));
}
