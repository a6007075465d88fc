import { text } from "../../ground/text.ts";
import type { TableSpec } from "../column-spec.ts";
import { headings } from "../headings.ts";
import {
  channelColumn,
  clientColumn,
  currencyColumn,
  competitorColumn,
  managerColumn,
  personColumns,
  stageColumn,
} from "./common-columns.ts";

/** One row per deal: open, won and lost. */
export const deals = {
  name: text("Deals", "Сделки"),
  aliases: headings`
    opportunities, opportunity, pipeline, sales pipeline, sales_pipeline, deal, leads, projects, Проекты, Воронка,
    Воронка продаж, Возможности, Лиды, Список сделок, Реестр сделок`,
  recognisedBy: [
    ["dealId", "stage"],
    ["dealId", "status"],
    ["clientId", "stage", "amount"],
    ["clientId", "status", "amount", "openDate"],
    ["title", "stage"],
    ["clientId", "openDate", "closeDate"],
  ],
  // Not required: an export without ids is still a list of deals, each row one deal.
  id: "dealId",
  knownBy: ["title"],
  needsOne: ["clientId", "amount", "stage"],
  money: ["amount"],
  columns: {
    dealId: {
      type: "text",
      heading: text("Deal ID", "Код сделки"),
      aliases: headings`
        id, opportunity_id, deal number, opportunity number, record id, lead_id, project id, № сделки, Номер сделки,
        ID сделки, Код, Номер, №, Код проекта, Ссылка, (do not modify) opportunity, external id, hs_object_id,
        deal_id, potential id, deal no, opp id, crm id, order number, Номер заказа, Код лида, ID лида`,
      help: text("Unique code of the deal.", "Уникальный код сделки."),
    },
    clientId: { ...clientColumn, orElse: personColumns, required: "column" },
    title: {
      type: "text",
      heading: text("Title", "Название"),
      aliases: headings`
        deal name, deal title, opportunity name, opportunity, deal, name, subject, project, Название сделки, Сделка,
        Наименование, Тема, Проект, Наименование сделки, topic, potential name, opportunity title, lead title, record name, summary, Название лида, Тема сделки, Предмет сделки, Предмет`,
      help: text("What the deal is about.", "О чём сделка."),
    },
    managerId: {
      ...managerColumn,
      help: text(
        "The seller who owns the deal. Blank: the client's manager.",
        "Продавец, который ведёт сделку. Пусто: менеджер клиента.",
      ),
    },
    channel: {
      ...channelColumn,
      help: text("Sales channel. Blank: the client's channel.", "Канал сбыта. Пусто: канал клиента."),
    },
    strategy: {
      type: "code",
      list: "strategy",
      heading: text("Strategy", "Стратегия"),
      help: text("interception, coverage or base.", "перехват, охват или постоянные клиенты."),
    },
    // CRM exports often keep won and lost in the stage only; then the stage's words say it (said in a notice).
    status: {
      type: "code",
      list: "dealStatus",
      heading: text("Status", "Статус"),
      aliases: headings`
        deal status, opportunity status, closed status, outcome, Исход, Результат, Состояние, state, opportunity
        state, deal state, deal outcome, won/lost, stage type, status_type, Итог, Итог сделки`,
      help: text("open, won or lost.", "в работе, выиграна или проиграна."),
    },
    // Not required: a won deal without a stage has passed all of them; an open one without a stage is an issue there.
    stage: stageColumn,
    openDate: {
      type: "date",
      happened: true,
      required: "column",
      heading: text("Opened", "Открыта"),
      aliases: headings`
        engage_date, open date, opened on, created, created at, created date, created on, create date, deal created,
        date created, add time, start date, date_create, begindate, Дата создания, Дата создания сделки, Создана, Дата
        открытия, Дата начала, Дата сделки, Дата, date, Дата заведения, Дата регистрации, created time, creation date,
        creation time, deal_created_date, deal creation date, date entered, opened at, open time, record created, lead
        created, opportunity created, add date, Дата добавления, Создано, Создан, Дата заявки, Дата обращения, Дата и
        время создания, Дата начала сделки, Дата создания лида, Erstellt am, fecha de creación, date de création`,
      help: text("Day the deal was opened.", "День, когда сделку открыли."),
    },
    closeDate: {
      type: "date",
      happened: true,
      heading: text("Closed", "Закрыта"),
      aliases: headings`
        close_date, closed date, closed on, closed at, actual close date, won time, won date, lost time, date closed,
        Дата закрытия, Закрыто, Дата завершения, Завершена, Фактическая дата закрытия, Дата продажи, closing date,
        date won, won on, won at, closed won date, date lost, lost date, lost on, lost at, closed time, actual closing
        date, completion date, end date, Дата выигрыша, Дата победы, Дата проигрыша, Закрыт, Дата закрытия сделки,
        Дата реализации, Дата успешного завершения, Фактическая дата завершения, Фактическое закрытие, Abschlussdatum,
        fecha de cierre, date de clôture`,
      orElse: headings`
        won time, won date, date won, won on, lost time, lost date, date lost, lost on, closed date, actual close date,
        Дата выигрыша, Дата проигрыша`,
      help: text(
        "Day the deal was won or lost; blank while it is open.",
        "День выигрыша или проигрыша; пусто, пока в работе.",
      ),
    },
    amount: {
      type: "money",
      min: 0,
      required: "column",
      heading: text("Amount", "Сумма"),
      aliases: headings`
        close_value, deal amount, deal value, opportunity amount, value, total, total amount, budget, sales value,
        expected revenue, Сумма сделки, Итого, Бюджет, Бюджет сделки, Стоимость, Сумма документа, Сумма проекта, Сумма
        (план), Цена, Сумма руб., amount in company currency, est. revenue, estimated revenue, actual revenue, deal
        size, contract value, total contract value, TCV, ACV, sale, sale value, sale price, price, lead's sales value,
        lead value, opportunity value, estimated value, monetary value, total value, sum, Сумма контракта, Сумма
        договора, Стоимость сделки, Сумма лида, Сумма заказа, Ожидаемая выручка, Выручка, Объём сделки, Цена сделки,
        Betrag, importe, montant, kwota`,
      // as Bitrix24 names it for reports, where TITLE is the title
      leftover: headings`opportunity`,
      help: text(
        "Money of the deal, zero or more; unknown is blank, not 0.",
        "Деньги сделки, не меньше нуля; неизвестно — пусто, а не 0.",
      ),
    },
    sellerEstimate: {
      type: "money",
      min: 0,
      heading: text("Seller's estimate", "Оценка продавца"),
      aliases: headings`seller estimate, rep forecast, Прогноз менеджера, Прогноз продавца`,
      help: text("What the seller expects, in money.", "Сколько ожидает продавец, деньги."),
    },
    ropEstimate: {
      type: "money",
      min: 0,
      heading: text("ROP's estimate", "Оценка РОПа"),
      aliases: headings`head's estimate, manager forecast, Прогноз РОПа, Оценка руководителя`,
      help: text("What the head of sales expects after review, in money.", "Сколько ожидает РОП после ревью, деньги."),
    },
    probability: {
      type: "share",
      min: 0,
      max: 1,
      heading: text("Probability", "Вероятность"),
      aliases: headings`
        probability (%), win probability, deal probability, chance, confidence, Вероятность %, Вероятность сделки,
        Вероятность успеха, Шанс, probabilidad`,
      help: text("Chance to win, 0 to 100 %.", "Вероятность выигрыша, от 0 до 100 %."),
    },
    forecastCategory: {
      type: "code",
      list: "forecastCategory",
      heading: text("Forecast category", "Категория прогноза"),
      aliases: headings`forecast, forecast stage, deal forecast category, Прогноз категория, Статус прогноза`,
      help: text(
        "commit, best case, pipeline or omitted. Blank: by chance and phase.",
        "обязательство, лучший случай, в работе или вне прогноза. Пусто: по вероятности и фазе.",
      ),
    },
    forecastClose: {
      type: "date",
      heading: text("Forecast close", "Прогноз закрытия"),
      aliases: headings`
        expected close date, tentative close date, expected close, forecast close date, planned close date, estimated close date, target
        close date, Планируемая дата закрытия, Ожидаемая дата закрытия, Предполагаемая дата закрытия, Плановая дата
        закрытия, Прогнозная дата, Дата закрытия (план), Предполагаемая дата оплаты, est. close date, estimated close,
        expected closing, expected closing date, exp. close date, forecast date, forecasted close date, projected
        close date, target date, anticipated close date, Ожидаемое закрытие, Ожидаемая дата, План закрытия,
        Планируемое закрытие, Предполагаемая дата завершения, Дата завершения (план), Плановая дата сделки, cierre previsto`,
      help: text("Day the deal should be won.", "День, когда сделка должна быть выиграна."),
    },
    score21: {
      type: "whole",
      min: 0,
      heading: text("Stage 2.1 score", "Оценка 2.1"),
      help: text(
        "How many needs of the recommender were matched to our advantages: 0, 1, 2 …",
        "Сколько потребностей ЛФР закрыто нашими преимуществами: 0, 1, 2 …",
      ),
    },
    score22: {
      type: "whole",
      min: 0,
      heading: text("Stage 2.2 score", "Оценка 2.2"),
      help: text(
        "How many decision criteria were turned in our favour: 0, 1, 2 …",
        "Сколько критериев решения сдвинуто в нашу пользу: 0, 1, 2 …",
      ),
    },
    annualBenefit: {
      type: "money",
      heading: text("Client's annual benefit", "Годовая выгода"),
      help: text("What the client gains a year, in money.", "Сколько клиент выигрывает в год, деньги."),
    },
    clientCost: {
      type: "money",
      heading: text("Client's own costs", "Затраты клиента"),
      help: text("What the client spends besides our price, in money.", "Расходы клиента помимо нашей цены, деньги."),
    },
    benefitYears: {
      type: "number",
      min: 0,
      heading: text("Years", "Лет"),
      aliases: headings`benefit years, Срок выгоды лет`,
      help: text("For how many years the benefit lasts; blank is 1.", "Сколько лет длится выгода; пусто — 1."),
    },
    complex: {
      type: "flag",
      heading: text("Complex deal", "Сложная сделка"),
      aliases: headings`complex, Сложная`,
      help: text("yes or no.", "да или нет."),
    },
    reviewNotes: {
      type: "text",
      heading: text("Market notes", "Рынок и конкуренты"),
      aliases: headings`notes, description, comment, comments, Комментарий, Примечание, Описание`,
      help: text(
        "Trends, competitors, norms and peculiarities of this market.",
        "Тренды, конкуренты, нормы и особенности этого рынка.",
      ),
    },
    lossReason: {
      type: "text",
      heading: text("Loss reason", "Причина отказа"),
      aliases: headings`
        lost reason, closed lost reason, reason lost, Причина проигрыша, Причина закрытия, Причина потери, reason for
        loss, reason for losing, reason for closing, loss_reason, lost deal reason, Причина неуспеха, Причины отказа,
        Причина отказа клиента`,
      help: text("Why the deal was lost.", "Почему сделка проиграна."),
    },
    competitorId: {
      ...competitorColumn,
      heading: text("Competitor", "Конкурент"),
      aliases: headings`
        competitor name, main competitor, lost to, lost to competitor, primary competitor, Название конкурента,
        Основной конкурент, Кому проиграли, Проиграна конкуренту`,
      help: text(
        "Whom we competed with, as on the sheet Competitors; of a lost deal, who won it.",
        "С кем конкурировали, как на листе «Конкуренты»; у проигранной сделки — кому проиграли.",
      ),
    },
    newClientSale: {
      type: "flag",
      heading: text("New sale", "Новая продажа"),
      aliases: headings`new client, is new customer, new business, Новый клиент, Первая продажа`,
      help: text("yes: the first sale to this client.", "да: первая продажа этому клиенту."),
    },
    // CRMs that archive lost deals keep their stage and switch this off.
    active: {
      type: "flag",
      byDefault: true,
      heading: text("Active", "Активна"),
      aliases: headings`is active, not archived, Активно, Активная`,
      help: text(
        "no, with a loss reason: the deal is lost, whatever its stage.",
        "нет, при указанной причине отказа: сделка проиграна, каким бы ни был этап.",
      ),
    },
    offerQuantity: {
      type: "number",
      min: 0,
      heading: text("Quantity offered", "Количество в предложении"),
      help: text(
        "How much the offer is for; with the amount it gives the price of one. Blank is 1.",
        "Сколько предлагаем; вместе с суммой даёт цену за единицу. Пусто — 1.",
      ),
    },
    offerDiscount: {
      type: "share",
      heading: text("Discount offered", "Скидка в предложении"),
      help: text(
        "Share of the list price, already taken off in Amount.",
        "Доля прайсовой цены; в столбце «Сумма» она уже вычтена.",
      ),
    },
    currency: currencyColumn,
  },
} satisfies TableSpec;
