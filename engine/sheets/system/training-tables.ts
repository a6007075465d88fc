import { lists } from "../../input/lists.ts";
import { TrainingState, type TrainingStep } from "../../system/plan-training.ts";
import { commonWords } from "../../words/common-words.ts";
import { techniqueNames } from "../../words/system/technique-words.ts";
import { trainingStateNames, trainingWords as words } from "../../words/system/training-words.ts";
import type { Text } from "../../ground/text.ts";
import { date, share, text, whole } from "../column.ts";
import { tableOf } from "../table-of.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block, Mark } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";

const stateKeys = Object.keys(TrainingState);
const stateMarks: readonly (Mark | undefined)[] = ["bad", "warning", undefined, "muted", "good"];
const roleNames = Object.values(lists.managerRole);

export function programmesTable(context: SheetContext): Block {
  const { plan } = context;
  const { programmes } = plan.system.training;
  const counted = (key: "steps" | "done" | "overdue", heading: Text) =>
    whole(key, heading, (_, place) => programmes[place].progress[key]);
  return tableOf(context, programmes, {
    key: "programmes",
    title: words.programmes,
    plain: true,
    columns: [
      text("programme", words.programme, ({ programme }) => programme.name, {
        json: ({ programme }) => programme.code,
        width: 34,
      }),
      counted("steps", words.steps),
      counted("done", words.doneCount),
      counted("overdue", words.overdueCount),
      share("share", words.completion, ({ progress }) => progress.share, { help: words.completionHelp, shade: "bar" }),
    ],
  });
}

/** Steps as they come, one line each. */
export function stepsTable(context: SheetContext, key: string, title: Text, steps: readonly TrainingStep[]): Block {
  const names = ownerNames(context);
  const hasTurns = steps.some(({ turn }) => turn > 1);
  return tableOf(context, steps, {
    key,
    title,
    columns: [
      text("manager", words.person, ({ manager }) => names[manager], { width: 24 }),
      date("due", words.due, ({ due }) => due),
      text("code", words.code, ({ item }) => item.code),
      text("item", words.item, ({ item }) => item.name, { width: 34 }),
      hasTurns && whole("turn", words.turn, ({ turn }) => turn, { help: words.turnHelp }),
      text("status", commonWords.status, ({ state }) => trainingStateNames[state], {
        json: ({ state }) => stateKeys[state],
        mark: ({ state }) => stateMarks[state],
      }),
      date("done", words.doneOn, ({ done }) => done),
      text("mark", words.mark, ({ mark }) => mark || null),
      text("owner", words.owner, ({ item }) => item.owner, { width: 24 }),
      text("task", words.task, ({ item }) => item.task, { width: 90 }),
    ],
  });
}

/** How each seller could sell best, by strengths. */
export function techniquesTable(context: SheetContext): Block {
  const { say, plan } = context;
  const { techniques } = plan.system.training;
  const { Managers } = plan.input.tables;
  const names = ownerNames(context);
  return tableOf(context, techniques, {
    key: "techniques",
    title: words.techniques,
    plain: true,
    columns: [
      text("manager", words.person, ({ manager }) => names[manager]),
      text("post", words.post, ({ manager }) => roleNames[Managers.role[manager]]),
      text("strengths", words.strengths, ({ strengths }) => strengths || null),
      text(
        "suggested",
        words.suggested,
        ({ suggested: [first] }) => (first ? techniqueNames[first] : words.talkNeeded),
        {
          json: ({ suggested: [first] }) => first ?? null,
          mark: ({ suggested }) => (suggested.length === 0 ? "warning" : undefined),
          width: 34,
        },
      ),
      text(
        "also",
        words.also,
        ({ suggested }) =>
          suggested
            .slice(1)
            .map((one) => say(techniqueNames[one]))
            .join("; ") || null,
        { json: ({ suggested }) => suggested.slice(1).join(" ") || null },
      ),
      text("chosen", words.chosen, ({ chosen }) => chosen || null),
    ],
  });
}
