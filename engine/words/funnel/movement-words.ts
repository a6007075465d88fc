import { text } from "../../ground/text.ts";

/** R-10, and what the overview says of the last build. */
export const movementWords = {
  tab: text("Movement", "Движение воронки"),
  title: text(
    "Funnel movement: what came, what went, what changed",
    "Движение воронки: что пришло, что ушло, что изменилось",
  ),
  noDeals: text(
    "No open deals on either day: fill the sheet Deals (Client, Opened, Stage, Amount).",
    "Ни на одну из дат нет открытых сделок: заполните лист «Сделки» (Клиент, Открыта, Этап, Сумма).",
  ),
  finding: text(
    "From {from} to {to} the deals due by {until} went from {start} to {end} ({change}).",
    "С {from} по {to} сделки, которые должны закрыться до {until}, изменились с {start} до {end} ({change}).",
  ),
  largest: text("Most came from “{gain}” ({gained}), most went by “{loss}” ({lost}).", "Больше всего дало «{gain}» ({gained}), больше всего забрало «{loss}» ({lost})."), // prettier-ignore
  moved: text(
    "Deals: new {created}, went on {forward}, went back {back}, won {won}, lost {lost}, stayed {stayed}.",
    "Сделки: новых {created}, вперёд {forward}, назад {back}, выиграно {won}, проиграно {lost}, стоят {stayed}.",
  ),
  checked: text(
    "Every stage and the bridge reconcile: all checks are 0.",
    "Все этапы и мост сходятся: все проверки равны 0.",
  ),
  saved: text(
    "The first day is a saved state of the funnel ({from}).",
    "Первая дата — сохранённое состояние воронки ({from}).",
  ),
  log: text(
    "The first day is read back from the stage history: money and forecasts are today's, so nothing shows as estimated anew. From the next build on the saved state is used.",
    "Первая дата восстановлена по истории этапов: суммы и прогнозы сегодняшние, поэтому переоценок не видно. Со следующей сборки берётся сохранённое состояние.",
  ),
  noLog: text(
    "There is no stage history and no saved state: moves between stages cannot be seen. Add the sheet StageLog (Deal ID, Date, Stage), or build again later.",
    "Нет ни истории этапов, ни сохранённого состояния: переходы между этапами не видны. Добавьте лист «История этапов» (Код сделки, Дата, Этап) или соберите план ещё раз позже.",
  ),
  gone: text(
    "Deals gone without being won or lost: {n}. They stand apart, as removed.",
    "Сделок, исчезнувших без выигрыша и проигрыша: {n}. Они показаны отдельно, как удалённые.",
  ),
  unknownStage: text("stage unknown", "этап неизвестен"),
  bridgeTitle: text("The bridge: deals due by {until}", "Мост: сделки, которые должны закрыться до {until}"),
  chart: text("Due by {until}: {start} became {end}", "К закрытию до {until}: было {start}, стало {end}"),
  stageChart: text("“{stage}” changed most: {change}", "Больше всего изменился этап «{stage}»: {change}"),
  stageChartPlain: text("No stage changed its money", "Деньги на этапах не изменились"),
  counts: text("Stages in deals: opening + came − went = closing", "Этапы в сделках: начало + пришло − ушло = конец"),
  money: text("Stages in money: opening + came − went = closing", "Этапы в деньгах: начало + пришло − ушло = конец"),
  byCategory: text("By category of the client", "По категориям клиентов"),
  byManager: text("By manager", "По менеджерам"),
  deals: text("Every deal that was open on one of the days", "Все сделки, открытые в одну из дат"),
  chartData: text("Figures of the charts", "Данные диаграмм"),
  how: text(
    "What came counts with the money of the second day, what went with that of the first. Pulled in and pushed out: the forecast close moved across {until}. Removed: gone without being won or lost.",
    "Пришедшее — по сумме на вторую дату, ушедшее — на первую. «Перенесено раньше» и «Отложено»: прогноз закрытия перешёл через {until}. «Удалено»: исчезло без выигрыша и проигрыша.",
  ),
  step: text("Step", "Шаг"),
  start: text("Start, {day}", "Начало, {day}"),
  end: text("End, {day}", "Конец, {day}"),
  check: text("Check (0)", "Проверка (0)"),
  bucket: {
    created: text("Created", "Создано"),
    estimatedUp: text("Estimated up", "Переоценено вверх"),
    pulledIn: text("Pulled in", "Перенесено раньше"),
    estimatedDown: text("Estimated down", "Переоценено вниз"),
    pushedOut: text("Pushed out", "Отложено"),
    won: text("Won", "Выиграно"),
    lost: text("Lost", "Проиграно"),
    removed: text("Removed", "Удалено"),
  },
  heading: {
    opening: text("Opening", "Начало"),
    created: text("New", "Новые"),
    movedIn: text("Came", "Пришли"),
    movedOut: text("Left", "Ушли"),
    won: text("Won", "Выиграны"),
    lost: text("Lost", "Проиграны"),
    removed: text("Removed", "Удалены"),
    reestimated: text("Estimated anew", "Переоценка"),
    closing: text("Closing", "Конец"),
    check: text("Check", "Проверка"),
    move: text("What happened", "Что произошло"),
    fromStage: text("From", "С этапа"),
    toStage: text("To", "На этап"),
    then: text("Then", "Было"),
    now: text("Now", "Стало"),
    change: text("Change", "Изменение"),
    bucket: text("In the bridge", "В мосте"),
    deals: text("Deals", "Сделок"),
    base: text("Hidden", "Скрыто"),
    level: text("Level", "Уровень"),
    rise: text("Rise", "Рост"),
    fall: text("Fall", "Снижение"),
  },
  movedHelp: text("From or to other stages, with the money of the first day.", "С других этапов и на другие этапы, по сумме на первую дату."), // prettier-ignore
  checkHelp: text("Opening + new + came − left − won − lost − removed + estimated anew − closing.", "Начало + новые + пришли − ушли − выиграны − проиграны − удалены + переоценка − конец."), // prettier-ignore
  /** By number of `DealMove`. */
  moves: [
    text("closed before", "закрыта раньше"),
    text("stayed", "стоит"),
    text("new", "новая"),
    text("open again", "открыта снова"),
    text("forward", "вперёд"),
    text("back", "назад"),
    text("won", "выиграна"),
    text("lost", "проиграна"),
    text("removed", "удалена"),
    text("opened and closed", "открыта и закрыта"),
  ],
};
