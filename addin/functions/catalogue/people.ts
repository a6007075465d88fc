import {
  availableHours,
  baseHeadcount,
  clientHours,
  coverageHeadcount,
  coverageYears,
  departmentStructure,
  prospectHours,
  text,
} from "../../../engine/index.ts";
import { assertNotNegative } from "../assert-not-negative.ts";
import { defineFunction } from "../function-entry.ts";
import { outOfRange, zeroDivisor } from "../function-error.ts";
import { flag, header, number, numbers, positive, share } from "../parameters/index.ts";
import { failWith, scalar, table } from "../results.ts";

const counts = numbers(
  text("counts", "количество"),
  text("How often each operation is done", "Сколько раз выполняется каждая операция"),
);
const minutes = numbers(text("minutes", "минуты"), text("Minutes of one operation", "Минуты на одну операцию"));
const available = number(
  text("available", "часы_менеджера"),
  text(
    "Hours a year one manager has for clients, as of SALES.AVAILABLEHOURS",
    "Часы менеджера на клиентов за год, см. SALES.AVAILABLEHOURS",
  ),
);
const round = flag(
  text("round", "округлять"),
  text(
    "TRUE (default): whole people; FALSE: people with their parts",
    "ИСТИНА (по умолчанию) — целые люди, ЛОЖЬ — с долями",
  ),
  true,
);
const noHours = zeroDivisor("available must be above 0", "часы менеджера должны быть больше 0");

export const clientHoursFunction = defineFunction({
  id: "CLIENTHOURS",
  task: "people",
  description: text(
    "Hours a year one client takes by the norms of time: operations × minutes ÷ 60",
    "Часы в год на одного клиента по нормам времени: операции × минуты ÷ 60",
  ),
  parameters: { counts, minutes },
  result: "scalar",
  rules: ["CALC-09"],
  emptyIsFine: true,
  examples: [
    {
      arguments: [
        [[24], [4], [6], [12]],
        [[15], [90], [180], [20]],
      ],
      result: 34,
    },
  ],
  compute: ({ counts, minutes }) => {
    assertNotNegative(counts, "counts", "количество");
    assertNotNegative(minutes, "minutes", "минуты");
    const norms = Array.from(minutes, (norm, row) => ({ operation: String(row), minutes: norm || 0, cost: 0 }));
    const groupNorms = Array.from(counts, (count, row) => ({
      group: "",
      operation: String(row),
      countPerYear: count || 0,
    }));
    return scalar(clientHours(norms, groupNorms).groups[0]?.hours ?? 0);
  },
});

export const availableHoursFunction = defineFunction({
  id: "AVAILABLEHOURS",
  task: "people",
  description: text(
    "Hours a year one manager can give to clients: (working days − absence) × hours a day × share of selling",
    "Часы менеджера на клиентов за год: (рабочие дни − отсутствие) × часы в день × доля на продажи",
  ),
  parameters: {
    workdays: number(text("workdays", "рабочие_дни"), text("Working days of the year", "Рабочие дни года")),
    hoursPerDay: number(text("hoursPerDay", "часы_в_день"), text("Working hours of a day", "Рабочие часы в день")),
    sellingShare: share(
      number(
        text("sellingShare", "доля_на_клиентов"),
        text("Share of the time that goes to clients, 0 to 1", "Доля времени на клиентов, от 0 до 1"),
      ),
    ),
    absence: number(
      text("absence", "отсутствие"),
      text("Working days of leave and illness, 0 by default", "Рабочие дни отпуска и болезни; обычно 0"),
      0,
    ),
  },
  result: "scalar",
  rules: ["CALC-09"],
  examples: [{ arguments: [247, 8, 0.6, 20], result: 1089.6 }],
  compute: ({ workdays, hoursPerDay, sellingShare, absence }) => {
    const fund = { kind: "simple", workingDays: workdays, absenceDays: absence, hoursPerDay } as const;
    const { hours } = availableHours(fund, sellingShare);
    if (!(hours > 0)) throw outOfRange("no hours are left", "часов не остаётся");
    return scalar(hours);
  },
});

export const headcount = defineFunction({
  id: "HEADCOUNT",
  task: "people",
  description: text(
    "How many managers the clients need: hours of all groups by the hours of one manager, rounded up once",
    "Сколько нужно менеджеров: часы на все группы клиентов к часам одного менеджера, с одним округлением вверх",
  ),
  parameters: {
    clients: numbers(text("clients", "клиенты"), text("Clients of each group", "Число клиентов в каждой группе")),
    hoursPerClient: numbers(
      text("hoursPerClient", "часы_на_клиента"),
      text("Hours a year one client of the group takes", "Часы в год на одного клиента группы"),
    ),
    available,
    round,
  },
  result: "scalar",
  rules: ["CALC-09", "AM-03"],
  emptyIsFine: true,
  examples: [
    { arguments: [[[40], [100], [300]], [[34], [11], [1.5]], 1089.6], result: 3 },
    { arguments: [[[40], [100], [300]], [[34], [11], [1.5]], 1089.6, false], result: 2.6707, digits: 4 },
  ],
  compute: ({ clients, hoursPerClient, available, round }) => {
    assertNotNegative(clients, "clients", "клиенты");
    assertNotNegative(hoursPerClient, "hoursPerClient", "часы_на_клиента");
    const groups = Array.from(clients, (count, row) => ({
      group: String(row),
      clients: count || 0,
      budget: { hours: hoursPerClient[row] || 0, cost: 0 },
    }));
    const { fte, headcount, failure } = baseHeadcount(groups, available);
    if (failure === "DIV0") throw noHours;
    return scalar(round ? headcount : fte);
  },
});

export const prospectHoursFunction = defineFunction({
  id: "PROSPECTHOURS",
  task: "people",
  description: text(
    "Hours one prospect takes on average while it is being won: few get as far as the meeting",
    "Сколько часов в среднем уходит на одного потенциального клиента: до встречи доходят немногие",
  ),
  parameters: {
    counts,
    minutes,
    reach: share(
      numbers(
        text("reach", "доля_дошедших"),
        text("Share of the prospects that get to the step, 0 to 1", "Доля дошедших до шага, от 0 до 1"),
      ),
    ),
  },
  result: "scalar",
  rules: ["CALC-10"],
  emptyIsFine: true,
  examples: [
    {
      arguments: [
        [[1], [1], [1], [1]],
        [[15], [20], [15], [180]],
        [[1], [0.4], [0.4], [0.1]],
      ],
      result: 0.7833,
      digits: 4,
    },
  ],
  compute: ({ counts, minutes, reach }) => {
    assertNotNegative(counts, "counts", "количество");
    assertNotNegative(minutes, "minutes", "минуты");
    const steps = Array.from(counts, (count, row) => ({
      count: count || 0,
      minutes: minutes[row] || 0,
      reach: reach[row] || 0,
    }));
    const { hours, failure } = prospectHours(steps);
    failWith(failure);
    return scalar(hours);
  },
});

const universe = number(
  text("universe", "рынок"),
  text("Prospects to work through", "Сколько компаний нужно охватить"),
);
const hoursPerProspect = number(
  text("hoursPerProspect", "часы_на_компанию"),
  text("Hours one prospect takes, as of SALES.PROSPECTHOURS", "Часы на одну компанию, см. SALES.PROSPECTHOURS"),
);
const target = share(
  number(
    text("target", "охват"),
    text("Share of the market to work through, 1 by default", "Какую долю рынка охватить; обычно 1"),
    1,
  ),
);

function assertMarket(universe: number, target: number, hours: number): void {
  if (universe < 0 || hours < 0) throw outOfRange("expected 0 or more", "нужно 0 или больше");
  if (target < 0 || target > 1) throw outOfRange("target: expected 0 to 1", "охват: нужно от 0 до 1");
}

export const coverHeadcount = defineFunction({
  id: "COVERHEADCOUNT",
  task: "people",
  description: text(
    "How many people work through the market in so many years",
    "Сколько людей нужно, чтобы охватить рынок за столько лет",
  ),
  parameters: {
    universe,
    years: number(text("years", "годы"), text("Years to do it in", "За сколько лет")),
    hoursPerProspect,
    available,
    target,
    round,
  },
  result: "scalar",
  rules: ["CALC-10", "AM-03"],
  examples: [
    { arguments: [6000, 2, 0.78333, 1089.6], result: 3 },
    { arguments: [6000, 1, 47 / 60, 1089.6], result: 5 },
    { arguments: [6000, 2, 47 / 60, 1089.6, null, false], result: 2.157, digits: 3 },
  ],
  compute: ({ universe, years, hoursPerProspect, available, target, round }) => {
    assertMarket(universe, target, hoursPerProspect);
    if (!(years > 0 && available > 0))
      throw zeroDivisor("years and available must be above 0", "годы и часы должны быть больше 0");
    const { fte, headcount, failure } = coverageHeadcount({
      ...{ universe, coverTarget: target, years, hoursPerProspect, available, splitRoles: false },
      ...{ acquisitionConversion: 0, serviceHours: 0, baseFte: 0, people: 0, speeds: [] },
    });
    failWith(failure);
    return scalar(round ? headcount : fte);
  },
});

export const coverYears = defineFunction({
  id: "COVERYEARS",
  task: "people",
  description: text(
    "In how many years so many people work through the market",
    "За сколько лет столько людей охватят рынок",
  ),
  parameters: {
    universe,
    people: number(text("people", "люди"), text("People at hand", "Сколько людей есть")),
    hoursPerProspect,
    available,
    target,
  },
  result: "scalar",
  rules: ["CALC-10"],
  examples: [{ arguments: [6000, 3, 0.78333, 1089.6], result: 1.438, digits: 3 }],
  compute: ({ universe, people, hoursPerProspect, available, target }) => {
    assertMarket(universe, target, hoursPerProspect);
    if (!(people > 0 && available > 0))
      throw zeroDivisor("people and available must be above 0", "люди и часы должны быть больше 0");
    return scalar(coverageYears({ universe, coverTarget: target, hoursPerProspect, available }, people));
  },
});

export const structure = defineFunction({
  id: "STRUCTURE",
  task: "people",
  description: text(
    "Posts of a sales department: whole people by role, and supervisors for all of them",
    "Структура отдела продаж: целые люди по ролям и управляющие на всех",
  ),
  parameters: {
    fte: numbers(
      text("fte", "ставки"),
      text("People each role takes, with parts", "Сколько людей требует каждая роль, с долями"),
    ),
    span: positive(
      text("span", "подчинённых"),
      text("Sellers one supervisor controls, 7 by default", "Сколько продавцов у одного управляющего; обычно 7"),
      7,
    ),
    header,
  },
  result: "table",
  rules: ["CALC-40", "AM-03"],
  examples: [
    {
      arguments: [[[1.1], [2.16], [2.67]]],
      result: [
        ["Role", "People", "Supervisors"],
        [1, 2, ""],
        [2, 3, ""],
        [3, 3, ""],
        ["all", 8, 2],
      ],
    },
  ],
  compute: ({ fte, span, header }) => {
    assertNotNegative(fte, "fte", "ставки");
    const needs = Array.from(fte, (people, row) => ({
      role: String(row + 1),
      fte: people || 0,
      have: 0,
      costPerPerson: 0,
    }));
    const { roles, separate } = departmentStructure(needs, span);
    const all = text("all", "все")[header.language];
    const headings = [text("Role", "Роль"), text("People", "Люди"), text("Supervisors", "Управляющие")];
    const lines = roles.map(({ needed }, row) => [row + 1, needed, ""]);
    return table(header, headings, [...lines, [all, separate.sellers, separate.supervisors]]);
  },
});
