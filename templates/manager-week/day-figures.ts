import { columnMaker, lists, type FormField, type Formula, type Kind, type ResultSheet, type TableBlock, type Text } from "../../engine/index.ts"; // prettier-ignore
import { formulaColumn } from "../kit/formula-column.ts";
import type { TemplateContext } from "../kit/template.ts";
import { day, listWords } from "./week-formulas.ts";
import { weekWords as words } from "./week-words.ts";

/** Figures of the morning meeting (CALC-38). */
export function statisticsSheet(context: TemplateContext): ResultSheet {
  const { say } = context;
  return {
    id: "W-WEEK-6",
    name: say(words.statTab),
    title: say(words.statTitle),
    header: [],
    print: { landscape: true, onePage: true },
    blocks: [{ type: "form", key: "month", title: say(words.month), fields: monthFields(context) }, byType(context)],
  };
}

const set = (key: string) => `{W-WEEK-7.set.${key}}`;
const within = (column: string, from: Formula, to: Formula) => `{${column}},">="&${from},{${column}},"<"&${to}+1`;

function monthFields(context: TemplateContext): FormField[] {
  const { say } = context;
  const word = listWords(context);
  const won = (from: Formula, to: Formula) =>
    `SUMIFS({Deals.amount},{Deals.status},${word("dealStatus", "won")},${within("Deals.closeDate", from, to)})`;
  const open = `({Deals.status}=${word("dealStatus", "open")})+({Deals.status}="")*({Deals.closeDate}="")`;
  const field = (key: string, label: Text, kind: Kind, formula: Formula): FormField => ({
    key,
    label: say(label),
    kind,
    value: null,
    formula,
  });
  return [
    field("previous", words.previous, "date", `=${set("previous")}`),
    field("wonBefore", words.wonBefore, "money", `=${won(set("previous"), set("previous"))}`),
    field("monthToDate", words.monthToDate, "money", `=${won(set("monthStart"), day)}`),
    field("elapsed", words.elapsed, "whole", `=${set("elapsed")}`),
    field("total", words.total, "whole", `=${set("total")}`),
    field("runRate", words.runRate, "money", '=IF({elapsed}=0,"",{monthToDate}/{elapsed}*{total})'),
    field(
      "expected",
      words.expected,
      "money",
      `={monthToDate}+SUMPRODUCT((${open}>0)*({Deals.forecastClose}>=${day})*({Deals.forecastClose}<${set("monthEnd")}+1),{Deals.amount},{Deals.probability})`,
    ),
    field(
      "planShare",
      words.planShare,
      "share",
      '=IF(N({W-WEEK.answer.plan})<=0,"",{monthToDate}/{W-WEEK.answer.plan})',
    ),
  ];
}

/** A contact planned for today counts unless cancelled, one done unless it did not take place. */
function byType(context: TemplateContext): TableBlock {
  const { say, language } = context;
  const make = columnMaker(context);
  const word = listWords(context);
  const cancelled = `{Activities.status},"<>"&${word("activityStatus", "cancelled")}`;
  const missed = `{Activities.status},"<>"&${word("activityStatus", "missed")}`;
  const done = (from: Formula, to: Formula) =>
    `=COUNTIFS({Activities.type},{type},${within("Activities.doneDate", from, to)},${cancelled},${missed})`;
  const types = Object.values(lists.activityType).map((label) => label[language]);
  const counted = (key: string, heading: Text, formula: Formula) =>
    formulaColumn(key, say(heading), "whole", formula, {
      total: { value: null, formula: `=SUM({${key}})` },
      width: 20,
    });
  return {
    type: "table",
    key: "types",
    title: say(words.byType),
    plain: true,
    rowCount: types.length,
    columns: [
      make("type", words.type, "text", types, { width: 34 }),
      counted("before", words.before, done(set("previous"), set("previous"))),
      counted(
        "today",
        words.planToday,
        `=COUNTIFS({Activities.type},{type},${within("Activities.dueDate", day, day)},${cancelled})`,
      ),
      counted("month", words.monthDone, done(set("monthStart"), day)),
    ],
  };
}
