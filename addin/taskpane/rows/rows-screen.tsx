import { Caption1, Select } from "@fluentui/react-components";
import { useState } from "react";
import { hasWords, type FigureRow, type FigureRows } from "../../../engine/index.ts";
import { rowsWords as words } from "../../words/rows-words.ts";
import { BackButton } from "../back-button.tsx";
import { Computing } from "../computing.tsx";
import { FilterBar } from "../filter/filter-bar.tsx";
import { NeedsData } from "../needs-data.tsx";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { ScreenTitle } from "../screen-title.tsx";
import { SearchField } from "../search-field.tsx";
import { useView } from "../use-view.ts";
import { RowList } from "./row-list.tsx";

/** The rows behind a figure: searched, put in order, each with a way to the sheet. */
export function RowsScreen(): React.JSX.Element {
  const { state } = usePane();
  const styles = usePaneStyles();
  const { rows = { of: "won" }, filter } = state;
  const answer = useView("rows", { rows, filter });
  const page = useView("result", { filter });
  if (!state.input?.canPlan) return <NeedsData />;
  return (
    <div className={styles.stack}>
      <BackButton />
      {answer && <ScreenTitle>{answer.title}</ScreenTitle>}
      {page && <FilterBar choices={page.choices} />}
      {answer ? <Found key={answer.title} answer={answer} /> : <Computing label={words.computing} />}
    </div>
  );
}

const orders = {
  money: (a: FigureRow, b: FigureRow) => Math.abs(b.money ?? 0) - Math.abs(a.money ?? 0),
  name: (a: FigureRow, b: FigureRow) => a.name.localeCompare(b.name),
  day: (a: FigureRow, b: FigureRow) => (b.day ?? 0) - (a.day ?? 0),
} as const;
type Order = keyof typeof orders;

function Found({ answer }: { readonly answer: FigureRows }): React.JSX.Element {
  const t = useWords();
  const styles = usePaneStyles();
  const [search, setSearch] = useState("");
  const [order, setOrder] = useState<Order | "">("");
  const { rows, sum, moneyName } = answer;
  if (rows.length === 0) return <Caption1 className={styles.muted}>{t(words.none)}</Caption1>;
  const found = rows.filter(({ name, about }) => hasWords(search, [name, about]));
  const shown = order === "" ? found : found.toSorted(orders[order]);
  const counted =
    found.length === 0
      ? t(words.nothing)
      : sum !== "" && found.length === rows.length
        ? t(words.sum, { n: found.length, money: moneyName, sum })
        : t(words.found, { n: found.length });
  return (
    <>
      <SearchField label={t(words.search)} value={search} found={counted} onChange={setSearch}>
        <Select
          size="small"
          aria-label={t(words.sort)}
          value={order}
          onChange={(_, { value }) => setOrder(value as Order)}
        >
          <option value="">{t(words.asRanked)}</option>
          {sum !== "" && <option value="money">{t(words.byMoney)}</option>}
          <option value="name">{t(words.byName)}</option>
          {rows.some(({ day }) => day !== null) && <option value="day">{t(words.byDay)}</option>}
        </Select>
      </SearchField>
      <RowList rows={shown} />
    </>
  );
}
