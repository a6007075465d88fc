import { text } from "../../ground/text.ts";

/** T-30: the long way to one large client. */
export const interceptionWords = {
  aim: text(
    "The client's attitude is changed step by step: be seen, draw what working with us will be like, cease to be a stranger. Every action is entered in the CRM.",
    "Отношение клиента меняется шаг за шагом: быть на виду, нарисовать будущее с нами, перестать быть чужими. Каждое действие — в CRM.",
  ),
  now: text("Now: {stage}. The step's aim: {aim}.", "Сейчас: {stage}. Цель шага: {aim}."),
  notTarget: text(
    "This client is not marked for interception: set the class “target” on the sheet Clients, or the strategy “interception” on its deal.",
    "Клиент не отмечен для перехвата: поставьте класс «целевой» на листе «Клиенты» или стратегию «перехват» в сделке.",
  ),
  facts: text("What is known of the client", "Что известно о клиенте"),
  potential: text("Potential a year", "Потенциал в год"),
  stage: text("Stage by payments", "Ступень по платежам"),
  noted: text("Stage in the card", "Ступень в карточке"),
  path: text("Technique", "Техника"),
  supplier: text("Supplier now", "Поставщик сейчас"),
  since: text("With it since", "Работает с ним с"),
  won: text("How it came to them", "Как он пришёл к клиенту"),
  changed: text("Changed supplier before", "Менял поставщика раньше"),
  reason: text("Why it changed", "Почему менял"),
  interest: text("Interest last noted", "Последний интерес"),
  lastContact: text("Last contact", "Последний контакт"),
  needs: text("Needs", "Потребности"),

  people: text("People", "Лица"),
  role: text("Role", "Роль"),
  person: text("Name and post", "Имя и должность"),
  phone: text("Phone", "Телефон"),
  email: text("E-mail", "Эл. почта"),
  noPeople: text(
    "Nobody is known by name: fill the sheet Contacts (Client, Name, Role, Phone).",
    "Никто не известен по имени: заполните лист «Контакты» («Клиент», «Имя», «Роль», «Телефон»).",
  ),

  planned: text("Already planned in the CRM", "Уже запланировано в CRM"),
  nothingPlanned: text(
    "Nothing is planned with this client. Plan the first action below and enter it in the CRM.",
    "С этим клиентом ничего не запланировано. Назначьте первое действие ниже и внесите его в CRM.",
  ),
  action: text("Action", "Действие"),
  result: text("Result", "Результат"),
  who: text("Who", "Кто"),

  actions: text("Calls, letters, information, greetings", "Звонки, письма, информация, поздравления"),
  marketing: text("Marketing around the client", "Маркетинг вокруг клиента"),
  what: text("What and how", "Что и как"),
  own: {
    information: text("Information of use to the client", "Полезная клиенту информация"),
    informationHow: text(
      "A piece of news, a comparison, an article on the client's own question; nothing about ourselves.",
      "Новость, сравнение, статья по вопросу клиента; ничего о себе.",
    ),
    greeting: text("Greeting", "Поздравление"),
    greetingHow: text(
      "Birthday, professional holiday, the company's day: by name and in person.",
      "День рождения, профессиональный праздник, день компании: лично и по имени.",
    ),
  },

  places: { online: text("Online", "Онлайн"), offline: text("Offline", "Офлайн") },
  methods: text("By which means", "Какими приёмами"),
  habit: text(
    "– Habit: “leave well alone” keeps the client where it is. Show in small steps that a change is safe and what it gives.",
    "– Привычка: клиента держит «от добра добра не ищут». Малыми шагами показать, что перемена безопасна и что она даёт.",
  ),
  doubt: text(
    "– Doubt: come back to two questions, also when the client is content. Is it sensible to depend on this supplier alone? Is it still the most profitable? Ask and bring facts; the client draws the conclusion.",
    "– Сомнение: возвращаться к двум вопросам, даже если клиент доволен. Разумно ли зависеть от одного этого поставщика? По-прежнему ли это выгоднее всего? Спрашивать и приводить факты, вывод делает клиент.",
  ),
  trial: text(
    "– Joining, not replacing: a trial purchase, “insure yourself with us”. The start is no victory yet: confirm the choice, then win more of the volume.",
    "– Присоединение, а не замена: пробная покупка, «подстрахуйтесь нами». Начало ещё не победа: подтвердить выбор, затем получать больше объёма.",
  ),
  spare: text(
    "– Spare argument: with an offer of ours in hand the client gets discounts from the present supplier; asking us for it means trying us on.",
    "– Запасной довод: с нашим предложением в руках клиент получит скидки у своего поставщика; попросив его, он уже примеряет нас.",
  ),
  experience: text(
    "– Experience: ask about the last change of supplier and what it gave.",
    "– Опыт: спросить о прошлой смене поставщика и о том, что она дала.",
  ),
  price: text(
    "– Price: present it well, go on to other points; a discount only for something in return.",
    "– Цена: подать её и перейти к другому; скидка — только в обмен на что-то.",
  ),
  riskTitle: text("Risk: the head-on collision", "Риск: лобовое столкновение"),
  risk: text(
    "To push the client to a tender sometimes works: hard terms or no dialogue may make the competitor withdraw. But it may also close the door to us for good. Only with the consent of the supervisor, and only when nothing else is left. Facts and questions, never pressure, never a bad word about the competitor.",
    "Подтолкнуть клиента к тендеру иногда помогает: жёсткие условия или отказ от диалога могут заставить конкурента уйти. Но так можно и самим закрыть себе дверь навсегда. Только с согласия управляющего и когда другое исчерпано. Факты и вопросы, без давления и без плохих слов о конкуренте.",
  ),
  consent: text("Consent to a tender", "Согласие на тендер"),
  outcome: text("What the plan has brought", "Что дал план"),
  review: text("Looked at anew on", "Пересмотреть"),
};
