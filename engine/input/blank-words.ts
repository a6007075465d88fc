import { headings } from "./headings.ts";
import { normaliseHeading } from "./normalise-heading.ts";

const nothing = normalised(headings`no, none, nil, null, нет, нету, отсутствует, blank, empty, пусто, без суммы`);
const noDay = normalised(headings`
  not closed, still open, open, not set, not specified, unknown, never, n/a, н/д, не закрыта, не закрыт, не закрыто,
  ещё не закрыта, не указана, не указано, не указан, не задана, не задано, не задан, не определена, не определено,
  без даты, открыта`);
const longest = 40;

function normalised(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(normaliseHeading));
}

/**
 * Words that stand where no day is: "not closed", «нет», a dash, zeros. They are a blank.
 *
 * @example isNoDay("не закрыта") // true
 */
export function isNoDay(cell: string): boolean {
  if (isNoMoney(cell)) return true;
  return cell.length <= longest && (noDay.has(normaliseHeading(cell)) || /^[0.\-/ :T]+Z?$/.test(cell.trim()));
}

/**
 * Words that stand where no money is: «нет», a dash alone, as the accounting format writes zero, also beside the sign of
 * a currency. They are zero.
 *
 * @example isNoMoney(" $-   ") // true
 */
export function isNoMoney(cell: string): boolean {
  if (/^\s*[$€£₽₸₴¥]?\s*[-–—−]+\s*(?:[$€£₽₸₴¥]|руб\.?|р\.)?\s*$/u.test(cell)) return true;
  return cell.length <= longest && nothing.has(normaliseHeading(cell));
}
