import {
  columns,
  type Field,
  formOf,
  headcountWords,
  type Kind,
  type ResultSheet,
  tableOf,
} from "../../engine/index.ts";
import { firstPage } from "../kit/first-page.ts";
import { formulaColumn } from "../kit/formula-column.ts";
import type { TemplateContext, TemplateInput } from "../kit/template.ts";
import { speedYears } from "./headcount-capacities.ts";
import { headcountTemplateWords as words } from "./headcount-words.ts";

const { whole } = columns;

/** Three steps, people needed, and the speed chart. */
export function headcountFirstPage(context: TemplateContext, inputs: readonly TemplateInput[]): ResultSheet {
  const { say } = context;
  const field = (key: string, label: keyof typeof words, kind: Kind, formula: string, sheet?: string): Field =>
    formulaColumn(key, words[label], kind, formula, { ...(sheet === undefined ? {} : { link: { sheet } }) });
  const same = (key: string) => `={W-HC-M.speeds.${key}@}`;
  return firstPage(context, {
    id: "W-HC",
    title: words.title,
    steps: [words.stepNorms, words.stepClients, words.stepWhatIf],
    inputs,
    settings: true,
    answer: [
      field("base", "forClients", "whole", "={W-HC-B.summary.headcount}", "W-HC-B"),
      field("market", "forMarket", "whole", "={W-HC-M.market.headcount}", "W-HC-M"),
      field("sellers", "sellers", "whole", "={W-HC-S.structure.needed#5}", "W-HC-S"),
      field("hire", "hire", "number", "={W-HC-S.structure.difference#5}"),
      field("overloaded", "overloaded", "whole", '=COUNTIF({W-HC-L.loads.state},"!*")', "W-HC-L"),
      formulaColumn(
        "return",
        `${say(headcountWords.economics)}: ${say(headcountWords.return).toLowerCase()}`,
        "share",
        "={W-HC-S.economics.return}",
      ),
      { ...field("missing", "missing", "whole", "=SUM({W-HC-W.norms.missing})"), note: say(words.missingNote) },
    ],
    chart: {
      type: "chart",
      key: "chart",
      title: say(words.speedChart),
      kind: "line",
      categories: "speeds.years",
      series: [
        { values: "speeds.headcount", name: say(words.forMarket) },
        { values: "speeds.total", name: say(headcountWords.withBase) },
      ],
      valueKind: "whole",
    },
    below: [
      formOf(context, {
        key: "assumptions",
        title: words.assumptions,
        fields: [
          whole("workingDays", words.workingDays, 247, { mark: "input", note: words.workingDaysNote }),
          whole("targets", words.targets, 12, { mark: "input", note: words.targetsNote }),
        ],
      }),
    ],
    workings: [
      tableOf(context, speedYears, {
        key: "speeds",
        title: headcountWords.speeds,
        plain: true,
        columns: [
          formulaColumn("years", headcountWords.years, "number", same("years")),
          formulaColumn("headcount", headcountWords.headcountShort, "whole", same("headcount")),
          formulaColumn("total", headcountWords.withBase, "whole", same("total")),
        ],
      }),
    ],
  });
}
