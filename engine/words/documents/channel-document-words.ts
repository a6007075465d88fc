import { text } from "../../ground/text.ts";

/** T-17 to T-23: what layers 3 and 4 of the sales system are built with, channel by channel. */
export const channelDocumentWords = {
  noChannel: text(
    "The channel is not known: fill Channel on the sheet Clients, and the sheet Channels.",
    "Канал неизвестен: заполните «Канал» на листе «Клиенты» и лист «Каналы».",
  ),
  unknownClient: text(
    "The client is not known: name it by its code or name on the sheet Clients.",
    "Клиент не найден: укажите код или название с листа «Клиенты».",
  ),
  need: text("Need", "Потребность"),
  advantage: text("Our advantage", "Наше преимущество"),
  owner: text("Responsible", "Ответственный"),
  note: text("Note", "Примечание"),

  card: {
    finding: text(
      "Category {category}, channel {channel}. Roles known: {known} of 3 (decision maker, recommender, influencer).",
      "Категория {category}, канал {channel}. Известно ролей: {known} из 3 (ЛПР, ЛФР, ЛВР).",
    ),
    notA: text(
      "The project card is meant for category A: this client is {category}.",
      "Карта проекта предназначена для категории A: у этого клиента {category}.",
    ),
    about: text("The client", "Клиент"),
    links: text("Links: who listens to whom", "Связи: кто кого слушает"),
    deals: text("Open deals", "Сделки в работе"),
    noDeals: text("There is no open deal with the client.", "Сделок в работе с клиентом нет."),
    next: text("Next step", "Следующий шаг"),
    nextDate: text("Due", "Срок"),
    plan: text("How to go on", "Что делать дальше"),
    goal: text("Goal of the project", "Цель проекта"),
    nextTouch: text("Next touch: what for", "Следующее касание: зачем"),
    wayToDecider: text("The way to the decision maker", "Путь к ЛПР"),
  },

  map: {
    finding: text(
      "Channel {channel}: clients A and B {clients}, deals won in the period {won}.",
      "Канал {channel}: клиентов A и B {clients}, выиграно сделок за период {won}.",
    ),
    noClients: text(
      "No A or B clients of this channel are known yet: fill Channel and Client potential on the sheet Clients. The map can be written by hand.",
      "Клиентов A и B этого канала пока нет: заполните «Канал» и «Потенциал клиента» на листе «Клиенты». Карту можно заполнить вручную.",
    ),
    figures: text("What a deal weighs and how long it lasts", "Сколько весит сделка и сколько длится"),
    won: text("Deals won", "Выиграно"),
    weight: text("Mean weight", "Средний вес"),
    days: text("Mean days", "Средний срок, дн."),
    roles: text("Who takes part: roles, needs, criteria", "Кто участвует: роли, потребности, критерии"),
    role: text("Role", "Роль"),
    people: text("Known", "Известно лиц"),
    titles: text("Usual posts", "Обычные должности"),
    needs: text("Needs named", "Названные потребности"),
    criteria: text("Criteria named", "Названные критерии"),
    typical: text("What is typical, in words", "Что типично"),
    course: text("Course of the purchase", "Ход закупки"),
    conversion: text("Pass on", "Проходят"),
    client: text("What the client does", "Что делает клиент"),
    who: text("Who takes part", "Кто участвует"),
    we: text("What we do", "Что делаем мы"),
  },

  promotion: {
    finding: text(
      "Channel {channel}: {events} events, done {done}; touch points {touches}, leads {leads}.",
      "Канал {channel}: мероприятий {events}, проведено {done}; точек контакта {touches}, лидов {leads}.",
    ),
    next: text("Next: {event}, {day}.", "Ближайшее: {event}, {day}."),
    none: text(
      "No events of this channel are planned: write them below and enter them on the sheet Promotion (Channel, Category, Event, Date).",
      "Мероприятий этого канала нет: запишите их ниже и внесите на лист «Программа продвижения» (Канал, Категория, Мероприятие, Дата).",
    ),
    leadsByMonth: text("Leads by this channel, month by month", "Лиды по каналу по месяцам"),
    leadsCame: text("Deals opened", "Открыто сделок"),
    leadsWon: text("Of them won", "Из них выиграно"),
    first: text("Stage that brings leads, in detail", "Этап, который приносит лиды, — подробно"),
    later: text("Later stages", "Следующие этапы"),
    event: text("Event", "Мероприятие"),
    touches: text("Touch points", "Точки контакта"),
    leadsPlan: text("Leads, plan", "Лиды, план"),
    leads: text("Leads, fact", "Лиды, факт"),
    more: text("Further events", "Ещё мероприятия"),
    prFinding: text(
      "PR events: {events}, done {done}; touch points {touches}.",
      "PR-мероприятий: {events}, проведено {done}; точек контакта {touches}.",
    ),
    noPr: text(
      "No PR events are planned: write them below and enter them on the sheet Promotion with PR = yes.",
      "PR-мероприятий нет: запишите их ниже и внесите на лист «Программа продвижения» с отметкой PR = да.",
    ),
    prEvents: text("PR events", "PR-мероприятия"),
    audience: text("Audience", "Аудитория"),
    material: text("Material", "Материалы"),
  },

  matrix: {
    finding: text(
      "Channel {channel}: {needs} needs have an answer of ours.",
      "Канал {channel}: потребностей, на которые у нас есть ответ, — {needs}.",
    ),
    none: text(
      "No needs and advantages of this channel are noted: write them below and enter them on the sheet Advantages (Channel, Need hypothesis, Advantage).",
      "Потребности и преимущества этого канала не записаны: запишите их ниже и внесите на лист «Матрица преимуществ» (Канал, Гипотеза потребности, Преимущество).",
    ),
    title: text(
      "Needs and vulnerabilities against our advantages",
      "Потребности и уязвимости против наших преимуществ",
    ),
    vulnerability: text("Competitors' vulnerability", "Уязвимость конкурентов"),
    proof: text("Proof", "Доказательство"),
    lacks: text("Who lacks it", "У кого этого нет"),
    only: text("What competitors lack, by our comparison", "Чего нет у конкурентов — по нашему сравнению"),
    noOnly: text(
      "Nothing is known that only we have: compare the competitors on the sheet Comparison (mark 0 is absent).",
      "Того, что есть только у нас, сравнение не показало: оцените конкурентов на листе «Сравнение» (0 — нет).",
    ),
    criterion: text("Criterion", "Критерий"),
    ours: text("Our mark, 0–5", "Наша оценка, 0–5"),
    all: text("all compared", "все, кого сравнили"),
  },

  questions: {
    to: text("Ask {name}.", "Спросить: {name}."),
    nobody: text(
      "No {role} is known at the client: fill the sheet Contacts (Name, Client, Role).",
      "{role} у клиента неизвестен: заполните лист «Контактные лица» (Имя, Клиент, Роль).",
    ),
    named: text("Already named: {words}.", "Уже названо: {words}."),
    needsTitle: text("Questions on needs", "Вопросы о потребностях"),
    question: text("Question", "Вопрос"),
    answer: text("Answer", "Ответ"),
    own: text("Further questions", "Ещё вопросы"),
    askAbout: text("Ask about: {need}", "Спросить о потребности: {need}"),
    criteriaTitle: text("Questions on decision criteria", "Вопросы о критериях решения"),
    list: [
      text("By what will you compare the offers?", "По чему вы будете сравнивать предложения?"),
      text("Which of these is the most important, and why?", "Что из этого важнее всего и почему?"),
      text("What must not be in any case?", "Чего не должно быть ни в коем случае?"),
      text("How did you choose the last time?", "Как выбирали в прошлый раз?"),
      text("Who else gives an opinion, and by what do they judge?", "Кто ещё высказывает мнение и по чему судит?"),
      text(
        "What would have to be shown to decide for a new supplier?",
        "Что нужно показать, чтобы выбрать нового поставщика?",
      ),
    ],
    known: text("Criteria known so far", "Известные критерии"),
    person: text("Who", "Кто"),
    criterion: text("Criterion", "Критерий"),
    weight: text("Weight, 1–5", "Вес, 1–5"),
    move: text("How we influence it", "Как влияем"),
    result: text("Result", "Результат"),
    noCriteria: text(
      "No criteria are noted yet: ask, then fill Decision criteria on the sheet Contacts.",
      "Критерии пока не записаны: спросите и заполните «Критерии решения» на листе «Контактные лица».",
    ),
    arguments: text("What speaks for us", "Что говорит за нас"),
  },
};
