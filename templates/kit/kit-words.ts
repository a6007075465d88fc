import { text } from "../../engine/index.ts";

/** Texts that every ready-made workbook says the same way. */
export const kitWords = {
  start: text("Start here", "Начните здесь"),
  inputs: text("Sheets to fill in (a click opens them)", "Листы для заполнения (открываются щелчком)"),
  answer: text("The answer", "Ответ"),
  example: text(
    "The rows that stand there now are an example: delete them before you paste your own. Blank rows do no harm.",
    "Сейчас там строки примера: удалите их, прежде чем вставить свои. Пустые строки не мешают.",
  ),
  rows: text("rows: ", "строк: "),
  noRows: text(": figures and chart appear when it is filled in", ": цифры и график появятся, когда вы его заполните"),
  tooMany: text(", only the first {capacity} are counted", ", считаются только первые {capacity}"),
  settings: text("limits and assumptions", "пределы и допущения"),
};
