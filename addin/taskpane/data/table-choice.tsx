import { Select } from "@fluentui/react-components";
import { noneChosen } from "../../../engine/index.ts";
import { dataWords as words } from "../../words/data-words.ts";
import type { SheetSummary } from "../../worker/jobs.ts";
import { usePane, useWords } from "../pane-context.ts";

/** What table a sheet is taken for: any other, or none, may be chosen; the choice is kept in the workbook. */
export function TableChoice({ sheet }: { readonly sheet: SheetSummary }): React.JSX.Element {
  const { state, actions } = usePane();
  const t = useWords();
  const name = `sheet.${sheet.sheet}`;
  const tables = state.input?.tables ?? [];
  const isChosen = state.mapping[name] !== undefined;
  const choose = async (table: string): Promise<void> => {
    await actions.choose({ [name]: table === "" ? undefined : table });
    const chosen = tables.find((one) => one.table === table);
    const values = { sheet: sheet.sheet, table: chosen ? t(chosen.name) : "" };
    const said = chosen ? words.tableRemembered : table === noneChosen ? words.sheetUnused : words.tableAutomatic;
    actions.notify(t(said, values));
  };
  return (
    <Select
      size="small"
      aria-label={t(words.tableOf, { sheet: sheet.sheet })}
      disabled={state.work !== undefined}
      value={sheet.table}
      onChange={(_, { value }) => void choose(value)}
    >
      {(isChosen || sheet.table === "") && <option value="">{t(isChosen ? words.automatic : words.noTable)}</option>}
      <option value={noneChosen}>{t(words.notUsed)}</option>
      {tables.map(({ table, name }) => (
        <option key={table} value={table}>
          {t(name)}
        </option>
      ))}
    </Select>
  );
}
