import { lists } from "../../input/lists.ts";
import { normaliseKey } from "../../input/normalise-key.ts";
import { commonWords } from "../../words/common-words.ts";
import { headcountWords as words } from "../../words/people/headcount-words.ts";
import type { Text } from "../../ground/text.ts";
import { minutes, number, text } from "../column.ts";
import { tableOf } from "../table-of.ts";
import type { Block } from "../result-sheet.ts";
import { type SheetContext } from "../sheet-context.ts";

const operations: readonly Text[] = Object.values(lists.activityType);

/** Norms of R-07: counts and minutes reached in the input sheets, so that changing them there changes the answer. */
export function normBlocks(context: SheetContext): Block[] {
  return [
    normsTable(context),
    { type: "note", key: "dataEntry", lines: [context.say(words.dataEntry)], mark: "muted" },
  ];
}

function normsTable(context: SheetContext): Block {
  const { plan } = context;
  const { CategoryNorms, Norms } = plan.input.tables;
  const { group } = CategoryNorms;
  const spelled = new Map(plan.people.groups.names.map((name) => [normaliseKey(name), name]));
  const rows = Array.from(CategoryNorms.activityType, (code, row) => ({
    row,
    norm: Norms.activityType.indexOf(code),
    count: CategoryNorms.countPerYear[row],
    group: spelled.get(normaliseKey(group.words[group.codes[row]] ?? "")) ?? "",
    operation: operations[code] ?? "",
  }));
  return tableOf(context, rows, {
    key: "norms",
    title: words.norms,
    plain: true,
    pageBreak: true,
    columns: [
      text("group", commonWords.group, (one) => one.group),
      number("count", words.count, ({ count }) => count, {
        formula: ({ row }) => `={CategoryNorms.countPerYear#${row}}`,
      }),
      minutes("minutes", words.minutes, ({ norm }) => (norm < 0 ? null : Norms.minutes[norm]), {
        formula: ({ norm }) => (norm < 0 ? undefined : `={Norms.minutes#${norm}}`),
      }),
      // N() of what is not known is 0
      minutes("total", words.minutesTotal, ({ count, norm }) => count * Norms.minutes[norm] || 0, {
        formula: "=N({count})*N({minutes})",
      }),
      text("operation", words.operation, (one) => one.operation, { width: 30 }),
    ],
  });
}
