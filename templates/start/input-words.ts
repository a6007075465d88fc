import { text } from "../../engine/index.ts";

/** By what the input sheets are for, in the order of their tabs. */
export const inputGroups = {
  first: text("fill in first", "заполните сначала"),
  work: text("then: daily work", "затем: ежедневная работа"),
  market: text("then: market", "затем: рынок"),
  method: text("ready, change if yours differ", "готово, поправьте под себя"),
  system: text("then: sales system", "затем: система продаж"),
};

/** What each input sheet switches on. */
export const inputGives = {
  Clients: text(
    "ABC by sales and potential, coverage, who to work with",
    "ABC по продажам и потенциалу, проработка, с кем работать",
  ),
  Deals: text(
    "funnel, conversion, forecast, chance of the plan",
    "воронка, конверсия, прогноз, вероятность выполнения плана",
  ),
  Payments: text(
    "classes by money received, regularity of buying",
    "классы по полученным деньгам, регулярность покупок",
  ),
  Managers: text("plans and load of each seller", "планы и загрузка каждого продавца"),
  Goals: text("goals by category, plans, required pipeline", "цели по категориям, планы, нужная воронка"),
  Activities: text(
    "schedule, follow-ups, meeting list, daily figures",
    "расписание, повторные звонки, встречи, статистика дня",
  ),
  Contacts: text("who decides at the client, quality of contacts", "кто решает у клиента, качество контактов"),
  StageLog: text("movement in the funnel, days in stages", "движение по воронке, дни на этапах"),
  DealSteps: text("plan of each deal step by step", "план каждой сделки по шагам"),
  DealReviews: text("what reviews of the head of sales change", "что меняют ревью РОПа"),
  Mailings: text("response of mailings, letters needed", "отклик рассылок, сколько писем нужно"),
  Territory: text("centres and streets by territorial manager", "бизнес-центры и улицы по менеджерам"),
  Market: text("market share, target markets", "доля рынка, целевые рынки"),
  Channels: text("the plan by business, channel, region", "план по бизнесам, каналам, географии"),
  Competitors: text("competitors and how long ago they were studied", "конкуренты и давность изучения"),
  Comparison: text("where we are better, how hard to join", "в чём мы лучше, трудно ли присоединиться"),
  Advantages: text("advantage matrix, questions to ask", "матрица преимуществ, вопросы клиенту"),
  Promotion: text("planned touch points and leads", "план контактов и лидов"),
  DevMatrix: text("companies to start by month", "какие компании начинать по месяцам"),
  Stages: text("stages of your funnel and their conversions", "этапы вашей воронки и их конверсии"),
  Norms: text("minutes of every operation", "минуты на каждую операцию"),
  CategoryNorms: text("contacts a year by class of client", "контактов в год по классу клиента"),
  ProspectNorms: text("work to win one new client", "работа на одного нового клиента"),
  Calendar: text("your own days off and working Saturdays", "ваши выходные и рабочие субботы"),
  Rates: text("money of other currencies in the plan's own", "деньги в других валютах по курсу"),
  Scenarios: text("what the plan comes to if something changes", "к чему придёт план, если что-то изменить"),
  LayerItems: text("how far the sales system is built", "насколько построена система продаж"),
  Programmes: text("progress of checklists", "выполнение программ и чек-листов"),
  TrainingLog: text("training of newcomers and sellers", "обучение новичков и продавцов"),
  ReportLog: text("discipline of reports", "дисциплина отчётности"),
  Answers: text(
    "does planning by client suit you; style of management",
    "подходит ли вам планирование; стиль управления",
  ),
};
