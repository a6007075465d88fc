import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  SearchBox,
} from "@fluentui/react-components";
import { useState } from "react";
import { settingGroups, type SettingKey } from "../../../engine/index.ts";
import { assumptionsWords as words } from "../../words/assumptions-words.ts";
import { NeedsData } from "../needs-data.tsx";
import { NextStep } from "../next-step.tsx";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { ScreenTitle } from "../screen-title.tsx";
import { useFigures } from "../use-figures.ts";
import { findSettings } from "./find-settings.ts";
import { mainSettings } from "./main-settings.ts";
import { PreviewStrip } from "./preview-strip.tsx";
import { SettingField } from "./setting-field.tsx";

/** Second step: the settings, the same cells as on the sheet Settings, and what the plan becomes with them. */
export function AssumptionsScreen(): React.JSX.Element {
  const { state } = usePane();
  const t = useWords();
  const styles = usePaneStyles();
  const [search, setSearch] = useState("");
  useFigures();
  if (!state.input?.canPlan) return <NeedsData />;
  const hasCells = state.input.sheets.some(({ table }) => table === "Settings");
  return (
    <div className={styles.stack}>
      <ScreenTitle>{t(words.title)}</ScreenTitle>
      <Caption1 className={styles.muted}>{t(hasCells ? words.sameCells : words.onBuild)}</Caption1>
      <PreviewStrip />
      <SearchBox
        size="small"
        value={search}
        placeholder={t(words.search)}
        aria-label={t(words.search)}
        onChange={(_, { value }) => setSearch(value)}
      />
      {search.trim() === "" ? <AllSettings /> : <FoundSettings search={search} />}
      <NextStep to="build" />
    </div>
  );
}

function FoundSettings({ search }: { readonly search: string }): React.JSX.Element {
  const t = useWords();
  const styles = usePaneStyles();
  const found = findSettings(search);
  if (found.length === 0) return <Caption1 role="status">{t(words.nothing, { words: search })}</Caption1>;
  return (
    <div className={styles.stack}>
      {found.map((key) => (
        <SettingField key={key} name={key} />
      ))}
    </div>
  );
}

function AllSettings(): React.JSX.Element {
  const t = useWords();
  const styles = usePaneStyles();
  const groups = [
    { name: words.main, keys: mainSettings },
    ...settingGroups.map(({ name, settings }) => ({ name, keys: Object.keys(settings) as SettingKey[] })),
  ];
  return (
    <Accordion multiple collapsible defaultOpenItems={[words.main.en]}>
      {groups.map(({ name, keys }) => (
        <AccordionItem key={name.en} value={name.en}>
          <AccordionHeader size="small" as="h3">
            {t(name)}
          </AccordionHeader>
          <AccordionPanel>
            <div className={styles.stack}>
              {keys.map((key) => (
                <SettingField key={key} name={key} />
              ))}
            </div>
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}
