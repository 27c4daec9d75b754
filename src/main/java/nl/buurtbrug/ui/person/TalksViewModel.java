package nl.buurtbrug.ui.person;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.buurtbrug.domain.contact.ContactService;
import nl.buurtbrug.domain.contact.MomentRow;
import nl.buurtbrug.ui.common.Background;

/// What was said with a person, the latest first.
final class TalksViewModel {

    /// How many are shown until one asks for all.
    static final int FEW = 5;

    private final long person;
    private final ContactService contacts;
    private final Background background;
    private final ReadOnlyObjectWrapper<List<MomentRow>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private List<MomentRow> all = List.of();
    private boolean showsAll;

    TalksViewModel(long person, ContactService contacts, Background background) {
        this.person = person;
        this.contacts = contacts;
        this.background = background;
    }

    void load() {
        background.fetch(() -> contacts.ofPerson(person), moments -> {
            all = moments;
            show();
        });
    }

    void showAll() {
        showsAll = true;
        show();
    }

    private void show() {
        shown.set(showsAll ? all : all.subList(0, Math.min(FEW, all.size())));
    }

    int total() {
        return all.size();
    }

    ReadOnlyObjectProperty<List<MomentRow>> shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
