import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { noneChosen } from "../../../engine/index.ts";
import { dataWords as words } from "../../words/data-words.ts";
import type { HeadingSummary, SheetSummary, TableSummary } from "../../worker/jobs.ts";
import { usePane, useWords } from "../pane-context.ts";
import { sampleText } from "./sample-text.ts";

const useStyles = makeStyles({
  row: { display: "flex", gap: "4px", alignItems: "center" },
  grow: { flexGrow: 1, minWidth: 0 },
});

interface HeadingChoiceProps {
  readonly sheet: SheetSummary;
  readonly table: TableSummary;
  readonly heading: HeadingSummary;
}

/** A column of a sheet: its heading, three of its values, and what it is read as, to be changed. */
export function HeadingChoice({ sheet, table, heading }: HeadingChoiceProps): React.JSX.Element {
  const { state, actions } = usePane();
  const t = useWords();
  const styles = useStyles();
  const { column } = heading;
  const isBusy = state.work !== undefined;
  const choose = async (key: string): Promise<void> => {
    const before = column && key !== column.key ? { [`${sheet.table}.${column.key}`]: noneChosen } : {};
    const after = key === "" ? {} : { [`${sheet.table}.${key}`]: heading.heading };
    await actions.choose({ ...before, ...after });
    const name = table.columns.find((one) => one.key === key)?.name;
    actions.notify(
      name
        ? t(words.remembered, { column: t(name), heading: heading.heading })
        : t(words.unreadNow, { heading: heading.heading }),
    );
  };
  const samples = heading.samples.map((sample) => sampleText(sample, state.language)).join(" · ");
  return (
    <Field label={heading.heading} hint={samples === "" ? t(words.noSamples) : samples} size="small">
      {(field) => (
        <div className={styles.row}>
          <Select
            {...field}
            className={styles.grow}
            size="small"
            aria-label={t(words.meaning, { heading: heading.heading })}
            disabled={isBusy}
            value={column?.key ?? ""}
            onChange={(_, { value }) => void choose(value)}
          >
            <option value="">{t(words.notRead)}</option>
            {table.columns.map(({ key, name }) => (
              <option key={key} value={key}>
                {t(name)}
              </option>
            ))}
          </Select>
          {column && !heading.sure && (
            <Button
              size="small"
              icon={<CheckmarkRegular />}
              disabled={isBusy}
              aria-label={t(words.rightLabel, { column: t(column.name), heading: heading.heading })}
              onClick={() => void choose(column.key)}
            >
              {t(words.right)}
            </Button>
          )}
        </div>
      )}
    </Field>
  );
}
