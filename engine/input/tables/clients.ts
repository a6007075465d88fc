import { text } from "../../ground/text.ts";
import type { TableSpec } from "../column-spec.ts";
import { headings } from "../headings.ts";
import { channelColumn, currencyColumn, managerColumn, soldMoney } from "./common-columns.ts";

/** One row per company: clients, prospects, former clients. */
export const clients = {
  name: text("Clients", "Клиенты"),
  aliases: headings`
    accounts, account, companies, customers, organizations, client base, Контрагенты, Компании, Заказчики,
    Покупатели, Партнеры, Организации, Клиентская база, База клиентов, Список клиентов`,
  recognisedBy: [
    ["name", "potentialMark"],
    ["name", "potentialAmount"],
    ["name", "status", "managerId"],
    ["name", "region", "industry"],
    ["name", "ownTurnover"],
    ["name", "revenue"],
  ],
  id: "clientId",
  // Most exports know a company by its name only; then the name is the id.
  idFrom: ["name"],
  knownBy: ["name"],
  money: ["revenue", "ownTurnover"],
  addsUp: ["revenue", "profit", "ownTurnover"],
  columns: {
    clientId: {
      type: "text",
      heading: text("Client ID", "Код"),
      aliases: headings`
        id, account_id, customer_id, company_id, organization_id, record id, id клиента, Код клиента,
        Код контрагента, ID компании, Номер клиента, ИНН`,
      help: text(
        "Unique code of the client. Leave the column out and the name is the code.",
        "Уникальный код клиента. Если столбца нет, кодом служит название.",
      ),
    },
    name: {
      type: "text",
      required: true,
      heading: text("Client", "Клиент"),
      aliases: headings`
        account, account name, client name, customer, customer name, company, company name, organization,
        organisation, organization name, name, legal name, Контрагент, Заказчик, Покупатель, Компания, Организация,
        Партнер, Название, Название компании, Наименование, Наименование контрагента, Наименование компании,
        Наименование клиента, Имя клиента, Рабочее наименование, Полное наименование, Юр. лицо, company / account,
        sales account, customer full name, display name, partner name, bill to, sold-to party, row labels, Названия
        строк, Контрагенты, Клиенты, Покупатели, Заказчики, Грузополучатель, Контрагент / Договор, Краткое
        наименование, Наименование в программе, Название клиента, Kunde, Firma, cliente, empresa`,
      help: text("Name of the company.", "Название компании."),
    },
    // Exports seldom have it: a company that paid or won a deal is a client, any other a prospect (said in a notice).
    status: {
      type: "code",
      list: "clientStatus",
      heading: text("Status", "Статус"),
      aliases: headings`
        client status, account status, account type, customer type, type, lifecycle stage, company type,
        Статус клиента, Тип клиента, Тип компании, Тип, Состояние`,
      help: text(
        "prospect: has not bought yet; client: buys; former: has stopped buying.",
        "потенциальный: ещё не покупал; клиент: покупает; бывший: перестал покупать.",
      ),
    },
    class: {
      type: "code",
      list: "clientClass",
      heading: text("Client class", "Класс клиента"),
      aliases: headings`class, customer class, Класс`,
      help: text("target, assigned, joint or incoming.", "целевой, назначенный, совместный или входящий."),
    },
    managerId: {
      ...managerColumn,
      help: text(
        "The seller who looks after the client, as on the sheet Managers. Blank: unassigned.",
        "Продавец, который ведёт клиента, как на листе «Менеджеры». Пусто: не закреплён.",
      ),
    },
    assignedOn: {
      type: "date",
      heading: text("Assigned on", "Назначен"),
      aliases: headings`assigned date, owner assigned date, Дата назначения, Дата закрепления, Закреплён с`,
      help: text("Day the client was assigned to the manager.", "День, когда клиента закрепили за менеджером."),
    },
    incomingOn: {
      type: "date",
      heading: text("First enquiry on", "Обратился"),
      aliases: headings`
        first enquiry, first inquiry, create date, created, created at, created date, created time,
        first contact date, first_touch, Дата обращения, Первое обращение, Дата создания, Создан, Дата регистрации,
        Дата первого контакта`,
      help: text("Day of the client's first enquiry.", "День первого обращения клиента."),
    },
    business: {
      type: "text",
      heading: text("Business", "Бизнес"),
      aliases: headings`business line, business unit, Направление, Направление бизнеса, Бизнес-направление`,
      help: text("Which of your businesses serves the client.", "Какое из ваших направлений обслуживает клиента."),
    },
    channel: channelColumn,
    region: {
      type: "text",
      heading: text("Region", "Регион"),
      aliases: headings`
        territory, region_id, office_location, location, billing state, billing city, state, city, country,
        country/region, Город, Область, Территория, Бизнес-регион, Регион продаж, Местоположение, Страна`,
      help: text("Region or city.", "Регион или город."),
    },
    industry: {
      type: "text",
      heading: text("Industry", "Отрасль"),
      aliases: headings`
        sector, segment, vertical, industry sector, Сегмент, Сфера деятельности, Сфера, Вид деятельности,
        Отрасль клиента`,
      help: text(
        "Industry, in the words of the sheet Market (Segment).",
        "Отрасль теми же словами, что на листе «Рынок» (Сегмент).",
      ),
    },
    parentId: {
      type: "ref",
      table: "Clients",
      heading: text("Parent company", "Головная компания"),
      aliases: headings`
        parent account, parent_id, parent, subsidiary_of, parent organization, Головной контрагент, Материнская компания`,
      help: text(
        "Client ID or name of the parent company: the setting abcGroups classes its group as one.",
        "Код или название головной компании: по настройке abcGroups группа получает общий класс.",
      ),
    },
    companyGroup: {
      type: "text",
      heading: text("Group of companies", "Группа компаний"),
      aliases: headings`company group, holding, holding name, Холдинг, Название холдинга`,
      help: text(
        "Name of the group, where its head is no client itself.",
        "Название группы, если её головная компания сама не клиент.",
      ),
    },
    revenue: {
      type: "money",
      heading: text("Sales in period", "Продажи за период"),
      aliases: [
        ...soldMoney,
        ...headings`
          sales, total revenue, won revenue, won amount, closed won amount, Продажи, Сумма, Итого, Отгружено,
          Оплачено, Сумма оплат, Поступления, Итог продаж, Продажи клиенту, amount, total spent, sales total, total,
          Реализация, Всего, Обороты за период Кредит, Уменьшение долга`,
      ],
      help: text(
        "What the client paid you in the period, in money. Read only when there is neither a list of payments nor a won deal.",
        "Сколько клиент заплатил вам за период, деньги. Нужно, только если нет ни платежей, ни выигранных сделок.",
      ),
    },
    // AM-17: a bare "revenue" on a client export is usually what the client itself earns.
    ownTurnover: {
      type: "money",
      heading: text("Client's own turnover", "Оборот клиента"),
      // it wins over the key `revenue` of our sales, which is a heading too
      preferred: ["revenue"],
      aliases: headings`
        annual revenue, annual_revenue, company revenue, turnover, annual turnover, Выручка,
        Годовой оборот, Оборот, Годовая выручка, Выручка компании, Оборот компании`,
      help: text(
        "What the client itself earns a year, in money. Not your sales to it.",
        "Сколько сам клиент зарабатывает за год, деньги. Это не ваши продажи ему.",
      ),
    },
    profit: {
      type: "money",
      heading: text("Profit", "Прибыль"),
      aliases: headings`
        margin, gross profit, gross margin, contribution, Маржа, Валовая прибыль, Наценка, Доход,
        Маржинальная прибыль`,
      help: text("Your profit on the client in the period, in money.", "Ваша прибыль по клиенту за период, деньги."),
    },
    potentialAmount: {
      type: "money",
      min: 0,
      heading: text("Potential per year", "Потенциал в год"),
      aliases: headings`
        potential amount, potential revenue, annual potential, estimated potential, wallet, wallet size,
        Сумма потенциала, Потенциал руб., Годовой потенциал, Потенциал продаж, Объём закупок, Ёмкость клиента,
        Потребность в год`,
      help: text(
        "Money the client could pay for your kind of goods in a year, zero or more.",
        "Сколько клиент мог бы платить за ваш товар в год, деньги, не меньше нуля.",
      ),
    },
    potentialMark: {
      type: "code",
      list: "mark",
      heading: text("Client potential", "Потенциал клиента"),
      aliases: headings`
        potential, potential mark, rating, account rating, tier, Потенциал, Категория потенциала, Рейтинг,
        Группа потенциала, Оценка потенциала`,
      help: text(
        "A, B or C. A mark set by hand wins over the amount.",
        "A, B или C. Отметка, поставленная вручную, важнее суммы.",
      ),
    },
    potentialReviewedOn: {
      type: "date",
      heading: text("Potential reviewed", "Потенциал проверен"),
      aliases: headings`potential review date, Дата оценки потенциала, Дата проверки потенциала`,
      help: text("Day the potential was last checked.", "День последней проверки потенциала."),
    },
    abcGroup: {
      type: "code",
      list: "category",
      heading: text("ABC group", "Группа ABC"),
      aliases: headings`
        ABC, ABC class, ABC category, category, ABC-класс, Категория, Категория клиента, Группа АВС, АВС`,
      help: text(
        "Written by the planner on request: A, B, C or none.",
        "Пишет планировщик по запросу: A, B, C или нет.",
      ),
    },
    needs: {
      type: "text",
      heading: text("Needs", "Потребности"),
      aliases: headings`client needs, Потребность, Потребности клиента`,
      help: text("What the client needs, in words.", "Что нужно клиенту, словами."),
    },
    capabilities: {
      type: "text",
      heading: text("Our capabilities", "Наши возможности"),
      aliases: headings`capabilities, Возможности`,
      help: text("What we can offer for these needs.", "Что мы можем предложить под эти потребности."),
    },
    supplierId: {
      type: "ref",
      table: "Competitors",
      heading: text("Current supplier", "Поставщик"),
      aliases: headings`
        supplier, competitor, main competitor, incumbent, Текущий поставщик, Конкурент, Основной поставщик`,
      help: text("Competitor the client buys from now.", "Конкурент, у которого клиент покупает сейчас."),
    },
    supplierSince: {
      type: "date",
      long: true,
      heading: text("Since", "С какого времени"),
      aliases: headings`supplier since, Поставщик с`,
      help: text("Since when the client has bought there.", "С какого времени клиент покупает там."),
    },
    howSupplierWon: {
      type: "code",
      list: "howWon",
      heading: text("How the competitor won", "Как пришёл конкурент"),
      aliases: headings`how supplier won`,
      help: text("advert, active sale or other.", "реклама, активная продажа или другое."),
    },
    changedSupplierBefore: {
      type: "code",
      list: "yesNoUnknown",
      heading: text("Changed supplier before", "Менял поставщика"),
      help: text("yes, no or unknown.", "да, нет или неизвестно."),
    },
    changeReason: {
      type: "text",
      heading: text("Reason of the change", "Причина смены поставщика"),
      aliases: headings`why changed supplier, Почему менял поставщика`,
      help: text("Why the supplier was changed, in words.", "Почему сменили поставщика, словами."),
    },
    interceptionStage: {
      type: "whole",
      min: 0,
      max: 4,
      heading: text("Interception stage", "Ступень перехвата"),
      help: text(
        "0 target, 1 interested, 2 trial purchase, 3 consolidation, 4 old supplier given up.",
        "0 цель, 1 есть интерес, 2 пробная покупка, 3 закрепление, 4 прежний поставщик вытеснен.",
      ),
    },
    leadSource: {
      type: "code",
      list: "leadSource",
      heading: text("Source", "Источник"),
      aliases: headings`
        lead source, original source, account source, Источник клиента, Источник обращения, Источник лида`,
      help: text("Where the client came from; pick from the list.", "Откуда пришёл клиент; выберите из списка."),
    },
    businessCentre: {
      type: "text",
      heading: text("Business centre", "Бизнес-центр"),
      aliases: headings`business center, БЦ`,
      help: text("Business centre where the client sits.", "Бизнес-центр, где находится клиент."),
    },
    street: {
      type: "text",
      heading: text("Street", "Улица"),
      aliases: headings`address, billing street, street address, Адрес, Фактический адрес`,
      help: text("Street, for routes of meetings.", "Улица, для маршрутов встреч."),
    },
    serviceModel: {
      type: "code",
      list: "serviceModel",
      heading: text("Service model", "Модель обслуживания"),
      help: text(
        "transactional, consultative or entrepreneurial.",
        "транзакционная, консультационная или предпринимательская.",
      ),
    },
    currency: currencyColumn,
  },
} satisfies TableSpec;
