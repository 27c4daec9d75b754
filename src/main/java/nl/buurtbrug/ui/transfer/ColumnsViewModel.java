package nl.buurtbrug.ui.transfer;

import static nl.buurtbrug.language.Text.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.extra.ExtraFields;
import nl.buurtbrug.domain.extra.ExtraType;
import nl.buurtbrug.domain.organisation.OrganisationLists;
import nl.buurtbrug.domain.transfer.ImportService;
import nl.buurtbrug.domain.transfer.column.ListSubject;
import nl.buurtbrug.domain.transfer.column.TargetField;
import nl.buurtbrug.domain.transfer.file.SourceFile;
import nl.buurtbrug.domain.transfer.mapping.ColumnChoice;
import nl.buurtbrug.domain.transfer.mapping.ExtraTarget;
import nl.buurtbrug.domain.transfer.mapping.ImportMapping;
import nl.buurtbrug.domain.transfer.mapping.MappingProposal;
import nl.buurtbrug.ui.common.Background;
import nl.buurtbrug.ui.common.Frame;

/// The second step: what becomes of each column.
final class ColumnsViewModel {

    /// Which columns are shown.
    enum Shown {
        ALL, KEPT, SKIPPED
    }

    /// What the whole choice comes down to.
    enum Verdict {
        FINE, TWO_FOR_ONE, NO_NAME, NO_SUCH_EXTRA
    }

    private static final Set<TargetField> LISTED = EnumSet.of(TargetField.ORGANISATION_KIND, TargetField.ORGANISATION_STAGE, TargetField.ORGANISATION_OWNER, TargetField.REACH_GROUP,
            TargetField.REACH_OF_GROUP, TargetField.ACTIVITY_STRATEGIES, TargetField.ACTIVITY_NEIGHBOURHOODS, TargetField.SESSION_NEIGHBOURHOOD, TargetField.MOMENT_STAFF);

    private final Consumer<ListSubject> whenAbout;
    private final ImportService imports;
    private final Newcomers newcomers;
    private final Background background;
    private final ProfilesViewModel profiles;

    private final ObservableList<ImportColumn> columns = FXCollections.observableArrayList();
    private final ObservableList<ImportColumn> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.ALL);
    private final ReadOnlyIntegerWrapper kept = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Verdict> verdict = new ReadOnlyObjectWrapper<>(Verdict.FINE);
    private final WordsViewModel words;
    private List<ColumnChoice> wordsOf = List.of();
    private final BooleanProperty unfitToNote = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper extraProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper unplaced = new ReadOnlyIntegerWrapper();
    private ExtraFields extras = ExtraFields.NONE;
    private Optional<SourceFile> source = Optional.empty();
    private ListSubject about = ListSubject.CONTACTS;

    /// @param whenAbout is told what the list tells of when a profile that was chosen says so
    ColumnsViewModel(ImportService imports, OrganisationLists lists, Frame frame, Consumer<ListSubject> whenAbout) {
        this.whenAbout = whenAbout;
        this.imports = imports;
        this.background = frame.background();
        this.profiles = new ProfilesViewModel(imports, frame);
        this.newcomers = new Newcomers(lists, background, columns);
        this.words = new WordsViewModel(imports, background);
        shown.subscribe(_ -> arrange());
    }

    /// Proposes fields for a list; what was chosen for a column that is still there stays.
    void load(SourceFile file, ListSubject subject) {
        loadLists();
        if (source.filter(file::equals).isEmpty() || about != subject) {
            background.fetch(() -> imports.propose(file, subject), proposal -> {
                var before = about == subject && isSameTable(file) ? Optional.of(mapping()) : Optional.<ImportMapping>empty();
                source = Optional.of(file);
                show(proposal, before);
            });
        }
    }

    void forget() {
        source = Optional.empty();
        words.forget();
        wordsOf = List.of();
        columns.clear();
        arrange();
    }

    private void loadLists() {
        newcomers.load();
        profiles.load();
    }

    private boolean isSameTable(SourceFile file) {
        return source.filter(before -> before.path().equals(file.path()) && before.headers().equals(file.headers()) && before.width() == file.width()).isPresent();
    }

    private void show(MappingProposal proposal, Optional<ImportMapping> chosenBefore) {
        profiles.show(proposal.profile());
        about = proposal.mapping().subject();
        newcomers.show(proposal.mapping());
        extras = proposal.extras();
        unfitToNote.set(proposal.mapping().columns().stream().flatMap(choice -> choice.extra().stream()).anyMatch(ExtraTarget::unfitToNote));
        columns.setAll(proposal.columns().stream().map(column -> new ImportColumn(column, proposal.mapping().columns().get(column.column()),
                Target.choices(about, proposal.extras(), proposal.toMake().get(column.column())))).toList());
        chosenBefore.ifPresent(before -> columns.forEach(column -> column.take(before.columns().get(columns.indexOf(column)))));
        columns.forEach(column -> {
            column.fieldProperty().subscribe((_, _) -> judge());
            column.extraProperty().subscribe((_, _) -> judge());
        });
        judge();
        arrange();
    }

    /// Fills in the columns as this kind of list has them.
    void follow(String chosen) {
        background.fetch(() -> imports.propose(source.orElseThrow(), chosen), proposal -> proposal.ifPresent(found -> {
            show(found, Optional.empty());
            whenAbout.accept(about);
        }));
    }

    /// Keeps this choice under a name, for the next list with these headers.
    void keepAs(String name, Runnable whenKept) {
        profiles.keep(name, mapping(), whenKept);
    }

    private void judge() {
        var mapping = mapping();
        loadWords(mapping);
        var clashes = mapping.clashes();
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).twiceProperty().set(clashes.contains(i));
        }
        kept.set((int) columns.stream().filter(ImportColumn::isKept).count());
        unplaced.set(about == ListSubject.CONTACTS ? (int) columns.stream().filter(ImportColumn::isUnplaced).count() : 0);
        extraProblem.set(mapping.extraProblem(extras).map(problem -> text("import.extraProblem", problem.field(), problem.words())).orElse(""));
        if (!mapping.hasName()) {
            verdict.set(Verdict.NO_NAME);
        } else if (!extraProblem.get().isEmpty() && clashes.isEmpty()) {
            verdict.set(Verdict.NO_SUCH_EXTRA);
        } else {
            verdict.set(clashes.isEmpty() ? Verdict.FINE : Verdict.TWO_FOR_ONE);
        }
    }

    /// Only columns whose values are on lists can hold words that are not.
    private void loadWords(ImportMapping mapping) {
        var listed = mapping.columns().stream().map(choice -> LISTED.contains(choice.field()) || choice.extra().isPresent() ? choice : new ColumnChoice(choice.header(), TargetField.SKIP, choice.existing())).toList();
        if (!listed.equals(wordsOf) && source.isPresent()) {
            wordsOf = listed;
            words.load(source.get(), mapping);
        }
    }

    WordsViewModel words() {
        return words;
    }

    /// Rows stay where they are while fields are chosen; a wide list shows what is kept first.
    private void arrange() {
        rows.setAll(switch (shown.get()) {
            case ALL -> columns.stream().sorted((one, other) -> isWide() ? Boolean.compare(other.isKept(), one.isKept()) : 0).toList();
            case KEPT -> columns.filtered(ImportColumn::isKept);
            case SKIPPED -> columns.filtered(column -> !column.isKept());
        });
    }

    /// Whether there are so many columns that they don't fit the window.
    boolean isWide() {
        return columns.size() > 14;
    }

    /// What becomes of those whom the list names and who are not known.
    Newcomers newcomers() {
        return newcomers;
    }

    /// What the list tells of.
    ListSubject about() {
        return about;
    }

    ImportMapping mapping() {
        return new ImportMapping(columns.stream().map(ImportColumn::choice).map(this::withUnfit).toList(), newcomers.kind(), words.meanings(), about, newcomers.knownOnlyProperty().get());
    }

    private ColumnChoice withUnfit(ColumnChoice choice) {
        return new ColumnChoice(choice.header(), choice.field(), choice.existing(), choice.extra().map(extra -> extra.withUnfitToNote(unfitToNote.get())));
    }

    /// Makes extra fields of the columns that fit nowhere.
    void placeAll() {
        columns.stream().filter(ImportColumn::isUnplaced).toList().forEach(ImportColumn::becomeProposedExtra);
    }

    /// How many columns with a name and values fit nowhere.
    ReadOnlyIntegerProperty unplacedProperty() {
        return unplaced.getReadOnlyProperty();
    }

    /// Whether there is a column of numbers or dates of the bureau's own.
    boolean asksForUnfit() {
        return columns.stream().flatMap(column -> column.extraProperty().get().stream()).anyMatch(extra -> extra.type() == ExtraType.NUMBER || extra.type() == ExtraType.DATE);
    }

    /// Whether what is no number or date goes into the note, instead of its row being refused.
    BooleanProperty unfitToNoteProperty() {
        return unfitToNote;
    }

    /// Why an extra field can't be made, in words.
    ReadOnlyStringProperty extraProblemProperty() {
        return extraProblem.getReadOnlyProperty();
    }

    /// The columns a problem is about, by name.
    List<String> twice() {
        return columns.stream().filter(column -> column.twiceProperty().get()).map(ImportColumn::name).toList();
    }

    ObservableList<ImportColumn> columns() {
        return columns;
    }

    ObservableList<ImportColumn> rows() {
        return rows;
    }

    ProfilesViewModel profiles() {
        return profiles;
    }

    ObjectProperty<Shown> shownProperty() {
        return shown;
    }

    ReadOnlyIntegerProperty keptProperty() {
        return kept.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Verdict> verdictProperty() {
        return verdict.getReadOnlyProperty();
    }
}
