import { normaliseKey } from "./normalise-key.ts";

const latin = "aceopxykmthb";
const cyrillic = "асеорхукмтнв";

/** Legal forms of companies, in the letters of `foldLetters`. */
export const legalForms: ReadonlySet<string> = new Set(
  (
    "ооо оао зао пао ао нао ип чп тоо фгуп муп гуп ано нко кфх пбоюл тов пп ooo oao zao pao ao ip " +
    "ltd limited llc llp inc incorporated corp corporation co company plc pte pty gmbh ag kg ohg ug se " +
    "sa sas sarl srl spa bv nv ab oy oyj as aps sro oü uab sia spzoo zoo kft doo jsc ojsc cjsc pjsc"
  )
    .split(" ")
    .map(foldLetters),
);
/** Letters that look alike are one: a Latin "a" among Cyrillic ones is not seen. */
export function foldLetters(word: string): string {
  let folded = "";
  for (const letter of word) {
    const at = latin.indexOf(letter);
    folded += at < 0 ? letter : cyrillic[at];
  }
  return folded;
}

/**
 * A name as people compare it at a glance: without legal form, signs and blanks, letters that look alike as one. Two
 * names with one loose form may be one company, or two; it is for people to say.
 *
 * @example looseName("Ромашка, ООО") === looseName("ООО «Ромaшка»") // true
 */
export function looseName(name: string): string {
  const words = normaliseKey(name)
    .replace(/[.](?=\p{L}(?:[.]|$))/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map(foldLetters);
  const own = words.filter((word) => !legalForms.has(word));
  return (own.length > 0 ? own : words).join("");
}
