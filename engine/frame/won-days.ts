import type { Issue } from "../ground/issue.ts";
import { text } from "../ground/text.ts";
import type { Day, Money, MoneyUnit } from "../ground/units.ts";
import { codeNumber } from "../input/lists.ts";
import type { Input, InputTables } from "../input/read-input.ts";

const won = codeNumber("dealStatus", "won");
const wonKinds: ReadonlySet<number> = new Set([codeNumber("stageKind", "won"), codeNumber("stageKind", "post")]);
const done = codeNumber("activityStatus", "done");

/**
 * Gives won deals without a closing day one: the last entry of the stage log into a won stage, else the expected close;
 * neither may lie after `last`. What stays unknown is told with its money.
 *
 * @param last day of the plan as far as it is known without these deals
 * @see AM-72
 */
export function wonDays(
  { tables, settings, moneyUnit }: Pick<Input, "tables" | "settings" | "moneyUnit">,
  last: Day,
): { readonly tables: InputTables; readonly issues: readonly Issue[] } {
  const { Deals } = tables;
  const issues: Issue[] = doneUndated(tables);
  const undated = Array.from(Deals.status.keys()).filter(
    (row) => Deals.status[row] === won && Number.isNaN(Deals.closeDate[row]),
  );
  if (undated.length === 0) return { tables, issues };
  const derives = settings.wonUndated === "derive";
  const logged = derives ? lastWonEntries(tables, last) : new Map<number, Day>();
  const closeDate = Deals.closeDate.slice();
  const taken = { log: [] as number[], forecast: [] as number[] };
  for (const row of derives ? undated : []) {
    const entry = logged.get(row);
    if (entry !== undefined) taken.log.push(row);
    else if (Deals.forecastClose[row] <= last) taken.forecast.push(row);
    else continue;
    closeDate[row] = entry ?? Deals.forecastClose[row];
  }
  const unknown = undated.filter((row) => Number.isNaN(closeDate[row]));
  if (taken.log.length + taken.forecast.length > 0) issues.push(dayTaken(tables, taken, moneyUnit));
  if (unknown.length > 0) issues.push(dayUnknown(tables, unknown, moneyUnit));
  return { tables: { ...tables, Deals: { ...Deals, closeDate } }, issues };
}

/** Per row of Deals the last day, not after `last`, on which it entered a won stage. */
function lastWonEntries({ StageLog, Stages }: InputTables, last: Day): ReadonlyMap<number, Day> {
  const entries = new Map<number, Day>();
  for (let row = 0; row < StageLog.rowCount; row++) {
    const deal = StageLog.dealId[row];
    const day = StageLog.date[row];
    if (deal < 0 || !(day <= last) || !wonKinds.has(Stages.kind[StageLog.stage[row]])) continue;
    entries.set(deal, Math.max(day, entries.get(deal) ?? day));
  }
  return entries;
}

function dayTaken(
  tables: InputTables,
  { log, forecast }: { readonly log: readonly number[]; readonly forecast: readonly number[] },
  unit: MoneyUnit,
): Issue {
  const rows = [...log, ...forecast].sort((one, other) => one - other);
  const sum = writtenSum(tables, rows, unit);
  return {
    ...dealIssue(tables, rows),
    level: "notice",
    code: "WON_DAY_TAKEN",
    message: text(
      `won without a closing day: deals ${rows.length}, ${sum.en}; the day is taken from the stage log (${log.length}) and from the expected close (${forecast.length})`,
      `выиграны без даты закрытия: сделок ${rows.length}, ${sum.ru}; день взят из истории этапов (${log.length}) и из ожидаемой даты (${forecast.length})`,
    ),
  };
}

function dayUnknown(tables: InputTables, rows: readonly number[], unit: MoneyUnit): Issue {
  const sum = writtenSum(tables, rows, unit);
  return {
    ...dealIssue(tables, rows),
    level: "warning",
    code: "WON_UNDATED",
    message: text(
      `won, but nobody knows when: deals ${rows.length}, ${sum.en}; they count in no period, fill in their closing days`,
      `выиграны, но неизвестно когда: сделок ${rows.length}, ${sum.ru}; они не входят ни в один период, впишите даты закрытия`,
    ),
  };
}

function dealIssue(
  { Deals }: InputTables,
  rows: readonly number[],
): Pick<Issue, "table" | "sheet" | "file" | "row" | "count"> {
  const { sheet, file } = Deals.sources[Deals.source[rows[0]]] ?? {};
  // one sentence says how many: no "and 3 more"
  return { table: "Deals", sheet, file, row: Deals.sheetRow[rows[0]], count: 1 };
}

function writtenSum({ Deals }: InputTables, rows: readonly number[], { perUnit, decimals }: MoneyUnit) {
  const sum: Money = rows.reduce((total, row) => total + (Deals.amount[row] || 0), 0);
  const write = (locale: string) => (sum / perUnit).toLocaleString(locale, { maximumFractionDigits: decimals });
  return text(write("en-US"), write("ru-RU"));
}

function doneUndated({ Activities }: InputTables): Issue[] {
  const rows = Array.from(Activities.status.keys()).filter(
    (row) => Activities.status[row] === done && Number.isNaN(Activities.doneDate[row]),
  );
  if (rows.length === 0) return [];
  const { sheet, file } = Activities.sources[Activities.source[rows[0]]] ?? {};
  return [
    {
      level: "warning",
      code: "DONE_UNDATED",
      table: "Activities",
      sheet,
      file,
      row: Activities.sheetRow[rows[0]],
      message: text(
        `a contact is done but has no day: ${rows.length} of them count in no period`,
        `контакт сделан, но без даты: таких ${rows.length}, они не входят ни в один период`,
      ),
      count: 1,
    },
  ];
}
