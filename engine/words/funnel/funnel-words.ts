import { text } from "../../ground/text.ts";

/** Texts of the funnel: rules of conversion, win rates, counters (CALC-12, 14, 15; AM-30, 31, 33). */
export const funnelWords = {
  winRateFell: text(
    "Won of closed fell from {before} ({nBefore} deals) to {now} ({n}) against the same part of the period before: by {low} to {high}, not by chance.",
    "Доля выигранных из закрытых упала с {before} (сделок: {nBefore}) до {now} ({n}) к той же части прошлого периода: на {low}–{high}, не случайно.",
  ),
  stageFell: text(
    "{stage}: {now} went on, {before} in the same part of the period before.",
    "{stage}: дальше прошло {now}, в той же части прошлого периода — {before}.",
  ),
  skipRule: {
    furthest: text(
      "furthest stage: skipped stages count as passed",
      "по дальнему этапу: пропущенные этапы считаются пройденными",
    ),
    visited: text(
      "visited stages: only stages with an entry count",
      "по записям: считаются только этапы, в которые сделка вошла",
    ),
    strict: text(
      "without gaps: a deal drops out at its first skipped stage",
      "строго: сделка выбывает на первом пропущенном этапе",
    ),
  },
  skipped: text("passed without an entry", "пройдено без записи"),
  afterGap: text("entered after a gap", "вход после пропуска"),
  dropped: text("went on past a gap", "ушли дальше с пропуском"),
  winRate: {
    ofClosed: text("won of the deals closed in the period", "доля выигранных среди закрытых за период"),
    ofOpened: text("won of all deals opened in the period", "доля выигранных среди всех открытых за период"),
    byHorizon: text(
      "won within {days} days of opening, of the deals observed that long",
      "выиграно за {days} дн. после открытия, среди сделок, наблюдавшихся столько же",
    ),
  },
  rateKind: {
    period: text("period: by closing dates", "за период: по датам закрытия"),
    cohort: text("cohort: by opening dates", "когорта: по датам открытия"),
  },
  interval: text("95 % interval (Wilson)", "95-процентный интервал (Уилсон)"),
  basis: {
    resolved: text("of the deals decided", "от решённых сделок"),
    cohort: text("of the deals that entered", "от вошедших сделок"),
  },
  assumed: text("assumed: fewer than {n} deals observed", "принято по справочнику: наблюдений меньше {n}"),
  upperBound: text(
    "upper bound: {n} lost deals have no stage at loss and count as lost at the last open stage",
    "верхняя граница: у проигранных сделок ({n}) не указан этап потери, они считаются проигранными на последнем этапе",
  ),
  belowLine: text("Won and after sale, outside the totals", "Выигранные и после продажи, вне итогов"),
  unassigned: text("Unassigned", "Не назначен"),
  verdict: {
    passed: text("passed", "пройден"),
    failed: text("not passed", "не пройден"),
    notMeasured: text("not measured", "не измерено"),
  },
};
