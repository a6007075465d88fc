import { Button, Caption1, Text } from "@fluentui/react-components";
import { useState } from "react";
import { cellPlace, parseNumber, type EditAnswer } from "../../../engine/index.ts";
import { dataWords as words } from "../../words/data-words.ts";
import { TextField } from "../deal/form-fields.tsx";
import { EditMessage } from "../edits/edit-message.tsx";
import { useSheetEdit } from "../edits/use-sheet-edit.ts";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";

/** The plan of a period, asked for where it is missing: written to Goals, or onto a new sheet of that name. */
export function PlanForm(): React.JSX.Element {
  const { state, actions } = usePane();
  const t = useWords();
  const styles = usePaneStyles();
  const edit = useSheetEdit();
  const [period, setPeriod] = useState(String(new Date().getFullYear()));
  const [goal, setGoal] = useState("");
  const ask = async (): Promise<EditAnswer | undefined> => {
    const answer = await actions.view("newGoal", { entry: { period, money: parseNumber(goal.trim()).value } });
    if (answer?.done !== true || answer.sheet === undefined) return answer;
    await actions.insert({ made: answer.sheet });
    return undefined;
  };
  const write = (): Promise<boolean> =>
    edit.write(ask, ({ edits: [{ sheet, cell }] }) => {
      const about = { sheet, row: String(cellPlace(cell).row + 1) };
      return { written: t(words.goalWritten, about), undone: t(words.goalTakenBack, about), place: { sheet, cell } };
    });
  return (
    <section aria-label={t(words.plan)}>
      <Text as="h3" weight="semibold" style={{ margin: 0 }}>
        {t(words.plan)}
      </Text>
      <Caption1 block className={styles.muted}>
        {t(words.planWhy)}
      </Caption1>
      <form
        className={styles.tight}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void write();
        }}
      >
        <TextField label={t(words.period)} required value={period} onChange={setPeriod} />
        <TextField label={t(words.goal)} required value={goal} onChange={setGoal} />
        <div>
          <Button type="submit" appearance="primary" size="small" disabled={edit.busy || state.work !== undefined}>
            {t(words.writeGoal)}
          </Button>
        </div>
      </form>
      <EditMessage edit={edit} />
    </section>
  );
}
