import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { TableSelectRangeRegular } from "@fluentui/react-icons/svg/table-select-range";
import type { Text } from "../../../engine/index.ts";
import type { Parameter } from "../../functions/parameter.ts";
import { functionsWords as words } from "../../words/functions-words.ts";
import { paneWords } from "../../words/pane-words.ts";
import { usePane, useWords } from "../pane-context.ts";
import type { Argument } from "./read-argument.ts";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  input: { flexGrow: 1, flexBasis: "120px", minWidth: 0 },
});

interface ArgumentFieldProps {
  readonly parameter: Parameter<unknown>;
  readonly description?: Text;
  readonly argument: Argument;
  readonly onChange: (argument: Argument) => void;
}

/** One argument: type it, choose it, or take the cells that are selected in the workbook. */
export function ArgumentField(props: ArgumentFieldProps): React.JSX.Element {
  const { parameter, description, argument, onChange } = props;
  const { actions, host } = usePane();
  const t = useWords();
  const styles = useStyles();
  const name = t(parameter.name);
  const take = (): void =>
    void actions.attempt(async () => {
      const taken = await host.selection();
      onChange({ typed: taken.reference, taken });
      actions.notify(`${name}: ${taken.reference}`);
    });
  const options = optionsOf(parameter);
  return (
    <Field
      size="small"
      label={parameter.optional ? `${name} (${t(words.optional)})` : name}
      required={!parameter.optional}
      hint={description && t(description)}
    >
      {(field) =>
        options ? (
          <Select
            {...field}
            size="small"
            value={argument.typed}
            onChange={(_, { value }) => onChange({ typed: value })}
          >
            <option value="">{t(words.byDefault)}</option>
            {options.map(({ en, ru }) => (
              <option key={en} value={en}>
                {t({ en, ru })}
              </option>
            ))}
          </Select>
        ) : (
          <div className={styles.row}>
            <Input
              {...field}
              size="small"
              className={styles.input}
              value={argument.typed}
              placeholder={parameter.shape === "range" ? t(words.rangePlaceholder) : undefined}
              onChange={(_, { value }) => onChange({ typed: value })}
            />
            <Button
              size="small"
              icon={<TableSelectRangeRegular />}
              aria-label={t(words.useSelectionFor, { name })}
              onClick={take}
            >
              {t(words.useSelection)}
            </Button>
          </div>
        )
      }
    </Field>
  );
}

/** A short list to choose from, for one cell with few possible words. */
function optionsOf({ kind, shape, optional, allowed }: Parameter<unknown>) {
  if (shape === "range") return undefined;
  if (kind === "flag" && optional) return [{ ...paneWords.yes }, { ...paneWords.no }];
  return allowed && allowed.length > 0 ? allowed : undefined;
}
