import { text, type Text } from "../words/text.ts";

/** The closed lists of the input sheets: code = label in both languages. The order is the code's number in a column. */
export const lists = {
  clientStatus: {
    prospect: text("prospect", "потенциальный"),
    client: text("client", "клиент"),
    former: text("former", "бывший"),
  },
  clientClass: {
    target: text("target", "целевой"),
    assigned: text("assigned", "назначенный"),
    joint: text("joint", "совместный"),
    incoming: text("incoming", "входящий"),
  },
  category: { A: text("A", "A"), B: text("B", "B"), C: text("C", "C"), none: text("none", "нет") },
  mark: { A: text("A", "A"), B: text("B", "B"), C: text("C", "C") },
  dealStatus: { open: text("open", "в работе"), won: text("won", "выиграна"), lost: text("lost", "проиграна") },
  personRole: {
    LPR: text("LPR", "ЛПР"),
    LFR: text("LFR", "ЛФР"),
    LVR: text("LVR", "ЛВР"),
    gatekeeper: text("gatekeeper", "секретарь"),
    other: text("other", "прочее"),
  },
  activityType: {
    call: text("call", "звонок"),
    officeMeeting: text("meeting at our office", "встреча у нас"),
    awayMeeting: text("meeting away", "встреча на выезде"),
    presentation: text("presentation", "презентация"),
    letter: text("letter", "письмо"),
    coldVisit: text("cold visit", "холодный визит"),
    paperwork: text("contract and shipment paperwork", "оформление договора и отгрузки"),
    mailing: text("mailing", "рассылка"),
    info: text("sending information", "отправка информации"),
    greeting: text("greeting", "поздравление"),
    event: text("event", "мероприятие"),
    advert: text("advertising", "реклама"),
    other: text("other", "прочее"),
  },
  activityStatus: {
    planned: text("planned", "план"),
    done: text("done", "сделано"),
    missed: text("missed", "не состоялся"),
    cancelled: text("cancelled", "отменён"),
  },
  interest: {
    high: text("high", "высокий"),
    medium: text("medium", "средний"),
    low: text("low", "низкий"),
    refused: text("refused", "отказ"),
  },
  letterChannel: {
    email: text("e-mail", "эл. почта"),
    courier: text("courier", "курьер"),
    post: text("post", "почта"),
    fax: text("fax", "факс"),
  },
  leadSource: {
    research: text("market research", "маркетинговое исследование"),
    crm: text("CRM", "CRM"),
    orderForms: text("order forms", "бланки заказов"),
    directories: text("phone directories", "телефонные справочники"),
    internet: text("internet", "интернет"),
    press: text("press", "журналы и газеты"),
    staff: text("staff", "сотрудники"),
    exhibition: text("exhibition", "выставка"),
    recommendation: text("recommendation", "рекомендация"),
    mailing: text("mailing", "рассылка"),
    visit: text("visit", "визит"),
    incomingCall: text("incoming call", "входящий звонок"),
  },
  managerRole: {
    VIP: text("VIP", "VIP"),
    territorial: text("territorial", "территориальный"),
    regional: text("regional", "региональный"),
    account: text("account", "постоянные клиенты"),
    senior: text("senior", "старший"),
    supervisor: text("supervisor", "управляющий"),
    head: text("head of sales", "начальник отдела"),
    directorate: text("directorate head", "начальник управления"),
    marketing: text("marketing", "маркетинг"),
    director: text("commercial director", "коммерческий директор"),
    ceo: text("company head", "руководитель компании"),
  },
  strategy: {
    interception: text("interception", "перехват"),
    coverage: text("coverage", "охват"),
    base: text("base", "постоянные клиенты"),
  },
  dayType: {
    holiday: text("holiday", "выходной"),
    workday: text("workday", "рабочий"),
    short: text("short", "сокращённый"),
  },
  itemStatus: {
    done: text("done", "выполнено"),
    notDone: text("not done", "не выполнено"),
    notApplicable: text("not applicable", "не применимо"),
  },
  stagePhase: {
    new: text("new", "новый"),
    early: text("early", "ранняя"),
    hot: text("hot", "горячая"),
    client: text("client", "клиент"),
  },
  stageKind: {
    open: text("open", "в работе"),
    won: text("won", "выиграна"),
    post: text("after sale", "после продажи"),
    // CRMs keep "Lost" among their stages; it is no step of the funnel, only how a deal may end.
    lost: text("lost", "проиграна"),
  },
  howWon: {
    advert: text("advert", "реклама"),
    activeSale: text("active sale", "активная продажа"),
    other: text("other", "другое"),
  },
  serviceModel: {
    transactional: text("transactional", "транзакционная"),
    consultative: text("consultative", "консультационная"),
    entrepreneurial: text("entrepreneurial", "предпринимательская"),
  },
  stepOrigin: { seller: text("seller", "продавец"), rop: text("head of sales", "РОП") },
  reviewField: {
    steps: text("steps", "шаги"),
    amount: text("amount", "сумма"),
    probability: text("probability", "вероятность"),
    closeDate: text("close date", "дата закрытия"),
    objection: text("objection", "возражение"),
    other: text("other", "прочее"),
  },
  marketGrowth: {
    booming: text("booming", "бурный"),
    growing: text("growing", "растущий"),
    stable: text("stable", "стабильный"),
    falling: text("falling", "падающий"),
  },
  yesNoUnknown: { yes: text("yes", "да"), no: text("no", "нет"), unknown: text("unknown", "неизвестно") },
  promotedCategory: { A: text("A", "A"), B: text("B", "B") },
  decisionRole: { LFR: text("LFR", "ЛФР"), LPR: text("LPR", "ЛПР") },
  verdict: {
    open: text("open", "открыта"),
    confirmed: text("confirmed", "подтверждена"),
    dropped: text("dropped", "отброшена"),
  },
  comparisonKind: { advantage: text("advantage", "преимущество"), shortcoming: text("shortcoming", "недостаток") },
  devStatus: {
    planned: text("planned", "план"),
    inWork: text("in work", "в работе"),
    client: text("client", "клиент"),
    refused: text("refused", "отказ"),
  },
  territoryKind: { businessCentre: text("business centre", "бизнес-центр"), street: text("street", "улица") },
} satisfies Record<string, Readonly<Record<string, Text>>>;

export type ListName = keyof typeof lists;
export type CodeOf<L extends ListName> = keyof (typeof lists)[L] & string;

/** Number of a code in a column of the list, for comparing: `codeNumber("dealStatus", "won")`. */
export function codeNumber<L extends ListName>(list: L, code: CodeOf<L>): number {
  return Object.keys(lists[list]).indexOf(code);
}
