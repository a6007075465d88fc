import { text, type Text } from "../../ground/text.ts";

/** Labels of T-44. */
export const technologyWords = {
  intro: text(
    "Twelve documents the department sells by. Each is written once, tried, approved and looked at anew; the steps are a beginning to be rewritten in the department's own words.",
    "Двенадцать документов, по которым продаёт отдел. Каждый пишут один раз, пробуют, утверждают и пересматривают; шаги — заготовка, которую переписывают своими словами.",
  ),
  introOne: text(
    "Written once, tried, approved and looked at anew; the steps are a beginning to be rewritten in the department's own words.",
    "Пишут один раз, пробуют, утверждают и пересматривают; шаги — заготовка, которую переписывают своими словами.",
  ),
  contents: text("Contents", "Содержание"),
  code: text("Code", "Код"),
  document: text("Document", "Документ"),
  ready: text("Ready on", "Готов"),
  author: text("Who writes it", "Кто пишет"),
  purpose: text("Purpose", "Назначение"),
  when: text("When it is used", "Когда применяется"),
  responsible: text("Who is responsible for what", "Кто за что отвечает"),
  approved: text("Approved by, on", "Утвердил, дата"),
  reviewed: text("Looked at anew on", "Пересмотреть"),
  steps: text("Steps", "Шаги"),
  step: text("Step", "Шаг"),
  example: text("For example we say", "Например, говорим"),
  phrases: text("What is said and done, word for word", "Что говорим и делаем, дословно"),
  who: text("Who", "Кто"),
  check: text("How it is checked", "Как проверяем"),
  objections: text("Objections met in deal plans", "Возражения из планов сделок"),
  objection: text("Objection", "Возражение"),
  answer: text("Answer", "Ответ"),
  times: text("Times", "Раз"),
};

interface Skeleton {
  readonly when: Text;
  readonly steps: readonly Text[];
  /** What may be said at a step, by its place; the department writes its own words beside it. */
  readonly examples?: readonly Text[];
}

/** How each document of the programme DOC may be built; people fill in the words and the names. */
export const technologySkeletons: Readonly<Record<string, Skeleton>> = {
  "DOC-01": {
    when: text(
      "When a list of new clients is made and worked through.",
      "Когда составляют и отрабатывают список новых клиентов.",
    ),
    steps: [
      text("Which clients we want: size, industry, potential", "Каких клиентов хотим: размер, отрасль, потенциал"),
      text("Where they are found: sources one by one", "Где их искать: источники по одному"),
      text("List: company, person, phone, supplier", "Список: компания, лицо, телефон, поставщик"),
      text("First contact: call, letter or visit", "Первый контакт: звонок, письмо или визит"),
      text("Follow-up within its window", "Повторный контакт в свой срок"),
      text("Meeting, offer, first sale", "Встреча, предложение, первая продажа"),
      text("What goes to interception, what to coverage", "Что идёт на перехват, что на охват"),
    ],
  },
  "DOC-02": {
    when: text("At every cold call.", "При каждом холодном звонке."),
    steps: [
      text("Prepare: what the company does, whom to ask for", "Подготовка: чем занята компания, кого спросить"),
      text("Get through to the key person", "Выйти на ключевое лицо"),
      text("Introduce oneself, a reason to talk", "Представиться, дать повод для разговора"),
      text("Establish contact: one question, listen", "Установить контакт: один вопрос, слушать"),
      text("Learn the need and the supplier", "Узнать потребность и поставщика"),
      text("Agree the next step with a day", "Договориться о следующем шаге с датой"),
      text("Write it down the same minute", "Записать сразу"),
    ],
    examples: [
      text(
        "Before dialling: their product, who buys, who supplies them now, one reason to call today.",
        "До звонка: что они выпускают, кто покупает, кто сейчас поставщик, один повод позвонить сегодня.",
      ),
      text(
        "“Good morning. Who decides with you on {our subject}? By what name may I ask for them, and when are they best reached?”",
        "«Доброе утро. Кто у вас решает вопросы по {нашей теме}? Как к нему обращаться и когда его лучше застать?»",
      ),
      text(
        "“My name is …, of …. I am calling because you open a second line in May, and we look after two plants like yours. May I have two minutes?”",
        "«Меня зовут …, компания …. Звоню, потому что в мае вы запускаете вторую линию, а мы ведём два похожих завода. Есть две минуты?»",
      ),
      text(
        "“How is it arranged with you today?” Then be silent and listen to the end.",
        "«Как это устроено у вас сейчас?» — и молчать, дослушать до конца.",
      ),
      text(
        "“What matters most to you here? Whom do you work with, and for how long? What would you change, if one thing?”",
        "«Что для вас здесь важнее всего? С кем работаете и как давно? Что изменили бы, если одно?»",
      ),
      text(
        "“I will send what concerns you, one page. May I call on Thursday at ten, or would it be easier to meet next week?”",
        "«Пришлю то, что касается вас, на одной странице. Позвонить в четверг в десять, или проще встретиться на той неделе?»",
      ),
      text(
        "At once into the card: who, need, supplier, interest, the day agreed. On a refusal: “Thank you for being frank. What would have to change for us to talk again?”",
        "Сразу в карточку: кто, потребность, поставщик, интерес, назначенный день. На отказ: «Спасибо за прямоту. Что должно измениться, чтобы мы вернулись к разговору?»",
      ),
    ],
  },
  "DOC-03": {
    when: text("Whenever a client objects.", "Каждый раз, когда клиент возражает."),
    steps: [
      text("Hear out without interrupting", "Выслушать, не перебивая"),
      text("Ask what stands behind it", "Спросить, что за этим стоит"),
      text("Agree with what is true", "Согласиться с тем, что верно"),
      text("Answer with a fact", "Ответить фактом"),
      text("Check that the answer satisfies", "Убедиться, что ответ устроил"),
      text("Go on to the next step", "Перейти к следующему шагу"),
    ],
  },
  "DOC-04": {
    when: text("At every meeting with a client.", "На каждой встрече с клиентом."),
    steps: [
      text("Prepare: goal, people, questions, materials", "Подготовка: цель, люди, вопросы, материалы"),
      text("Open: who we are, how long, what for", "Начало: кто мы, сколько времени, зачем"),
      text("Questions before offers", "Сначала вопросы, потом предложение"),
      text("Offer what answers the need", "Предложить то, что отвечает потребности"),
      text("Objections", "Возражения"),
      text("Agree who does what by when", "Договориться, кто что делает и когда"),
      text("Minutes and thanks the same day", "Протокол и благодарность в тот же день"),
    ],
  },
  "DOC-05": {
    when: text("When a client is indignant, by phone or in person.", "Когда клиент возмущён — по телефону или лично."),
    steps: [
      text("Let the client speak; do not defend", "Дать высказаться; не оправдываться"),
      text("Say that we understand and are sorry", "Сказать, что понимаем и сожалеем"),
      text("Find out the facts", "Выяснить факты"),
      text("Say what will be done and by when", "Сказать, что сделаем и к какому сроку"),
      text("Do it and report", "Сделать и сообщить"),
      text("Find the cause, so that it does not come again", "Найти причину, чтобы не повторилось"),
    ],
  },
  "DOC-06": {
    when: text(
      "When all is said and the client puts off the decision.",
      "Когда всё сказано, а клиент откладывает решение.",
    ),
    steps: [
      text("Find out what really holds it up", "Узнать, что на самом деле мешает"),
      text("Remind of the benefit in figures", "Напомнить выгоду в цифрах"),
      text("Offer a small first step", "Предложить малый первый шаг"),
      text("A reason to decide now, a true one", "Повод решить сейчас, правдивый"),
      text("Ask for the decision and be silent", "Попросить решение и замолчать"),
      text("If no: agree when to come back; no pressure", "Если нет: договориться, когда вернуться; без давления"),
    ],
  },
  "DOC-07": {
    when: text("Whenever the service is presented.", "При каждой презентации услуги."),
    steps: [
      text("Whom we present to and what matters to them", "Кому показываем и что им важно"),
      text("The client's problem in the client's words", "Задача клиента его словами"),
      text("How the service solves it", "Как услуга её решает"),
      text("Proof: figures, clients, samples", "Доказательства: цифры, клиенты, образцы"),
      text("Questions", "Вопросы"),
      text("Next step", "Следующий шаг"),
    ],
  },
  "DOC-08": {
    when: text("When a tender is entered.", "Когда участвуем в тендере."),
    steps: [
      text("Decide whether to enter: who, why, chance", "Решить, участвовать ли: кто, зачем, шансы"),
      text("Talk to the customer before the documents", "Поговорить с заказчиком до документов"),
      text("Documents by the list, checked by another person", "Документы по списку, проверяет другой человек"),
      text("Price and its explanation", "Цена и её обоснование"),
      text("Handed in a day early", "Подать на день раньше"),
      text("Result and what we learned", "Итог и что узнали"),
    ],
  },
  "DOC-09": {
    when: text(
      "Before, at and after a meeting with a large client.",
      "До, во время и после встречи с крупным клиентом.",
    ),
    steps: [
      text("One person answers for the meeting; agenda T-11", "Один ответственный за встречу; повестка T-11"),
      text("At our place: entrance, room, tea, who meets", "У нас: пропуск, переговорная, чай, кто встречает"),
      text("At the client's: who goes, who speaks of what", "У клиента: кто едет, кто о чём говорит"),
      text("Presentation, samples, souvenirs: who prepares", "Презентация, образцы, сувениры: кто готовит"),
      text("Course of the meeting and who keeps the minutes", "Ход встречи и кто ведёт протокол"),
      text("Minutes T-12 the same day", "Протокол T-12 в тот же день"),
    ],
  },
  "DOC-10": {
    when: text("After every meeting with a large client.", "После каждой встречи с крупным клиентом."),
    steps: [
      text("Who was there", "Кто присутствовал"),
      text("What was agreed, what was refused", "О чём договорились, от чего отказались"),
      text("What is new about the client", "Что нового о клиенте"),
      text("Actions: who, what, by when", "Действия: кто, что, когда"),
      text("Sent to whom and on which day", "Кому и когда отправлен"),
      text("Who checks that the actions are done", "Кто проверяет выполнение"),
    ],
  },
  "DOC-11": {
    when: text("After an outside training.", "После внешнего тренинга."),
    steps: [
      text("What was taught and what suits us", "Чему учили и что подходит нам"),
      text("Examples from our own sales", "Примеры из наших продаж"),
      text("Exercises for the department", "Упражнения для отдела"),
      text("Who teaches it and when", "Кто и когда учит"),
      text("How we see that it is used", "По чему видно, что применяется"),
    ],
  },
  "DOC-12": {
    when: text("Before a personal letter is sent (T-32).", "Перед отправкой персонального письма (T-32)."),
    steps: [
      text("To whom and about which need", "Кому и о какой потребности"),
      text("Only what answers the need, half a page", "Только то, что отвечает потребности, полстраницы"),
      text("Tariffs only where they are an advantage", "Тарифы — лишь там, где они преимущество"),
      text("Way: e-mail, courier, post; when it arrives", "Способ: почта, курьер, e-mail; когда дойдёт"),
      text("Call after receipt, within the window", "Звонок после получения, в свой срок"),
      text("Answer noted, client ranked hot or warm", "Ответ записан, клиент — горячий или тёплый"),
    ],
  },
};
