/** Characters of a name that stand under a chart; a longer one would push the chart itself away. */
const longest = 24;

/**
 * A name as a chart shows it, as part of a formula.
 *
 * @example chartLabel("{client}") // IF(LEN({client})>24,LEFT({client},23)&"…",{client})
 */
export function chartLabel(name: string): string {
  return `IF(LEN(${name})>${longest},LEFT(${name},${longest - 1})&"…",${name})`;
}
