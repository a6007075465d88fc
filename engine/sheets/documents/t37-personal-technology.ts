import type { Text } from "../../ground/text.ts";
import type { DocumentAbout } from "../../documents/document-request.ts";
import { programmeItem } from "../../programmes/programme-item.ts";
import { peopleDocumentWords as words } from "../../words/documents/people-document-words.ts";
import { strengthTags, techniqueNames, type Technique } from "../../words/system/technique-words.ts";
import { text, typed, money } from "../column.ts";
import { formOf } from "../form-of.ts";
import { tableOf } from "../table-of.ts";
import type { TableBlock } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { noteOf } from "./document-fields.ts";
import type { DocumentBody } from "./document-maker.ts";
import { personFields, strengthFields, withoutPerson } from "./person-fields.ts";

const techniques = Object.keys(techniqueNames) as readonly Technique[];
/** The tags stand in the order of the techniques they speak for. */
const tags = Object.values(strengthTags);

/** T-37: the way of selling that suits a person, and the next size of sale to dare. @see D-046 to D-056, CALC-30 */
export function personalTechnology(context: SheetContext, { manager }: DocumentAbout): DocumentBody {
  const { say, plan } = context;
  const nobody = withoutPerson(context, manager);
  if (nobody) return nobody;
  const advice = plan.system.training.techniques.find((one) => one.manager === manager);
  const suggested = advice?.suggested ?? [];
  const first = suggested.at(0);
  const empty = (key: "next" | "partner" | "with" | "fear" | "agreed") => typed(key, words.technology[key]);
  const threshold = programmeItem("TR-IND-3")?.task;
  return {
    rows: 1,
    onePage: true,
    blocks: [
      formOf(context, {
        key: "person",
        valueWidth: 34,
        fields: [
          personFields(context, manager),
          strengthFields(context, manager),
          text("suggested", words.technology.suggested, first ? techniqueNames[first] : null),
          text("chosen", words.technology.chosen, chosenName(context, advice?.chosen ?? "")),
        ],
      }),
      ...(suggested.length === 0 ? [noteOf("noStrengths", [say(words.technology.noStrengths)], "warning")] : []),
      noteOf("talk", [say(words.technology.talk)], "muted"),
      waysTable(context, suggested),
      formOf(context, {
        key: "threshold",
        title: words.technology.threshold,
        valueWidth: 34,
        fields: [largestSale(context, manager), (["next", "fear", "partner", "with", "agreed"] as const).map(empty)],
      }),
      ...(threshold ? [noteOf("how", [say(threshold)], "muted")] : []),
    ],
  };
}

/** The sheet Managers may hold the code of a technique; people read its name. */
function chosenName({ say }: SheetContext, chosen: string): string | null {
  const item = programmeItem(chosen);
  return chosen === "" ? null : item ? `${item.code} ${say(item.name)}` : chosen;
}

function waysTable(context: SheetContext, suggested: readonly Technique[]): TableBlock {
  const { ways, way, suits, advice, take, also, tried } = words.technology;

  const rankOf = (technique: Technique): number => suggested.indexOf(technique);
  const adviceOf = (at: number): Text | null => (at < 0 ? null : at === 0 ? take : also);
  return tableOf(context, techniques, {
    key: "ways",
    title: ways,
    plain: true,
    rowKey: ["way"],
    columns: [
      text("way", way, (technique) => techniqueNames[technique], { width: 32, json: (one) => one }),
      typed("tried", tried, { width: 34 }),
      text("suits", suits, (_, place) => tags[place], { width: 16 }),
      text("advice", advice, (technique) => adviceOf(rankOf(technique)), {
        width: 16,
        mark: (technique) => (rankOf(technique) === 0 ? "good" : undefined),
      }),
    ],
  });
}

function largestSale(context: SheetContext, owner: number) {
  const { manager, money: won } = context.plan.dealPlan.won;
  const largest = won.reduce((most, one, row) => (manager[row] === owner && one > most ? one : most), 0);
  return largest > 0
    ? money("largest", words.technology.largest, largest)
    : text("largest", words.technology.largest, words.technology.noSale);
}
