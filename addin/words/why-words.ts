import { text } from "../../engine/index.ts";

/** The screen Why. */
export const whyWords = {
  title: text("Why sales moved", "Почему изменились продажи"),
  computing: text("Comparing the periods", "Сравниваю периоды"),
  bridge: text("From before to now", "Что было и что стало"),
  bridgeHelp: text("In brackets: clients. A step opens them.", "В скобках — клиенты. Нажмите, чтобы их увидеть."),
  group: text("Group", "Группа"),
  before: text("Before", "Было"),
  now: text("Now", "Стало"),
  change: text("Change", "Изменение"),
  toSheet: text("The whole sheet", "Весь лист"),
};
