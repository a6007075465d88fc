import { Field, Select } from "@fluentui/react-components";
import { dataWords as words } from "../../words/data-words.ts";
import type { ColumnSummary, SheetSummary } from "../../worker/jobs.ts";
import { usePane, useWords } from "../pane-context.ts";

interface ColumnChoiceProps {
  readonly sheet: SheetSummary;
  readonly column: ColumnSummary;
}

/** A column that is needed and that no heading was taken for: every heading of the sheet to choose from. */
export function ColumnChoice({ sheet, column }: ColumnChoiceProps): React.JSX.Element {
  const { state, actions } = usePane();
  const t = useWords();
  const name = t(column.name);
  const choose = async (heading: string): Promise<void> => {
    await actions.choose({ [`${sheet.table}.${column.key}`]: heading === "" ? undefined : heading });
    actions.notify(heading === "" ? t(words.automatic) : t(words.remembered, { column: name, heading }));
  };
  return (
    <Field label={name} required hint={column.help && t(column.help)} size="small">
      {(field) => (
        <Select
          {...field}
          size="small"
          aria-label={t(words.readFrom, { column: name })}
          disabled={state.work !== undefined}
          value=""
          onChange={(_, { value }) => void choose(value)}
        >
          <option value="">{t(words.notRead)}</option>
          {sheet.headings.map(({ heading }) => (
            <option key={heading} value={heading}>
              {heading}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
