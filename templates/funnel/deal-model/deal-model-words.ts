import { text } from "../../../engine/index.ts";

/** Names of the hidden sheets, and what first pages say of the rows of Deals. */
export const dealModelWords = {
  deals: text("w Deals", "р Сделки"),
  stages: text("w Stages", "р Этапы"),
  facts: text("w Facts", "р Период"),
  lists: text("w Words", "р Слова"),
  textCells: text("Cells with text instead of a number or a day", "Ячеек с текстом вместо числа или даты"),
  textCellsNote: text(
    "on Deals, counted as blank: turn them into numbers and dates",
    "на листе «Сделки», считаются пустыми: превратите их в числа и даты",
  ),
};
