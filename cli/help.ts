import { text } from "../engine/index.ts";

export const help = text(
  `Sales Planner: clients and deals in, a plan workbook out.

  npm run plan -- [INPUT ...] [options]

INPUT
  book.xlsx               a workbook; its sheets are recognised by their headings
  Table=file ...          one file per table: Deals=deals.csv Clients=accounts.csv Managers=team.csv
                          a table may be named several times, its files are read as one;
                          .parquet and .sql (a query for DuckDB) are files too
  nothing                 the bundled sample

Options
  --out FILE              workbook to write (plan.xlsx)
  --in-place              write the plan workbook that is the INPUT anew, as a whole, after success
  --json FILE             results as JSON too
  --lang en|ru            language of the workbook and of these messages (en)
  --as-of YYYY-MM-DD      the day the plan is made for (last date in the deals; without deals, in the payments)
  --period P              2026, 2026-Q1, 2026-03, 2026-W10 or FROM..TO (the year of as-of; without deals, all payments when they span years)
  --set key=value ...     a setting for this run; the Settings sheet explains each
  --map Table.column="Heading" ...
                          which heading holds a column, where it is not recognised; "-" leaves the column unread
  --map sheet.NAME=Table  which table a sheet is; "-" leaves the sheet out
  --map kind.STAGE=won    how deals in a stage stand: open, won, post, lost
  --map same.NAME=CLIENT  which client another name is; "-": a client of its own
  --sheets R-01,R-09      write these result sheets only; director, manager and analyst are usual sets of them
  --programmes INT,LAY    add sheets of programmes to tick off: LAY, COV, TR-EXT, TR-INT, TR-IND, TR-NEW, DOC, MGT, CI,
                          SRC, INT, LMP, OUT, BCV, SQR, SKL
  --freeze "AUTHOR"       keep this plan as a frozen one, with its day and author: later runs show what has moved
  --strict                exit with 1, writing nothing, when there are issues of error level
  --quiet                 print errors only
  --help                  this text (in Russian with --lang ru)

An input is never written over: --out or --json that is an INPUT, or each other, is wrong usage.
Exit code: 0 plan written, 1 nothing could be computed (or --strict and errors), 2 wrong usage.`,
  `Sales Planner: на входе клиенты и сделки, на выходе книга с планом.

  npm run plan -- [ВХОД ...] [параметры]

ВХОД
  book.xlsx               книга; листы распознаются по заголовкам
  Таблица=файл ...        один файл на таблицу: Deals=deals.csv Clients=accounts.csv Managers=team.csv
                          таблицу можно назвать несколько раз, файлы читаются как одна;
                          файлом может быть и .parquet, и .sql (запрос для DuckDB)
  ничего                  встроенный пример

Параметры
  --out ФАЙЛ              какую книгу записать (plan.xlsx)
  --in-place              записать заново, целиком и после успеха, ту книгу плана, что подана на вход
  --json ФАЙЛ             записать результаты и в JSON
  --lang en|ru            язык книги и этих сообщений (en)
  --as-of ГГГГ-ММ-ДД      день, на который строится план (последняя дата сделок; без сделок — платежей)
  --period П              2026, 2026-Q1, 2026-03, 2026-W10 или ОТ..ДО (год даты as-of; без сделок — все платежи, если они за несколько лет)
  --set ключ=значение ... настройка на этот запуск; лист «Параметры» объясняет каждую
  --map Таблица.столбец="Заголовок" ...
                          какой заголовок считать столбцом, если он не распознан; «-»: столбец не читать
  --map sheet.ЛИСТ=Таблица  какая таблица на листе; «-»: лист не читать
  --map kind.ЭТАП=won     чем является этап: open, won, post, lost
  --map same.ИМЯ=КЛИЕНТ   каким клиентом является имя; «-»: отдельный клиент
  --sheets R-01,R-09      записать только эти выходные листы; director, manager и analyst — обычные наборы
  --programmes INT,LAY    добавить листы программ с отметками: LAY, COV, TR-EXT, TR-INT, TR-IND, TR-NEW, DOC, MGT, CI,
                          SRC, INT, LMP, OUT, BCV, SQR, SKL
  --freeze "АВТОР"        сохранить этот план как замороженный, с днём и автором: следующие сборки покажут, что изменилось
  --strict                код 1 без записи, если есть замечания уровня «ошибка»
  --quiet                 печатать только ошибки
  --help --lang ru        этот текст

Входной файл не перезаписывается: --out и --json, совпавшие со ВХОДОМ или между собой, — ошибка в параметрах.
Код возврата: 0 план записан, 1 считать нечего (или --strict и ошибки), 2 ошибка в параметрах.`,
);
