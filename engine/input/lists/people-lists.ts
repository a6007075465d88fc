import { text } from "../../ground/text.ts";
import { headings } from "../headings.ts";
import type { AliasesOf, ListLabels } from "./closed-list.ts";

/** Who somebody is: among our sellers and among the client's people. */
export const peopleLists = {
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
  personRole: {
    LPR: text("decision maker", "ЛПР"),
    LFR: text("recommender", "ЛФР"),
    LVR: text("influencer", "ЛВР"),
    gatekeeper: text("gatekeeper", "секретарь"),
    other: text("other", "прочее"),
  },
  decisionRole: { LFR: text("recommender", "ЛФР"), LPR: text("decision maker", "ЛПР") },
} satisfies Record<string, ListLabels>;

export const peopleAliases: AliasesOf<typeof peopleLists> = {
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
  personRole: {
    LPR: headings`
      decider, economic buyer, approver, executive sponsor, лицо принимающее решение,
      принимает решение`,
    LFR: headings`decision shaper, technical buyer, evaluator, specifier, лицо формирующее решение, формирует решение`,
    LVR: headings`user, end user, champion, coach, лицо влияющее на решение, влияет на решение`,
    gatekeeper: headings`assistant, secretary, reception, ассистент, приёмная`,
    other: headings`budget holder, contact, другое, иное`,
  },
  decisionRole: {
    LFR: headings`decision shaper, лицо формирующее решение`,
    LPR: headings`decider, лицо принимающее решение`,
  },
};
