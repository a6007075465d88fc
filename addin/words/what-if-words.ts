import { text } from "../../engine/index.ts";

/** The screen What if. */
export const whatIfPaneWords = {
  title: text("What if", "Что если"),
  computing: text("Trying it", "Пробую"),
  help: text(
    "Move a slider: the verdict follows. Nothing in the workbook changes until you save.",
    "Двигайте ползунок — вывод меняется сразу. В книге ничего не меняется, пока вы не сохраните.",
  ),
  levers: text("Levers", "Рычаги"),
  factor: text("× {n}", "× {n}"),
  more: text("+ {n}", "+ {n}"),
  asItIs: text("as it is", "как есть"),
  reset: text("All as it is", "Всё как есть"),
  peopleLater: text(
    "New people free hours at once; the money they bring later is in the hiring plan (sheet Headcount).",
    "Новые люди сразу дают часы; деньги они принесут позже — это в плане найма (лист «Численность»).",
  ),
  now: text("Today", "Сейчас"),
  then: text("Then", "Станет"),
  lever: text("Lever", "Рычаг"),
  needs: text("The plan is expected with", "План ожидается, если"),
  needed: text("What must change, each alone", "Что должно измениться — по одному"),
  save: text("Save as a scenario", "Сохранить как сценарий"),
  name: text("Name", "Название"),
  saveIt: text("Save", "Сохранить"),
  saved: text("“{name}” stands on {sheet}, from row {row}.", "«{name}» — на листе «{sheet}», со строки {row}."),
  takenBack: text("“{name}” is off {sheet} again.", "«{name}» убран с листа «{sheet}»."),
  compare: text("Compare two", "Сравнить два"),
  one: text("First", "Первый"),
  other: text("Second", "Второй"),
  none: text("No scenario is saved yet.", "Сценариев пока нет."),
  figure: text("Figure", "Показатель"),
};
