/// The vocabulary every screen is written in.
///
/// **Without nodes, for view models**
/// - [Frame]: what a screen gets: background, navigator, toasts, questions, files.
/// - [Background]: `fetch(work, result -> ...)` asks, `run(work, then)` and `save(work, result -> ...)` keep something, `start(title, progress -> ..., result -> ..., stopped)` is a long job that can be cancelled; `direct()` in tests.
/// - [RunningJob], [LongJob]: a long job under way, and its work; the work is given a [nl.buurtbrug.domain.Progress].
/// - [Navigator], [Place]: `goTo(place)`, `replaceWith(place)`; each place is a page with its own state in the history.
/// - [Draft]: what a page holds unsaved: `isChanged()`, `save(whenSaved)`, `discard()`; leaving asks about it once, Ctrl+S saves it.
/// - [Toasts]: `show(words)`, `show(words, undo)`; Ctrl+Z undoes what the toast is about.
/// - [Deeds]: does something to records, says so and offers the way back; an undo never overwrites what somebody changed since.
/// - [Questions], [Question], [Question.Answer]: asks what only the user can decide; each answer carries what it does, the last one changes nothing.
/// - [FileChoices], [FileKind]: lets the user choose a file to open or to save.
/// - [Badge], [Tone], [Icon]: a state as icon, words and tone.
/// - [Ticks]: which rows are ticked, by their id. [Sorting]: which column a table is sorted by. [ColumnLayout]: how its columns were left, as one line of text.
/// - [FacetOption]: a value to narrow by and its count. [SearchHit]: something found in the search over everything.
/// - [DateInput]: reads a typed date: a day, nothing, or why not.
/// - [Preferences]: small choices that are there again at the next start. [Outside]: the clipboard, mail and the web.
/// - [ListModel], [FacetChoice]: a list that is searched, narrowed, sorted and ticked; [nl.buurtbrug.domain.directory.FilterWords] says its filter in words.
/// - [RecordChoice]: a record that can be chosen.
/// - [Appearance]: language, theme and text size; the window follows.
///
/// **Nodes, for views**
/// - [Page]: what `XxxScreens` gives the window: title, content, `whenShown(load)`, `under(title, place)` for the breadcrumbs, `holding(draft)`, `alone()`.
/// - [PageHead]: title, what stands beside it, buttons, a line of facts.
/// - [Texts]: `title`, `heading`, `body`, `strong`, `muted`, `caption`, `fact(icon, words)`, `gap()`.
/// - [Buttons]: `primary` (one on a page), `plain`, `flat`, `icon`, `more` (three dots), `item`, `link`, `key`.
/// - [Form]: `add(key, control[, width of 12])`, `required(key)`, `help(key, words)`, `show(problems)`.
/// - [DateField]: a date to type or pick. [SearchField]: a field to search in; Ctrl+F goes to it.
/// - [DataTable], [DataColumn], [RowHeight], [ColumnMenu]: tables; `sortingItself` for some thousands of rows, `sortedElsewhere` for any number.
/// - [ListPage]: the page of a [ListModel]: `narrowedBy(facet)`, `offering(buttons for ticked rows)`; it remembers the columns.
/// - [SectionCard]: a card that turns into a form where it stands.
/// - [ArrowKeys]: lets the arrows go along a column of buttons.
/// - [TwoColumns]: a main and a side column, under each other where it is narrow. [PageScroll]: a page that scrolls to what has the focus.
/// - [RecordField]: chooses a record by its name. [Suggestions]: offers something under any text field. [LinesField]: several values under each other, the first one first.
/// - [Card]: `new Card(title).counting(..).with(..).containing(..)`, `Card.body(..)`, `Card.row(..)`.
/// - [Stages], [Trusts]: how a stage and a degree of trust are shown.
/// - [Chips]: `chip(badge)`, `chip(words)`, `count(number)`, `badge(badge)` without a ground.
/// - [Pills]: a choice of one in a row. [Facet]: values with check boxes and counts.
/// - [Hint]: a bar that explains or warns. [EmptyState]: what an empty place shows. [SidePanel]: a panel at the right; [PanelRoom] gives it its room. [Stepper]: the steps of a wizard.
/// - [Bridge]: the mark and the drawing.
///
/// **For the window itself**: [Looks] dresses every window, [ToastPane] shows the toasts, [DialogQuestions] and [FileDialogs] ask in dialogs, [Failures] says what went wrong.
///
/// Words are given already in the user's language, except where a parameter is called a key.
package nl.buurtbrug.ui.common;
