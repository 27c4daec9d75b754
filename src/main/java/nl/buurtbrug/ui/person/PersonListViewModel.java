package nl.buurtbrug.ui.person;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.bin.BinService;
import nl.buurtbrug.domain.directory.PersonSort;
import nl.buurtbrug.domain.directory.PersonSummary;
import nl.buurtbrug.domain.directory.view.ViewedList;
import nl.buurtbrug.domain.person.PersonService;
import nl.buurtbrug.domain.report.PersonColumn;
import nl.buurtbrug.domain.report.Report;
import nl.buurtbrug.domain.report.Selection;
import nl.buurtbrug.domain.transfer.ListInFull;
import nl.buurtbrug.domain.transfer.ListTable;
import nl.buurtbrug.ui.common.Deeds;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.ListFiles;
import nl.buurtbrug.ui.common.ListModel;
import nl.buurtbrug.ui.common.ListViews;
import nl.buurtbrug.ui.common.Place;

final class PersonListViewModel {

    private static final Map<String, PersonSort> COLUMNS = Map.of(
            "person.name", PersonSort.NAME,
            "person.organisation", PersonSort.ORGANISATION,
            "person.role", PersonSort.ROLE,
            "person.emails", PersonSort.EMAIL);

    private static final Map<String, PersonColumn> ON_PAPER = Map.of(
            "person.organisation", PersonColumn.ROLES,
            "person.role", PersonColumn.ROLES,
            "person.otherRoles", PersonColumn.ROLES,
            "person.phones", PersonColumn.PHONES,
            "person.allPhones", PersonColumn.PHONES,
            "person.emails", PersonColumn.EMAILS,
            "person.special", PersonColumn.SPECIAL);

    private final PersonService people;
    private final BinService bin;
    private final Frame frame;
    private final Deeds deeds;
    private final CardSaving cards;
    private final ListModel<PersonSummary, PersonSort> list;
    private final ListViews views;
    private final ListFiles<PersonSummary> files;
    private final ListInFull fields;

    /// @param search what the list is narrowed by at first; "" for the view that was used last
    PersonListViewModel(PersonScreens.Services services, Frame frame, String search) {
        people = services.people();
        bin = services.bin();
        this.frame = frame;
        cards = new CardSaving(services, frame);
        list = new ListModel<>(new ListModel.Source<>("people", services.directory()::people, PersonSummary::id, COLUMNS, PersonSort.Extra::new, "person.name"),
                frame.background(), frame.preferences());
        views = new ListViews(list, services.views(), ViewedList.PEOPLE, frame, search.isEmpty());
        files = ListFiles.of(list, this::heading, frame, services.clock());
        fields = new ListInFull(services.organisations(), people);
        deeds = new Deeds(frame, list::load);
        if (!search.isEmpty()) {
            list.searchProperty().set(search);
        }
    }

    void load() {
        views.load();
    }

    private String heading() {
        return views.heading().isEmpty() ? text("place.people") : views.heading();
    }

    /// All fields of some people.
    ListTable inFull(List<PersonSummary> rows, Progress progress) {
        return fields.people(rows, list.foundProperty().get().extras(), progress);
    }

    void open(PersonSummary row) {
        frame.navigator().goTo(new Place.Person(row.id()));
    }

    void create() {
        frame.navigator().goTo(new Place.NewPerson());
    }

    /// The pairs that may be one person.
    void lookForDoubles() {
        frame.navigator().goTo(new Place.Doubles(RecordKind.PERSON));
    }

    /// Lays the two ticked people beside each other.
    void mergeTicked() {
        var ids = List.copyOf(list.ticks().ticked());
        if (ids.size() == 2) {
            frame.navigator().goTo(new Place.Merge(RecordKind.PERSON, ids.getFirst(), ids.getLast(), Optional.empty()));
        }
    }

    void importList() {
        frame.navigator().goTo(new Place.Import());
    }

    /// The list as it is narrowed and sorted now.
    void print() {
        print(Selection.of(list.query()).named(views.heading()));
    }

    void printTicked() {
        print(new Selection<>(list.query(), list.ticks().ticked(), views.heading()));
    }

    /// On paper, with what the list shows of them.
    private void print(Selection<PersonSort> which) {
        var columns = views.columnsInSight().stream().filter(ON_PAPER::containsKey).map(ON_PAPER::get).collect(Collectors.toSet());
        frame.navigator().goTo(new Place.Print(new Report.PersonList(which, columns, views.extrasInSight())));
    }

    void saveCards(boolean ticked) {
        cards.save(files.rows(ticked), files.fileName("vcf"));
    }

    /// Copies the first address of each ticked person, without those who want no mail.
    void copyEmails() {
        var ticked = list.tickedRows();
        var unwilling = ticked.stream().filter(PersonSummary::doNotMail).count();
        var addresses = ticked.stream().filter(row -> !row.doNotMail() && !row.email().isEmpty()).map(PersonSummary::email).distinct().toList();
        var without = ticked.stream().filter(row -> !row.doNotMail() && row.email().isEmpty()).count();
        if (!addresses.isEmpty()) {
            frame.outside().copy(addresses.stream().collect(Collectors.joining("; ")));
        }
        frame.toasts().show(text("people.copied", addresses.size(), unwilling, without));
    }

    void archive() {
        var ids = List.copyOf(list.ticks().ticked());
        list.ticks().clear();
        deeds.alter(() -> people.archive(ids), people::takeBack, text("people.toArchive", ids.size()), () -> { });
    }

    void unarchive() {
        var ids = List.copyOf(list.ticks().ticked());
        list.ticks().clear();
        deeds.alter(() -> people.unarchive(ids), people::takeBack, text("people.fromArchive", ids.size()), () -> { });
    }

    /// Throws the ticked people into the bin.
    void bin() {
        var ids = List.copyOf(list.ticks().ticked());
        list.ticks().clear();
        deeds.alter(() -> bin.binPeople(ids), bin::takeBackPeople, text("people.binDone", ids.size()), () -> { });
    }

    ListViews views() {
        return views;
    }

    ListFiles<PersonSummary> files() {
        return files;
    }

    ListModel<PersonSummary, PersonSort> list() {
        return list;
    }
}
