import type { Language } from "../engine/index.ts";
import { cellText } from "./cell-text.ts";
import type { Written } from "./workbook/workbook-state.ts";

/** An axis of values: round numbers from end to end, and where a value stands between them. */
export interface AxisScale {
  readonly ticks: readonly number[];
  /** 0 at the first tick, 1 at the last. */
  share(value: number): number;
}

const wantedTicks = 4;

/**
 * The axis for these values, zero always on it; a minimum or maximum that the chart was given holds.
 *
 * @example axisScale([30, 870], {}).ticks // [0, 250, 500, 750, 1000]
 */
export function axisScale(values: readonly number[], { Minimum, Maximum }: Written): AxisScale {
  const least = typeof Minimum === "number" ? Minimum : Math.min(0, ...values);
  const most = typeof Maximum === "number" ? Maximum : Math.max(0, ...values);
  const span = most > least ? most - least : 1;
  const step = roundStep(span / wantedTicks);
  const low = Math.floor(least / step + 1e-9);
  const high = Math.max(low + 1, Math.ceil((least + span) / step - 1e-9));
  const ticks = Array.from({ length: high - low + 1 }, (_, place) => Number(((low + place) * step).toPrecision(12)));
  return { ticks, share: (value) => (value / step - low) / (high - low) };
}

/** 1, 2, 2.5 or 5 times a power of ten, not below what is wanted. */
function roundStep(wanted: number): number {
  const power = 10 ** Math.floor(Math.log10(wanted));
  return [1, 2, 2.5, 5, 10].map((part) => part * power).find((step) => step >= wanted * (1 - 1e-9)) ?? wanted;
}

const units = [
  { from: 1e9, by: 1e9, en: "B", ru: " млрд" },
  { from: 1e6, by: 1e6, en: "M", ru: " млн" },
  { from: 1e4, by: 1e3, en: "K", ru: " тыс." },
] as const;

/** Ticks as they stand beside the plot: short, all in one unit. */
export function tickLabels(ticks: readonly number[], format: string, language: Language): string[] {
  if (format.includes("%")) return ticks.map((value) => cellText({ value, format }, language));
  const most = Math.max(...ticks.map(Math.abs));
  const unit = units.find(({ from }) => most >= from);
  return ticks.map((value) => {
    const short = (value / (unit?.by ?? 1)).toLocaleString(language === "ru" ? "ru-RU" : "en-US", {
      maximumFractionDigits: 2,
    });
    return value === 0 || !unit ? short : short + unit[language];
  });
}
