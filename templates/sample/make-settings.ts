import { text, type Text } from "./engine-parts.ts";
import type { SampleCell, SampleRow } from "./sample-row.ts";

const lines: readonly (readonly [key: string, label: Text, value: SampleCell])[] = [
  ["currency", text("Currency", "Валюта"), text("$", "₽")],
  ["asOf", text("As-of day", "На дату"), "2026-09-25"],
  ["period", text("Planning period", "Период плана"), "2026"],
  ["previousPeriod", text("Previous period", "Прошлый период"), "2025"],
];

/** Rows of the sheet Settings: only what differs from the defaults. */
export function makeSettings(): readonly SampleRow<"Settings">[] {
  return lines.map(([key, label, value]) => ({ key, label, value }));
}
