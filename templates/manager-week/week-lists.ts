import {
  type Formula,
  type Kind,
  type ResultSheet,
  type ColumnMore,
  type TableBlock,
  tableOf,
  type Text,
} from "../../engine/index.ts";
import { oneTo } from "../kit/one-to.ts";
import { formulaColumn } from "../kit/formula-column.ts";
import type { TemplateContext } from "../kit/template.ts";
import { dayRows, listRows, weekRows } from "./day-workings.ts";
import { day } from "./week-formulas.ts";
import { weekWords as words } from "./week-words.ts";

/** Makes columns that read one contact by the row a hidden list names. */
function contactColumns(row: Formula) {
  const contact = (key: string) => `INDEX({W-WEEK-7.acts.${key}},${row})`;
  return {
    contact,
    column: (key: string, heading: Text, kind: Kind, formula: Formula, more: ColumnMore<unknown> = {}) =>
      formulaColumn(key, heading, kind, `=IF(${row}="","",${formula})`, more),
  };
}

function why({ say }: TemplateContext, contact: (key: string) => Formula): Formula {
  const { today, earlier, hot, existing, early, fresh } = words.reasons;
  const classes = [hot, existing, early, fresh].map((one) => `"${say(one)}"`).join(",");
  return `IF(${contact("promised")}=1,IF(AND(${contact("due")}>0,${contact("due")}<${day}),"${say(earlier)}","${say(today)}"),CHOOSE(${contact("class")},${classes}))`;
}

const printedRows = 70;

function listSheet(
  { say }: TemplateContext,
  sheet: { readonly id: string; readonly name: Text; readonly title: Text; readonly note?: Text },
  table: TableBlock,
): ResultSheet {
  return {
    id: sheet.id,
    name: say(sheet.name),
    title: say(sheet.title),
    header: sheet.note ? [say(sheet.note)] : [],
    // The lists hold more rows than a week usually has: blank pages are not printed.
    print: { landscape: true, ...(table.rowCount <= dayRows ? { onePage: true } : { rows: printedRows }) },
    blocks: [table],
    freeze: table.key,
  };
}

/** The day by the clock. */
export function todaySheet(context: TemplateContext): ResultSheet {
  const { say } = context;
  const of = (key: string) => `INDEX({W-WEEK-8.placing.${key}},{at})`;
  const { contact, column } = contactColumns(of("row"));
  const shown = (key: string, heading: Text, kind: Kind, formula: Formula, more: ColumnMore<unknown> = {}) => ({
    ...column(key, heading, kind, formula, more),
    formula: `=IF({at}="","",${formula})`,
  });
  const table: TableBlock = tableOf(context, oneTo(dayRows), {
    key: "today",
    plain: true,
    columns: [
      formulaColumn("n", words.place, "whole", (row) => `=IF({at}="","",${row})`, { width: 6 }),
      shown("start", words.start, "time", `IF(${of("start")}="","",${of("start")}/1440)`),
      shown("end", words.end, "time", `IF(${of("start")}="","",(${of("start")}+${of("minutes")})/1440)`),
      shown("client", words.client, "text", contact("client"), { width: 36 }),
      shown("type", words.type, "text", contact("type"), { width: 24 }),
      shown("why", words.why, "text", why(context, contact), { width: 24 }),
      shown("due", words.dueDay, "date", `IF(${contact("due")}=0,"",${contact("due")})`),
      shown("minutes", words.minutes, "minutes", of("minutes")),
      shown(
        "flag",
        words.flag,
        "text",
        `IF(${of("start")}="","${say(words.nextDay)}",IF(OR(${of("start")}<{W-WEEK-7.set.dayStart},${of("start")}+${of("minutes")}>{W-WEEK-7.set.dayEnd}),"${say(words.outOfHours)}",""))`,
        { width: 24 },
      ),
      formulaColumn(
        "at",
        words.place,
        "whole",
        (row) => `=IFERROR(MATCH(SMALL({W-WEEK-8.placing.sort},${row}),{W-WEEK-8.placing.sort},0),"")`,
        { mark: "muted", width: 6 },
      ),
    ],
  });
  return listSheet(
    context,
    { id: "W-WEEK-2", name: words.todayTab, title: words.todayTitle, note: words.todayNote },
    table,
  );
}

/** The coming working days, each in its order. */
export function weekSheet(context: TemplateContext): ResultSheet {
  const row = "{W-WEEK-8.week.row@}";
  const { contact, column } = contactColumns(row);
  const table: TableBlock = tableOf(context, oneTo(weekRows), {
    key: "week",
    plain: true,
    columns: [
      column("date", words.date, "date", contact("plan")),
      column("client", words.client, "text", contact("client"), { width: 36 }),
      column("type", words.type, "text", contact("type"), { width: 24 }),
      column("why", words.why, "text", why(context, contact), { width: 24 }),
      column("due", words.dueDay, "date", `IF(${contact("due")}=0,"",${contact("due")})`),
      column("time", words.start, "time", `IF(${contact("time")}=9999,"",${contact("time")}/1440)`),
      column("minutes", words.minutes, "minutes", contact("minutes")),
    ],
  });
  return listSheet(context, { id: "W-WEEK-3", name: words.weekTab, title: words.weekTitle }, table);
}

/** Whom to call after letters and visits, the overdue first. */
export function followSheet(context: TemplateContext): ResultSheet {
  const { contact, column } = contactColumns("{W-WEEK-8.follow.row@}");
  const states = words.states.map((state) => `"${context.say(state)}"`).join(",");
  const table: TableBlock = tableOf(context, oneTo(listRows), {
    key: "follow",
    plain: true,
    columns: [
      column("client", words.client, "text", contact("client"), { width: 36 }),
      column("state", words.state, "text", `CHOOSE(${contact("state")},${states})`, { width: 18 }),
      column("from", words.from, "date", contact("from")),
      column("to", words.to, "date", contact("to")),
      column("event", words.event, "text", contact("type"), { width: 20 }),
      column("sent", words.sent, "date", contact("happened")),
      column("receipt", words.receipt, "date", contact("receipt"), { width: 14 }),
    ],
  });
  return listSheet(context, { id: "W-WEEK-4", name: words.followTab, title: words.followTitle }, table);
}

/** Hot and warm clients by place, so that one trip serves many. */
export function meetSheet(context: TemplateContext): ResultSheet {
  const { say } = context;
  const { contact, column } = contactColumns("{W-WEEK-8.meet.row@}");
  const table: TableBlock = tableOf(context, oneTo(listRows), {
    key: "meet",
    plain: true,
    columns: [
      column(
        "place",
        words.centre,
        "text",
        `IF(${contact("placeKind")}=3,"${say(words.noPlace)}",${contact("placeName")})`,
        { width: 36 },
      ),
      column("client", words.client, "text", contact("client"), { width: 36 }),
      column("heat", words.heat, "text", `IF(${contact("heat")}=1,"${say(words.hot)}","${say(words.warm)}")`),
      column("interest", words.interest, "text", contact("interest")),
      column("potential", words.potential, "text", `CHOOSE(${contact("mark")},"A","B","C")`),
      column("talked", words.talked, "date", contact("happened")),
    ],
  });
  return listSheet(context, { id: "W-WEEK-5", name: words.meetTab, title: words.meetTitle }, table);
}
