import { text } from "../../engine/index.ts";

/** The workbook Demo. */
export const demoWords = {
  name: text("Demo", "Демо"),
  tab: text("Start here", "Начните здесь"),
  title: text("A whole plan of a sample company", "Полный план компании-примера"),
  look: text(
    "1. Open R-00 Overview: can the plan be met in money and in hours, and what to do first.",
    "1. Откройте R-00 «Обзор»: выполним ли план в деньгах и часах и что делать сначала.",
  ),
  follow: text(
    "2. Follow the links below: every sheet answers one question and shows where its figures come from.",
    "2. Идите по ссылкам ниже: каждый лист отвечает на один вопрос и показывает, откуда его цифры.",
  ),
  change: text(
    "3. Change a yellow cell (norms, goals, shares): the live models follow, with no add-in. Then do the same with your data in Start.",
    "3. Измените жёлтую ячейку (нормы, цели, доли): живые модели пересчитаются без надстройки. Затем сделайте то же со своими данными в книге «Старт».",
  ),
  sheets: text("Every sheet of the plan", "Все листы плана"),
  id: text("Sheet", "Лист"),
  tab2: text("Tab", "Вкладка"),
  answers: text("What it shows", "Что на нём"),
};
