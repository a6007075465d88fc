import { Button, Caption1, Link, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ClientView } from "../../../engine/index.ts";
import { searchWords as words } from "../../words/search-words.ts";
import { BackButton } from "../back-button.tsx";
import { ChoiceList } from "../choice-list.tsx";
import { Computing } from "../computing.tsx";
import { FigureTable } from "../figure-table.tsx";
import { InsertedMessage } from "../insert/inserted-message.tsx";
import { NeedsData } from "../needs-data.tsx";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { ScreenTitle } from "../screen-title.tsx";
import { Section } from "../section.tsx";
import { PhoneLink } from "../today/phone-link.tsx";
import { useView } from "../use-view.ts";

/** A client's card: money, rhythm, people, open deals, last contacts, documents to make. */
export function ClientScreen(): React.JSX.Element {
  const { state } = usePane();
  const t = useWords();
  const styles = usePaneStyles();
  const answer = useView("client", { key: state.client ?? "" });
  if (!state.input?.canPlan) return <NeedsData />;
  return (
    <div className={styles.stack}>
      <BackButton />
      {!answer && <Computing label={words.looking} />}
      {answer && !answer.view && (
        <MessageBar intent="warning">
          <MessageBarBody>{t(words.gone)}</MessageBarBody>
        </MessageBar>
      )}
      {answer?.view && <Card view={answer.view} />}
    </div>
  );
}

function Card({ view }: { readonly view: ClientView }): React.JSX.Element {
  const { state, actions } = usePane();
  const t = useWords();
  const styles = usePaneStyles();
  return (
    <>
      <ScreenTitle>{view.name}</ScreenTitle>
      {view.place && (
        <div>
          <Button size="small" onClick={() => void actions.goTo(view.place!)}>
            {t(words.toSheet)}
          </Button>
        </div>
      )}
      <FigureTable rows={view.figures.map(({ label, value }) => [label, value])} />
      <Section title={t(words.people)}>
        <ul className={styles.plainList}>
          {view.people.map((person, at) => (
            <li key={at}>
              <PhoneLink name={person.name} phone={person.phone} />
              <Caption1 className={styles.muted}>{person.about}</Caption1>{" "}
              {person.email && (
                <Link href={`mailto:${person.email}`} aria-label={t(words.write, person)}>
                  <Caption1 className={styles.wrap}>{person.email}</Caption1>
                </Link>
              )}
            </li>
          ))}
        </ul>
        {view.people.length === 0 && <Caption1>{t(words.none)}</Caption1>}
      </Section>
      <Section title={t(words.deals)}>
        <ChoiceList
          choices={view.deals.map(({ key, name, about }) => ({
            key,
            name,
            details: about,
            choose: () => actions.openDeal(key),
          }))}
        />
        {view.deals.length === 0 && <Caption1>{t(words.none)}</Caption1>}
      </Section>
      <Section title={t(words.contacts)}>
        <ul className={styles.plainList}>
          {view.contacts.map(({ day, about }, at) => (
            <li key={at} className={styles.wrap}>
              <Caption1>
                {day} · {about}
              </Caption1>
            </li>
          ))}
        </ul>
        {view.contacts.length === 0 && <Caption1>{t(words.none)}</Caption1>}
      </Section>
      <Section title={t(words.documents)}>
        <InsertedMessage />
        <ChoiceList
          choices={view.documents.map(({ id, name }) => ({
            key: id,
            name: `${id} ${name}`,
            details: "",
            choose: () => {
              if (!state.work) void actions.insert({ documents: [{ id, client: view.key }] });
            },
          }))}
        />
      </Section>
    </>
  );
}
