/**
 * A heading as it is compared: lower case, ё as е, only letters and digits, so that `deal_stage`, `Deal  Stage` and
 * `DEAL STAGE:` are one.
 *
 * @example normaliseHeading("Товарная  группа") // "товарнаягруппа"
 */
export function normaliseHeading(heading: string): string {
  return heading
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/[^\p{L}\p{N}]/gu, "");
}
