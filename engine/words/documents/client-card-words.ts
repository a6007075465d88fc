import { text } from "../../ground/text.ts";

/** T-02 and what T-11 and T-12 say of a client. */
export const clientCardWords = {
  unknown: text(
    "The client is not known: name it by its code or name.",
    "Клиент не найден: укажите его код или название.",
  ),
  full: text("The card is full.", "Карточка заполнена."),
  blanks: text("Blanks to fill: {count} of {all}: {list}.", "Заполнить полей: {count} из {all}: {list}."),
  lastWas: text("Last contact {day}: {type}.", "Последний контакт {day}: {type}."),
  noLast: text("There was no contact yet.", "Контактов ещё не было."),
  nextIs: text("Next contact {day}: {type}.", "Следующий контакт {day}: {type}."),
  nextLate: text(
    "The next contact is late: {type} was planned for {day}.",
    "Следующий контакт просрочен: {type} назначен на {day}.",
  ),
  noNext: text("No contact is planned: plan the next one.", "Контактов не запланировано: назначьте следующий."),

  card: text("Client", "Клиент"),
  business: text("Business and region", "Бизнес и регион"),
  abc: text("ABC group", "Группа ABC"),
  potential: text("Potential", "Потенциал"),
  potentialMoney: text("Potential per year", "Потенциал в год"),
  supplierSince: text("since", "с"),
  interest: text("Interest", "Интерес"),
  lastContact: text("Last contact", "Последний контакт"),
  nextContact: text("Next contact", "Следующий контакт"),
  comment: text("Comment of the supervisor", "Комментарий управляющего"),

  people: text("Contacts and their roles", "Контактные лица и роли"),
  noPeople: text(
    "No person is known at the client: write them here, then enter them on the sheet Contacts (Name, Client, Role).",
    "Контактных лиц пока нет: запишите их здесь, затем внесите на лист «Контактные лица» (Имя, Клиент, Роль).",
  ),
  notFound: text("Not found yet: {roles}.", "Пока не найдены: {roles}."),

  toFill: text("Blanks to fill", "Заполнить"),
  blank: text("What is blank", "Что не заполнено"),
  sheet: text("Sheet", "Лист"),
  answer: text("Fill in", "Заполнить"),
  noCards: text(
    "No contacts from {from} to {to}: no card to bring up to date. Ask for a client to see any other card.",
    "С {from} по {to} контактов не было: обновлять нечего. Карточку любого клиента можно запросить по названию.",
  ),
};
