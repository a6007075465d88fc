import type { Formula } from "../../engine/index.ts";

/**
 * A name as MATCH must be asked for it: `*`, `?` and `~` of the name itself, not any letters.
 *
 * @example exactText("{client}") // SUBSTITUTE(SUBSTITUTE(SUBSTITUTE({client},"~","~~"),"*","~*"),"?","~?")
 */
export function exactText(text: Formula): Formula {
  return `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${text},"~","~~"),"*","~*"),"?","~?")`;
}
