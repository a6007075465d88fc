import {
  abcNames,
  clientActionNames,
  columns,
  type Kind,
  type ResultSheet,
  type TableBlock,
  tableOf,
  type Text,
} from "../../engine/index.ts";
import { formulaColumn } from "../kit/formula-column.ts";
import type { TemplateContext } from "../kit/template.ts";
import { abcTemplateWords as words } from "./abc-words.ts";

const { text } = columns;

const classes = ["A", "B", "C"] as const;
const none = abcNames[4];
const of = (column: string) => `{W-ABC-W.workings.${column}}`;

interface Measure {
  readonly key: string;
  readonly title: Text;
  readonly kind: Kind;
  /** Column that is added up; clients are counted without one. */
  readonly sum?: string;
}

const measures: readonly Measure[] = [
  { key: "unrealised", title: words.matrixUnrealised, kind: "money", sum: "unrealised" },
  { key: "clients", title: words.matrixClients, kind: "whole" },
  { key: "sales", title: words.matrixValue, kind: "money", sum: "sales" },
];

/** Potential down, actual across, and what to do with the clients of a cell (CALC-03). */
export function abcMatrix(context: TemplateContext): ResultSheet {
  const { say } = context;
  return {
    id: "W-ABC-M",
    name: say(words.matrixTab),
    title: say(words.matrixTitle),
    header: [],
    print: { landscape: true, onePage: true },
    blocks: [
      { type: "note", key: "how", lines: [say(words.matrixNote)] },
      ...measures.map((measure) => matrix(context, measure)),
      { ...actions(context), side: true },
      {
        type: "chart",
        key: "chart",
        side: true,
        title: say(words.actionsChart),
        kind: "bar",
        categories: "actions.action",
        series: [{ values: "actions.unrealised", name: say(words.unrealised) }],
        valueKind: "money",
        width: 60,
      },
    ],
  };
}

function matrix(context: TemplateContext, { key, title, kind, sum }: Measure): TableBlock {
  const { say, language } = context;

  const cell = (actual: string) =>
    sum === undefined
      ? `=COUNTIFS(${of("potential")},{potential},${of("across")},"${actual}")`
      : `=SUMIFS(${of(sum)},${of("potential")},{potential},${of("across")},"${actual}")`;
  const across = [
    ...classes.map((group) => ({
      key: `actual${group}`,
      heading: say(words.pays, { group }),
      actual: group as string,
    })),
    { key: "actualNone", heading: say(words.paysNothing), actual: none[language] },
  ];
  const total = (name: string) => ({ total: { value: null, formula: `=SUM({${name}})` } });
  return tableOf(context, [...classes, words.unknown], {
    key,
    title: title,
    plain: true,
    columns: [
      text("potential", words.potentialDown, (name) => name, {
        total: { value: words.total },
        width: 16,
      }),
      across.map((one) =>
        formulaColumn(one.key, one.heading, kind, cell(one.actual), {
          ...total(one.key),
          width: 15,
          ...(key === "unrealised" ? { shade: "scale" as const } : {}),
        }),
      ),
      formulaColumn("total", words.total, kind, "=SUM({actualA}:{actualNone})", { ...total("total"), width: 15 }),
    ],
  });
}

function actions(context: TemplateContext): TableBlock {
  return tableOf(context, clientActionNames, {
    key: "actions",
    title: words.actionsTitle,
    plain: true,
    columns: [
      text("action", words.action, (name) => name, { width: 28 }),
      formulaColumn("clients", words.matrixClients, "whole", `=COUNTIF(${of("action")},{action})`, {
        total: { value: null, formula: "=SUM({clients})" },
      }),
      formulaColumn("unrealised", words.unrealised, "money", `=SUMIF(${of("action")},{action},${of("unrealised")})`, {
        total: { value: null, formula: "=SUM({unrealised})" },
      }),
    ],
  });
}
