const plainLatin = /^[ -~]*$/;

/**
 * A heading as it is compared: lower case, ё as е, only letters and digits, so that `deal_stage`, `Deal  Stage` and
 * `DEAL STAGE:` are one.
 *
 * @example normaliseHeading("Товарная  группа") // "товарнаягруппа"
 */
export function normaliseHeading(heading: string): string {
  // most are plain Latin, and need no tables of Unicode
  if (plainLatin.test(heading)) return heading.toLowerCase().replace(/[^a-z0-9]/g, "");
  return heading
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/[^\p{L}\p{N}]/gu, "");
}
