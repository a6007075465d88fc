import { Button, Caption1, makeStyles, SearchBox, Text, tokens } from "@fluentui/react-components";
import { CalendarTodayRegular } from "@fluentui/react-icons/svg/calendar-today";
import type { DocumentChoice } from "../../../engine/index.ts";
import { insertWords as words } from "../../words/insert-words.ts";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { hasWords } from "../search-words.ts";
import { Section } from "./section.tsx";

const useStyles = makeStyles({
  item: {
    display: "block",
    width: "100%",
    textAlign: "left",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorSubtleBackground,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

interface DocumentListProps {
  readonly documents: readonly DocumentChoice[];
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly onChoose: (document: DocumentChoice) => void;
}

/** Every document of the register, found by words of its name, number or purpose. */
export function DocumentList({ documents, search, onSearch, onChoose }: DocumentListProps): React.JSX.Element {
  const { state, actions } = usePane();
  const t = useWords();
  const styles = useStyles();
  const common = usePaneStyles();
  const found = documents.filter(({ id, name, purpose }) => hasWords(search, [id, name, purpose]));
  return (
    <Section title={t(words.documents)} help={t(words.documentsHelp)}>
      <div>
        <Button
          icon={<CalendarTodayRegular />}
          disabled={state.work !== undefined}
          onClick={() => void actions.insert({ dueToday: true })}
        >
          {t(words.dueToday)}
        </Button>
      </div>
      <SearchBox
        value={search}
        placeholder={t(words.search)}
        aria-label={t(words.search)}
        onChange={(_, { value }) => onSearch(value)}
      />
      <Caption1 role="status" className={common.muted}>
        {found.length === 0 ? t(words.none, { words: search }) : t(words.found, { n: found.length })}
      </Caption1>
      <ul className={common.plainList}>
        {found.map((document) => (
          <li key={document.id}>
            <button type="button" className={styles.item} onClick={() => onChoose(document)}>
              <Text size={200} weight="semibold" block>
                {document.id} {document.name}
              </Text>
              <Caption1 className={common.muted}>{document.purpose}</Caption1>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
