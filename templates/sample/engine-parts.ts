/** What the sample takes of the engine, in one place. */
export {
  addMonths,
  dayOf,
  firstOfMonth,
  isoDay,
  lastOfMonth,
  monthIndex,
  monthOf,
  weekdayOf,
  yearOf,
} from "../../engine/ground/day.ts";
export { abcKeys } from "../../engine/ground/abc-class.ts";
export { classifyAbc } from "../../engine/clients/classify-abc.ts";
export { packList } from "../../engine/history/packed-list.ts";
export { advisorQuestions } from "../../engine/input/advisor-questions.ts";
export { defaultAnswers } from "../../engine/input/defaults/answers.ts";
export { defaultCategoryNorms } from "../../engine/input/defaults/category-norms.ts";
export { defaultNorms } from "../../engine/input/defaults/norms.ts";
export { defaultProspectNorms } from "../../engine/input/defaults/prospect-norms.ts";
export { defaultStages } from "../../engine/input/defaults/stages.ts";
export { settingsCatalogue, type SettingKey } from "../../engine/input/settings-catalogue.ts";
export { lists } from "../../engine/input/lists.ts";
export type { CodeOf } from "../../engine/input/lists.ts";
export type { ColumnSpec, TableSpec } from "../../engine/input/column-spec.ts";
export type { RawCell, RawSheet } from "../../engine/input/raw-sheet.ts";
export { tables, type TableName } from "../../engine/input/tables/index.ts";
export { layerItems, layerNames } from "../../engine/programmes/layers.ts";
export type { Day } from "../../engine/ground/units.ts";
export { text, type Language, type Text } from "../../engine/ground/text.ts";
