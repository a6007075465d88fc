import { text } from "../../ground/text.ts";

/** Strengths a manager may have, as the sheet Managers writes them. */
export const strengthTags = {
  writing: text("writing", "письмо"),
  network: text("network", "связи"),
  phone: text("phone", "телефон"),
  field: text("field", "поле"),
  experience: text("experience", "опыт"),
};
export type Strength = keyof typeof strengthTags;

/** Personal ways of selling (D-049 to D-053), in the order of the source. */
export const techniqueNames = {
  mailing: text("mailing, then calls", "рассылка, затем звонки"),
  recommendations: text("recommendations and connections", "рекомендации и связи"),
  coldCalls: text("cold calls to untouched companies", "холодные звонки по «целине»"),
  coldVisits: text("cold visits in mass", "массовые холодные визиты"),
  pairClosing: text("works in a pair and closes", "работа в паре на закрытие"),
};
export type Technique = keyof typeof techniqueNames;
