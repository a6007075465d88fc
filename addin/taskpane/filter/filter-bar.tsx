import { Caption1, makeStyles, Select } from "@fluentui/react-components";
import type { FilterChoices, PlanFilter } from "../../../engine/index.ts";
import { filterWords as words } from "../../words/filter-words.ts";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: "6px" },
  list: { flexBasis: "84px", flexGrow: 1, minWidth: 0 },
});

const fields = [
  ["manager", "managers", words.manager, words.allManagers],
  ["channel", "channels", words.channel, words.allChannels],
  ["region", "regions", words.region, words.allRegions],
] as const;

/** One filter for the first page and for every list: by seller, channel and region. */
export function FilterBar({ choices }: { readonly choices: FilterChoices }): React.JSX.Element | null {
  const { state, actions } = usePane();
  const t = useWords();
  const styles = useStyles();
  const common = usePaneStyles();
  const { filter } = state;
  const choose = (key: keyof PlanFilter, value: string): void =>
    actions.filterBy({ ...filter, [key]: value === "" ? undefined : value });
  if (fields.every(([, list]) => choices[list].length === 0)) return null;
  return (
    <div role="group" aria-label={t(words.title)}>
      <div className={styles.bar}>
        {fields
          .filter(([, list]) => choices[list].length > 0)
          .map(([key, list, label, all]) => (
            <Select
              key={key}
              size="small"
              className={styles.list}
              aria-label={t(label)}
              value={filter[key] ?? ""}
              onChange={(_, { value }) => choose(key, value)}
            >
              <option value="">{t(all)}</option>
              {choices[list].map((name) => (
                <option key={name}>{name}</option>
              ))}
            </Select>
          ))}
      </div>
      {(filter.channel !== undefined || filter.region !== undefined) && (
        <Caption1 className={common.muted}>
          {t(words.listsOnly, { whom: filter.manager ?? t(words.ofCompany) })}
        </Caption1>
      )}
    </div>
  );
}
