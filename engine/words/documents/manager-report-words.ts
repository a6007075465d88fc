import { text } from "../../ground/text.ts";

/** T-03 and T-05, a manager's daily documents. */
export const managerReportWords = {
  contacts: {
    finding: text(
      "Contacts held: {held} with {clients} clients; missed: {missed}; deals moved: {moved}.",
      "Состоялось контактов: {held}, клиентов: {clients}; сорвалось: {missed}; сдвинулось сделок: {moved}.",
    ),
    older: text(
      "Planned contacts whose day passed before that: {count} (R-16 puts them into the schedule).",
      "Плановых контактов с более ранним сроком: {count} (R-16 ставит их в расписание).",
    ),
    held: text("Contacts held, by client", "Состоявшиеся контакты по клиентам"),
    noneHeld: text("No contacts were held.", "Состоявшихся контактов нет."),
    noContacts: text(
      "There are no contacts in the data: fill the sheet Activities (Client, Manager, Type, Status, Due, Done, Result).",
      "В данных нет контактов: заполните лист «Контакты» (Клиент, Менеджер, Вид, Статус, Срок, Сделано, Итог).",
    ),
    type: text("Contact", "Контакт"),
    person: text("Person", "С кем"),
    result: text("Result", "Результат"),
    moved: text("Deals that moved", "Движение сделок"),
    noneMoved: text("No deal moved.", "Сделки не двигались."),
    what: text("What happened", "Что произошло"),
    opened: text("opened", "открыта"),
    won: text("won", "выиграна"),
    lost: text("lost", "проиграна"),
    toStage: text("came to: {stage}", "перешла на этап: {stage}"),
    missed: text("Missed contacts", "Сорвавшиеся контакты"),
    noneMissed: text("No contact was missed.", "Сорвавшихся контактов нет."),
    due: text("Was due", "Был назначен"),
    why: text("Why, and the new day", "Почему и новая дата"),
    comment: text("Comment of the supervisor", "Комментарий управляющего"),
  },
  prospects: {
    finding: text(
      "Clients with a noted interest: {rated}; hot: {hot}, warm: {warm}; found to be large: {large}.",
      "Клиентов с отмеченным интересом: {rated}; горячих: {hot}, тёплых: {warm}; оказались крупными: {large}.",
    ),
    unrated: text(
      "Not rated yet (no interest noted, or no potential): {count}.",
      "Ещё не оценены (не отмечен интерес или нет потенциала): {count}.",
    ),
    first: text("The first {shown} of {all} are listed.", "Показаны первые {shown} из {all}."),
    rated: text("Rated clients, the hottest first", "Оценённые клиенты, сначала горячие"),
    toRate: text("To be rated, the latest enquiries first", "Оценить, сначала последние обращения"),
    none: text(
      "No client of this manager has an interest noted. Fill the column Interest of the sheet Activities after each talk.",
      "Ни у одного клиента менеджера не отмечен интерес. После разговора заполняйте столбец «Интерес» листа «Контакты».",
    ),
    large: text("Large", "Крупный"),
    enquired: text("First enquiry", "Обратился"),
    reasons: text("Reasons", "Обоснование"),
    mark: text("Potential (A, B, C)", "Потенциал (A, B, C)"),
    interest: text("Interest", "Интерес"),
  },
};
