import type { PaneTheme } from "./taskpane/pane-theme.ts";

const lightFromHere = 0.5;

/**
 * The pane's theme for the colours of Office.
 *
 * @param background "#RRGGBB" of the host's panes; undefined where Office does not say
 * @param forcedColours the system is in a high contrast mode
 * @example officeTheme("#212121", false) // "dark"
 */
export function officeTheme(background: string | undefined, forcedColours: boolean): PaneTheme {
  if (forcedColours) return "contrast";
  const [, hex] = /^#?([0-9a-f]{6})$/i.exec(background ?? "") ?? [];
  return hex === undefined || brightness(hex) >= lightFromHere ? "light" : "dark";
}

/** Perceived, 0 to 1. @see ITU-R BT.601 */
function brightness(hex: string): number {
  const [red, green, blue] = [0, 2, 4].map((place) => parseInt(hex.slice(place, place + 2), 16) / 255);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
