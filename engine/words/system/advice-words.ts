import { text } from "../../ground/text.ts";

/** */
export const adviceWords = {
  tab: text("Advice", "Рекомендации"),
  title: text("Which sales system suits the company", "Какая система продаж подходит компании"),

  notKept: text(
    "No questionnaire yet: add the sheet Answers (Question, Answer, Segment) with the codes of the list at the end of this sheet.",
    "Анкеты ещё нет: добавьте лист «Анкеты» (Вопрос, Ответ, Сегмент) с кодами из списка в конце этого листа.",
  ),
  service: text("Service model{segment}: {model}.", "Модель обслуживания{segment}: {model}."),
  ofSegment: text(" of {segment}", " для сегмента «{segment}»"),
  serviceAssumed: text(
    "Service model: {model}, assumed: nothing is answered, and about 80 % of B2B buyers are such.",
    "Модель обслуживания: {model}, по умолчанию: ответов нет, а таких покупателей в B2B около 80 %.",
  ),
  style: text("Style of management: {style}.", "Стиль управления: {style}."),
  styleLoosened: text(
    "Style of management: {style} with loosened reins: every style is ruled out by something.",
    "Стиль управления: {style} с отпущенными вожжами: каждый стиль что-нибудь да исключает.",
  ),
  planning: {
    applicable: text(
      "Client-by-client planning: applicable, {met} of {all} conditions are met.",
      "Поклиентское планирование: применимо, выполнено условий {met} из {all}.",
    ),
    partly: text(
      "Client-by-client planning: applicable in part, {met} of {all} conditions are met.",
      "Поклиентское планирование: применимо частично, выполнено условий {met} из {all}.",
    ),
    notAdvised: text(
      "Client-by-client planning: not advised, {met} of {all} conditions are met.",
      "Поклиентское планирование: не советуем, выполнено условий {met} из {all}.",
    ),
    impossible: text(
      "Client-by-client planning: cannot be introduced until we know why clients buy from us, why from competitors and how the players act.",
      "Поклиентское планирование: ввести нельзя, пока не известно, почему покупают у нас, почему у конкурентов и как ведут себя игроки.",
    ),
  },
  repayment: text(
    "Planning a deal adds {gain} and costs {cost}: {ratio} times its cost.",
    "План сделки даёт {gain} и стоит {cost}: окупается в {ratio} раза.",
  ),
  hard: text(
    "The {model} model is hard to apply in most businesses.",
    "{model} модель трудно применить в большинстве бизнесов.",
  ),
  needsHead: text(
    "A system needs a head with experience in building one: hire, or the director or owner learns it.",
    "Системе нужен руководитель с опытом её построения: нанять либо научиться директору или собственнику.",
  ),
  smallTeam: text(
    "The team is smaller than {least}: it is not ruled out that it works without a system, but nothing is known of it.",
    "Команда меньше {least} человек: что она обойдётся без системы, не исключено, но и не известно.",
  ),
  resistance: text(
    "The department is not known to be manageable: resistance is expected, the verdict is one grade lower.",
    "Управляемость отдела не подтверждена: ждите сопротивления, вывод на ступень ниже.",
  ),
  findOut: text("Find out: {codes}.", "Выяснить: {codes}."),

  segments: text("Service model by segment", "Модель обслуживания по сегментам"),
  company: text("the whole company", "компания в целом"),
  model: text("Model", "Модель"),
  assumed: text("Assumed", "По умолчанию"),
  models: {
    transactional: text("transactional", "транзакционная"),
    consultative: text("consultative", "консультационная"),
    entrepreneurial: text("entrepreneurial", "предпринимательская"),
  },
  styles: {
    spontaneous: text("spontaneous", "стихия"),
    system: text("system", "система"),
    selfDevelopment: text("self-development", "саморазвитие"),
  },
  stylesTitle: text("Styles of management", "Стили управления"),
  styleHeading: text("Style", "Стиль"),
  verdict: text("Verdict", "Вывод"),
  chosen: text("advised", "рекомендуем"),
  open: text("open", "возможен"),
  blocked: text("ruled out", "исключён"),
  why: text("Why", "Почему"),
  reasons: {
    averageProduct: text("the product is average or worse", "товар средний или хуже"),
    noStars: text("no star sellers and no star head", "нет звёзд: ни продавцов, ни руководителя"),
    teamTooLarge: text("the team is too large", "команда велика"),
    boomingMarket: text("the market is booming", "рынок бурно растёт"),
    noProcesses: text("no processes that develop the system", "нет процессов развития системы"),
  },

  conditions: text("Client-by-client planning: conditions", "Поклиентское планирование: условия"),
  condition: text("Condition", "Условие"),
  answer: text("Answer", "Ответ"),
  figure: text("Gain ÷ cost", "Выгода ÷ затраты"),
  origin: text("From", "Откуда"),
  origins: {
    answers: text("questionnaire", "анкета"),
    data: text("figures of the workbook", "данные книги"),
    none: text("not known", "не известно"),
  },
  prerequisite: text("Prerequisite", "Предпосылка"),
  kind: text("Kind", "Вид"),

  arguments: text("Client-by-client planning: for and against", "Поклиентское планирование: за и против"),
  argument: text("Argument", "Довод"),
  code: text("ID", "Код"),
  sides: { pro: text("for", "за"), con: text("against", "против"), risk: text("risk", "риск") },
  proAndCon: [
    {
      code: "A-27",
      side: "pro",
      words: text("plans are accurate, built from the ground up", "планы точны: строятся «от земли»"),
    },
    {
      code: "A-28",
      side: "pro",
      words: text(
        "the head's will and expertise join the seller's, sales grow",
        "к силам продавца добавляются воля и опыт РОПа, продажи растут",
      ),
    },
    {
      code: "A-29",
      side: "pro",
      words: text("one knows early whether the plan can be met", "рано видно, выполним ли план"),
    },
    {
      code: "A-30",
      side: "pro",
      words: text(
        "partnership: complex deals are thought through together",
        "партнёрство: сложные сделки обсуждают вместе",
      ),
    },
    {
      code: "A-31",
      side: "pro",
      words: text(
        "the head's authority rests on expertise that helps sellers earn",
        "авторитет РОПа держится на опыте, который помогает продавцам зарабатывать",
      ),
    },
    {
      code: "A-32",
      side: "con",
      words: text(
        "much planning work at the start, a moderate amount later",
        "много работы по планированию в начале, умеренно потом",
      ),
    },
    {
      code: "A-33",
      side: "con",
      words: text(
        "sellers paid by plan fulfilment gain by estimating low: see R-15",
        "если оплата зависит от выполнения плана, продавцу выгодно занижать: см. R-15",
      ),
    },
    {
      code: "A-34",
      side: "risk",
      words: text(
        "the head can no longer hand down a plan and leave sellers to it",
        "РОП больше не может спустить план и сказать «делайте как хотите»",
      ),
    },
    {
      code: "A-35",
      side: "risk",
      words: text(
        "more depends on persons: such sellers are hard to find and to train",
        "растёт зависимость от людей: таких продавцов трудно найти и обучить",
      ),
    },
    {
      code: "A-40",
      side: "risk",
      words: text(
        "self-reliant sellers accept such control with difficulty",
        "самостоятельные продавцы плохо принимают такой контроль",
      ),
    },
  ],

  implications: text("What follows for the organisation", "Что из этого следует для организации"),
  row: text("Model or style", "Модель или стиль"),
  situation: text("Client or situation", "Клиент или ситуация"),
  gain: text("Value, gain", "Ценность, выгода"),
  organisation: text("Organisation, staff, pay", "Организация, люди, оплата"),
  limits: text("Limits", "Ограничения"),
  aspect: text("What about", "О чём"),
  meaning: text("What it means", "Что это значит"),
  advised: text("Advised", "Рекомендуем"),
  table: {
    transactional: {
      situation: text(
        "knows what is wanted; about 80 % of B2B buyers and growing; seller and goods are interchangeable",
        "знает, что нужно; около 80 % покупателей B2B, и доля растёт; продавец и товар взаимозаменяемы",
      ),
      gain: text(
        "low total cost and an easy purchase; may be dearer where delivery and extras are convenient",
        "низкие общие затраты и простая покупка; можно дороже, если удобны доставка и дополнительные услуги",
      ),
      organisation: text(
        "order intake, automatic notices by e-mail, few calls; nobody pays for expertise",
        "приём заказов, автоматические уведомления по почте, мало звонков; за экспертизу не платят",
      ),
      limits: text("buyers avoid live sellers", "покупатели избегают живых продавцов"),
    },
    consultative: {
      situation: text("needs help with problems; a shrinking share", "нужна помощь с проблемами; доля сокращается"),
      gain: text(
        "problems found and ways to solve them: a product that fits better than the one asked for",
        "найденные проблемы и пути их решения: товар подходит лучше того, о котором просили",
      ),
      organisation: text("competent managers, calls and meetings", "компетентные менеджеры, звонки и встречи"),
      limits: text("very hard in most businesses", "очень трудна в большинстве бизнесов"),
    },
    entrepreneurial: {
      situation: text("extremely rare", "крайне редка"),
      gain: text("both businesses change together", "оба бизнеса меняются вместе"),
      organisation: text("joint projects (assumed)", "совместные проекты (предположение)"),
      limits: text("harder still", "ещё труднее"),
    },
    spontaneous: {
      situation: text(
        "startup or star product; nobody knows yet what works, no statistics",
        "стартап или товар-звезда; ещё не известно, что работает, статистики нет",
      ),
      gain: text(
        "hardly any cost of management, like-minded people, a good leap is possible",
        "почти нет затрат на управление, единомышленники, возможен хороший скачок",
      ),
      organisation: text(
        "star sellers or a star head and a good product; large bonus, hardly any fixed pay; 10 to 20 people",
        "продавцы-звёзды или руководитель-звезда и хороший товар; большой бонус, почти без оклада; 10–20 человек",
      ),
      limits: text(
        "depends on people, neither manageable nor scalable; fails with an average product",
        "зависит от людей, не управляется и не масштабируется; с рядовым товаром не работает",
      ),
    },
    system: {
      situation: text("stable or non-growing market", "стабильный или нерастущий рынок"),
      gain: text(
        "predictable growth without heroes; lower requirements and pay; calmer, steadier, more productive",
        "предсказуемый рост без героев; ниже требования и оплата; спокойнее, ровнее, производительнее",
      ),
      organisation: text(
        "a head experienced in sales; constant tuning",
        "руководитель с опытом продаж; постоянная настройка",
      ),
      limits: text("routine; weak on booming markets", "рутина; слаба на бурных рынках"),
    },
    selfDevelopment: {
      situation: text("any market", "любой рынок"),
      gain: text("processes that develop the system itself", "процессы, которые развивают саму систему"),
      organisation: text("a mature system comes first", "сначала зрелая система"),
      limits: text("—", "—"),
    },
  },
  fewerCalls: text(
    "In ten to fifteen years most B2B deals will close without a call: fewer live sellers will be needed.",
    "Через 10–15 лет большинство сделок и в B2B будет закрываться без звонков: живых продавцов понадобится меньше.",
  ),
  expertSales: text(
    "Planning by client and by layer is meant for complex goods and services: industrial enterprises, system integrators, design institutes, distributors of technically complex products.",
    "Поклиентское планирование и слои рассчитаны на сложные товары и услуги: промышленные предприятия, интеграторы, проектные институты, дистрибьюторы технически сложной продукции.",
  ),

  questions: text("Questionnaire: codes for the sheet Answers", "Анкета: коды для листа «Анкеты»"),
  question: text("Question", "Вопрос"),
  bySegment: text("By segment", "По сегментам"),
};
