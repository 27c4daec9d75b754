package nl.buurtbrug.ui.settings;

import static nl.buurtbrug.language.Text.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.bureau.BureauService;
import nl.buurtbrug.domain.bureau.Letterhead;
import nl.buurtbrug.ui.common.Draft;
import nl.buurtbrug.ui.common.FileKind;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Workplace;

final class LetterheadViewModel implements Draft {

    private final BureauService bureau;
    private final Workplace workplace;
    private final Frame frame;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty address = new SimpleStringProperty("");
    private final StringProperty contact = new SimpleStringProperty("");
    private final ObjectProperty<byte[]> logo = new SimpleObjectProperty<>(new byte[0]);
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private Letterhead saved = Letterhead.EMPTY;

    LetterheadViewModel(BureauService bureau, Workplace workplace, Frame frame) {
        this.bureau = bureau;
        this.workplace = workplace;
        this.frame = frame;
    }

    /// Reads what is kept, unless something typed would be lost.
    void load() {
        if (!isChanged()) {
            frame.background().fetch(() -> bureau.letterhead().orElse(Letterhead.EMPTY), this::show);
        }
    }

    private void show(Letterhead letterhead) {
        saved = letterhead;
        name.set(letterhead.name());
        address.set(letterhead.address());
        contact.set(letterhead.contact());
        logo.set(letterhead.logo());
        problems.clear();
    }

    void chooseLogo() {
        frame.files().open(text("bureau.chooseLogo"), new FileKind(text("bureau.pictures"), "*.png", "*.jpg", "*.jpeg")).ifPresent(file ->
                frame.background().fetch(() -> {
                    try (var picture = Files.newInputStream(file)) {
                        return picture.readNBytes(Letterhead.LOGO_BYTES + 1);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }, picture -> {
                    var withPicture = new Letterhead(name.get(), address.get(), contact.get(), picture);
                    problems.setAll(withPicture.problems());
                    if (problems.stream().noneMatch(problem -> problem.field().equals("bureau.logo"))) {
                        logo.set(picture);
                    }
                }));
    }

    void removeLogo() {
        logo.set(new byte[0]);
    }

    @Override
    public boolean isChanged() {
        return !letterhead().equals(saved);
    }

    @Override
    public void save(Runnable whenSaved) {
        var letterhead = letterhead();
        problems.setAll(letterhead.problems());
        if (problems.isEmpty()) {
            frame.background().run(() -> bureau.change(letterhead), () -> {
                show(letterhead);
                workplace.bureauProperty().set(letterhead.name());
                whenSaved.run();
            });
        }
    }

    @Override
    public void discard() {
        show(saved);
    }

    private Letterhead letterhead() {
        return new Letterhead(name.get(), address.get(), contact.get(), logo.get());
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty addressProperty() {
        return address;
    }

    StringProperty contactProperty() {
        return contact;
    }

    ObjectProperty<byte[]> logoProperty() {
        return logo;
    }

    ObservableList<Problem> problems() {
        return problems;
    }
}
