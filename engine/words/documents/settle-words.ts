import { text } from "../../ground/text.ts";

/** Why a document cannot be made. */
export const settleWords = {
  unknownDocument: text(
    'document: expected one of T-01 to T-{last}, got "{id}"',
    "документ: ожидался один из Т-01…Т-{last} (буква T латинская), получено «{id}»",
  ),
  unknownSubject: text(
    '{subject} "{wanted}" is not in the input; known are, for example: {examples}',
    "{subject} «{wanted}» в данных не найден; известны, например: {examples}",
  ),
  nearSubject: text(
    '{subject} "{wanted}" is not in the input; did you mean: {examples}?',
    "{subject} «{wanted}» в данных не найден; возможно, вы имели в виду: {examples}?",
  ),
  noneKnown: text(
    "{id} {name}: the data hold no {subject} at all; add one row to the sheet {sheet} and name it here",
    "{id} {name}: в данных нет ничего такого ({subject}); добавьте строку на лист «{sheet}» и назовите её здесь",
  ),
  notSaid: text(
    "{id} {name}: say which {subject} it is about ({option}); for example: {examples}",
    "{id} {name}: укажите, о ком или о чём документ, — {subject} ({option}); например: {examples}",
  ),
  ambiguous: text(
    '{subject} "{wanted}": {count} have this name; say the code: {codes}',
    "{subject} «{wanted}»: с таким именем {count}; укажите код: {codes}",
  ),
  ambiguousWithoutCode: text(
    '{subject} "{wanted}": {count} have this name and no code tells them apart; give them codes',
    "{subject} «{wanted}»: с таким именем {count}, кодов у них нет; задайте коды",
  ),
  notItsSubject: text(
    "{id} {name}: it cannot be made by {option}; leave this out",
    "{id} {name}: отбора {option} у документа нет; уберите его",
  ),
  strangers: text(
    'the deal "{deal}" belongs to the client "{own}", not to "{client}": name one of the two',
    "сделка «{deal}» — клиента «{own}», а не «{client}»: укажите что-то одно",
  ),
  subjects: {
    manager: text("manager", "менеджер"),
    client: text("client", "клиент"),
    deal: text("deal", "сделка"),
    competitor: text("competitor", "конкурент"),
    channel: text("channel", "канал"),
    skeleton: text("skeleton", "образец"),
  },
};
