import {
  columns,
  changeWords,
  type Field,
  formOf,
  type ResultSheet,
  type TableBlock,
  tableOf,
} from "../../engine/index.ts";
import { firstPage } from "../kit/first-page.ts";
import { formulaColumn } from "../kit/formula-column.ts";
import type { TemplateContext, TemplateInput } from "../kit/template.ts";
import { bucketKeys } from "./buckets.ts";
import { whyTemplateWords as words } from "./why-words.ts";

const { text } = columns;
const of = (column: string) => `{W-WHY-W.clients.${column}}`;
const limit = (key: string) => `{W-WHY-W.limits.${key}}`;

const stepKeys = ["before", ...bucketKeys, "now"] as const;

/** Three steps, the change, the bridge as a waterfall and as a table, and the days that are compared. */
export function whyFirstPage(context: TemplateContext, inputs: readonly TemplateInput[]): ResultSheet {
  const { say } = context;
  const money = (key: string, label: Field["heading"], formula: string) => formulaColumn(key, label, "money", formula);
  return firstPage(context, {
    id: "W-WHY",
    title: words.title,
    steps: [words.paste, words.look, words.periods],
    inputs,
    settings: true,
    answer: [
      money("before", changeWords.before, "={bridge.money#0}"),
      money("now", changeWords.now, `={bridge.money#${stepKeys.length - 1}}`),
      money("growth", words.growth, "={now}-{before}"),
      formulaColumn("growthShare", words.growthShare, "share", '=IF({before}>0,{growth}/{before},"")'),
      {
        ...formulaColumn("late", words.late, "whole", `=COUNT(${of("atStake")})`),
        link: { sheet: "W-WHY-L" },
        note: say(words.lateNote),
      },
      money("lateMoney", words.lateMoney, `=SUM(${of("atStake")})`),
      { ...formulaColumn("unread", words.unread, "whole", `=${limit("unread")}`), note: say(words.unreadNote) },
      {
        ...formulaColumn("manyClients", words.manyClients, "whole", `=${limit("without")}`),
        note: say(words.manyClientsNote),
      },
      {
        ...money("check", changeWords.check, "=ROUND({now}-SUM({bridge.money#0},{moved.money}),4)"),
        note: say(changeWords.checkHelp),
      },
    ],
    chart: {
      type: "chart",
      key: "waterfall",
      title: say(changeWords.bridge),
      kind: "stackedColumn",
      categories: "drawn.step",
      series: [
        { values: "drawn.base", name: say(changeWords.base), hidden: true },
        { values: "drawn.level", name: say(changeWords.level) },
        { values: "drawn.rise", name: say(changeWords.rise) },
        { values: "drawn.fall", name: say(changeWords.fall) },
      ],
      valueKind: "money",
    },
    below: [bridge(context), ...period(context)],
    workings: [moved(context), drawn(context)],
  });
}

/** Before, every cause with its sign, now. */
function bridge(context: TemplateContext): TableBlock {
  const amount = (key: (typeof stepKeys)[number]): string =>
    key === "before" || key === "now"
      ? `=SUM(${of(key)})`
      : `=SUMIF(${of("cause")},"${context.say(changeWords.bucket[key])}",${of("change")})`;
  const clients = (key: (typeof stepKeys)[number]): string =>
    key === "before" || key === "now"
      ? `=COUNTIF(${of(key)},">0")+COUNTIF(${of(key)},"<0")`
      : `=COUNTIF(${of("cause")},"${context.say(changeWords.bucket[key])}")`;
  return tableOf(context, stepKeys, {
    key: "bridge",
    title: changeWords.bridge,
    plain: true,
    columns: [
      text("step", changeWords.step, (key) =>
        key === "before" || key === "now" ? changeWords[key] : changeWords.bucket[key],
      ),
      formulaColumn("clients", words.clients, "whole", clients),
      formulaColumn("money", words.growth, "money", amount),
    ],
  });
}

/** Yellow cells; beside each what is taken where it is blank. */
function period(context: TemplateContext) {
  const field = (key: "asOf" | "from" | "to" | "earlierFrom" | "earlierTo", note: keyof typeof words): Field =>
    columns.date(key, words[key], null, { mark: "input", note: words[note] });
  return [
    formOf(context, {
      key: "period",
      title: words.period,
      fields: [
        field("asOf", "asOfNote"),
        field("from", "fromNote"),
        field("to", "toNote"),
        field("earlierFrom", "earlierNote"),
        field("earlierTo", "earlierNote"),
      ],
    }),
    formOf(context, {
      key: "taken",
      title: words.used,
      fields: (["asOf", "from", "to", "earlierFrom", "earlierTo"] as const).map((key) =>
        formulaColumn(`${key}Taken`, words[key], "date", `=${limit(key)}`),
      ),
    }),
  ];
}

/** What the causes add and take, for the check. */
function moved(context: TemplateContext): TableBlock {
  return tableOf(context, bucketKeys, {
    key: "moved",
    title: changeWords.chartData,
    plain: true,
    columns: [
      text("cause", words.cause, (key) => changeWords.bucket[key]),
      formulaColumn("money", words.growth, "money", (_, place) => `={bridge.money#${place + 1}}`),
    ],
  });
}

/** A hidden foot under each change: the smaller of the sums before and after it. */
function drawn(context: TemplateContext): TableBlock {
  const isLevel = (key: (typeof stepKeys)[number]) => key === "before" || key === "now";
  const sum = (place: number) =>
    `SUM({bridge.money#0}${Array.from({ length: place }, (_, one) => `,{bridge.money#${one + 1}}`).join("")})`;
  return tableOf(context, stepKeys, {
    key: "drawn",
    plain: true,
    columns: [
      text("step", changeWords.step, (key) =>
        key === "before" || key === "now" ? changeWords[key] : changeWords.bucket[key],
      ),
      formulaColumn("base", changeWords.base, "money", (key, place) =>
        isLevel(key) ? "=0" : `=MIN(${sum(place - 1)},${sum(place)})`,
      ),
      formulaColumn("level", changeWords.level, "money", (key, place) =>
        isLevel(key) ? `={bridge.money#${place}}` : "=0",
      ),
      formulaColumn("rise", changeWords.rise, "money", (key, place) =>
        isLevel(key) ? "=0" : `=MAX({bridge.money#${place}},0)`,
      ),
      formulaColumn("fall", changeWords.fall, "money", (key, place) =>
        isLevel(key) ? "=0" : `=MAX(-{bridge.money#${place}},0)`,
      ),
    ],
  });
}
