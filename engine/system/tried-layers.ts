/**
 * Layers already corrected without effect, as the setting names them: numbers 1 to 5 in any writing between them.
 *
 * @see CALC-22 (setting triedLayers)
 * @example triedLayers("2; 3") // Set { 2, 3 }
 */
export function triedLayers(words: string): ReadonlySet<number> {
  const numbers = words.match(/\d+/g) ?? [];
  return new Set(numbers.map(Number).filter((layer) => layer >= 1 && layer <= 5));
}
