import { text } from "../../ground/text.ts";
import { headings } from "../headings.ts";
import type { AliasesOf, ListLabels } from "./closed-list.ts";

/** Where a deal stands, and what its stages are. */
export const funnelLists = {
  dealStatus: { open: text("open", "в работе"), won: text("won", "выиграна"), lost: text("lost", "проиграна") },
  forecastCategory: {
    commit: text("commit", "обязательство"),
    bestCase: text("best case", "лучший случай"),
    pipeline: text("pipeline", "в работе"),
    omitted: text("omitted", "вне прогноза"),
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
} satisfies Record<string, ListLabels>;

export const funnelAliases: AliasesOf<typeof funnelLists> = {
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
  forecastCategory: {
    commit: headings`committed, commit forecast, closed, обязательства, точно, уверенный прогноз, твёрдый прогноз`,
    bestCase: headings`best, upside, most likely, probable, оптимистично, вероятно, возможный`,
    pipeline: headings`open, possible, воронка, в воронке, прогноз`,
    omitted: headings`omit, not forecasted, excluded, none, исключена, не учитывать, не в прогнозе`,
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
};
