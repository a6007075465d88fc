import type { DocumentAbout } from "../../documents/document-request.ts";
import { programmeItem } from "../../programmes/programme-item.ts";
import { peopleDocumentWords as words } from "../../words/documents/people-document-words.ts";
import { strengthTags, techniqueNames, type Technique } from "../../words/system/technique-words.ts";
import { columnMaker } from "../column-maker.ts";
import type { Mark, TableBlock } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { knownField, noteOf } from "./document-fields.ts";
import { emptyField } from "./document-header.ts";
import type { DocumentBody } from "./document-maker.ts";
import { userColumn } from "./empty-table.ts";
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
  const empty = (key: "next" | "partner" | "with" | "fear" | "agreed") =>
    emptyField(context, key, words.technology[key]);
  const threshold = programmeItem("TR-IND-3")?.task;
  return {
    rows: 1,
    onePage: true,
    blocks: [
      {
        type: "form",
        key: "person",
        valueWidth: 34,
        fields: [
          ...personFields(context, manager),
          ...strengthFields(context, manager),
          knownField(context, "suggested", words.technology.suggested, first ? say(techniqueNames[first]) : null),
          knownField(context, "chosen", words.technology.chosen, chosenName(context, advice?.chosen ?? "")),
        ],
      },
      ...(suggested.length === 0 ? [noteOf("noStrengths", [say(words.technology.noStrengths)], "warning")] : []),
      noteOf("talk", [say(words.technology.talk)], "muted"),
      waysTable(context, suggested),
      {
        type: "form",
        key: "threshold",
        title: say(words.technology.threshold),
        valueWidth: 34,
        fields: [largestSale(context, manager), ...(["next", "fear", "partner", "with", "agreed"] as const).map(empty)],
      },
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
  const { say } = context;
  const { ways, way, suits, advice, take, also, tried } = words.technology;
  const column = columnMaker(context);
  const place = techniques.map((technique) => suggested.indexOf(technique));
  const adviceOf = (at: number): string | null => (at < 0 ? null : say(at === 0 ? take : also));
  return {
    type: "table",
    key: "ways",
    title: say(ways),
    plain: true,
    rowCount: techniques.length,
    rowKey: ["way"],
    columns: [
      column("way", way, "text", techniques.map((technique) => say(techniqueNames[technique])), { width: 32, json: techniques }), // prettier-ignore
      userColumn(
        context,
        { key: "tried", heading: tried, width: 34 },
        techniques.map(() => null),
      ),
      column("suits", suits, "text", tags.map((tag) => say(tag)), { width: 16 }), // prettier-ignore
      column("advice", advice, "text", place.map(adviceOf), { width: 16, marks: place.map((at): Mark | undefined => (at === 0 ? "good" : undefined)) }), // prettier-ignore
    ],
  };
}

function largestSale(context: SheetContext, owner: number) {
  const { say, plan, money: inUnits } = context;
  const { manager, money } = plan.dealPlan.won;
  const largest = money.reduce((most, one, row) => (manager[row] === owner && one > most ? one : most), 0);
  return largest > 0
    ? knownField(context, "largest", words.technology.largest, inUnits(largest), "money")
    : knownField(context, "largest", words.technology.largest, say(words.technology.noSale));
}
