import { text, type Text } from "../ground/text.ts";
import { headings } from "./headings.ts";
import type { CodeOf } from "./lists.ts";

/** One usual stage of a B2B funnel and the names CRMs give it. */
export interface StageWords {
  /** How it is called on a Stages sheet made from it. */
  readonly name: Text;
  /** Case, spaces, ё/е and punctuation do not matter. */
  readonly words: readonly string[];
  readonly phase: CodeOf<"stagePhase">;
  readonly kind: CodeOf<"stageKind">;
}

/**
 * The usual stages of Salesforce, HubSpot, Pipedrive, Bitrix24, amoCRM, 1C and plain lists, in their usual order: what
 * makes a missing Stages table. Phases as in CALC-21: hot is proposal received, meetings held, being closed.
 */
export const stageWords: readonly StageWords[] = [
  {
    name: text("Prospecting", "Поиск клиента"),
    words: headings`
      prospecting, prospect, suspect, target, cold, cold call, researching, Поиск, Поиск клиента, Потенциальный,
      Потенциальный клиент, Холодный, Холодный звонок, Прозвон, База`,
    phase: "new",
    kind: "open",
  },
  {
    name: text("New", "Новая"),
    words: headings`
      new, new lead, new deal, new opportunity, lead, lead in, lead generation, leads, incoming, incoming leads,
      inbox, unsorted, backlog, not started, not contacted, open not contacted, inquiry, enquiry, Новая, Новый,
      Новое, Новая сделка, Новый лид, Новая заявка, Лид, Лиды, Заявка, Заявка получена, Обращение, Неразобранное,
      Входящий, Входящая заявка, Не обработан, Не обработана, Интерес, Сформирован интерес`,
    phase: "early",
    kind: "open",
  },
  {
    name: text("First contact", "Первичный контакт"),
    words: headings`
      contacted, contact, contact made, first contact, initial contact, attempted to contact, attempting contact,
      connected, connect, engaging, engaged, engagement, working, working contacted, in progress, in work,
      discovery call, call, nurturing, Первичный контакт, Первый контакт, Контакт, Контакт установлен,
      Установление контакта, Первичный звонок, Взято в работу, Взят в работу, Принято в работу, В работе,
      В обработке, Связались, Дозвонились, Недозвон`,
    phase: "early",
    kind: "open",
  },
  {
    name: text("Qualification", "Квалификация"),
    words: headings`
      qualification, qualifying, qualify, qualified, qualified lead, qualified to buy, marketing qualified lead,
      sales qualified lead, sales accepted lead, MQL, SQL, SAL, Квалификация, Квалифицирован, Квалифицирована,
      Квалификация пройдена, Квалифицированный лид, Обработан, Проверка интереса`,
    phase: "early",
    kind: "open",
  },
  {
    name: text("Needs analysis", "Выявление потребностей"),
    words: headings`
      needs analysis, needs assessment, needs defined, needs identified, needs discovery, discovery, requirements,
      requirements gathering, analysis, scoping, Выявление потребностей, Выявление потребности, Анализ потребностей,
      Потребность выявлена, Потребности выявлены, Потребность, Потребности, Сбор требований, Бриф, Бриф получен,
      Замер, Аудит`,
    phase: "early",
    kind: "open",
  },
  {
    name: text("Meeting planned", "Встреча назначена"),
    words: headings`
      appointment scheduled, appointment, meeting scheduled, meeting booked, meeting, demo scheduled, demo booked,
      Встреча назначена, Назначена встреча, Встреча, Демонстрация назначена`,
    phase: "early",
    kind: "open",
  },
  {
    name: text("Presentation", "Презентация"),
    words: headings`
      presentation scheduled, presentation, value proposition, solution, solution development, solution design,
      demo, demonstration, Презентация, Презентация решения, Демонстрация, Показ, Подбор решения, Разработка решения`,
    phase: "early",
    kind: "open",
  },
  {
    name: text("Decision makers", "Выход на ЛПР"),
    words: headings`
      id. decision makers, identify decision makers, decision makers, decision maker bought-in, decision maker,
      champion, Выход на ЛПР, ЛПР, Контакт с ЛПР, Определение ЛПР`,
    phase: "early",
    kind: "open",
  },
  {
    name: text("Meeting held", "Встреча проведена"),
    words: headings`
      meeting held, meeting done, demo done, demo completed, presentation done, perception analysis,
      Встреча проведена, Встреча состоялась, Презентация проведена, Демонстрация проведена, Встреча с ЛПР`,
    phase: "hot",
    kind: "open",
  },
  {
    name: text("Trial", "Тест"),
    words: headings`
      trial, pilot, proof of concept, POC, evaluation, technical evaluation, test, testing, sample sent, Тест,
      Тестирование, Тестовый период, Пилот, Пилотный проект, Пробный период, Пробная поставка, Образцы,
      Отправлены образцы`,
    phase: "hot",
    kind: "open",
  },
  {
    name: text("Proposal", "КП отправлено"),
    words: headings`
      proposal, proposal sent, proposal made, proposal/price quote, proposal and quote, price quote, quote, quote
      sent, quotation, quotation sent, offer, offer sent, offer made, estimate, КП, КП отправлено, КП выслано,
      Отправлено КП, Отправка КП, Подготовка КП, Коммерческое предложение, Коммерческое предложение отправлено,
      Предложение, Предложение отправлено, Расчёт, Расчёт стоимости, Смета, Просчёт, proposition, quoted, quote
      presented, Отправлено предложение, КП направлено, Angebot, propuesta`,
    phase: "early",
    kind: "open",
  },
  {
    name: text("Proposal discussed", "КП обсуждено"),
    words: headings`
      proposal discussed, proposal presented, proposal review, proposal accepted, КП обсуждено, Обсуждение КП,
      КП согласовано, Согласование КП, КП получено, Защита КП`,
    phase: "hot",
    kind: "open",
  },
  {
    name: text("Tender", "Тендер"),
    words: headings`
      tender, RFP, RFQ, bid, bidding, shortlist, shortlisted, comparison, Тендер, Конкурс, Торги, Тендер сравнение,
      Сравнение`,
    phase: "hot",
    kind: "open",
  },
  {
    name: text("Negotiation", "Переговоры"),
    words: headings`
      negotiation, negotiations, negotiating, negotiations started, negotiation/review, in negotiation, review,
      bargaining, Переговоры, Ведутся переговоры, Торг, Обсуждение, Обсуждение условий, Работа с возражениями`,
    phase: "hot",
    kind: "open",
  },
  {
    name: text("Decision", "Принимают решение"),
    words: headings`
      decision, decision making, decision pending, awaiting decision, commit, committed, verbal, verbal agreement,
      verbal commitment, best case, closing, Принимают решение, Принятие решения, Ожидание решения, Ждём решения,
      Думает, Дожим, Дожатие`,
    phase: "hot",
    kind: "open",
  },
  {
    name: text("Agreement", "Согласование"),
    words: headings`
      approval, agreement, internal approval, legal, legal review, procurement, Согласование, Согласование условий,
      На согласовании, Согласовано, Согласование спецификации`,
    phase: "hot",
    kind: "open",
  },
  {
    name: text("Contract", "Согласование договора"),
    words: headings`
      contract, contract sent, contract negotiation, contract review, contracting, agreement sent, paperwork,
      signing, Договор, Подготовка договора, Согласование договора, Договор отправлен, Договор на подписании,
      Подписание договора, Заключение договора, Подготовка документов, Документы`,
    phase: "hot",
    kind: "open",
  },
  {
    name: text("Invoice", "Счёт выставлен"),
    words: headings`
      invoice, invoice sent, invoiced, billing, awaiting payment, payment pending, prepayment invoice,
      final invoice, Счёт, Счёт выставлен, Выставлен счёт, Выставление счёта, Счёт отправлен, Счёт на предоплату,
      Счёт на оплату, Финальный счёт, Ожидание оплаты, Ожидаем оплату, Ждём оплату, Предоплата`,
    phase: "hot",
    kind: "open",
  },
  {
    name: text("Won", "Выиграна"),
    words: headings`
      won, win, closed won, close won, deal won, won deal, sold, success, successful, succeeded, signed, contract
      signed, deal closed won, order received, ordered, purchase order, paid, payment received, converted, closed
      successfully, payment done, payment completed, payment complete, invoice paid, fully paid, paid in full, deal
      done, order confirmed, contract awarded, Выиграна, Выигран, Выиграно, Выигранная, Победа, Успех, Успешно,
      Успешная, Успешно реализовано, Реализовано, Реализована, Сделка успешна, Сделка выиграна, Сделка заключена,
      Успешная сделка, Закрыта успешно, Закрыто успешно, Закрыт успешно, Завершена успешно, Успешно завершена,
      Продажа, Продано, Продана, Договор заключён, Договор подписан, Контракт подписан, Заказ получен, Оплачено,
      Оплачен, Оплачена, Оплата получена, Полностью оплачено, Счёт оплачен, Деньги получены, Оплата, payment made,
      sale closed, sale made, sale completed, closed paid, closed converted, closed deal, agreement signed, won
      closed, Оплата прошла, Оплата поступила, Деньги поступили, Куплено, Купил, Купили, Сделка завершена, Сделка
      закрыта, Сделка состоялась, Оплачен полностью, Полная оплата, Выиграли, Закрыта выиграна, gewonnen, ganada,
      gagné, wygrana`,
    phase: "client",
    kind: "won",
  },
  {
    name: text("Delivery", "Исполнение"),
    words: headings`
      delivery, delivered, shipped, shipment, implementation, onboarding, fulfilment, fulfillment, in production,
      completed, done, handed over, Отгрузка, Отгружено, Доставка, Внедрение, Исполнение, Производство, Монтаж,
      Выполнение работ, Работы выполнены, Акт подписан, Закрывающие документы, Постоплата, Первая оплата и отгрузка,
      Оплата и отгрузка`,
    phase: "client",
    kind: "post",
  },
  {
    name: text("Repeat sale", "Повторная продажа"),
    words: headings`
      repeat sale, renewal, upsell, cross-sell, expansion, retention, after sales, Повторная продажа,
      Повторные продажи, Допродажа, Продление, Постпродажа, Сопровождение, Развитие клиента`,
    phase: "client",
    kind: "post",
  },
  {
    name: text("Lost", "Проиграна"),
    words: headings`
      lost, lose, loss, apology, closed lost, close lost, deal lost, lost deal, failed, fail, unsuccessful, disqualified,
      unqualified, rejected, refused, declined, cancelled, canceled, dead, abandoned, no decision, no budget, not
      interested, junk, spam, deal closed lost, Проиграна, Проигран, Проиграно, Проигранная, Проигрыш, Отказ,
      Отказался, Отказ клиента, Закрыто и не реализовано, Не реализовано, Закрыта неуспешно, Закрыто неуспешно,
      Неуспех, Неуспешно, Неуспешная, Провал, Провалена, Провалено, Сделка провалена, Сделка проиграна, Анализ причины
      провала, Потеряна, Потерян, Потеряно, Отменена, Отменено, Отмена, Отклонена, Отклонено, Не целевой, Нецелевой,
      Некачественный лид, Брак, Спам, Слив, lost to competitor, lost to competition, churned, unresponsive, no
      response, out of business, duplicate, not qualified, closed no sale, unsuccessful sale, Не купил, Не купили,
      Отказ от покупки, Ушёл к конкуренту, Ушли к конкуренту, Выбрали конкурента, Неактуально, Дубль, Закрыта
      проиграна, Проиграли, verloren, perdida, perdu, przegrana`,
    phase: "early",
    kind: "lost",
  },
];
