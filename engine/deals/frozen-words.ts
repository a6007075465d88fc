import type { FrozenMove } from "./bridge-frozen.ts";
import { text, type Text } from "../ground/text.ts";

/** the working plan against the frozen one (AM-43). */
export const frozenWords = {
  none: text(
    "No plan of this period is frozen. Freeze one, or add the sheet FrozenPlan (Frozen on, Author, Period, Month, Manager, Deal, Won, Planned money, Nominal, Expected, Target): this sheet then shows what changed since.",
    "План этого периода не заморожен. Заморозьте его или добавьте лист «Замороженный план» (Заморожен, Автор, Период, Месяц, Менеджер, Сделка, Выиграно, Плановые деньги, Номинал, Ожидаемо, Цель): здесь будет видно, что изменилось.",
  ),
  finding: text(
    "Since the plan was frozen on {day}{author}, nominal money went from {before} to {now} ({change}).",
    "С заморозки плана {day}{author} номинал изменился с {before} до {now} ({change}).",
  ),
  by: text(" by {author}", " ({author})"),
  most: text("Most of it: {move}, {money} in {deals} deals.", "Больше всего: {move}, {money}, сделок — {deals}."),
  same: text("No deal has moved.", "Ни одна сделка не сдвинулась."),
  figures: text("Frozen plan of {day} and the working one", "Замороженный план от {day} и рабочий"),
  figure: text("Figure", "Показатель"),
  frozen: text("Frozen", "Заморожен"),
  working: text("Working", "Рабочий"),
  change: text("Change", "Изменение"),
  bridge: text("From the frozen plan to the working one, nominal", "От замороженного плана к рабочему, номинал"),
  step: text("Step", "Шаг"),
  start: text("frozen plan", "замороженный план"),
  end: text("working plan", "рабочий план"),
  check: text("check: 0", "проверка: 0"),
  move: {
    new: text("new deals", "новые сделки"),
    movedIn: text("moved into the period", "перенесены в период"),
    reestimatedUp: text("re-estimated up", "переоценены вверх"),
    won: text("won since, at another sum", "выиграны с тех пор, разница сумм"),
    reestimatedDown: text("re-estimated down", "переоценены вниз"),
    movedOut: text("moved out of the period", "перенесены из периода"),
    overdue: text("overdue, not dated anew", "просрочены, без новой даты"),
    lost: text("lost", "проиграны"),
    removed: text("no longer in the list", "исчезли из списка"),
    handedOver: text("handed over", "переданы другому"),
  } satisfies Record<FrozenMove, Text>,
  chart: text("Nominal money {change} since {day}", "Номинал {change} с {day}"),
  level: text("plan", "план"),
  rise: text("more", "больше"),
  fall: text("less", "меньше"),
  base: text("base (hidden)", "подставка (скрыта)"),
  chartData: text("What the bridge is drawn from", "По чему нарисован мост"),
  managers: text("The bridge of each manager", "Мост каждого менеджера"),
  deals: text("Deals that changed most since then", "Сделки, изменившиеся больше всего"),
  what: text("What happened", "Что произошло"),
};
