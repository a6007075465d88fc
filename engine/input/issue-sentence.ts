import { cellAddress } from "../ground/address.ts";
import { text, type Text } from "../ground/text.ts";
import type { Issue } from "../ground/issue.ts";

/**
 * An issue as one sentence in the user's terms: where, what, and how many more.
 *
 * @example issueSentence(issue).en // 'Customers!C14 (Margin): expected a number, got "n/a" (and 11 more)'
 */
export function issueSentence(issue: Issue): Text {
  const where = issuePlace(issue);
  const head = where ? `${where}: ` : "";
  const more = issue.count - 1;
  return text(
    head + issue.message.en + (more > 0 ? ` (and ${more.toLocaleString("en-US")} more)` : ""),
    head + issue.message.ru + (more > 0 ? ` (и ещё ${more.toLocaleString("ru-RU")})` : ""),
  );
}

/** `Customers!C14 (Margin)`, as much of it as is known. */
function issuePlace({ sheet, row, column, heading }: Issue): string {
  const cell = row !== undefined && column !== undefined ? cellAddress(row - 1, column) : row;
  const place = [sheet, cell].filter((part) => part !== undefined).join("!");
  return heading && place ? `${place} (${heading})` : place;
}
