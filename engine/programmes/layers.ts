import { text, type Text } from "../ground/text.ts";
import type { Layer, LayerItem, Programme } from "./programme.ts";

/** The five layers of a sales system; each takes the one above apart. */
export const layerNames: Readonly<Record<Layer, Text>> = {
  1: text("Commercial goals and calculated plans", "Коммерческие цели и рассчитанные планы продаж"),
  2: text("Sales funnel", "Воронка продаж"),
  3: text("Strategy for A and B clients, promotion", "Стратегия по категориям А и В, продвижение"),
  4: text("Tools for each selling stage", "Инструменты для каждого этапа ТФС"),
  5: text("Psychology of work with the client", "Психология работы с клиентом"),
};

/** Tasks, results and metrics of the layers in the order of the table; the row key is the requirement's code. */
export const layerItems: readonly LayerItem[] = [
  ...rows(1, "task", [
    ["B-18", "Businesses, channels and geography chosen", "Выбраны бизнесы, каналы, география", ["CALC-08", "R-06"]],
    ["B-19", "ABC analysis made and conclusions drawn", "АВС-анализ и выводы из него", ["CALC-01", "R-01"]],
    ["B-20", "Mean deal weight by category", "Средний вес сделки по категориям", ["CALC-04", "R-03"], "B-19"],
    [
      "B-21",
      "Mean deal duration by category",
      "Средняя длительность сделки по категориям",
      ["CALC-04", "R-03"],
      "B-19",
    ],
    ["B-22", "Degree of coverage of category A", "Степень проработки категории А", ["CALC-05", "R-03"], "B-19"],
    ["B-23", "Target-market hypotheses", "Гипотезы целевых рынков", ["CALC-08", "R-06"]],
    ["B-24", "Company sales plan in money", "План продаж компании в деньгах", ["CALC-06", "R-04"]],
    ["B-25", "Goals by client category in %", "Цели по категориям клиентов, %", ["CALC-06", "R-04"]],
    ["B-26", "Goals for A and B projects in pieces", "Цели по проектам А и В, шт.", ["CALC-06", "R-04"]],
    ["B-27", "Manager's plan in money", "План менеджера в деньгах", ["CALC-07", "R-05"]],
    [
      "B-28",
      "Projects a manager needs in the funnel",
      "Сколько проектов нужно менеджеру в воронке",
      ["CALC-07", "R-05"],
    ],
    ["B-29", "Manager's plan split by target channels", "План менеджера по целевым каналам", ["CALC-07", "R-05"]],
    ["B-30", "Manager's plan split by categories", "План менеджера по категориям", ["CALC-07", "R-05"]],
    ["B-31", "Calculated market share", "Расчётная доля рынка", ["CALC-08", "R-06"]],
  ]),
  ...rows(1, "result", [
    ["B-32", "Key figures obtained", "Ключевые цифры получены", ["R-01", "R-03"]],
    ["B-33", "Plans calculated for company and managers", "Планы компании и менеджеров рассчитаны", ["R-04", "R-05"]],
    ["B-34", "Structure of the sales department defined", "Структура отдела продаж определена", ["CALC-40", "R-07"]],
  ]),
  ...rows(1, "metric", [["B-35", "Fulfilment of the sales plan", "Выполнение плана продаж", ["CALC-22"]]]),
  ...rows(2, "task", [
    [
      "B-36",
      "Scoreboard kept: every current project of every manager is on it",
      "Табло ведения счёта: на нём все текущие проекты всех менеджеров",
      ["CALC-12", "R-09"],
    ],
  ]),
  ...rows(2, "result", [
    [
      "B-37",
      "Movement of clients is seen, with their category",
      "Видно движение клиентов с их категорией",
      ["CALC-12", "CALC-13", "R-10"],
    ],
    ["B-38", "Movement of money is seen", "Видно движение денег", ["CALC-12", "CALC-13", "R-10"]],
  ]),
  ...rows(2, "metric", [
    ["B-39", "Leads at stage 1", "Количество лидов на 1 этапе ТФС", ["CALC-15"]],
    ["B-40", "Conversion from stage to stage", "Конверсия между этапами", ["CALC-14", "R-11"]],
  ]),
  ...rows(3, "task", [
    [
      "B-41",
      "Project cards of category A by channel: influencer, decision-shaper, decision-maker",
      "Карты проекта по категории А в каждом канале: ЛВР, ЛФР, ЛПР",
      ["T-17"],
    ],
    [
      "B-42",
      "Promotion programme for category A in each channel, stage 1 in detail",
      "Программа продвижения по категории А в каждом канале, этап 1 подробно",
      ["T-19"],
    ],
    ["B-43", "PR events planned within the programme", "План PR-мероприятий внутри программы", ["T-20"], "B-42"],
  ]),
  ...rows(3, "result", [
    [
      "B-44",
      "Maps of the typical client A and B in each channel",
      "Карты типовых клиентов А и В в каждом канале",
      ["T-18"],
    ],
    ["B-45", "Promotion programme ready by channel", "Программа продвижения по каналам готова", ["T-19"]],
  ]),
  ...rows(3, "metric", [
    ["B-46", "Touch points with A and B clients", "Точки контакта с клиентами А и В", ["CALC-15"]],
    ["B-47", "Leads of A and B clients", "Лиды по клиентам А и В", ["CALC-15"]],
  ]),
  ...rows(4, "task", [
    [
      "B-48",
      "Hypotheses of needs and of advantages (vulnerabilities): a matrix in each channel",
      "Гипотезы потребностей и преимуществ (уязвимостей): матрица в каждом канале",
      ["T-21"],
    ],
    [
      "B-49",
      "Question lists for the decision-shaper and decision-maker of category A",
      "Вопросники для ЛФР и ЛПР категории А",
      ["T-22", "T-23", "T-24"],
    ],
    [
      "B-50",
      "Questions on the decision-shaper's needs, to sell the advantages",
      "Вопросы о потребностях ЛФР, чтобы продать преимущества",
      ["T-22"],
      "B-49",
    ],
    [
      "B-51",
      "Questions that find and influence decision criteria of both",
      "Вопросы, которые выявляют критерии ЛФР и ЛПР и влияют на них",
      ["T-23"],
      "B-49",
    ],
    [
      "B-52",
      "Briefing questions for the decision-shaper's business case",
      "Вопросы инструктажа ЛФР для обоснования перед ЛПР",
      ["T-24"],
      "B-49",
    ],
    ["B-53", "Template of the proposal for the decision-shaper", "Шаблон КП для ЛФР", ["T-25"]],
    ["B-54", "Template of the business case for the decision-maker", "Шаблон ТЭО для ЛПР", ["T-26"]],
  ]),
  ...rows(4, "result", [
    ["B-55", "Advantage matrix ready by channel", "Матрица преимуществ по каналам готова", ["T-21"]],
    ["B-56", "Question lists for stage 2 ready", "Вопросники этапа 2 ТФС готовы", ["T-22", "T-23"]],
    ["B-57", "Briefing template for the decision-shaper ready", "Шаблон инструктажа ЛФР готов", ["T-24"]],
    ["B-58", "Proposal and business-case templates ready", "Шаблоны КП и ТЭО готовы", ["T-25", "T-26"]],
  ]),
  ...rows(4, "metric", [
    ["B-59", "Stage 2.1: 3 or more", "Этап 2.1: не меньше 3", ["CALC-15"]],
    ["B-60", "Stage 2.2: 3 or more", "Этап 2.2: не меньше 3", ["CALC-15"]],
    ["B-61", "Stage 2.3: value of the economic effect", "Этап 2.3: величина экономической эффективности", ["CALC-15"]],
  ]),
  ...rows(5, "task", [
    [
      "B-62",
      "Psychological side of contact on all 14 selling stages",
      "Психологические аспекты контакта на 14 этапах ТФС",
      ["CALC-22", "CALC-23"],
    ],
  ]),
  ...rows(5, "result", [
    ["B-63", "An expert pulls the contact through", "Экспертная «дотяжка»", ["CALC-22", "CALC-23"]],
  ]),
  ...rows(5, "metric", [
    [
      "B-64",
      "No metric: left when layers 1 to 4 are clean",
      "Метрики нет: остаётся, когда слои 1–4 чисты",
      ["CALC-22"],
    ],
  ]),
];

/** The layers as a programme, so that they are inserted as the others are. */
export const layers: Programme = {
  code: "LAY",
  name: text("Five layers", "Пять слоёв"),
  goal: text(
    "Build the sales system from the top: the next layer opens when every result of this one is there.",
    "Строить систему продаж сверху: следующий слой открывается, когда есть все результаты этого.",
  ),
  items: layerItems,
};

type Row = readonly [code: string, en: string, ru: string, goesTo: readonly string[], partOf?: string];

function rows(layer: Layer, kind: LayerItem["kind"], of: readonly Row[]): LayerItem[] {
  return of.map(([code, en, ru, goesTo, partOf]) => ({
    code,
    requirements: [code],
    name: text(en, ru),
    goesTo,
    layer,
    kind,
    ...(partOf === undefined ? {} : { partOf }),
  }));
}
