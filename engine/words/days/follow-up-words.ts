import { text } from "../../ground/text.ts";

/** response to mailings, and whom to call after letters and visits. */
export const followUpWords = {
  tab: text("Mailings and follow-ups", "Рассылки и повторные звонки"),
  title: text("Mailings and follow-ups", "Рассылки и повторные звонки"),
  basis: text("done letters and cold visits, mailings", "отправленные письма и холодные визиты, рассылки"),

  toCall: text(
    "To call now: {overdue} clients whose days for the call have passed, {due} whose days are today.",
    "Позвонить сейчас: {overdue} клиентам срок звонка прошёл, {due} — срок сегодня.",
  ),
  unplanned: text("{count} of them have no call planned.", "Из них звонок не запланирован: {count}."),
  response: text(
    "{responses} responses to {delivered} letters delivered: {rate}, usual is {low}–{high}; below it: {below} of {count} mailings.",
    "Откликов {responses} на {delivered} доставленных писем: {rate} при обычных {low}–{high}; ниже обычного рассылок: {below} из {count}.",
  ),
  letters: text(
    "The {leads} new leads the plan still needs would take {from} to {to} letters, were letters their only source.",
    "Чтобы получить {leads} новых лидов, которых не хватает плану, одними письмами, нужно от {from} до {to} писем.",
  ),
  noMailings: text(
    "There are no mailings. Add the sheet Mailings with the headings ID, Date, Channel, Sent, Returned, Responses.",
    "Рассылок нет. Добавьте лист «Рассылки» со столбцами Код, Дата, Канал, Отправлено, Возврат, Откликов.",
  ),
  noEvents: text(
    "There are no letters or visits to call after. Add contacts of the type letter or cold visit with a done day to the sheet Activities.",
    "Писем и визитов, после которых звонят, нет. Добавьте на лист «Контакты» письма и холодные визиты с датой выполнения.",
  ),

  byManager: text("Calls after letters and visits by manager", "Звонки после писем и визитов по менеджерам"),
  states: {
    overdue: text("overdue", "просрочен"),
    due: text("due", "пора звонить"),
    notDue: text("not due yet", "рано"),
    doneEarly: text("done early", "сделан раньше"),
    done: text("done", "сделан"),
  },
  all: text("Events", "Событий"),
  onTime: text("Called", "Позвонили"),
  onTimeHelp: text("Of the events whose window has begun.", "Из событий, по которым срок звонка наступил."),
  list: text("Whom to call", "Кому звонить"),
  state: text("State", "Состояние"),
  event: text("After", "После чего"),
  sent: text("Sent, visited", "Отправлено, визит"),
  way: text("Way", "Способ"),
  receipt: text("Arrives", "Придёт"),
  from: text("Call from", "Звонить с"),
  to: text("Call by", "Звонить до"),
  next: text("Planned for", "Запланирован"),
  nextHelp: text(
    "The next call or meeting planned with the client.",
    "Ближайший запланированный звонок или встреча с клиентом.",
  ),
  talk: text("Called on", "Позвонили"),
  contact: text("Contact", "Контактное лицо"),
  phone: text("Phone", "Телефон"),

  mailings: text("Response to mailings", "Отклик на рассылки"),
  chart: text("Response {rate} on the whole, usual {low}–{high}", "Отклик в целом {rate}, обычно {low}–{high}"),
  mailing: text("Mailing", "Рассылка"),
  sentCount: text("Sent", "Отправлено"),
  returned: text("Returned", "Возврат"),
  delivered: text("Delivered", "Доставлено"),
  responses: text("Responses", "Откликов"),
  rate: text("Response", "Отклик"),
  low: text("Usual from", "Обычно от"),
  high: text("Usual to", "Обычно до"),
  expectedFrom: text("Expected from", "Ожидалось от"),
  expectedTo: text("Expected to", "Ожидалось до"),
  verdict: text("Verdict", "Оценка"),
  verdicts: {
    below: text("below", "ниже"),
    within: text("within", "в норме"),
    above: text("above", "выше"),
  },
  wrong: text("figures do not agree", "цифры не сходятся"),
};
