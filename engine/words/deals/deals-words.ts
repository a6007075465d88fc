import { text } from "../../ground/text.ts";

/** Texts of the plan roll-up and the chance of the plan (CALC-19, AM-40, AM-41). */
export const dealsWords = {
  status: {
    green: text("on plan", "план выполним"),
    amber: text("at risk", "под угрозой"),
    red: text("off plan", "план не обеспечен"),
    infeasible: text("not covered by deals", "сделками не покрыто"),
    met: text("met", "выполнено"),
    missed: text("missed", "не выполнено"),
    noTarget: text("no target", "цель не задана"),
  },
  warning: {
    W1: text("W1: expected money is below the target", "W1: ожидаемые деньги меньше цели"),
    W2: text(
      "W2: not covered by today's deals even if all are won",
      "W2: нынешние сделки не покрывают цель, даже если выиграть все",
    ),
    W3: text("W3: new leads no longer close in time", "W3: новые лиды уже не успеют закрыться"),
    W4: text("W4: open deals without a plan: {n}", "W4: открытых сделок без плана: {n}"),
    W5: text("W5: deals not reviewed by the head of sales: {n}", "W5: сделок без ревью РОПа: {n}"),
    W6: text(
      "W6: overdue steps: {n}; overdue planned money: {money}",
      "W6: просроченных шагов: {n}; просроченных плановых денег: {money}",
    ),
  },
  chance: {
    title: text("Chance of the plan", "Вероятность выполнения плана"),
    p10: text("bad case (P10)", "плохой случай (P10)"),
    p50: text("median case (P50)", "средний случай (P50)"),
    p90: text("good case (P90)", "хороший случай (P90)"),
    independence: text(
      "Deals are taken as independent of each other, except those marked as one outcome.",
      "Сделки считаются независимыми друг от друга, кроме отмеченных как один исход.",
    ),
    error: text(
      "computed without random numbers, error at most {error}",
      "рассчитано без случайных чисел, погрешность не больше {error}",
    ),
  },
  deciding: {
    title: text("The deals that decide", "Решающие сделки"),
    ifLost: text("chance of the plan falls by, if lost", "если проиграть, вероятность плана упадёт на"),
    ifWon: text("chance of the plan rises by, if won", "если выиграть, вероятность плана вырастет на"),
  },
};
