import { text } from "../../../engine/index.ts";

/** Names of the hidden sheets. */
export const dealModelWords = {
  deals: text("w Deals", "р Сделки"),
  stages: text("w Stages", "р Этапы"),
  facts: text("w Facts", "р Период"),
  lists: text("w Words", "р Слова"),
};
