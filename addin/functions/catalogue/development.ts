import {
  compareCriteria,
  developmentLists,
  dueDates as dueDatesOf,
  joiningDifficulty,
  matrixCells,
  newcomerSteps,
  onboarding as onboardingOf,
  onTimeShare,
  sideNames,
  text,
  usualProbation,
  type CalendarRule,
} from "../../../engine/index.ts";
import { defineFunction } from "../function-entry.ts";
import { notAvailable, outOfRange, wrongValue } from "../function-error.ts";
import {
  calendarOf,
  code,
  codes,
  date,
  dates,
  header,
  holidays,
  labelled,
  language,
  listCodes,
  numbers,
  optional,
  ownCodes,
  workdays,
} from "../parameters/index.ts";
import { column, orError, scalar, table } from "../results.ts";

const rules = ["DAILY", "FRIDAY", "MONDAY_PREV", "WEEKLY", "BIWEEKLY", "LAST_FRIDAY", "MONTHLY"] as const;
const ruleNames = [
  text("DAILY", "ежедневно"),
  text("FRIDAY", "по пятницам"),
  text("MONDAY_PREV", "по понедельникам"),
  text("WEEKLY", "еженедельно"),
  text("BIWEEKLY", "раз в две недели"),
  text("LAST_FRIDAY", "последняя пятница"),
  text("MONTHLY", "ежемесячно"),
];
/** A hundred years of days. */
const mostDays = 36_525;
const noCode = -1;

export const devMatrix = defineFunction({
  id: "DEVMATRIX",
  task: "system",
  description: text(
    "Development matrix: companies down, regions across, the status of each office; of two rows about one office the last counts",
    "Матрица развития: компании по строкам, регионы по столбцам, статус каждого офиса; из двух строк об одном офисе важна последняя",
  ),
  parameters: {
    companies: labelled(text("companies", "компании"), text("Company of each office", "Компания каждого офиса")),
    regions: labelled(text("regions", "регионы"), text("Region of each office", "Регион каждого офиса")),
    statuses: codes(
      text("statuses", "статусы"),
      text("Planned, in work, client or refused", "План, в работе, клиент или отказ"),
      listCodes("devStatus"),
      noCode,
    ),
    header,
  },
  result: "table",
  rules: ["CALC-28"],
  examples: [
    {
      arguments: [
        [["P1"], ["P1"], ["P1"], ["Q1"]],
        [["Moscow"], ["Ural"], ["South"], ["Moscow"]],
        [["client"], ["planned"], ["in work"], ["planned"]],
      ],
      result: [
        ["Company", "Moscow", "Ural", "South"],
        ["P1", "client", "planned", "in work"],
        ["Q1", "planned", "", ""],
      ],
    },
    {
      arguments: [[["P1"], ["P1"]], [["Москва"], ["Москва"]], [["план"], ["отказ"]], "ru"],
      result: [
        ["Компания", "Москва"],
        ["P1", "отказ"],
      ],
    },
  ],
  compute: ({ companies, regions, statuses, header }) => {
    const [down, across] = [companies.distinct, regions.distinct];
    const cells = matrixCells(companies.codes, regions.codes, statuses, down.length, across.length);
    const labels = Object.values(developmentLists.devStatus);
    const rows = down.map((company, row) => [
      company,
      ...across.map((_, at) => labels[cells[row * across.length + at]]?.[header.language] ?? ""),
    ]);
    return table(
      header,
      [text("Company", "Компания"), ...across.map((region) => text(String(region), String(region)))],
      rows,
    );
  },
});

export const dueDates = defineFunction({
  id: "DUEDATES",
  task: "system",
  description: text(
    "Days a report is due from one day to another, moved off days off by its rule; format the cells as dates",
    "Сроки сдачи отчёта с одной даты по другую, с переносом с выходных по правилу; задайте ячейкам формат даты",
  ),
  parameters: {
    rule: {
      ...code(
        text("rule", "правило"),
        text("When it is due: MONDAY_PREV, FRIDAY, DAILY …", "Когда сдаётся: MONDAY_PREV, FRIDAY, DAILY …"),
        ownCodes(ruleNames),
        noCode,
      ),
      optional: false,
    },
    from: date(text("from", "с"), text("First day", "Первый день")),
    to: date(text("to", "по"), text("Last day", "Последний день")),
    holidays,
    workdays,
  },
  result: "column",
  rules: ["CALC-29"],
  // March 2026, Monday the 9th a day off: 2, 10 (moved), 16, 23, 30
  examples: [
    {
      arguments: ["MONDAY_PREV", "2026-03-01", "2026-03-31", [[46090]]],
      result: [[46083], [46091], [46097], [46104], [46111]],
    },
    { arguments: ["последняя пятница", "2026-03-01", "2026-03-31"], result: [[46108]] },
  ],
  compute: ({ rule, from, to, holidays, workdays }) => {
    const name: CalendarRule | undefined = rules[rule];
    if (name === undefined) throw wrongValue("rule: the rule is missing", "правило: не указано");
    if (from > to) throw outOfRange("from is after to", "начало позже конца");
    if (to - from > mostDays) throw outOfRange("expected a hundred years at most", "не больше ста лет");
    const due = dueDatesOf(name, from, to, calendarOf("", holidays, workdays)).due.filter((day) => !Number.isNaN(day));
    if (due.length === 0) throw notAvailable("nothing is due in these days", "в эти дни сдавать нечего");
    return column(due, (day) => day);
  },
});

export const onTime = defineFunction({
  id: "ONTIME",
  task: "system",
  description: text(
    "Discipline: of what was due up to a day, the share handed in by its due date",
    "Дисциплина: какая доля того, что надо было сдать к дате, сдана в срок",
  ),
  parameters: {
    due: dates(text("due", "сроки"), text("Due dates", "Сроки сдачи")),
    submitted: dates(
      text("submitted", "сдано"),
      text("Days handed in; blank is not yet", "Даты сдачи; пусто — не сдано"),
    ),
    asOf: date(text("asOf", "на_дату"), text("The day of the count", "На какую дату")),
  },
  result: "scalar",
  rules: ["CALC-29"],
  examples: [
    {
      // Ten reports due on ten days, the fifth came a day late.
      arguments: [
        [[101], [102], [103], [104], [105], [106], [107], [108], [109], [110]],
        [[101], [102], [103], [104], [106], [106], [107], [108], [109], [110]],
        200,
      ],
      result: 0.9,
    },
    { arguments: [[[46086], [46093]], [[46086], [""]], "2026-03-20"], result: 0.5 },
  ],
  compute: ({ due, submitted, asOf }) =>
    scalar(orError(onTimeShare(due, submitted, asOf), notAvailable("nothing was due yet", "сдавать ещё было нечего"))),
});

export const onboarding = defineFunction({
  id: "ONBOARDING",
  task: "system",
  description: text(
    "A newcomer's training plan from the first day: code, step, due date; format the dates as dates",
    "План обучения новичка от первого дня: код, шаг, срок; задайте срокам формат даты",
  ),
  parameters: {
    hireDate: date(text("hireDate", "дата_приёма"), text("First day at work", "Первый рабочий день")),
    holidays,
    header,
  },
  result: "table",
  rules: ["CALC-30"],
  // Hired on Monday 2 March 2026; the talks: 16 March, 2 April and, since 2 May is a Saturday, 4 May
  examples: [
    {
      arguments: ["2026-03-02", null, 0],
      result: [
        ["TR-NEW-01", "Induction", 46083],
        ["TR-NEW-02", "Adaptation", 46083],
        ["TR-NEW-03", "About the company", 46083],
        ["TR-NEW-04", "How work is done", 46083],
        ["TR-NEW-05", "Technologies and standards", 46090],
        ["TR-NEW-06", "Training in the departments", 46097],
        ["TR-NEW-07", "Exam", 46097],
        ["TR-NEW-08", "Newcomer's training", 46098],
        ["TR-NEW-09", "About competitors", 46098],
        ["TR-NEW-10", "Day of cold calls", 46099],
        ["TR-NEW-11", "First calls to clients", 46100],
        ["TR-NEW-12", "First meetings", 46104],
        ["TR-NEW-13", "Newcomer's personal way of selling", 46111],
        ["TR-NEW-14", "Books of the directorate's library", 46175],
        ["TR-NEW-15", "Support talks", 46097],
        ["TR-NEW-15", "Support talks", 46114],
        ["TR-NEW-15", "Support talks", 46146],
      ],
    },
  ],
  compute: ({ hireDate, holidays, header }) => {
    const options = { calendar: calendarOf("", holidays), probationMonths: usualProbation };
    const steps = onboardingOf(Object.values(newcomerSteps), hireDate, options);
    return table(
      header,
      [text("Code", "Код"), text("Step", "Шаг"), text("Due", "Срок")],
      steps.map(({ item, due }) => [item.code, item.name[header.language], due]),
    );
  },
});

const ours = numbers(text("ours", "мы"), text("Our marks, 0 (absent) to 5", "Наши оценки, от 0 (нет) до 5"));
const theirs = numbers(text("theirs", "они"), text("The competitor's marks, 0 to 5", "Оценки конкурента, от 0 до 5"));

export const joinDifficulty = defineFunction({
  id: "JOINDIFFICULTY",
  task: "system",
  description: text(
    "How hard it is to join a client of a competitor: the weighted share of criteria where the competitor is not worse",
    "Насколько трудно присоединиться к клиенту конкурента: взвешенная доля критериев, где конкурент не хуже",
  ),
  parameters: {
    ours,
    theirs,
    weights: optional(
      numbers(
        text("weights", "веса"),
        text("How much each criterion matters; blank is 1", "Важность критерия; пусто — 1"),
      ),
    ),
  },
  result: "scalar",
  rules: ["CALC-36"],
  examples: [
    {
      arguments: [
        [[3], [5], [4]],
        [[4], [4], [4]],
        [[3], [2], [1]],
      ],
      result: 0.667,
      digits: 3,
    },
    { arguments: [[[5]], [[4]]], result: 0 },
  ],
  compute: ({ ours, theirs, weights }) =>
    scalar(orError(joiningDifficulty(ours, theirs, weights), notAvailable("there are no criteria", "критериев нет"))),
});

export const compare = defineFunction({
  id: "COMPARE",
  task: "system",
  description: text(
    "Strength, common or weakness against a competitor, criterion by criterion",
    "Преимущество, общее или слабость в сравнении с конкурентом, по критериям",
  ),
  parameters: { ours, theirs, language },
  result: "column",
  perRow: true,
  rules: ["CALC-36"],
  examples: [
    {
      arguments: [
        [[3], [5], [4]],
        [[4], [4], [4]],
      ],
      result: [["weakness"], ["strength"], ["common"]],
    },
    { arguments: [[[3]], [[0]], "ru"], result: [["преимущество"]] },
  ],
  compute: ({ ours, theirs, language }) =>
    column(compareCriteria(ours, theirs), (side) => (side < 0 ? "" : sideNames[side][language])),
});
