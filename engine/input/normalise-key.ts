/** Signs that are never seen: zero-width ones, soft hyphens, marks of byte order. */
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** What text may need putting in order: spaces at the ends, two in a row, odd ones, signs unseen, Excel's ways to keep zeros. */
const untidy = /^\s|\s$|\s\s|[^\S ]|[\u00ad\u200b-\u200f\u2060\ufeff]|^'|^="/;
/** `="00123"` */
const quotedFormula = /^=\s*"((?:[^"]|"")*)"$/;
/** `'00123`; a name like 's-Hertogenbosch keeps its apostrophe. */
const leadingApostrophe = /^'(?=[\d=+\-@])/;
const quotes = /["'`´«»‹›„“”‟‚‘’‛′″]/g;
const plain = /^[ !#-&(-_a-~а-я]*$/;

/**
 * Text as it is kept: no spaces at the ends, single ones inside, nothing unseen; `="00123"` and `'00123`, by which
 * Excel keeps zeros, are 00123.
 *
 * @example tidyText(" ООО  Ромашка ") // "ООО Ромашка"
 */
export function tidyText(words: string): string {
  if (!untidy.test(words)) return words;
  const seen = words.replace(unseen, "").trim().replace(/\s+/g, " ");
  const formula = quotedFormula.exec(seen);
  return formula ? tidyText(formula[1].replaceAll('""', '"')) : seen.replace(leadingApostrophe, "");
}

/**
 * An id or a name as it is matched (AM-76): tidy, without case and quotes, ё as е, letters in their usual form.
 * Near misses stay apart.
 *
 * @example normaliseKey("ООО «Ёлка»") // "ооо елка"
 */
export function normaliseKey(words: string): string {
  const lower = tidyText(words).toLowerCase();
  if (plain.test(lower)) return lower;
  const key = tidyText(lower.normalize("NFKC").toLowerCase().replaceAll("ё", "е").replace(quotes, ""));
  return key === "" ? lower : key;
}
