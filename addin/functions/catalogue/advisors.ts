import {
  maturityAnswerKinds,
  maturityStyle,
  planningFit,
  readAnswer,
  serviceModel,
  text,
  usualPlanningLimits,
  usualTeamLimits,
  type AnswerValue,
} from "../../../engine/index.ts";
import { defineFunction } from "../function-entry.ts";
import { wrongValue } from "../function-error.ts";
import { flag, labels, language, number } from "../parameters/index.ts";
import { scalar } from "../results.ts";

/** Answers as they are written on the sheet Answers; a cell that says nothing is refused. */
function answersOf(cells: readonly (string | number)[], kinds: readonly ("yesNo" | "market" | "people")[]) {
  return cells.map((cell, place): AnswerValue => {
    const answer = readAnswer(kinds[place], String(cell));
    if (answer !== "unclear") return answer;
    throw wrongValue(`cell ${place + 1}: got "${cell}"`, `ячейка ${place + 1}: получено «${cell}»`);
  });
}

function yesNo(answer: AnswerValue): boolean | undefined {
  return typeof answer === "boolean" ? answer : undefined;
}

const models = {
  transactional: text("transactional", "транзакционная"),
  consultative: text("consultative", "консультационная"),
  entrepreneurial: text("entrepreneurial", "предпринимательская"),
};

export const serviceModelFunction = defineFunction({
  id: "SERVICEMODEL",
  task: "system",
  description: text(
    "Which model of service suits the buyers: transactional, consultative or entrepreneurial",
    "Какая модель обслуживания подходит покупателям: транзакционная, консультационная, предпринимательская",
  ),
  parameters: {
    answers: labels(
      text("answers", "ответы"),
      text(
        "Seven answers in the order of the questions Q31-1 to Q31-7: yes, no or unknown",
        "Семь ответов в порядке вопросов Q31-1 … Q31-7: да, нет или неизвестно",
      ),
      { length: 7 },
    ),
    language,
  },
  result: "scalar",
  rules: ["CALC-31"],
  examples: [
    { arguments: [[["yes"], ["yes"], ["yes"], ["no"], ["no"], ["yes"], ["no"]]], result: "transactional" },
    { arguments: [[["нет"], ["нет"], ["нет"], ["нет"], ["да"], ["да"], ["нет"]], "ru"], result: "консультационная" },
  ],
  compute: ({ answers, language }) => {
    const seven = answersOf(answers, Array(7).fill("yesNo") as "yesNo"[]);
    return scalar(models[serviceModel(seven.map(yesNo)).model][language]);
  },
});

const styles = {
  spontaneous: text("spontaneous", "стихия"),
  system: text("system", "система"),
  selfDevelopment: text("self-development", "саморазвитие"),
};
const loosened = text("system with loosened reins", "система с отпущенными вожжами");

export const maturity = defineFunction({
  id: "MATURITY",
  task: "system",
  description: text(
    "Which style of management suits the company: spontaneous, a system or self-development",
    "Какой стиль управления подходит компании: стихия, система или саморазвитие",
  ),
  parameters: {
    answers: labels(
      text("answers", "ответы"),
      text(
        "Nine answers in the order of the questions Q32-1 to Q32-9: the market as a word, the team as a number",
        "Девять ответов в порядке вопросов Q32-1 … Q32-9: рынок словом, команда числом",
      ),
      { length: 9 },
    ),
    most: number(
      text("most", "предел"),
      text(
        "People up to which a team works without a system, 20 by default",
        "До скольких человек команда работает без системы; обычно 20",
      ),
      usualTeamLimits.most,
    ),
    language,
  },
  result: "scalar",
  rules: ["CALC-32"],
  examples: [
    { arguments: [[["no"], ["no"], ["yes"], ["stable"], [14], ["no"], ["yes"], ["yes"], ["no"]]], result: "system" },
    {
      arguments: [[["no"], ["no"], ["yes"], ["booming"], [14], ["no"], ["yes"], ["yes"], ["no"]]],
      result: "system with loosened reins",
    },
  ],
  compute: ({ answers, most, language }) => {
    const [isStartup, isSuperstar, isAverage, market, team, hasStars, keepsStatistics, hasHead, hasProcesses] =
      answersOf(answers, maturityAnswerKinds);
    const advice = maturityStyle(
      {
        isStartup: yesNo(isStartup),
        isSuperstar: yesNo(isSuperstar),
        isAverage: yesNo(isAverage),
        market: typeof market === "string" ? market : undefined,
        team: typeof team === "number" ? team : undefined,
        hasStars: yesNo(hasStars),
        keepsStatistics: yesNo(keepsStatistics),
        hasHead: yesNo(hasHead),
        hasProcesses: yesNo(hasProcesses),
      },
      { ...usualTeamLimits, most },
    );
    return scalar((advice.loosened ? loosened : styles[advice.style])[language]);
  },
});

const verdicts = {
  applicable: text("applicable", "применимо"),
  partly: text("partly applicable", "применимо частично"),
  notAdvised: text("not advised", "не советуем"),
  impossible: text("cannot be introduced", "ввести нельзя"),
};

export const applicability = defineFunction({
  id: "APPLICABILITY",
  task: "system",
  description: text(
    "Whether client-by-client planning applies: by five conditions, knowledge of the market and a manageable department",
    "Применимо ли поклиентское планирование: по пяти условиям, знанию рынка и управляемости отдела",
  ),
  parameters: {
    conditions: labels(
      text("conditions", "условия"),
      text(
        "Yes, no or unknown, which is not met: expert sale, few clients, deal repays, strong competition, regular purchases",
        "Да, нет или неизвестно (не выполнено): экспертная продажа, мало клиентов, сделка окупает, сильная конкуренция, регулярные покупки",
      ),
      { length: 5 },
    ),
    marketKnown: {
      ...flag(
        text("marketKnown", "рынок_известен"),
        text(
          "We know why clients buy from us, why from competitors, how players act",
          "Известно, почему покупают у нас, почему у конкурентов, как ведут себя игроки",
        ),
        false,
      ),
      optional: false,
    },
    manageable: {
      ...flag(
        text("manageable", "управляем"),
        text("The sales department is manageable", "Отдел продаж управляем"),
        false,
      ),
      optional: false,
    },
    language,
  },
  result: "scalar",
  rules: ["CALC-33"],
  examples: [
    { arguments: [[[true], [true], [true], [true], [false]], true, true], result: "applicable" },
    { arguments: [[[true], [true], [true], [true], [true]], false, true, "ru"], result: "ввести нельзя" },
    { arguments: [[[true], [true], [false], [false], [false]], true, false], result: "not advised" },
    { arguments: [[["yes"], ["yes"], ["unknown"], [""], ["unknown"]], true, true], result: "partly applicable" },
  ],
  compute: ({ conditions, marketKnown, manageable, language }) => {
    const answers = {
      conditions: answersOf(conditions, Array(5).fill("yesNo") as "yesNo"[]).map((one) => one === true),
      knowsMarket: marketKnown,
      isManageable: manageable,
    };
    return scalar(verdicts[planningFit(answers, usualPlanningLimits).verdict][language]);
  },
});
