import { text } from "../../ground/text.ts";

/** R-36 (CALC-48). */
export const portfolioWords = {
  tab: text("Portfolios", "Портфели"),
  title: text("Portfolios: who should lead which client", "Портфели: кому каких клиентов вести"),
  basis: text("hours of clients × hours of sellers", "часы клиентов × часы продавцов"),
  nothing: text(
    "No portfolios to compare: nobody sells, or no client takes hours. Fill Managers, and the groups of clients with their norms.",
    "Портфели сравнить нельзя: нет продавцов или у клиентов нет часов. Заполните листы «Менеджеры» и «Нормы по группам».",
  ),
  even: text(
    "Everybody's clients fit: the greatest load is {load}. Nothing needs to be moved.",
    "Клиенты всем по силам: наибольшая загрузка {load}. Передавать никого не нужно.",
  ),
  finding: text(
    "Moves proposed: {moves}. The greatest load goes from {before} to {after}; no division can bring it below {bound}.",
    "Предложено передач: {moves}. Наибольшая загрузка снизится с {before} до {after}; ниже {bound} не опустить никаким делением.",
  ),
  obey: text(
    "Write yes under Accept: the next build counts the client with the new seller. The sheet Clients is not changed.",
    "Напишите «да» под «Принять»: следующий расчёт отнесёт клиента к новому продавцу. Лист «Клиенты» не меняется.",
  ),
  loads: text("Load by clients", "Загрузка клиентами"),
  capacity: text("Hours there are", "Есть часов"),
  hoursBefore: text("Hours now", "Часов сейчас"),
  hoursAfter: text("Hours after", "Часов после"),
  before: text("Load now", "Загрузка сейчас"),
  after: text("Load after", "Загрузка после"),
  moves: text("Clients to give to somebody else", "Кого передать"),
  state: text("State", "Состояние"),
  proposed: text("proposed", "предложено"),
  accepted: text("accepted", "принято"),
  hours: text("Hours a year", "Часов в год"),
  from: text("From", "От кого"),
  to: text("To whom", "Кому"),
  nobody: text("nobody", "никто"),
  fits: text("Same channel and region", "Те же канал и регион"),
};
