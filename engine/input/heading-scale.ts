const scales: readonly (readonly [RegExp, number])[] = [
  [
    /(?<!\p{L})(?:(?:in|в)\s+)?(?:тыс(?:\.|яч(?:и|ах)?)?|thousands?|'?000s?|k(?=[$€£₽])|(?<=[$€£₽]\s?)k)(?!\p{L})/iu,
    1e3,
  ],
  [/(?<!\p{L})(?:(?:in|в)\s+)?(?:млн\.?|миллион(?:ов|ах|а)?|mln|mn|millions?|(?<=[$€£₽]\s?)m)(?!\p{L})/iu, 1e6],
  [/(?<!\p{L})(?:(?:in|в)\s+)?(?:млрд\.?|миллиард(?:ов|ах|а)?|bln|bn|billions?)(?!\p{L})/iu, 1e9],
];
/** One look where none is named, as in most headings. */
const anyScale = /тыс|млн|милли|млрд|thousand|000|mln|mn|million|bln|bn|billion|[$€£₽]\s?[km]|k[$€£₽]/iu;

/**
 * The unit of money a heading or a line about a table names: «тыс. руб.», "in millions".
 *
 * @returns how many of the currency one is, and the heading without it; undefined when it names none
 * @example headingScale("Выручка, млн руб.") // { scale: 1000000, rest: "Выручка,  руб." }
 */
export function headingScale(heading: string): { readonly scale: number; readonly rest: string } | undefined {
  if (!anyScale.test(heading)) return undefined;
  for (const [pattern, scale] of scales)
    if (pattern.test(heading)) return { scale, rest: heading.replace(pattern, "") };
  return undefined;
}
