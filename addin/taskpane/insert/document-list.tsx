import { hasWords, type DocumentChoice } from "../../../engine/index.ts";
import { insertWords as words } from "../../words/insert-words.ts";
import { DueToday } from "./due-today.tsx";
import { ChoiceList } from "../choice-list.tsx";
import { useWords } from "../pane-context.ts";
import { SearchField } from "../search-field.tsx";
import { Section } from "../section.tsx";

interface DocumentListProps {
  readonly documents: readonly DocumentChoice[];
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly onChoose: (document: DocumentChoice) => void;
}

/** Every document of the register, found by words of its name, number or purpose. */
export function DocumentList({ documents, search, onSearch, onChoose }: DocumentListProps): React.JSX.Element {
  const t = useWords();
  const found = documents.filter(({ id, name, purpose }) => hasWords(search, [id, name, purpose]));
  return (
    <Section title={t(words.documents)} help={t(words.documentsHelp)}>
      <DueToday />
      <SearchField
        label={t(words.search)}
        value={search}
        found={found.length === 0 ? t(words.none, { words: search }) : t(words.found, { n: found.length })}
        onChange={onSearch}
      />
      <ChoiceList
        choices={found.map((document) => ({
          key: document.id,
          name: `${document.id} ${document.name}`,
          details: document.purpose,
          choose: () => onChoose(document),
        }))}
      />
    </Section>
  );
}
