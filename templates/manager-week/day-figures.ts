import {
  columns,
  type Field,
  formOf,
  type Formula,
  lists,
  type ResultSheet,
  type TableBlock,
  tableOf,
  type Text,
} from "../../engine/index.ts";
import { formulaColumn } from "../kit/formula-column.ts";
import type { TemplateContext } from "../kit/template.ts";
import { day, listWords } from "./week-formulas.ts";
import { weekWords as words } from "./week-words.ts";

const { text } = columns;

/** Figures of the morning meeting (CALC-38). */
export function statisticsSheet(context: TemplateContext): ResultSheet {
  const { say } = context;
  return {
    id: "W-WEEK-6",
    name: say(words.statTab),
    title: say(words.statTitle),
    header: [],
    print: { landscape: true, onePage: true },
    blocks: [formOf(context, { key: "month", title: words.month, fields: monthFields(context) }), byType(context)],
  };
}

const set = (key: string) => `{W-WEEK-7.set.${key}}`;
const within = (column: string, from: Formula, to: Formula) => `{${column}},">="&${from},{${column}},"<"&${to}+1`;

function monthFields(context: TemplateContext): Field[] {
  const word = listWords(context);
  const won = (from: Formula, to: Formula) =>
    `SUMIFS({Deals.amount},{Deals.status},${word("dealStatus", "won")},${within("Deals.closeDate", from, to)})`;
  const open = `({Deals.status}=${word("dealStatus", "open")})+({Deals.status}="")*({Deals.closeDate}="")`;
  return [
    formulaColumn("previous", words.previous, "date", `=${set("previous")}`),
    formulaColumn("wonBefore", words.wonBefore, "money", `=${won(set("previous"), set("previous"))}`),
    formulaColumn("monthToDate", words.monthToDate, "money", `=${won(set("monthStart"), day)}`),
    formulaColumn("elapsed", words.elapsed, "whole", `=${set("elapsed")}`),
    formulaColumn("total", words.total, "whole", `=${set("total")}`),
    formulaColumn("runRate", words.runRate, "money", '=IF({elapsed}=0,"",{monthToDate}/{elapsed}*{total})'),
    formulaColumn(
      "expected",
      words.expected,
      "money",
      `={monthToDate}+SUMPRODUCT((${open}>0)*({Deals.forecastClose}>=${day})*({Deals.forecastClose}<${set("monthEnd")}+1),{Deals.amount},{Deals.probability})`,
    ),
    formulaColumn(
      "planShare",
      words.planShare,
      "share",
      '=IF(N({W-WEEK.answer.plan})<=0,"",{monthToDate}/{W-WEEK.answer.plan})',
    ),
  ];
}

/** A contact planned for today counts unless cancelled, one done unless it did not take place. */
function byType(context: TemplateContext): TableBlock {
  const { language } = context;

  const word = listWords(context);
  const cancelled = `{Activities.status},"<>"&${word("activityStatus", "cancelled")}`;
  const missed = `{Activities.status},"<>"&${word("activityStatus", "missed")}`;
  const done = (from: Formula, to: Formula) =>
    `=COUNTIFS({Activities.type},{type},${within("Activities.doneDate", from, to)},${cancelled},${missed})`;
  const types = Object.values(lists.activityType).map((label) => label[language]);
  const counted = (key: string, heading: Text, formula: Formula) =>
    formulaColumn(key, heading, "whole", formula, { total: { value: null, formula: `=SUM({${key}})` }, width: 20 });
  return tableOf(context, types, {
    key: "types",
    title: words.byType,
    plain: true,
    columns: [
      text("type", words.type, (_, place) => types[place], { width: 34 }),
      counted("before", words.before, done(set("previous"), set("previous"))),
      counted(
        "today",
        words.planToday,
        `=COUNTIFS({Activities.type},{type},${within("Activities.dueDate", day, day)},${cancelled})`,
      ),
      counted("month", words.monthDone, done(set("monthStart"), day)),
    ],
  });
}
