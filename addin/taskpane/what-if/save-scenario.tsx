import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { cellPlace, type EditAnswer, type Levers } from "../../../engine/index.ts";
import { whatIfPaneWords as words } from "../../words/what-if-words.ts";
import { TextField } from "../deal/form-fields.tsx";
import { EditMessage } from "../edits/edit-message.tsx";
import { useSheetEdit } from "../edits/use-sheet-edit.ts";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { Section } from "../section.tsx";

/** The sliders as they stand, kept under a name as rows of the sheet Scenarios. */
export function SaveScenario({ levers }: { readonly levers: Levers }): React.JSX.Element {
  const { state, actions } = usePane();
  const t = useWords();
  const styles = usePaneStyles();
  const edit = useSheetEdit();
  const [name, setName] = useState("");
  const ask = async (): Promise<EditAnswer | undefined> => {
    const answer = await actions.view("newScenario", { entry: { name, levers } });
    if (answer?.done !== true || answer.sheet === undefined) return answer;
    await actions.insert({ made: answer.sheet });
    return undefined;
  };
  const save = (): Promise<boolean> =>
    edit.write(ask, ({ edits: [{ sheet, cell }] }) => {
      const about = { name: name.trim(), sheet, row: String(cellPlace(cell).row + 1) };
      return { written: t(words.saved, about), undone: t(words.takenBack, about), place: { sheet, cell } };
    });
  return (
    <Section title={t(words.save)}>
      <form
        className={styles.tight}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField label={t(words.name)} required value={name} onChange={setName} />
        <div>
          <Button type="submit" size="small" disabled={edit.busy || state.work !== undefined}>
            {t(words.saveIt)}
          </Button>
        </div>
      </form>
      <EditMessage edit={edit} />
    </Section>
  );
}
