import type { lists } from "./lists.ts";
import { activityAliases } from "./lists/activity-lists.ts";
import { answerAliases } from "./lists/answer-lists.ts";
import { clientAliases } from "./lists/client-lists.ts";
import type { AliasesOf } from "./lists/closed-list.ts";
import { developmentAliases } from "./lists/development-lists.ts";
import { funnelAliases } from "./lists/funnel-lists.ts";
import { peopleAliases } from "./lists/people-lists.ts";
import { reviewAliases } from "./lists/review-lists.ts";
import { sourceAliases } from "./lists/source-lists.ts";

/** Other words for the codes of all closed lists, as exports write them. */
export const listAliases: AliasesOf<typeof lists> = {
  ...clientAliases,
  ...funnelAliases,
  ...activityAliases,
  ...sourceAliases,
  ...peopleAliases,
  ...reviewAliases,
  ...developmentAliases,
  ...answerAliases,
};
