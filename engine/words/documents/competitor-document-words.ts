import { text } from "../../ground/text.ts";

/** T-27, T-28, T-29, T-36 and T-43: documents about one competitor. */
export const competitorDocumentWords = {
  competitor: text("Competitor", "Конкурент"),
  reputation: text("Reputation", "Репутация"),
  lastStudied: text("Studied before", "Изучали раньше"),
  nextStudy: text("To be studied by", "Изучить до"),
  difficulty: text("Joining its clients is", "Войти к его клиентам"),
  clients: text("Companies of our list it serves", "Его клиентов в нашем списке"),
  notCompared: text(
    "Not compared yet: fill the sheet Comparison (Competitor, Criterion, Ours, Theirs, marks 0 to 5, Fact).",
    "Сравнения пока нет: заполните лист «Сравнение» («Конкурент», «Критерий», «Мы», «Они», оценки от 0 до 5, «Факт»).",
  ),

  call: {
    howTo: text(
      "Call as a buyer would: ask for what our client usually asks for, write down the words as they are said, judge later.",
      "Звоните как покупатель: спросите то, что обычно спрашивает наш клиент, записывайте слова дословно, оценивайте потом.",
    ),
    known: text("What we know so far", "Что уже знаем"),
    date: text("Date of the call", "Дата звонка"),
    caller: text("Who called", "Кто звонил"),
    number: text("Number and time", "Номер и время"),
    legend: text("What we asked for", "О чём спросили"),
    list: text("What was heard", "Что услышали"),
    item: text("Look at", "На что смотрим"),
    heard: text("What was heard", "Что услышали"),
    mark: text("Mark 0–5", "Оценка 0–5"),
    conclusion: text("What we take over, what we use", "Что возьмём себе, чем воспользуемся"),
    items: [
      text("Speed of answer: rings, waiting, call back", "Скорость ответа: гудки, ожидание, перезвонили ли"),
      text("Greeting: company, name, tone", "Приветствие: компания, имя, тон"),
      text("Questions asked about our need", "Какие вопросы задали о нашей потребности"),
      text("Offer: does it answer what we said", "Предложение: отвечает ли тому, что мы сказали"),
      text("Advantages named, and how proven", "Какие преимущества назвали и чем подтвердили"),
      text("Price, discounts and their conditions", "Цена, скидки и их условия"),
      text("Terms: delivery, payment, guarantee", "Условия: сроки, оплата, гарантия"),
      text("What was said of us and of others", "Что сказали о нас и о других"),
      text("Next step agreed: who, what, when", "О каком следующем шаге договорились: кто, что, когда"),
      text("Follow-up: was the promised sent, did they call", "Продолжение: прислали ли обещанное, перезвонили ли"),
      text("Impression as a whole: would we buy", "Впечатление в целом: купили бы мы"),
    ],
  },

  report: {
    intro: text(
      "The middle column is what the company knows; write beside it what your own study adds or corrects.",
      "В среднем столбце — то, что компания уже знает; рядом запишите, что ваше изучение добавляет или исправляет.",
    ),
    table: text("What the study showed", "Что показало изучение"),
    question: text("Question", "Вопрос"),
    known: text("Known so far", "Известно сейчас"),
    found: text("What I found, and from whom", "Что узнал я и от кого"),
    strong: text("Strong sides", "Сильные стороны"),
    weak: text("Weak sides", "Слабые стороны"),
    evidence: text("Evidence", "Подтверждения"),
    proposals: text("Its proposals to clients", "Его предложения клиентам"),
    problems: text("How it solves problems", "Как решает проблемы"),
    fixed: text("Is a manager fixed to the client", "Закреплён ли менеджер за клиентом"),
    won: text("How its clients came to it", "Как к нему пришли клиенты"),
    nothing: text("nothing known", "не известно"),
    wonBy: text("{way}: {count}", "{way}: {count}"),
    advice: text("Advice: what we should do", "Совет: что нам делать"),
    visited: text("Sources", "Источники"),
  },

  table: {
    finding: text(
      "Against {name}: stronger in {strengths} of {all} criteria, equal in {common}, weaker in {weaknesses}.",
      "Против «{name}»: мы сильнее в {strengths} из {all} критериев, поровну в {common}, слабее в {weaknesses}.",
    ),
    joining: text(
      "Joining its clients is {level}: {share} of the weight is against us.",
      "Присоединиться к его клиентам {level}: против нас {share} веса.",
    ),
    next: text("Look at it anew by {day}.", "Обновить сравнение до {day}."),
    strongest: text("Where we are stronger: {list}.", "Где мы сильнее: {list}."),
    weakest: text("Where we are weaker: {list}.", "Где мы слабее: {list}."),
    shortcomings: text("Its shortcomings", "Его недостатки"),
    noFact: text("no fact: not said to clients", "факта нет: клиентам не говорим"),
    changed: text("What has changed in the month", "Что изменилось за месяц"),
    toFindOut: text("What to find out next", "Что узнать дальше"),
  },

  clientPlan: {
    finding: text(
      "{name} serves {clients} of our listed companies; their potential is {potential} a year.",
      "«{name}» обслуживает компаний из нашего списка: {clients}; их потенциал — {potential} в год.",
    ),
    argument: text("Our argument: {list}.", "Наш довод: {list}."),
    noArgument: text(
      "No unique advantage is on record: fill the sheet Comparison, or take the argument from the client's needs.",
      "Уникального преимущества в данных нет: заполните лист «Сравнение» или возьмите довод из потребностей клиента.",
    ),
    noClients: text(
      "No client of this competitor is known: fill “Current supplier” of Clients, or “Competitor list” of DevMatrix.",
      "Клиенты этого конкурента не известны: заполните «Поставщик» на листе «Клиенты» или «Список конкурента» на листе «Матрица развития».",
    ),
    table: text("Clients, the largest potential first", "Клиенты, начиная с наибольшего потенциала"),
    limit: text("The first {shown} of {all} by potential.", "Первые {shown} из {all} по потенциалу."),
    potential: text("Potential a year", "Потенциал в год"),
    start: text("Start", "Начало"),
    need: text("Need", "Потребность"),
    own: text("Argument for this client", "Довод для этого клиента"),
    owner: text("Who", "Кто"),
    step: text("Step", "Шаг"),
    steps: text("Joint steps with marketing and the regions", "Совместные шаги с маркетингом и регионами"),
  },

  page: {
    lead: text(
      "How to talk about {name}. Facts only, in this order. We do not run it down: that begins a dispute and makes the client defend the choice made.",
      "Как говорить о «{name}». Только факты и в этом порядке. Конкурента не ругаем: это вызывает спор, и клиент начинает защищать свой выбор.",
    ),
    ask: text("First ask, then speak", "Сначала спросить, потом говорить"),
    questions: [
      text("How long have you worked with them?", "Как давно вы с ними работаете?"),
      text("Had you changed the supplier before that, and why?", "Меняли ли поставщика до этого и почему?"),
      text(
        "What did that change give you? (Nearly everybody has changed once and gained: that experience speaks for trying again.)",
        "Что дала та смена? (Почти каждый однажды менял поставщика и выиграл: этот опыт говорит за новую пробу.)",
      ),
    ],
    unique: text("1. What only we have", "1. Что есть только у нас"),
    common: text("2. What you are used to, we have too", "2. К чему вы привыкли — есть и у нас"),
    shortcomings: text("3. What it is worth asking them about", "3. О чём стоит спросить их самих"),
    line: text("– {criterion}", "– {criterion}"),
    lineFact: text("– {criterion}: {fact}", "– {criterion}: {fact}"),
    noCommon: text(
      "– Nothing on record is equal on both sides; say what the client values and we guarantee: promptness, guarantees.",
      "– В данных нет критериев, где мы равны; назовите то, что ценит клиент и мы гарантируем: оперативность, гарантии.",
    ),
    noUnique: text(
      "– No unique advantage is on record. Look for it in the level of service, a rare extra service, the range, the image.",
      "– Уникального преимущества в данных нет. Поищите его в уровне обслуживания, редкой дополнительной услуге, ассортименте, имидже.",
    ),
    noShortcomings: text(
      "– No shortcoming is proven by a fact, so none is named.",
      "– Недостатков, подтверждённых фактом, нет, поэтому не называем ни одного.",
    ),
    weak: text(
      "Where they are better ({list}): do not argue, move on.",
      "Где они сильнее ({list}): не спорим, переходим к другому.",
    ),
    risk: text(
      "Pushing the client to a tender at once (head-on collision) is risky: see the warning of T-30.",
      "Сразу подталкивать клиента к тендеру (лобовое столкновение) рискованно: см. предупреждение в T-30.",
    ),
    buyer: text(
      "The buyer's three questions: our answers for this meeting",
      "Три вопроса закупщика: наши ответы к этой встрече",
    ),
    why: text("Why change at all?", "Зачем вообще менять?"),
    better: text("How are you better?", "Чем вы лучше?"),
    whyYou: text("Why you?", "Почему именно вы?"),
  },
};
