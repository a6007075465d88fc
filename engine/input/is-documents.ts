import { codeWords } from "./code-words.ts";
import { isBlankCell } from "./data-rows.ts";
import type { FoundHeading } from "./find-heading-row.ts";
import { normaliseHeading } from "./normalise-heading.ts";
import type { RawSheet } from "./raw-sheet.ts";

/** What only a deal has: without any of these a number, a client, a status and a sum are an order or an invoice as well. */
const ofDeals = ["stage", "title", "closeDate", "forecastClose", "probability", "lossReason"];
/** Rows whose status is looked at. */
const sample = 1000;

/**
 * Whether a sheet that looks like deals is a list of documents: it has nothing that only deals have, some heading that
 * only payments know, and statuses that no deal has.
 *
 * @param deals the sheet read as deals
 * @param payments the same sheet read as payments
 * @see AM-77
 */
export function isDocuments({ rows }: RawSheet, deals: FoundHeading, payments: FoundHeading): boolean {
  const keys = new Set(deals.matches.map(({ key }) => key));
  if (ofDeals.some((key) => keys.has(key))) return false;
  const known = new Set(deals.matches.map(({ column }) => column));
  const knowsMore = payments.matches.some(({ column }) => !known.has(column));
  const status = deals.matches.find(({ key }) => key === "status")?.column;
  if (status === undefined) return knowsMore;
  const { codes } = codeWords("dealStatus");
  const isOfDeal = (words: string): boolean => codes.has(normaliseHeading(words));
  const cells = rows.slice(deals.heading.row + 1, deals.heading.row + 1 + sample).map((cells) => cells[status]);
  return cells.some((cell) => !isBlankCell(cell) && !isOfDeal(String(cell)));
}
