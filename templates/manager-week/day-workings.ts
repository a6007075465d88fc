import { columns, type Formula, type ResultSheet, type TableBlock, tableOf } from "../../engine/index.ts";
import { oneTo } from "../kit/one-to.ts";
import { formulaColumn } from "../kit/formula-column.ts";
import type { TemplateContext } from "../kit/template.ts";
import { rowOfKey } from "./week-formulas.ts";
import { weekWords as words } from "./week-words.ts";

const { whole } = columns;

/** Contacts of one day that are given a time. */
export const dayRows = 40;
/** Rows of the lists. */
export const weekRows = 150;
export const listRows = 100;
/** Lunch, the morning meeting and promised times that the others go around. */
const busyRows = 12;

/** Times of the day's contacts, and the rows of each list in order. */
export function placeWorkings(context: TemplateContext): ResultSheet {
  return {
    id: "W-WEEK-8",
    name: context.say(words.placing),
    title: context.say(words.placing),
    header: [],
    print: {},
    blocks: [
      placing(context),
      busy(context),
      taken(context),
      sorted(context, "week", "key", weekRows),
      sorted(context, "follow", "followKey", listRows),
      sorted(context, "meet", "meetKey", listRows),
    ],
    hidden: true,
  };
}

function sorted(context: TemplateContext, key: string, column: string, length: number): TableBlock {
  return tableOf(context, oneTo(length), {
    key,
    plain: true,
    columns: [
      whole("n", "n", (n) => n),
      formulaColumn("key", "key", "number", `=IFERROR(SMALL({W-WEEK-7.acts.${column}},{n}),"")`),
      formulaColumn("row", "row", "whole", `=IF({key}="","",${rowOfKey("{key}")})`),
    ],
  });
}

/** In the order of the list; what has no promised time goes to the first room after the one before. */
function placing(context: TemplateContext): TableBlock {
  const contact = (key: string) => `INDEX({W-WEEK-7.acts.${key}},{row})`;
  const rounded = (minutes: Formula) => `ROUNDUP(${minutes}/{Settings.slotStep},0)*{Settings.slotStep}`;
  const pushes = oneTo(busyRows).map((place) => {
    const before = `{p${place - 1}}`;
    const [start, end] = [`{busy.start#${place - 1}}`, `{busy.end#${place - 1}}`];
    return formulaColumn(
      `p${place}`,
      `p${place}`,
      "number",
      `=IF(AND(${before}<${end},${before}+{minutes}>${start}),${rounded(end)},${before})`,
    );
  });
  return tableOf(context, oneTo(dayRows), {
    key: "placing",
    plain: true,
    columns: [
      whole("n", "n", (n) => n),
      formulaColumn("key", "key", "number", '=IFERROR(SMALL({W-WEEK-7.acts.key},{n}),"")'),
      formulaColumn(
        "row",
        "row",
        "whole",
        `=IF({key}="","",IF(INT({key}/1E12)={W-WEEK-7.set.first}-{W-WEEK-7.set.day},${rowOfKey("{key}")},""))`,
      ),
      formulaColumn("minutes", "minutes", "minutes", `=IF({row}="",0,${contact("minutes")})`),
      formulaColumn(
        "timed",
        "timed",
        "number",
        `=IF({row}="","",IF(AND(${contact("promised")}=1,${contact("due")}={W-WEEK-7.set.first},${contact("time")}<9999,${contact("time")}>={W-WEEK-7.set.now}),${contact("time")},""))`,
      ),
      formulaColumn("p0", "p0", "number", `=MAX(${rounded("{W-WEEK-7.set.now}")},N({free^}))`),
      pushes,
      formulaColumn(
        "start",
        "start",
        "number",
        `=IF({row}="","",IF({timed}<>"",{timed},IF({p${busyRows}}+{minutes}<={W-WEEK-7.set.dayEnd},{p${busyRows}},"")))`,
      ),
      formulaColumn(
        "free",
        "free",
        "number",
        `=IF(OR({row}="",{timed}<>"",{start}=""),N({free^}),${rounded("({start}+{minutes})")})`,
      ),
      formulaColumn("sort", "sort", "number", '=IF({row}="","",IF({start}="",99999,{start})*100+{n})'),
    ],
  });
}

/** What is taken already, by its start. */
function busy(context: TemplateContext): TableBlock {
  return tableOf(context, oneTo(busyRows), {
    key: "busy",
    plain: true,
    columns: [
      whole("n", "n", (n) => n),
      formulaColumn("key", "key", "number", '=IFERROR(SMALL({taken.key},{n}),"")'),
      formulaColumn("start", "start", "number", '=IF({key}="",99999,INT({key}/10000))'),
      formulaColumn("end", "end", "number", `=IF({key}="",99999,${rowOfKey("{key}")})`),
    ],
  });
}

function taken(context: TemplateContext): TableBlock {
  const span = (start: Formula, end: Formula) => `=IF(${end}<=${start},"",${start}*1E4+${end})`;
  const meeting = "{W-WEEK-7.set.meetingStart}";
  const promised = Array.from({ length: dayRows }, (_, row) => {
    const timed = `{placing.timed#${row}}`;
    return `=IF(${timed}="","",${timed}*1E4+${timed}+{placing.minutes#${row}})`;
  });
  return tableOf(context, oneTo(dayRows + 2), {
    key: "taken",
    plain: true,
    columns: [
      whole("n", "n", (n) => n),
      formulaColumn("key", "key", "number", [
        span("{W-WEEK-7.set.lunchStart}", "{W-WEEK-7.set.lunchEnd}"),
        span(meeting, `(${meeting}+{Settings.morningMeetingMinutes})`),
        ...promised,
      ]),
    ],
  });
}
