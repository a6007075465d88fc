import type { Note, NoteWords } from "../note.ts";
import { text } from "../../ground/text.ts";

/** What CALC-06, 07, 08 and 16 have to say; the places in braces are the keys of `GoalsNote.values`. */
export const goalsNotes = {
  PLAN_MISSING: {
    level: "error",
    message: text(
      "The sales plan of the period is blank: goals are not computed.",
      "План продаж на период не задан: цели не рассчитаны.",
    ),
  },
  PLAN_NEGATIVE: {
    level: "error",
    message: text(
      "The sales plan {plan} is below zero: nothing is computed.",
      "План продаж {plan} меньше нуля: расчёт не выполнен.",
    ),
  },
  GOAL_SHARE_SUM: {
    level: "error",
    message: text(
      "The shares of A, B and C must make 100 %, they make {sum}: money by category is not computed.",
      "Доли категорий A, B и C должны давать 100 %, сейчас {sum}: деньги по категориям не рассчитаны.",
    ),
  },
  WEIGHT_MISSING: {
    level: "warning",
    message: text(
      "Category {category}: no mean weight of a deal, so the number of projects is not known. Enter the assumed weight in Settings.",
      "Категория {category}: средний вес сделки неизвестен, число проектов не рассчитано. Задайте предполагаемый вес в параметрах.",
    ),
  },
  WIN_CHANCE_MISSING: {
    level: "warning",
    message: text(
      "Category {category}: the chance to win from the first stage is not known or is zero, so the number of projects is not known.",
      "Категория {category}: вероятность выигрыша с первого этапа неизвестна или равна нулю, число проектов не рассчитано.",
    ),
  },
  COUNT_BELOW_MONEY: {
    level: "warning",
    message: text(
      "Category {category}: the count does not carry the money. Projects: {projects}, they bring {carried}; the goal is {goal}.",
      "Категория {category}: число проектов не обеспечивает деньги. Проектов: {projects}, они дадут {carried}; цель {goal}.",
    ),
  },
  NO_SELLERS: {
    level: "warning",
    message: text("No active seller to share the plan among.", "Нет работающих продавцов, между которыми делить план."),
  },
  NOBODY_AT_WORK: {
    level: "warning",
    message: text(
      "{money} of the plan falls into months in which no seller is at work yet or any more: it is nobody's target.",
      "{money} плана приходится на месяцы, когда никто из продавцов ещё или уже не работает: это ничья цель.",
    ),
  },
  EQUAL_SPLIT: {
    level: "notice",
    message: text(
      "There is nothing to weigh the managers by, so the plan is shared equally.",
      "Весов для распределения нет, поэтому план разделён поровну.",
    ),
  },
  PLAN_SHARES_OVER_1: {
    level: "error",
    message: text(
      "The managers' plan shares make {sum}, more than 100 %: the plan is not shared out.",
      "Доли плана менеджеров дают {sum}, больше 100 %: план не распределён.",
    ),
  },
  PLAN_SHARE_RANGE: {
    level: "error",
    message: text(
      "A plan share must be from 0 to 100 %, found {share}: the plan is not shared out.",
      "Доля плана должна быть от 0 до 100 %, указано {share}: план не распределён.",
    ),
  },
  PLAN_SHARE_SUM: {
    level: "warning",
    message: text(
      "The managers' plan shares make {sum}, not 100 %: the plan is shared in proportion to them.",
      "Доли плана менеджеров дают {sum}, а не 100 %: план разделён пропорционально долям.",
    ),
  },
  NOTHING_LEFT: {
    level: "warning",
    message: text(
      "The given plan shares take the whole plan: managers without a share ({managers}) get 0.",
      "Заданные доли забирают весь план: менеджеры без доли ({managers}) получают 0.",
    ),
  },
  WEIGHT_NEGATIVE: {
    level: "warning",
    message: text(
      "The basis of the manager's plan is below zero and counts as 0.",
      "Основа для плана менеджера меньше нуля и принята за 0.",
    ),
  },
  OWN_CATEGORY_SHARE_SUM: {
    level: "error",
    message: text(
      "The manager's own shares of A, B and C make {sum}, not 100 %: the company's shares are used.",
      "Собственные доли категорий менеджера дают {sum}, а не 100 %: взяты доли компании.",
    ),
  },
  OWN_CHANNEL_SHARE_SUM: {
    level: "error",
    message: text(
      "The manager's own shares of channels make {sum}, not 100 %: the company's shares are used.",
      "Собственные доли каналов менеджера дают {sum}, а не 100 %: взяты доли компании.",
    ),
  },
  CHANNEL_SHARE_SUM: {
    level: "error",
    message: text(
      "The plan shares of channels must make 100 %, they make {sum}: money by channel is not computed.",
      "Доли каналов в плане должны давать 100 %, сейчас {sum}: деньги по каналам не рассчитаны.",
    ),
  },
  CATEGORY_DEVIATION: {
    level: "warning",
    message: text(
      "Category {category}: the managers' own shares move the total from the goal by {deviation}.",
      "Категория {category}: собственные доли менеджеров отклоняют итог от цели на {deviation}.",
    ),
  },
  CHANNEL_DEVIATION: {
    level: "warning",
    message: text(
      "Channel {channel}: the managers' own shares move the total from the goal by {deviation}.",
      "Канал «{channel}»: собственные доли менеджеров отклоняют итог от цели на {deviation}.",
    ),
  },
  SHARE_OVER_1: {
    level: "warning",
    message: text(
      "Sales are {share} of the market: the capacity is too small or the sales belong to another segment.",
      "Продажи составляют {share} рынка: ёмкость занижена или продажи относятся к другому сегменту.",
    ),
  },
  CAPACITY_FROM_POTENTIAL: {
    level: "notice",
    message: text(
      "Capacity is blank; all {companies} companies are listed, so it is the sum of their potential, {capacity}.",
      "Ёмкость не задана; в списке все компании сегмента ({companies}), поэтому взята сумма их потенциалов, {capacity}.",
    ),
  },
  CAPACITY_ZERO: {
    level: "warning",
    message: text(
      "Market capacity is zero: there is no market share.",
      "Ёмкость рынка равна нулю: доля рынка не определена.",
    ),
  },
  CONVERSION_MISSING: {
    level: "warning",
    message: text(
      "Stage No {stage}: the conversion is not known, so the required pipeline is not computed.",
      "Этап № {stage}: конверсия неизвестна, нужная воронка не рассчитана.",
    ),
  },
  CONVERSION_ZERO: {
    level: "warning",
    message: text(
      "Stage No {stage}: the conversion is zero, no number of projects is enough.",
      "Этап № {stage}: конверсия равна нулю, никакого числа проектов не хватит.",
    ),
  },
  CONVERSION_RANGE: {
    level: "error",
    message: text(
      "Stage No {stage}: a conversion must be from 0 to 100 %, found {conversion}.",
      "Этап № {stage}: конверсия должна быть от 0 до 100 %, указано {conversion}.",
    ),
  },
  NO_WEIGHT: {
    level: "warning",
    message: text(
      "The mean weight of a deal is not known or not above zero, so the required pipeline is not computed.",
      "Средний вес сделки неизвестен или не больше нуля, нужная воронка не рассчитана.",
    ),
  },
  TOO_LATE: {
    level: "warning",
    message: text(
      "Too late: new leads still needed: {leads}, but those that come after {deadline} will normally close after the period.",
      "Поздно: нужно ещё лидов: {leads}, но пришедшие после {deadline} обычно закрываются уже за пределами периода.",
    ),
  },
} satisfies Record<string, NoteWords>;

export type GoalsNote = Note<keyof typeof goalsNotes>;
