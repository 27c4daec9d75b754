package nl.buurtbrug.ui.person;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.buurtbrug.domain.bin.BinService;
import nl.buurtbrug.domain.directory.PersonSort;
import nl.buurtbrug.domain.directory.PersonSummary;
import nl.buurtbrug.domain.person.PersonService;
import nl.buurtbrug.domain.report.Report;
import nl.buurtbrug.domain.report.Selection;
import nl.buurtbrug.ui.common.Deeds;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.ListModel;
import nl.buurtbrug.ui.common.Place;

final class PersonListViewModel {

    private static final Map<String, PersonSort> COLUMNS = Map.of(
            "person.name", PersonSort.NAME,
            "person.organisation", PersonSort.ORGANISATION,
            "person.role", PersonSort.ROLE,
            "person.emails", PersonSort.EMAIL);

    private final PersonService people;
    private final BinService bin;
    private final Frame frame;
    private final Deeds deeds;
    private final CardSaving cards;
    private final ListModel<PersonSummary, PersonSort> list;

    PersonListViewModel(PersonScreens.Services services, Frame frame) {
        people = services.people();
        bin = services.bin();
        this.frame = frame;
        cards = new CardSaving(services, frame);
        list = new ListModel<>(new ListModel.Source<>("people", services.directory()::people, PersonSummary::id, COLUMNS, "person.name"),
                frame.background(), frame.preferences());
        deeds = new Deeds(frame, this::load);
    }

    void load() {
        list.load();
    }

    void open(PersonSummary row) {
        frame.navigator().goTo(new Place.Person(row.id()));
    }

    void create() {
        frame.navigator().goTo(new Place.NewPerson());
    }

    void importList() {
        frame.navigator().goTo(new Place.Import());
    }

    /// The list as it is narrowed and sorted now.
    void print() {
        frame.navigator().goTo(new Place.Print(Report.PersonList.of(Selection.of(list.query()))));
    }

    void printTicked() {
        frame.navigator().goTo(new Place.Print(Report.PersonList.of(new Selection<>(list.query(), list.ticks().ticked()))));
    }

    void saveCards() {
        cards.save(list.tickedRows(), text("place.people"));
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

    ListModel<PersonSummary, PersonSort> list() {
        return list;
    }
}
