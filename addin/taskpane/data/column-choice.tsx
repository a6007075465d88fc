import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { dataWords as words } from "../../words/data-words.ts";
import type { ColumnSummary, SheetSummary } from "../../worker/jobs.ts";
import { usePane, useWords } from "../pane-context.ts";

const useStyles = makeStyles({
  row: { display: "flex", gap: "4px", alignItems: "center" },
  grow: { flexGrow: 1, minWidth: 0 },
});

interface ColumnChoiceProps {
  readonly sheet: SheetSummary;
  readonly column: ColumnSummary;
}

/** From which heading a column is read: what the planner took, and every other heading of the sheet to choose. */
export function ColumnChoice({ sheet, column }: ColumnChoiceProps): React.JSX.Element {
  const { state, actions } = usePane();
  const t = useWords();
  const styles = useStyles();
  const name = t(column.name);
  const isChosen = state.mapping[`${sheet.table}.${column.key}`] !== undefined;
  const isBusy = state.work !== undefined;
  const choose = async (heading: string): Promise<void> => {
    await actions.chooseHeadings(sheet.table, { [column.key]: heading === "" ? undefined : heading });
    actions.notify(heading === "" ? t(words.automatic) : t(words.remembered, { column: name, heading }));
  };
  return (
    <Field
      label={name}
      required={column.required && column.heading === undefined}
      hint={column.help && t(column.help)}
      size="small"
    >
      {(field) => (
        <div className={styles.row}>
          <Select
            {...field}
            className={styles.grow}
            size="small"
            aria-label={t(words.readFrom, { column: name })}
            disabled={isBusy}
            value={column.heading ?? ""}
            onChange={(_, { value }) => void choose(value)}
          >
            {(column.heading === undefined || isChosen) && (
              <option value="">{isChosen ? t(words.automatic) : t(words.notRead)}</option>
            )}
            {sheet.headings.map((heading) => (
              <option key={heading} value={heading}>
                {heading}
              </option>
            ))}
          </Select>
          {column.heading !== undefined && !column.sure && (
            <Button
              size="small"
              icon={<CheckmarkRegular />}
              disabled={isBusy}
              aria-label={t(words.rightLabel, { column: name, heading: column.heading })}
              onClick={() => void choose(column.heading ?? "")}
            >
              {t(words.right)}
            </Button>
          )}
        </div>
      )}
    </Field>
  );
}
