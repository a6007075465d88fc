import { headings } from "./headings.ts";
import type { CodeOf, ListName } from "./lists.ts";

/**
 * Other words for the codes of the closed lists, as exports write them. The code itself and its labels in both languages
 * are known anyway; case, spaces, ё/е and punctuation do not matter.
 */
export const listAliases: { readonly [L in ListName]?: { readonly [C in CodeOf<L>]?: readonly string[] } } = {
  clientStatus: {
    prospect: headings`
      prospects, lead, potential, potential client, potential customer, target, opportunity, new, subscriber,
      Потенциальный клиент, Лид, Перспективный, Новый, В разработке, Интересант`,
    client: headings`
      customer, client - direct, customer - direct, active, active client, existing, current, buyer, partner,
      Действующий, Действующий клиент, Активный, Постоянный, Постоянный клиент, Покупатель, Текущий, Текущий клиент`,
    former: headings`
      inactive, lost, churned, ex-client, ex-customer, past, past customer, former customer, former client, dormant,
      Бывший клиент, Неактивный, Потерянный, Ушедший, Ушёл, Спящий, Архив`,
  },
  clientClass: {
    target: headings`target client, целевой клиент, целевые`,
    assigned: headings`назначенные, закреплённый`,
    joint: headings`shared, совместные`,
    incoming: headings`inbound, входящие`,
  },
  // The first of each is the Cyrillic letter that looks the same.
  category: { A: ["А"], B: ["В"], C: ["С"], none: headings`no, n/a, без категории, не присвоена, не определена` },
  mark: {
    A: headings`А, high, hot, large, key, высокий, большой, крупный, ключевой`,
    B: headings`В, medium, warm, mid, средний`,
    C: headings`С, low, cold, small, низкий, малый, мелкий`,
  },
  promotedCategory: { A: ["А"], B: ["В"] },
  dealStatus: {
    open: headings`
      opened, active, in progress, in work, working, pending, new, ongoing, открыта, открыт, открытая, открыто,
      активна, активная, в процессе, новая, не закрыта, текущая`,
    won: headings`
      win, closed won, close won, success, successful, sold, выигран, выиграно, успех, успешно, успешная,
      успешно реализовано, сделка успешна, закрыта успешно, продана, оплачена`,
    lost: headings`
      loss, closed lost, close lost, fail, failed, unsuccessful, cancelled, canceled, abandoned, проигран,
      проиграно, отказ, провал, провалена, сделка провалена, неуспешно, закрыто и не реализовано, не реализовано,
      закрыта неуспешно, потеряна, отменена`,
  },
  personRole: {
    LPR: headings`
      decision maker, decider, economic buyer, approver, executive sponsor, лицо принимающее решение,
      принимает решение`,
    LFR: headings`decision shaper, technical buyer, evaluator, specifier, лицо формирующее решение, формирует решение`,
    LVR: headings`influencer, user, end user, champion, coach, лицо влияющее на решение, влияет на решение`,
    gatekeeper: headings`assistant, secretary, reception, ассистент, приёмная`,
    other: headings`budget holder, contact, другое, иное`,
  },
  decisionRole: {
    LFR: headings`decision shaper, лицо формирующее решение`,
    LPR: headings`decision maker, лицо принимающее решение`,
  },
  activityType: {
    call: headings`
      calls, phone, phone call, outgoing call, incoming call, outbound call, inbound call, logged call, telephone,
      звонки, телефонный звонок, исходящий звонок, входящий звонок, исходящий, разговор`,
    officeMeeting: headings`
      meeting, meetings, office meeting, online meeting, video call, video meeting, zoom, встреча, встреча в офисе,
      встреча онлайн, онлайн-встреча, видеовстреча, совещание, переговоры`,
    awayMeeting: headings`
      away meeting, visit, client visit, site visit, field visit, on-site meeting, визит, выезд, выездная встреча,
      выезд к клиенту, встреча у клиента, встреча на территории клиента, командировка`,
    presentation: headings`demo, demonstration, product demo, презентации, демонстрация, показ`,
    letter: headings`
      e-mail, mail, letters, incoming email, outgoing email, logged email, эл. письмо, электронное письмо, письма,
      исходящее письмо, входящее письмо, почта, сообщение, message, sms, whatsapp, chat, чат`,
    coldVisit: headings`cold visits, door to door, холодные визиты`,
    paperwork: headings`contract, documents, договор, документы, оформление, отгрузка, счёт, оформление договора`,
    mailing: headings`newsletter, mass email, marketing email, campaign, e-mail рассылка`,
    info: headings`
      information, send information, proposal, quote, кп, коммерческое предложение, отправка кп, информация`,
    greeting: headings`greetings, congratulation, birthday, поздравления`,
    event: headings`
      events, webinar, exhibition, conference, seminar, мероприятия, вебинар, выставка, конференция, семинар`,
    advert: headings`ad, ads, advertisement, adwords, banner, facebook, twitter, social, реклама в сети`,
    other: headings`task, to-do, note, organic, direct, задача, дело, другое, иное, заметка, комментарий`,
  },
  activityStatus: {
    planned: headings`
      plan, open, not started, scheduled, pending, to do, new, in progress, upcoming, запланирован, запланирована,
      запланировано, назначен, назначена, ожидает, новая, в работе, не выполнена, не начата, активна`,
    done: headings`
      completed, complete, closed, held, finished, attended, yes, true, выполнен, выполнена, выполнено, завершён,
      завершена, завершено, состоялся, состоялась, закрыта, да, факт, проведена`,
    missed: headings`
      no show, no answer, not held, overdue, не состоялась, не состоялось, пропущен, пропущена, просрочен,
      просрочена, недозвон, сорван, сорвана`,
    cancelled: headings`canceled, rescheduled, отменена, отменено, перенесён, перенесена`,
  },
  interest: {
    high: headings`hot, strong, very interested, горячий, сильный, большой`,
    medium: headings`warm, moderate, interested, тёплый, умеренный`,
    low: headings`cold, weak, холодный, слабый`,
    refused: headings`refusal, rejected, not interested, no, отказался, не интересно, нет`,
  },
  letterChannel: {
    email: headings`mail, email, электронная почта, емейл, имейл`,
    courier: headings`dhl, fedex, cdek, курьером, курьерская доставка, сдэк`,
    post: headings`postal, letter, почта россии, почтой, заказное письмо`,
    fax: headings`факсом`,
  },
  leadSource: {
    research: headings`research, исследование, исследование рынка`,
    crm: headings`database, existing customer, existing client, база, база crm, клиентская база, текущий клиент`,
    orderForms: headings`order form, forms, бланк заказа, заявка, форма заявки`,
    directories: headings`directory, yellow pages, purchased list, list, справочник, справочники, жёлтые страницы`,
    internet: headings`
      web, website, site, online, web form, organic search, paid search, search, seo, adwords, google ads, facebook,
      social media, organic social, paid social, direct traffic, сайт, веб-сайт, интернет-реклама, соцсети,
      социальные сети, поиск, яндекс, контекстная реклама, директ`,
    press: headings`magazine, newspaper, print, tv, radio, журнал, газета, сми, пресса`,
    staff: headings`employee, employee referral, employees, сотрудник`,
    exhibition: headings`
      trade show, tradeshow, event, conference, seminar, выставки, конференция, семинар, мероприятие`,
    recommendation: headings`
      referral, referrals, word of mouth, partner, customer referral, external referral, рекомендации,
      по рекомендации, сарафанное радио, партнёр, знакомые`,
    mailing: headings`email marketing, email, campaign, newsletter, рассылки, e-mail рассылка`,
    visit: headings`cold visit, walk-in, field, визиты, холодный визит, обход`,
    incomingCall: headings`
      inbound call, phone inquiry, phone enquiry, phone, call, incoming, звонок, входящий, телефон`,
  },
  managerRole: {
    VIP: headings`
      vip manager, key account manager, kam, key accounts, enterprise account executive, вип, вип-менеджер,
      vip-менеджер, менеджер по ключевым клиентам, вип мп`,
    territorial: headings`
      sales manager, sales rep, sales representative, sales agent, salesperson, sales executive, account executive,
      seller, sales, rep, agent, sdr, bdr, manager, менеджер по продажам, менеджер, продавец,
      торговый представитель, территориальный менеджер, территориальный мп, мп, сейл, агент`,
    regional: headings`regional manager, regional sales manager, региональный менеджер, региональный представитель`,
    account: headings`
      account manager, customer success manager, client manager, farmer, аккаунт-менеджер,
      менеджер по работе с клиентами, менеджер по постоянным клиентам, клиентский менеджер`,
    senior: headings`
      senior manager, senior sales manager, senior sales rep, старший менеджер, ведущий менеджер,
      старший менеджер по продажам`,
    supervisor: headings`
      sales supervisor, team lead, team leader, супервайзер, руководитель группы, руководитель группы продаж,
      управляющий по продажам, тимлид`,
    head: headings`
      head, sales head, rop, роп, начальник отдела роп, начальник отдела продаж, руководитель отдела продаж,
      руководитель отдела`,
    directorate: headings`
      directorate, vp sales, vice president of sales, начальник управления развития продаж,
      начальник управления продаж`,
    marketing: headings`marketer, marketing manager, маркетолог, менеджер по маркетингу`,
    director: headings`
      director, sales director, director of sales, chief commercial officer, cco, cso, директор по продажам,
      коммерческий`,
    ceo: headings`
      chief executive officer, general director, owner, founder, managing director, генеральный директор,
      гендиректор, директор, владелец, собственник`,
  },
  strategy: {
    interception: headings`intercept, перехват клиентов`,
    coverage: headings`cover, охват рынка, активный охват`,
    base: headings`existing clients, regular clients, farming, база, текущие клиенты`,
  },
  dayType: {
    holiday: headings`
      day off, dayoff, off, weekend, non-working, public holiday, выходной день, праздник, праздничный,
      праздничный день, нерабочий, нерабочий день`,
    workday: headings`working, working day, work day, рабочий день, перенос, рабочая суббота`,
    short: headings`
      short day, shortened, half day, pre-holiday, сокращённый день, предпраздничный, предпраздничный день, короткий`,
  },
  itemStatus: {
    done: headings`yes, complete, completed, да, сделано, готово`,
    notDone: headings`no, open, нет, не сделано, не готово`,
    notApplicable: headings`n/a, na, не нужно, неприменимо`,
  },
  stagePhase: {
    new: headings`cold, new company, холодная, холодный, новая`,
    early: headings`warm, раннее, ранний, тёплая`,
    hot: headings`горячий, горячее, closing`,
    client: headings`customer, existing, клиентская`,
  },
  stageKind: {
    open: headings`in progress, working, active, process, открыта, открыт, промежуточная, в процессе`,
    won: headings`closed won, success, win, успех, успешно, успешная, выигран, положительная`,
    post: headings`post, post-sale, after sales, постпродажа, сопровождение`,
    lost: headings`closed lost, fail, failed, loss, apology, провал, проигран, неуспех, неуспешно, неуспешная, отказ`,
  },
  howWon: {
    advert: headings`advertising, ad`,
    activeSale: headings`active sale, sales, продажа`,
    other: headings`прочее, иное`,
  },
  serviceModel: {
    transactional: headings`transaction, транзакция`,
    consultative: headings`consulting, consultation, консультация`,
    entrepreneurial: headings`operational, enterprise, операционная`,
  },
  stepOrigin: { seller: headings`manager, менеджер, мп`, rop: headings`head, начальник отдела, руководитель` },
  reviewField: {
    steps: headings`step, шаг`,
    amount: headings`money, деньги`,
    probability: headings`chance, шанс`,
    closeDate: headings`date, дата, срок`,
    objection: headings`objections, возражения`,
    other: headings`другое`,
  },
  marketGrowth: {
    booming: headings`boom, бурный рост`,
    growing: headings`growth, рост, растёт`,
    stable: headings`flat, стабильно`,
    falling: headings`declining, decline, shrinking, падение, падает`,
  },
  verdict: {
    open: headings`pending, на проверке`,
    confirmed: headings`yes, accepted, принята`,
    dropped: headings`no, rejected, отклонена`,
  },
  comparisonKind: {
    advantage: headings`strength, plus, плюс`,
    shortcoming: headings`weakness, minus, минус`,
  },
  devStatus: {
    planned: headings`plan, планируется, запланирован`,
    inWork: headings`in progress, working, в разработке`,
    client: headings`customer, won`,
    refused: headings`refusal, lost, отказался`,
  },
  territoryKind: { businessCentre: headings`business center, centre, center, бц`, street: headings`ул., квадрат` },
  yesNoUnknown: {
    yes: headings`y, true, д, истина`,
    no: headings`n, false, н, ложь`,
    unknown: headings`not known, don't know, не знаю, неизв.`,
  },
};
