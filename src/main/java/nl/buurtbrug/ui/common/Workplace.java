package nl.buurtbrug.ui.common;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.buurtbrug.domain.staff.StaffSummary;

/// Which bureau this is and who is at the keyboard.
public final class Workplace {

    private final String account;
    private final Path dataFolder;
    private Consumer<Path> restoring = _ -> { };
    private final StringProperty bureau = new SimpleStringProperty("");
    private final ObjectProperty<Optional<StaffSummary>> user = new SimpleObjectProperty<>(Optional.empty());

    /// @param account    the account of the operating system that the program runs under
    /// @param dataFolder where everything is kept
    public Workplace(String account, Path dataFolder) {
        this.account = account;
        this.dataFolder = dataFolder;
    }

    /// @param action closes the data, puts back a back-up, and opens them again
    public void whenRestoring(Consumer<Path> action) {
        restoring = action;
    }

    public void restore(Path source) {
        restoring.accept(source);
    }

    public String account() {
        return account;
    }

    public Path dataFolder() {
        return dataFolder;
    }

    /// The name of the bureau; "" before the first questions were answered.
    public StringProperty bureauProperty() {
        return bureau;
    }

    /// The staff member at the keyboard; none while that is not known.
    public ObjectProperty<Optional<StaffSummary>> userProperty() {
        return user;
    }
}
