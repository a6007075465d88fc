import {
  type Block,
  type ChartBlock,
  columns,
  type FormBlock,
  type Field,
  formOf,
  type NoteBlock,
  type ResultSheet,
  say,
  tables,
  type Text,
} from "../../engine/index.ts";
import { formulaColumn } from "./formula-column.ts";
import { kitWords as words } from "./kit-words.ts";
import type { TemplateContext, TemplateInput } from "./template.ts";

const { text } = columns;

/** What differs between the first pages of the ready-made workbooks. */
export interface FirstPage {
  /** "W-ABC" */
  readonly id: string;
  /** The question the workbook answers. */
  readonly title: Text;
  /** What to do, three sentences without their numbers; the helper numbers them. */
  readonly steps: readonly [Text, Text, Text];
  /** The template's own inputs; each is counted and linked. */
  readonly inputs: readonly TemplateInput[];
  /** What is said of the rows that stand there, where they are not simply to be deleted. */
  readonly example?: Text;
  /** A line that leads to the sheet Settings. */
  readonly settings?: boolean;
  /** Headline figures. */
  readonly answer: readonly Field[];
  readonly answerTitle?: Text;
  /** Stands to the right of steps and answer; its title says what it shows. */
  readonly chart: ChartBlock;
  /** Printed below the answer. */
  readonly below?: readonly Block[];
  /** For the screen only: what the chart is drawn from. */
  readonly workings?: readonly Block[];
}

/**
 * "Start here": three steps and the sheets to fill in, the answer, its chart, all on the first screen and on one
 * printed page. Every ready-made workbook begins with it, so that all of them look alike.
 */
export function firstPage(context: TemplateContext, page: FirstPage): ResultSheet {
  const { say } = context;
  const steps: NoteBlock = {
    type: "note",
    key: "steps",
    lines: page.steps.map((step, place) => `${place + 1}. ${say(step)}`),
  };
  const example: NoteBlock = {
    type: "note",
    key: "example",
    lines: [say(page.example ?? words.example)],
    mark: "muted",
  };
  const answer: FormBlock = formOf(context, {
    key: "answer",
    title: page.answerTitle ?? words.answer,
    fields: page.answer.map((field) => ({ mark: "strong", ...field })),
  });
  const workings = page.workings ?? [];
  return {
    id: page.id,
    name: say(words.start),
    title: say(page.title),
    header: [],
    print: { landscape: true, onePage: true, ...(workings.length > 0 ? { until: workings[0].key } : {}) },
    blocks: [
      steps,
      inputsForm(context, page),
      example,
      answer,
      { height: 22, ...page.chart, side: true },
      ...(page.below ?? []),
      ...workings,
    ],
  };
}

function inputsForm(context: TemplateContext, page: FirstPage): FormBlock {
  const { language } = context;
  const fields = page.inputs.map((input, place) => inputField(input, language, place === 0));
  const settings: Field = text("settings", tables.Settings.name, words.settings, {
    link: { sheet: "Settings" },
  });
  return formOf(context, {
    key: "inputs",
    title: words.inputs,
    fields: page.settings ? [...fields, settings] : fields,
  });
}

/**
 * Counts down the whole sheet, so that rows below the reach of the formulas are told, not lost. While the first sheet is
 * empty, it says why figures and chart are.
 */
function inputField(
  { table, columns, capacity }: TemplateInput,
  language: TemplateContext["language"],
  isFirst: boolean,
): Field {
  const column = columns?.[0] ?? Object.keys(tables[table].columns)[0];
  const rows = `COUNTA({${table}.${column}*})`;
  const tooMany = say(words.tooMany, language, { capacity });
  const usual = `IF(${rows}>${capacity},"${tooMany}","")`;
  return formulaColumn(
    table,
    tables[table].name,
    "text",
    `="${say(words.rows, language)}"&${rows}&${isFirst ? `IF(${rows}=0,"${say(words.noRows, language)}",${usual})` : usual}`,
    { link: { sheet: table } },
  );
}
