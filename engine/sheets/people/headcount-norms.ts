import { lists } from "../../input/lists.ts";
import { normaliseKey } from "../../input/normalise-key.ts";
import { commonWords } from "../../words/common-words.ts";
import { headcountWords as words } from "../../words/people/headcount-words.ts";
import type { Text } from "../../ground/text.ts";
import type { Block } from "../result-sheet.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";

const operations: readonly Text[] = Object.values(lists.activityType);

/** Norms of R-07: counts and minutes reached in the input sheets, so that changing them there changes the answer. */
export function normBlocks(context: SheetContext): Block[] {
  return [
    normsTable(context),
    { type: "note", key: "dataEntry", lines: [context.say(words.dataEntry)], mark: "muted" },
  ];
}

function normsTable({ say, plan, language }: SheetContext): Block {
  const { CategoryNorms, Norms } = plan.input.tables;
  const { group } = CategoryNorms;
  const spelled = new Map(plan.people.groups.names.map((name) => [normaliseKey(name), name]));
  const rows = Array.from(CategoryNorms.activityType, (code, row) => ({
    row,
    norm: Norms.activityType.indexOf(code),
    count: CategoryNorms.countPerYear[row],
    group: spelled.get(normaliseKey(group.words[group.codes[row]] ?? "")) ?? "",
    operation: operations[code]?.[language] ?? "",
  }));
  const minutes = rows.map(({ norm }) => (norm < 0 ? NaN : Norms.minutes[norm]));
  return {
    type: "table",
    key: "norms",
    title: say(words.norms),
    plain: true,
    pageBreak: true,
    rowCount: rows.length,
    columns: [
      { key: "group", heading: say(commonWords.group), kind: "text", values: rows.map((one) => one.group) },
      {
        key: "count",
        heading: say(words.count),
        kind: "number",
        values: rows.map(({ count }) => numberOrBlank(count)),
        formula: rows.map(({ row }) => `={CategoryNorms.countPerYear#${row}}`),
      },
      {
        key: "minutes",
        heading: say(words.minutes),
        kind: "minutes",
        values: minutes.map(numberOrBlank),
        formula: rows.map(({ norm }) => (norm < 0 ? undefined : `={Norms.minutes#${norm}}`)),
      },
      {
        key: "total",
        heading: say(words.minutesTotal),
        kind: "minutes",
        values: rows.map(({ count }, at) => numberOrBlank(count * minutes[at]) ?? 0),
        formula: "=N({count})*N({minutes})",
      },
      {
        key: "operation",
        heading: say(words.operation),
        kind: "text",
        width: 30,
        values: rows.map((one) => one.operation),
      },
    ],
  };
}
