package nl.buurtbrug.ui.person;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.buurtbrug.domain.contact.ContactService;
import nl.buurtbrug.domain.contact.FollowUpSummary;
import nl.buurtbrug.domain.contact.MomentRow;
import nl.buurtbrug.ui.common.Deeds;
import nl.buurtbrug.ui.common.Frame;

/// What was said with a person, the latest first.
final class TalksViewModel {

    /// How many are shown until one asks for all.
    static final int FEW = 5;

    private final long person;
    private final ContactService contacts;
    private final Frame frame;
    private final Deeds deeds;
    private final ReadOnlyObjectWrapper<List<MomentRow>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<FollowUpSummary>> open = new ReadOnlyObjectWrapper<>(List.of());
    private List<MomentRow> all = List.of();
    private boolean showsAll;

    TalksViewModel(long person, ContactService contacts, Frame frame, Deeds deeds) {
        this.deeds = deeds;
        this.person = person;
        this.contacts = contacts;
        this.frame = frame;
    }

    void load() {
        frame.background().fetch(() -> contacts.openOfPerson(person), open::set);
        frame.background().fetch(() -> contacts.ofPerson(person), moments -> {
            all = moments;
            show();
        });
    }

    void log() {
        frame.navigator().logContact();
    }

    void change(MomentRow moment) {
        frame.navigator().changeContact(moment.id());
    }

    /// Takes a moment away that was kept wrongly.
    void remove(MomentRow moment) {
        deeds.alterContact(() -> contacts.remove(moment.id()), contacts::takeBack, text("moment.removed"), () -> { });
    }

    void tick(FollowUpSummary followUp) {
        deeds.alter(() -> contacts.tick(followUp, true), contacts::takeBack, text("followUp.ticked"), () -> { });
    }

    void showAll() {
        showsAll = true;
        show();
    }

    private void show() {
        shown.set(showsAll ? all : all.subList(0, Math.min(FEW, all.size())));
    }

    /// What is to be done with or by the person, the earliest due first.
    ReadOnlyObjectProperty<List<FollowUpSummary>> openProperty() {
        return open.getReadOnlyProperty();
    }

    int total() {
        return all.size();
    }

    ReadOnlyObjectProperty<List<MomentRow>> shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
