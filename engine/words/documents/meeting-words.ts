import { text } from "../../ground/text.ts";

/** T-11 and T-12: a meeting with a large client, before and after. */
export const meetingWords = {
  agenda: {
    finding: text("Meeting with {client} on {day} ({type}).", "Встреча: {client}, {day} ({type})."),
    noMeeting: text(
      "No meeting with {client} is planned: enter it on the sheet Activities (Client, Type, Due).",
      "Встреча с клиентом {client} не назначена: внесите её на лист «Контакты» (Клиент, Вид, Срок).",
    ),
    goal: text("Goal of the meeting", "Цель встречи"),
    offer: text("What we offer", "Что предлагаем"),
    materials: text("Materials to take along", "Материалы"),
    place: text("Place and time", "Место и время"),
    about: text("The meeting", "Встреча"),
    date: text("Date", "Дата"),

    questions: text("Questions to ask", "Вопросы"),
    need: text("Need we look for", "Какую потребность ищем"),
    question: text("Question", "Вопрос"),
    advantage: text("What we have for it", "Что у нас для этого есть"),
    answer: text("Answer of the client", "Ответ клиента"),
    noQuestions: text(
      "No questions are prepared for this channel: write them here, then enter them on the sheet Advantages (Need hypothesis, Advantage, Question).",
      "Для этого канала вопросов нет: запишите их здесь, затем внесите на лист «Матрица преимуществ» (Гипотеза потребности, Преимущество, Вопрос).",
    ),

    objections: text("Objections and answers", "Возражения и ответы"),
    objection: text("Objection", "Возражение"),
    reply: text("Our answer", "Наш ответ"),
    deal: text("Deal", "Сделка"),
    noObjections: text(
      "No objection is prepared in the open deals: write them here, then enter them on the sheet DealSteps.",
      "В открытых сделках возражения не проработаны: запишите их здесь, затем внесите на лист «План сделки».",
    ),

    positioning: text("What to say against {name}", "Что говорить против «{name}»"),
    noSupplier: text(
      "The client's current supplier is not known: fill Current supplier on the sheet Clients, and the lines to say come from the sheet Comparison.",
      "Поставщик клиента не известен: заполните «Поставщик» на листе «Клиенты», и доводы появятся из листа «Сравнение».",
    ),
    notCompared: text(
      "{name} is not compared with us yet: add its criteria to the sheet Comparison.",
      "С конкурентом «{name}» ещё не сравнивали: добавьте критерии на лист «Сравнение».",
    ),
  },
  minutes: {
    finding: text("Meeting with {client} on {day} ({type}).", "Встреча: {client}, {day} ({type})."),
    noMeeting: text(
      "No meeting with {client} was held: mark it done on the sheet Activities (Client, Type, Done).",
      "Состоявшейся встречи с клиентом {client} нет: отметьте её на листе «Контакты» (Клиент, Вид, Сделано).",
    ),
    noted: text("Noted after it: {result}.", "Записано после неё: {result}."),
    next: text("Next contact: {contact}.", "Следующий контакт: {contact}."),
    noNext: text(
      "No next contact is planned: agree on it and enter it.",
      "Следующий контакт не назначен: договоритесь и внесите его.",
    ),
    present: text("Present", "Присутствовал"),
    ours: text("Present from our side", "От нас присутствовали"),
    about: text("What came of it", "Итоги"),
    agreed: text("Agreed", "Договорились"),
    refused: text("Refused", "Отказали"),
    news: text("New information", "Новая информация"),
    nextContact: text("Next contact", "Следующий контакт"),
    actions: text(
      "Actions: these rows go to the sheet DealSteps",
      "Действия: эти строки переносятся на лист «План сделки»",
    ),
  },
};
