import { text } from "../../ground/text.ts";
import { headings } from "../headings.ts";
import type { AliasesOf, ListLabels } from "./closed-list.ts";

/** Where clients come from, and how they are won and served. */
export const sourceLists = {
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
  howWon: {
    advert: text("advert", "реклама"),
    activeSale: text("active sale", "активная продажа"),
    other: text("other", "другое"),
  },
  strategy: {
    interception: text("interception", "перехват"),
    coverage: text("coverage", "охват"),
    base: text("base", "постоянные клиенты"),
  },
  serviceModel: {
    transactional: text("transactional", "транзакционная"),
    consultative: text("consultative", "консультационная"),
    entrepreneurial: text("entrepreneurial", "предпринимательская"),
  },
} satisfies Record<string, ListLabels>;

export const sourceAliases: AliasesOf<typeof sourceLists> = {
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
  howWon: {
    advert: headings`advertising, ad`,
    activeSale: headings`active sale, sales, продажа`,
    other: headings`прочее, иное`,
  },
  strategy: {
    interception: headings`intercept, перехват клиентов`,
    coverage: headings`cover, охват рынка, активный охват`,
    base: headings`existing clients, regular clients, farming, база, текущие клиенты`,
  },
  serviceModel: {
    transactional: headings`transaction, транзакция`,
    consultative: headings`consulting, consultation, консультация`,
    entrepreneurial: headings`operational, enterprise, операционная`,
  },
};
