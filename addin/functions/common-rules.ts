import { text, type Text } from "../../engine/index.ts";

export const helpTitle = text("SALES functions", "Функции SALES");

export const helpIntro = text(
  "Functions of the sales planner for your own cells. They compute from their arguments only, the same as the planner does, " +
    "and nothing leaves the workbook.",
  "Функции планировщика продаж для ваших собственных ячеек. Они считают только по своим аргументам, так же, как сам " +
    "планировщик; данные не покидают книгу.",
);

/** What holds for every function. */
export const commonRules: readonly Text[] = [
  text(
    "A range is one column or one row. Ranges of one call have the same length. Blank cells at the end are dropped and a " +
      "heading is skipped, so Table[Column], A2:A5000 and A:A are fine (A:A on desktop only, and slowly). Blank rows inside " +
      "stay blank; in lists of names, codes and days they are left out.",
    "Диапазон — один столбец или одна строка. Диапазоны одного вызова одной длины. Пустые ячейки в конце отбрасываются, " +
      "заголовок пропускается, поэтому подходят Таблица[Столбец], A2:A5000 и A:A (целый столбец — только в настольном Excel " +
      "и медленно). Пустые строки внутри остаются пустыми, а в списках названий, кодов и дат пропускаются.",
  ),
  text(
    "Desktop Excel hands a blank cell over as 0. So 0 is read as blank where a name, a code or a date is expected, and a " +
      "blank single figure is 0.",
    "Настольный Excel передаёт пустую ячейку как 0. Поэтому 0 там, где нужны название, код или дата, считается пустым, а " +
      "пустое одиночное число — нулём.",
  ),
  text(
    "Numbers written as text are understood when they can mean only one thing: 1 234,56 or 12,5 %. What may mean two " +
      "(1,234) is refused.",
    "Числа, записанные текстом, понимаются, если прочесть их можно только одним способом: 1 234,56 или 12,5 %. Неоднозначные " +
      "(1,234) отклоняются.",
  ),
  text(
    "Dates are Excel dates, or text as people write it: 2026-03-31, 31.03.2026 0:00, 31 March 2026; 03/04/2026 is day first unless the column says otherwise. A date that is returned is a number: give the cell a date format. In a workbook with the 1904 date system add 1462 to dates going in.",
    "Даты — даты Excel или текст, как его пишут люди: 2026-03-31, 31.03.2026 0:00, 31 марта 2026; 03/04/2026 читается с дня, если столбец не говорит иного. Возвращаемая дата — число: задайте ячейке формат даты. В книге с системой дат 1904 прибавляйте 1462 к датам в аргументах.",
  ),
  text(
    "Shares are 0 to 1: write 20% or 0.2. A share of 20 is refused.",
    "Доли — от 0 до 1: пишите 20% или 0,2. Доля 20 не принимается.",
  ),
  text(
    "Codes may be written in English or Russian; capital letters do not matter.",
    "Коды можно писать по-английски и по-русски; регистр не важен.",
  ),
  text(
    "Money is held exactly, to the last of up to six decimals: no rounding moves a client across a limit.",
    "Деньги считаются точно, до шести знаков после запятой: округление не переведёт клиента через границу.",
  ),
  text(
    'A table has a heading row; the last argument header is "en" (default), "ru", or 0 for no headings.',
    "У таблицы есть строка заголовков; последний аргумент «заголовок»: «en» (по умолчанию), «ru» или 0 — без неё.",
  ),
  text(
    "#VALUE! (wrong type, length or code) and #N/A (nothing to compute) say in words what is wrong: point at the cell. " +
      "#NUM! is a figure out of range, #DIV/0! a division by zero.",
    "#ЗНАЧ! (тип, длина или код) и #Н/Д (нечего считать) объясняют причину словами: наведите на ячейку. #ЧИСЛО! — значение " +
      "вне допустимых пределов, #ДЕЛ/0! — деление на ноль.",
  ),
];
