import { headingCurrency } from "./heading-currency.ts";
import { headingScale } from "./heading-scale.ts";
import { normaliseHeading } from "./normalise-heading.ts";

/** "Sum of Amount", «Сумма по полю Сумма»: how a pivot table heads its values. */
const ofPivot = /^(?:sum of|sum:|total of|сумма по полю|сумма по столбцу)\s+(.+)$/i;
/** Notes in brackets; a planned day or sum is another thing than the real one. */
const brackets = /\s*[([][^)\]]*[)\]]\s*/g;
const planned = /[([][^)\]]*(?:план|прогноз|plan|forecast|expected|target|estimate|кол|шт|qty|pcs|%)[^)\]]*[)\]]/i;
/** What a second thing named beside the first may be: «Контрагент / Договор». */
const beside =
  /(?<!\s)\s*[/,\\|]\s*(?:договор|документ|регистратор|заказ|сч[её]т|проект|contract|document|order|invoice|job|project)\S*(?:\s.*)?$/i;
/** What a first thing may be that groups the rows of the second: «Сектор / Клиент». */
const grouping =
  /^(?:сектор|регион|область|город|район|менеджер|ответственный|группа|канал|подразделение|отдел|филиал|направление|sector|region|area|city|territory|manager|owner|rep|group|channel|department|branch)\S*(?:\s[^/|\\]*)?[/|\\]\s*(?=(?:client|customer|account|company|buyer|клиент|контрагент|покупател|заказчик|организаци|партн[её]р))/i;
/** How Odoo names a column of a related record: "order_line/order_partner_id/display_name", "Customer/Display Name". */
const path = /^[a-z][a-z0-9_]*(?:\/[a-z0-9_.]+)+$/;
const nameOfRecord = /\/\s*(?:\.?id|database id|external id|display[_ ]name|name|complete[_ ]name)$/i;

/**
 * What a heading may be compared as, normalised, the most telling first: as it stands, without the currency and the
 * unit it names, without a note in brackets, without the prefix all headings of the sheet share.
 *
 * @example headingReadings("Сумма, тыс. руб.") // ["сумматысруб", "суммаруб", "сумма"]
 */
export function headingReadings(heading: string, prefix = ""): readonly string[] {
  const whole = normaliseHeading(heading);
  if (whole === "") return [whole];
  const ways = [heading];
  const bare =
    endOfPath(heading) ?? (prefix !== "" && whole.startsWith(prefix) ? afterPrefix(heading, prefix) : heading);
  if (bare !== heading) ways.push(bare);
  for (const reduce of [withoutScale, withoutCurrency, withoutBrackets, valueOfPivot, withoutSecond, withoutGrouping]) {
    const reduced = reduce(ways[ways.length - 1]);
    if (reduced !== undefined) ways.push(reduced);
  }
  return ways.length === 1 ? [whole] : [...new Set(ways.map(normaliseHeading))].filter((way) => way !== "");
}

function afterPrefix(heading: string, prefix: string): string {
  let at = 0;
  while (at < heading.length && normaliseHeading(heading.slice(0, at)) !== prefix) at++;
  return heading.slice(at);
}

function withoutCurrency(heading: string): string | undefined {
  return headingCurrency(heading)?.rest;
}

function withoutScale(heading: string): string | undefined {
  return headingScale(heading)?.rest;
}

function withoutBrackets(heading: string): string | undefined {
  if (!/[([]/.test(heading) || planned.test(heading)) return undefined;
  const rest = heading.replace(brackets, " ").trim();
  return rest === "" ? undefined : rest;
}

function valueOfPivot(heading: string): string | undefined {
  return ofPivot.exec(heading)?.[1];
}

function withoutSecond(heading: string): string | undefined {
  return beside.test(heading) ? heading.replace(beside, "") : undefined;
}

function withoutGrouping(heading: string): string | undefined {
  return grouping.test(heading) ? heading.replace(grouping, "") : undefined;
}

/** The record for its name or id, the column for the way to it. */
function endOfPath(heading: string): string | undefined {
  // Blanks before the slash are cut without the expression: it would look at each of many blanks from each of them.
  const record = nameOfRecord.test(heading) ? heading.replace(nameOfRecord, "").trimEnd() : heading;
  const end = path.test(record) ? record.slice(record.lastIndexOf("/") + 1) : record;
  return end === heading ? undefined : end;
}
