package nl.buurtbrug.ui.transfer;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.transfer.ImportService;
import nl.buurtbrug.domain.transfer.column.ImportProfile;
import nl.buurtbrug.domain.transfer.column.ProfileCatalogue;
import nl.buurtbrug.domain.transfer.mapping.ImportMapping;
import nl.buurtbrug.domain.transfer.mapping.SavedProfile;
import nl.buurtbrug.ui.common.Background;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Toasts;

/// The kinds of lists whose columns are known: those of known programs, and the user's own.
final class ProfilesViewModel {

    private final ImportService imports;
    private final Background background;
    private final Toasts toasts;
    private final ObservableList<SavedProfile> own = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper followed = new ReadOnlyStringWrapper("");

    ProfilesViewModel(ImportService imports, Frame frame) {
        this.imports = imports;
        background = frame.background();
        toasts = frame.toasts();
    }

    void load() {
        background.fetch(imports::profiles, own::setAll);
    }

    /// @param name "" for none
    void show(String name) {
        followed.set(name);
    }

    /// Keeps a choice under a name, for the next list with these headers.
    void keep(String name, ImportMapping mapping, Runnable whenKept) {
        background.run(() -> imports.saveProfile(name.strip(), mapping), () -> {
            show(name.strip());
            load();
            whenKept.run();
        });
    }

    /// Forgets one of the user's own; it can be put back.
    void remove(SavedProfile profile) {
        background.run(() -> imports.removeProfile(profile.name()), () -> {
            if (followed.get().equals(profile.name())) {
                show("");
            }
            load();
            toasts.show(text("wizard.profile.removed", profile.name()), whenTried -> background.run(() -> imports.saveProfile(profile.name(), profile.mapping()), () -> {
                load();
                whenTried.accept(true);
            }));
        });
    }

    /// The user's own, by name.
    ObservableList<SavedProfile> own() {
        return own;
    }

    /// The names of those of known programs.
    List<String> known() {
        return ProfileCatalogue.all().stream().map(ImportProfile::name).toList();
    }

    /// The name of the one that was recognised or chosen; "" for none.
    ReadOnlyStringProperty followedProperty() {
        return followed.getReadOnlyProperty();
    }
}
