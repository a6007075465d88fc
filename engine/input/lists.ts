import { activityLists } from "./lists/activity-lists.ts";
import { answerLists } from "./lists/answer-lists.ts";
import { clientLists } from "./lists/client-lists.ts";
import { numberOfCode } from "./lists/closed-list.ts";
import { developmentLists } from "./lists/development-lists.ts";
import { funnelLists } from "./lists/funnel-lists.ts";
import { peopleLists } from "./lists/people-lists.ts";
import { reviewLists } from "./lists/review-lists.ts";
import { sourceLists } from "./lists/source-lists.ts";

/** The closed lists of the input sheets: code = label in both languages. The order is the code's number in a column. */
export const lists = {
  ...clientLists,
  ...funnelLists,
  ...activityLists,
  ...sourceLists,
  ...peopleLists,
  ...reviewLists,
  ...developmentLists,
  ...answerLists,
};

export type ListName = keyof typeof lists;
export type CodeOf<L extends ListName> = keyof (typeof lists)[L] & string;

/** Number of a code in a column of the list, for comparing: `codeNumber("dealStatus", "won")`. */
export function codeNumber<L extends ListName>(list: L, code: CodeOf<L>): number {
  return numberOfCode(lists[list], code);
}
