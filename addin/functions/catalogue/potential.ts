import {
  AbcClass,
  actualByPotential,
  classifyPotential,
  clientActionNames,
  serviceStatusNames,
  text,
  weighService,
} from "../../../engine/index.ts";
import { defineFunction } from "../function-entry.ts";
import {
  codes,
  header,
  language,
  listCodes,
  moneyRange,
  number,
  optional,
  positive,
  share,
} from "../parameters/index.ts";
import { column, scalar, table } from "../results.ts";

const letters = ["A", "B", "C", "?", "?"];
const noGroup = AbcClass.None;
// What SALES.ABC of the potentials gives for a client without one is a potential that is not known.
const notKnown = ["?", "unknown", "неизвестно", "none", "нет", "no", "loss", "убыток"];
const marks = listCodes("mark", Object.fromEntries(notKnown.map((word) => [word, noGroup])));
/** Groups as SALES.ABC and the lists write them; none is the fourth code of the list, a class of its own in the engine. */
const none = { none: noGroup, нет: noGroup, no: noGroup, loss: AbcClass.Loss, убыток: AbcClass.Loss };
const groups = listCodes("mark", none);

const potential = codes(
  text("potential", "потенциал"),
  text("Potential mark of each client: A, B, C or blank", "Категория потенциала каждого клиента: A, B, C или пусто"),
  marks,
  noGroup,
);
const actual = codes(
  text("actual", "факт"),
  text(
    "Class by money received: A, B, C, or blank for who does not pay",
    "Группа по деньгам: A, B, C, пусто — не платит",
  ),
  groups,
  noGroup,
);

export const potentialMarks = defineFunction({
  id: "POTENTIAL",
  task: "clients",
  description: text(
    "Potential A, B or C of each client: its mark, else its yearly amount classed among all amounts; ? where unknown",
    "Потенциал A, B или C каждого клиента: по его категории, а без неё по годовой сумме среди всех сумм; ? — неизвестно",
  ),
  parameters: {
    marks: codes(
      text("marks", "категории"),
      text("Marks set by hand: A, B, C or blank", "Категории, указанные вручную: A, B, C или пусто"),
      marks,
      -1,
    ),
    amounts: moneyRange(
      text("amounts", "суммы_потенциала"),
      text("Money the client could pay a year", "Сколько клиент мог бы платить в год"),
    ),
    revenues: moneyRange(
      text("revenues", "выручка"),
      text("Money received in a year: the potential is not less", "Получено за год: потенциал не меньше этого"),
    ),
    a: share(
      positive(
        text("a", "граница_A"),
        text("Share where A ends, 0.8 by default", "Доля, на которой кончается A; обычно 0,8"),
        0.8,
      ),
    ),
    b: share(
      positive(
        text("b", "граница_B"),
        text("Share where B ends, 0.95 by default", "Доля, на которой кончается B; обычно 0,95"),
        0.95,
      ),
    ),
  },
  result: "column",
  perRow: true,
  rules: ["CALC-02"],
  examples: [
    {
      arguments: [
        [["B"], [""], [""], [""], [""]],
        [[900], [600], [300], [150], [50]],
        [[0], [0], [0], [0], [0]],
      ],
      result: [["B"], ["A"], ["A"], ["B"], ["C"]],
    },
  ],
  compute: ({ marks, amounts, revenues, a, b }) => {
    const mark = marks.map((group) => (group === noGroup ? -1 : group));
    const reviewedOn = new Float64Array(amounts.length).fill(Number.NaN);
    const options = { periodDays: 365, asOf: Number.NaN, limits: { a, b } };
    // A zero amount is a blank one on desktop Excel: it says nothing of the potential.
    const amount = amounts.map((money) => money || Number.NaN);
    const result = classifyPotential({ mark, amount, revenue: revenues, reviewedOn }, options);
    return column(result.mark, (group) => letters[group]);
  },
});

const matrixRows = ["A", "B", "C"];
const unknown = text("unknown", "неизвестно");
const noActual = text("none", "нет");

export const matrix = defineFunction({
  id: "MATRIX",
  task: "clients",
  description: text(
    "Potential against actual: how many clients (or how much money) stand in each cell; potential A, B, C, unknown " +
      "down, actual A, B, C, none across",
    "Потенциал против факта: сколько клиентов (или денег) в каждой клетке; по строкам потенциал A, B, C, неизвестно, " +
      "по столбцам факт A, B, C, нет",
  ),
  parameters: {
    potential,
    actual,
    values: optional(
      moneyRange(
        text("values", "суммы"),
        text("Money to sum; clients are counted without it", "Суммы; без них считаются клиенты"),
      ),
    ),
    header,
  },
  result: "table",
  rules: ["CALC-03", "AM-11"],
  examples: [
    {
      arguments: [[["A"], ["A"], ["C"]], [["C"], ["A"], ["C"]], null, 0],
      result: [
        [1, 0, 1, 0],
        [0, 0, 0, 0],
        [0, 0, 1, 0],
        [0, 0, 0, 0],
      ],
    },
    {
      arguments: [
        [["A"], ["A"], ["C"]],
        [["C"], ["A"], ["C"]],
      ],
      result: [
        ["Potential \\ actual", "A", "B", "C", "none"],
        ["A", 1, 0, 1, 0],
        ["B", 0, 0, 0, 0],
        ["C", 0, 0, 1, 0],
        ["unknown", 0, 0, 0, 0],
      ],
    },
  ],
  compute: ({ potential, actual, values, header }, { money }) => {
    const zeros = new Float64Array(potential.length);
    const cells = actualByPotential({
      potential: Uint8Array.from(potential),
      actual: Uint8Array.from(actual),
      revenue: values ?? zeros,
      ...{ effective: zeros, unrealised: zeros, normHours: zeros, spentHours: zeros },
    });
    const figures = cells.map((line) => line.map((cell) => (values ? money(cell.revenue) : cell.clients)));
    if (!header.shown) return figures;
    const down = [...matrixRows, unknown[header.language]];
    const headings = [
      text("Potential \\ actual", "Потенциал \\ факт"),
      ...matrixRows.map((letter) => text(letter, letter)),
      noActual,
    ];
    return table(
      header,
      headings,
      figures.map((line, row) => [down[row], ...line]),
    );
  },
});

export const action = defineFunction({
  id: "ACTION",
  task: "clients",
  description: text(
    "What to do with each client by its potential and its actual class: develop first, grow, hold and so on",
    "Что делать с каждым клиентом по его потенциалу и фактической группе: развивать, наращивать, удерживать и так далее",
  ),
  parameters: { potential, actual, language },
  result: "column",
  perRow: true,
  rules: ["CALC-03"],
  examples: [
    { arguments: ["A", "C"], result: [["develop first"]] },
    {
      arguments: [[["A"], ["B"], ["A"], ["C"], ["C"], [""]], [["B"], ["B"], ["A"], ["C"], ["A"], ["A"]], "ru"],
      result: [
        ["наращивать"],
        ["поддерживать"],
        ["удерживать"],
        ["минимум усилий"],
        ["проверить потенциал"],
        ["указать потенциал"],
      ],
    },
  ],
  compute: ({ potential, actual, language }) => {
    const zeros = new Float64Array(potential.length);
    const input = { potential: Uint8Array.from(potential), actual: Uint8Array.from(actual) };
    const { action } = weighService({ ...input, normHours: zeros, spentHours: zeros });
    return column(action, (what) => clientActionNames[what][language]);
  },
});

export const service = defineFunction({
  id: "SERVICE",
  task: "clients",
  description: text(
    "Whether a client gets the hours of its norm: under-served, in norm or over-served",
    "Получает ли клиент часы по норме: недообслужен, в норме или переобслужен",
  ),
  parameters: {
    spent: number(text("spent", "потрачено"), text("Hours spent on the client", "Сколько часов ушло на клиента")),
    norm: number(text("norm", "норма"), text("Hours of the norm for the same time", "Часы по норме за то же время")),
    low: number(
      text("low", "нижняя"),
      text(
        "Share of the norm below which a client is under-served, 0.8 by default",
        "Доля нормы, ниже которой клиент недообслужен; обычно 0,8",
      ),
      0.8,
    ),
    high: positive(
      text("high", "верхняя"),
      text(
        "Share of the norm above which a client is over-served, 1.2 by default",
        "Доля нормы, выше которой клиент переобслужен; обычно 1,2",
      ),
      1.2,
    ),
    language,
  },
  result: "scalar",
  rules: ["CALC-03"],
  examples: [
    { arguments: [10, 34], result: "under-served" },
    { arguments: [15, 1.5, null, null, "ru"], result: "переобслужен" },
  ],
  compute: ({ spent, norm, low, high, language }) => {
    const unknown = Uint8Array.of(noGroup);
    const hours = { normHours: Float64Array.of(norm), spentHours: Float64Array.of(spent) };
    const { status } = weighService({ potential: unknown, actual: unknown, ...hours }, { low, high });
    return scalar(serviceStatusNames[status[0]][language]);
  },
});
