import { cellAddress } from "../engine/index.ts";

export { cellAddress, columnLetters, quotedSheet } from "../engine/index.ts";

/** A1 range, all four bounds 0-based and inclusive. */
export function rangeAddress(top: number, left: number, bottom: number, right: number): string {
  return `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
}
