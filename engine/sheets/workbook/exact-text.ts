/**
 * A name as MATCH must be asked for it: `*`, `?` and `~` of the name itself, not any letters.
 *
 * @example exactText("{client}") // SUBSTITUTE(SUBSTITUTE(SUBSTITUTE({client},"~","~~"),"*","~*"),"?","~?")
 */
export function exactText(text: string): string {
  return `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${text},"~","~~"),"*","~*"),"?","~?")`;
}

/** A name as a criterion of SUMIFS and COUNTIFS: without a leading `<`, `>` or `=` being taken for a comparison either. */
export function criterion(cell: string): string {
  return `"="&${exactText(cell)}`;
}
