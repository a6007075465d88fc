import { text } from "../ground/text.ts";
import { people } from "./people.ts";
import type { Programme } from "./programme.ts";

/** How competitors are studied. */
export const competitorStudy: Programme = {
  code: "CI",
  name: text("Study of competitors", "Изучение конкурентов"),
  goal: text(
    "Know every competitor: all those chosen at once and from all sides.",
    "Знать каждого конкурента: всех выбранных сразу и со всех сторон.",
  ),
  items: [
    {
      code: "CI-1",
      requirements: ["D-113"],
      name: text("Information collected", "Сбор информации"),
      owner: people.marketing,
      task: text(
        "Calls to competitors, their sites, what managers know.",
        "Звонки конкурентам, их сайты, сведения менеджеров.",
      ),
      goesTo: ["CALC-36"],
    },
    {
      code: "CI-2",
      requirements: ["D-114"],
      name: text("Competitors visited", "Посещение конкурентов"),
      owner: people.managers,
      task: text("See strong and weak sides for oneself.", "Своими глазами увидеть сильные и слабые стороны."),
      goesTo: ["CALC-36"],
    },
    {
      code: "CI-3",
      requirements: ["D-115"],
      name: text("Competitors' marketing materials collected", "Сбор маркетинговых материалов конкурентов"),
      owner: people.managers,
      goesTo: ["CALC-36"],
    },
    {
      code: "CI-4",
      requirements: ["D-116"],
      name: text("Calls to competitors with a checklist", "Звонки конкурентам по чек-листу"),
      owner: people.eachManager,
      task: text(
        "Call as a buyer would and fill the checklist (T-27).",
        "Позвонить, как покупатель, и заполнить чек-лист (T-27).",
      ),
      goesTo: ["CALC-36", "T-27"],
    },
    {
      code: "CI-5",
      requirements: ["D-117"],
      name: text("Comparison tables", "Сравнительные таблицы"),
      owner: people.marketing,
      task: text(
        "Our strong and weak sides against each competitor (T-29).",
        "Наши сильные и слабые стороны против каждого конкурента (T-29).",
      ),
      goesTo: ["CALC-36", "T-29"],
    },
    {
      code: "CI-6",
      requirements: ["D-118"],
      name: text("Short report", "Краткий отчёт"),
      owner: people.eachManager,
      task: text("After one's own study (T-28).", "После собственного изучения (T-28)."),
      goesTo: ["CALC-36", "T-28"],
    },
    {
      code: "CI-7",
      requirements: ["D-119", "D-120", "D-121", "D-122", "D-123"],
      name: text("Clients asked how competitors work with them", "Опрос клиентов о работе конкурентов"),
      owner: people.managers,
      task: text(
        "Ask about their proposals, how problems are solved, whether a manager is fixed to the client, how the client came to the competitor: advertising or an active sale.",
        "Спросить о коммерческих предложениях, о решении проблем, закреплён ли менеджер, как клиент начал работать с конкурентом: реклама или активная продажа.",
      ),
      goesTo: ["CALC-36"],
    },
    {
      code: "CI-8",
      requirements: ["D-124"],
      name: text("Monitoring", "Мониторинг"),
      owner: people.marketing,
      task: text("Once a month.", "Раз в месяц."),
      goesTo: ["CALC-36", "CALC-29"],
    },
  ],
};
