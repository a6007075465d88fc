import { lists } from "../../input/lists.ts";
import { TrainingState, type TrainingStep } from "../../system/plan-training.ts";
import { commonWords } from "../../words/common-words.ts";
import { techniqueNames } from "../../words/system/technique-words.ts";
import { trainingStateNames, trainingWords as words } from "../../words/system/training-words.ts";
import type { Text } from "../../ground/text.ts";
import { columnMaker } from "../column-maker.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block, Mark } from "../result-sheet.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";

const stateKeys = Object.keys(TrainingState);
const stateMarks: readonly (Mark | undefined)[] = ["bad", "warning", undefined, "muted", "good"];
const roleNames = Object.values(lists.managerRole);

export function programmesTable(context: SheetContext): Block {
  const { say, plan } = context;
  const { programmes } = plan.system.training;
  const column = columnMaker(context);
  const counted = (key: "steps" | "done" | "overdue", heading: Text) =>
    column(
      key,
      heading,
      "whole",
      programmes.map(({ progress }) => progress[key]),
    );
  return {
    type: "table",
    key: "programmes",
    title: say(words.programmes),
    plain: true,
    rowCount: programmes.length,
    columns: [
      column(
        "programme",
        words.programme,
        "text",
        programmes.map(({ programme }) => say(programme.name)),
        {
          json: programmes.map(({ programme }) => programme.code),
          width: 34,
        },
      ),
      counted("steps", words.steps),
      counted("done", words.doneCount),
      counted("overdue", words.overdueCount),
      column(
        "share",
        words.completion,
        "share",
        programmes.map(({ progress }) => numberOrBlank(progress.share)),
        {
          help: say(words.completionHelp),
          shade: "bar",
        },
      ),
    ],
  };
}

/** Steps as they come, one line each. */
export function stepsTable(context: SheetContext, key: string, title: Text, steps: readonly TrainingStep[]): Block {
  const { say } = context;
  const column = columnMaker(context);
  const names = ownerNames(context);
  const hasTurns = steps.some(({ turn }) => turn > 1);
  return {
    type: "table",
    key,
    title: say(title),
    rowCount: steps.length,
    columns: [
      column(
        "manager",
        words.person,
        "text",
        steps.map(({ manager }) => names[manager]),
        { width: 24 },
      ),
      column(
        "due",
        words.due,
        "date",
        steps.map(({ due }) => numberOrBlank(due)),
      ),
      column(
        "code",
        words.code,
        "text",
        steps.map(({ item }) => item.code),
      ),
      column(
        "item",
        words.item,
        "text",
        steps.map(({ item }) => say(item.name)),
        { width: 34 },
      ),
      ...(hasTurns
        ? [
            column(
              "turn",
              words.turn,
              "whole",
              steps.map(({ turn }) => turn),
              { help: say(words.turnHelp) },
            ),
          ]
        : []),
      column(
        "status",
        commonWords.status,
        "text",
        steps.map(({ state }) => say(trainingStateNames[state])),
        {
          json: steps.map(({ state }) => stateKeys[state]),
          marks: steps.map(({ state }) => stateMarks[state]),
        },
      ),
      column(
        "done",
        words.doneOn,
        "date",
        steps.map(({ done }) => numberOrBlank(done)),
      ),
      column(
        "mark",
        words.mark,
        "text",
        steps.map(({ mark }) => mark || null),
      ),
      column(
        "owner",
        words.owner,
        "text",
        steps.map(({ item }) => (item.owner ? say(item.owner) : null)),
        { width: 24 },
      ),
      column(
        "task",
        words.task,
        "text",
        steps.map(({ item }) => (item.task ? say(item.task) : null)),
        { width: 90 },
      ),
    ],
  };
}

/** How each seller could sell best, by strengths. */
export function techniquesTable(context: SheetContext): Block {
  const { say, plan, language } = context;
  const { techniques } = plan.system.training;
  const { Managers } = plan.input.tables;
  const column = columnMaker(context);
  const names = ownerNames(context);
  return {
    type: "table",
    key: "techniques",
    title: say(words.techniques),
    plain: true,
    rowCount: techniques.length,
    columns: [
      column(
        "manager",
        words.person,
        "text",
        techniques.map(({ manager }) => names[manager]),
      ),
      column(
        "post",
        words.post,
        "text",
        techniques.map(({ manager }) => roleNames[Managers.role[manager]]?.[language] ?? null),
      ),
      column(
        "strengths",
        words.strengths,
        "text",
        techniques.map(({ strengths }) => strengths || null),
      ),
      column(
        "suggested",
        words.suggested,
        "text",
        techniques.map(({ suggested: [first] }) => say(first ? techniqueNames[first] : words.talkNeeded)),
        {
          json: techniques.map(({ suggested: [first] }) => first ?? null),
          marks: techniques.map(({ suggested }): Mark | undefined => (suggested.length === 0 ? "warning" : undefined)),
          width: 34,
        },
      ),
      column(
        "also",
        words.also,
        "text",
        techniques.map(
          ({ suggested }) =>
            suggested
              .slice(1)
              .map((one) => say(techniqueNames[one]))
              .join("; ") || null,
        ),
        { json: techniques.map(({ suggested }) => suggested.slice(1).join(" ") || null) },
      ),
      column(
        "chosen",
        words.chosen,
        "text",
        techniques.map(({ chosen }) => chosen || null),
      ),
    ],
  };
}
