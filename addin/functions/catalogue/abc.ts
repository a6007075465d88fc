import {
  abcKeys,
  abcNames,
  classifyAbc,
  classifyByLimit,
  explainClass,
  findAbcLimits,
  normaliseKey,
  rankClients,
  text,
  type AbcRule,
} from "../../../engine/index.ts";
import { defineFunction } from "../function-entry.ts";
import { notAvailable, outOfRange } from "../function-error.ts";
import {
  code,
  header,
  labels,
  language,
  type Label,
  money,
  moneyRange,
  ownCodes,
  positive,
  share,
} from "../parameters/index.ts";
import { column, table } from "../results.ts";

const values = moneyRange(
  text("values", "суммы"),
  text("Money or profit of each client", "Деньги или прибыль каждого клиента"),
);
const limitA = share(
  positive(
    text("a", "граница_A"),
    text("Cumulative share where A ends, 0.8 by default", "Накопленная доля, на которой кончается A; обычно 0,8"),
    0.8,
  ),
);
const limitB = share(
  positive(
    text("b", "граница_B"),
    text("Cumulative share where B ends, 0.95 by default", "Накопленная доля, на которой кончается B; обычно 0,95"),
    0.95,
  ),
);
const rules: readonly AbcRule[] = ["before", "including"];
const rule = code(
  text("rule", "правило"),
  text(
    '"before" (default) compares the share before the client; "including" with the client itself, as Power BI does',
    "«до» (по умолчанию) сравнивает долю до клиента, «включая» — вместе с ним, как в Power BI",
  ),
  ownCodes([text("before", "до"), text("including", "включая")]),
  0,
);

const amounts = [[500], [300], [100], [60], [40]];

export const abc = defineFunction({
  id: "ABC",
  task: "clients",
  description: text(
    "Puts each client in class A, B or C by money. The client that crosses a limit stays in the upper class; " +
      "negative amounts give loss, zero and blank give none",
    "Относит каждого клиента к группе A, B или C по деньгам. Клиент, на котором пройдена граница, остаётся в верхней " +
      "группе; отрицательная сумма даёт loss, ноль и пустая ячейка — none",
  ),
  parameters: { values, a: limitA, b: limitB, rule },
  result: "column",
  perRow: true,
  rules: ["CALC-01", "AM-01", "AM-10", "AM-11"],
  examples: [
    { arguments: [amounts], result: [["A"], ["A"], ["B"], ["B"], ["C"]] },
    { arguments: [[[400], [400], [200]]], result: [["A"], ["A"], ["B"]] },
  ],
  compute: ({ values, a, b, rule }) => column(classifyAbc(values, { a, b }, rules[rule]), (group) => abcKeys[group]),
});

export const abcTable = defineFunction({
  id: "ABCTABLE",
  task: "clients",
  description: text(
    "ABC table: clients from the largest down with rank, money, share, cumulative share and class; repeated clients are added up",
    "Таблица ABC: клиенты от крупных к мелким — место, деньги, доля, накопленная доля и группа; строки одного клиента складываются",
  ),
  parameters: {
    ids: labels(text("ids", "клиенты"), text("Names or ids of the clients", "Названия или коды клиентов")),
    values,
    a: limitA,
    b: limitB,
    header,
  },
  result: "table",
  rules: ["CALC-01", "AM-01", "AM-10", "AM-11"],
  examples: [
    {
      arguments: [
        [["d"], ["a"], ["c"], ["b"], ["e"]],
        [[60], [500], [100], [300], [40]],
      ],
      result: [
        ["Rank", "Client", "Money", "Share", "Cumulative share", "Class"],
        [1, "a", 500, 0.5, 0.5, "A"],
        [2, "b", 300, 0.3, 0.8, "A"],
        [3, "c", 100, 0.1, 0.9, "B"],
        [4, "d", 60, 0.06, 0.96, "B"],
        [5, "e", 40, 0.04, 1, "C"],
      ],
    },
  ],
  compute: ({ ids, values, a, b, header }, { money }) => {
    const { distinct, sums } = addUp(ids, values);
    const { rows, amounts, share, cumulative, classes } = rankClients(sums, { limits: { a, b } });
    const lines = Array.from(rows, (row, place) => [
      place + 1,
      distinct[row],
      money(amounts[place]),
      share[place],
      cumulative[place],
      abcNames[classes[place]][header.language],
    ]);
    return table(header, tableHeadings, lines);
  },
});

/** One row a client: the first way it is written, and all its money. A row without a name stays on its own. */
function addUp(ids: readonly Label[], values: Float64Array) {
  const distinct: Label[] = [];
  const sums: number[] = [];
  const places = new Map<Label, number>();
  ids.forEach((id, row) => {
    const key = typeof id === "string" ? normaliseKey(id) : id;
    const place = (key === "" ? undefined : places.get(key)) ?? distinct.push(id) - 1;
    places.set(key, place);
    const before = sums[place] ?? Number.NaN;
    sums[place] = Number.isNaN(before) ? values[row] : before + (values[row] || 0);
  });
  return { distinct, sums: Float64Array.from(sums) };
}

const tableHeadings = [
  text("Rank", "Место"),
  text("Client", "Клиент"),
  text("Money", "Деньги"),
  text("Share", "Доля"),
  text("Cumulative share", "Накопленная доля"),
  text("Class", "Группа"),
];

export const abcLimit = defineFunction({
  id: "ABCLIMIT",
  task: "clients",
  description: text(
    "Puts each client in class A, B or C by amounts of money fixed beforehand",
    "Относит каждого клиента к группе A, B или C по заранее заданным суммам",
  ),
  parameters: {
    values,
    limitA: money(text("limitA", "порог_A"), text("Smallest amount of an A client", "Наименьшая сумма клиента A")),
    limitB: money(text("limitB", "порог_B"), text("Smallest amount of a B client", "Наименьшая сумма клиента B")),
  },
  result: "column",
  perRow: true,
  rules: ["CALC-01", "AM-11"],
  examples: [{ arguments: [[[900], [200], [10]], 500, 100], result: [["A"], ["B"], ["C"]] }],
  compute: ({ values, limitA: a, limitB: b }, { money }) => {
    // The engine would name small units; people typed whole ones.
    if (!(b >= 0 && a >= b)) {
      const got = [money(a), money(b)] as const;
      throw outOfRange(
        `limitA, limitB: expected 0 <= limitB <= limitA, got ${got[0]} and ${got[1]}`,
        `порог_A, порог_B: нужно 0 <= порог_B <= порог_A, получено ${got[0]} и ${got[1]}`,
      );
    }
    return column(classifyByLimit(values, { a, b }), (group) => abcKeys[group]);
  },
});

export const abcLimits = defineFunction({
  id: "ABCLIMITS",
  task: "clients",
  description: text(
    "Finds the limits of A and B in the data themselves by the ABC curve: the smallest amounts, for SALES.ABCLIMIT",
    "Находит границы A и B по самим данным (кривая ABC): наименьшие суммы, для SALES.ABCLIMIT",
  ),
  parameters: { values, header },
  result: "table",
  rules: ["AM-14"],
  examples: [
    {
      arguments: [Array.from({ length: 10 }, () => [7])],
      result: [
        ["Class", "From"],
        ["A", 7],
        ["B", 7],
      ],
    },
  ],
  compute: ({ values, header }, { money }) => {
    const limits = findAbcLimits(values)?.limits;
    if (!limits)
      throw notAvailable("values: at least three clients must pay", "суммы: нужны хотя бы три платящих клиента");
    return table(
      header,
      [text("Class", "Группа"), text("From", "От")],
      [
        ["A", money(limits.a)],
        ["B", money(limits.b)],
      ],
    );
  },
});

export const abcWhy = defineFunction({
  id: "ABCWHY",
  task: "clients",
  description: text(
    "Says in words why each client has its class: rank, own share, share before it and the limit it met",
    "Объясняет словами, почему у клиента такая группа: место, своя доля, доля стоящих выше и граница",
  ),
  parameters: { values, a: limitA, b: limitB, rule, language },
  result: "column",
  perRow: true,
  rules: ["AM-12", "CALC-01"],
  examples: [
    {
      arguments: [[[800], [200]]],
      result: [
        ["Rank 1 of 2, share 80.0 %; 0.0 % above is less than 80 %: A."],
        ["Rank 2 of 2, share 20.0 %; 80.0 % above has reached 80 %, but not 95 %: B."],
      ],
    },
  ],
  compute: ({ values, a, b, rule, language }) => {
    const options = { limits: { a, b }, rule: rules[rule] };
    const ranking = rankClients(values, options);
    const why = new Array<string>(values.length);
    ranking.rows.forEach((row, place) => (why[row] = explainClass(ranking, place, options, language)));
    return column(why, (words) => words);
  },
});
