import { normaliseKey } from "../input/normalise-key.ts";

/**
 * Shares written in one cell, separated by semicolons: `0.6; 0.3; 0.1`, `60 %; 30 %; 10 %`, or with names before the
 * numbers: `Retail 0.7; Wholesale 0.3`. For a manager's own split.
 *
 * @param names the parts in their order; without names in the cell the shares are taken in this order
 * @returns one share per name, NaN where none is given; undefined where the words are not understood
 * @see CALC-07
 * @example parseShares("Опт 0,3; Розница 0,7", ["Розница", "Опт"]) // 0.7, 0.3
 */
export function parseShares(words: string, names: readonly string[]): Float64Array | undefined {
  const shares = new Float64Array(names.length).fill(NaN);
  const parts = words.split(";").filter((part) => part.trim() !== "");
  for (const [place, part] of parts.entries()) {
    const [, name = "", digits, percent] = /^(.*?)[\s:=]*(\d+(?:[.,]\d+)?)\s*(%?)\s*$/.exec(part.trim()) ?? [];
    if (digits === undefined) return undefined;
    const at = name.trim() === "" ? place : names.findIndex((one) => normaliseKey(one) === normaliseKey(name));
    if (at < 0 || at >= names.length) return undefined;
    shares[at] = Number(digits.replace(",", ".")) / (percent ? 100 : 1);
  }
  if (parts.length === 0) return undefined;
  return shares;
}
