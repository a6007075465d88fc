import { cellOf, DealStatus, scoreboard, StageKind, text } from "../../../engine/index.ts";
import { defineFunction } from "../function-entry.ts";
import { outOfRange, wrongValue } from "../function-error.ts";
import { code, header, labelled, moneyRange, numbers, optional, ownCodes, share } from "../parameters/index.ts";
import { table } from "../results.ts";

const measures = ["count", "money", "expected"] as const;
/** More cells than this no sheet is read by. */
const mostCells = 1_000_000;

export const funnel = defineFunction({
  id: "FUNNEL",
  task: "funnel",
  description: text(
    "Scoreboard of the funnel: open deals by stage (down) and group (across), as count, money or expected money. " +
      "Stages that are numbers stand in their order, words in order of first sight",
    "Табло воронки: сделки в работе по стадиям (строки) и группам (столбцы) — количество, деньги или ожидаемые деньги. " +
      "Стадии-числа стоят по порядку, стадии-слова — по первому появлению",
  ),
  parameters: {
    stages: labelled(text("stages", "стадии"), text("Stage of each open deal", "Стадия каждой сделки в работе")),
    groups: labelled(
      text("groups", "группы"),
      text("Group of each deal: category, manager, channel", "Группа сделки: категория, менеджер, канал"),
    ),
    amounts: moneyRange(text("amounts", "суммы"), text("Money of each deal", "Сумма каждой сделки")),
    probabilities: optional(
      share(
        numbers(
          text("probabilities", "вероятности"),
          text(
            "Chance of each deal, 0 to 1; for expected money",
            "Вероятность каждой сделки, от 0 до 1; для ожидаемых денег",
          ),
        ),
      ),
    ),
    measure: code(
      text("measure", "показатель"),
      text('"count" (default), "money" or "expected"', "«количество» (по умолчанию), «деньги» или «ожидаемые»"),
      ownCodes([text("count", "количество"), text("money", "деньги"), text("expected", "ожидаемые")]),
      0,
    ),
    header,
  },
  result: "table",
  rules: ["CALC-12"],
  examples: [
    {
      arguments: [
        [[2.1], [2.1], [2.1]],
        [["A"], ["B"], ["A"]],
        [[500_000], [100_000], [400_000]],
      ],
      result: [
        ["Stage", "A", "B"],
        [2.1, 2, 1],
      ],
    },
    {
      arguments: [
        [[2.1], [2.1], [2.1]],
        [["A"], ["B"], ["A"]],
        [[500_000], [100_000], [400_000]],
        [[0.2], [0.2], [0.2]],
        "expected",
        "ru",
      ],
      result: [
        ["Стадия", "A", "B"],
        [2.1, 180_000, 20_000],
      ],
    },
  ],
  compute: ({ stages, groups, amounts, probabilities, measure, header }, { money }) => {
    assertChances(probabilities, measure);
    const columns = [...groups.distinct, ...(groups.codes.includes(-1) ? [text("none", "нет")[header.language]] : [])];
    if (stages.distinct.length * columns.length > mostCells) {
      throw wrongValue("groups: too many different values", "группы: слишком много разных значений");
    }
    const size = {
      stageKind: new Uint8Array(stages.distinct.length).fill(StageKind.Open),
      groupCount: columns.length,
      managerCount: 0,
    };
    const deals = {
      status: new Int8Array(amounts.length).fill(DealStatus.Open),
      stage: stages.codes,
      group: groups.codes,
      manager: new Int32Array(amounts.length).fill(-1),
      amount: amounts,
      probability: probabilities ?? new Float64Array(amounts.length).fill(Number.NaN),
    };
    const board = scoreboard(deals, size, new Float64Array(stages.distinct.length).fill(Number.NaN));
    const lines = stages.distinct.map((stage, row) => [
      stage,
      ...columns.map((_, group) => {
        const figure = cellOf(board, row, group, 0)[measures[measure]];
        return measure === 0 ? figure : money(figure);
      }),
    ]);
    return table(
      header,
      [text("Stage", "Стадия"), ...columns.map((label) => text(String(label), String(label)))],
      lines,
    );
  },
});

function assertChances(chances: Float64Array | undefined, measure: number): void {
  if (measures[measure] !== "expected") return;
  if (!chances)
    throw wrongValue("probabilities are needed for expected money", "для ожидаемых денег нужны вероятности");
  if (chances.some((chance) => chance < 0 || chance > 1)) {
    throw outOfRange("probabilities: expected 0 to 1", "вероятности: нужно от 0 до 1");
  }
}
