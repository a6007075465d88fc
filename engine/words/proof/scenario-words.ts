import { text } from "../../ground/text.ts";

/** scenarios side by side, and what must change (CALC-50). */
export const scenarioWords = {
  tab: text("Scenarios compared", "Сравнение сценариев"),
  title: text("Scenarios: what if, and what must change", "Сценарии: что если и что должно измениться"),
  missing: text(
    "No scenarios yet: add the sheet Scenarios with the headings Scenario, What, Value, for example: More deals · chance · 1.1.",
    "Сценариев пока нет: добавьте лист «Сценарии» со столбцами Сценарий, Что, Значение, например: Больше выигрышей · вероятность · 1,1.",
  ),
  reached: text(
    "The expected money reaches the target: nothing must change.",
    "Ожидаемые деньги достигают цели: менять ничего не нужно.",
  ),
  noTarget: text("There is no target: give one on the sheet Goals.", "Цели нет: задайте её на листе «Цели»."),
  cheapest: text(
    "The smallest change that reaches the target: {change}.",
    "Наименьшее изменение, которым достигается цель: {change}.",
  ),
  none: text("No lever alone reaches the target.", "Ни один рычаг в одиночку до цели не доводит."),
  unknown: text(
    '{scenario}: "{key}" is neither a setting nor a lever; left out.',
    "{scenario}: «{key}» — не параметр и не рычаг; пропущено.",
  ),
  badValue: text(
    '{scenario}: {key}: expected {expected}, got "{found}"; left out.',
    "{scenario}: {key}: нужно {expected}, получено «{found}»; пропущено.",
  ),
  positive: text("a number above 0", "число больше 0"),

  changes: text(
    "What must change, each alone, until expected money is the target",
    "Что должно измениться, по одному, чтобы ожидаемые деньги стали целью",
  ),
  lever: text("Lever", "Рычаг"),
  needed: text("Needed", "Нужно"),
  said: text("In words", "Словами"),
  levers: {
    meanDeal: text("mean deal ×", "средняя сделка ×"),
    chance: text("chance ×", "вероятность ×"),
    leads: text("leads +", "лиды +"),
    target: text("target ×", "цель ×"),
  },
  saidOf: {
    meanDeal: text("every open deal {share} larger", "каждая открытая сделка больше на {share}"),
    chance: text("every chance {share} higher", "каждая вероятность выше на {share}"),
    leads: text("{count} more leads", "ещё {count} лидов"),
    target: text("the target {share} lower", "цель ниже на {share}"),
  },
  cannot: text("cannot", "не может"),

  table: text("Side by side", "Рядом"),
  scenario: text("Scenario", "Сценарий"),
  today: text("as it is", "как есть"),
  target: text("Target", "Цель"),
  expected: text("Expected", "Ожидаемо"),
  difference: text("Difference", "Разница"),
  chance: text("Chance of the plan", "Шанс плана"),
  chanceDifference: text("Difference, points", "Разница, п. п."),
  leads: text("New leads", "Новых лидов"),
  people: text("Sellers needed", "Нужно продавцов"),
  have: text("Sellers at work, FTE", "Работает продавцов, ставок"),
};
