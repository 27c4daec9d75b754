package nl.buurtbrug.ui.settings;

import static nl.buurtbrug.language.Text.text;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.backup.BackupService;
import nl.buurtbrug.domain.backup.KeptSummary;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.BackupDesk;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Question;

/// Data that were replaced: they stay until the user wants them gone.
final class KeptDataViewModel {

    private record Loaded(List<KeptSummary> kept, boolean hasTrash) {
    }

    private final BackupService service;
    private final BackupDesk desk;
    private final Frame frame;
    private final ObservableList<KeptSummary> all = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private boolean hasTrash;

    /// @param desk knows how moments are written
    KeptDataViewModel(BackupService service, BackupDesk desk, Frame frame) {
        this.service = service;
        this.desk = desk;
        this.frame = frame;
    }

    void load() {
        frame.background().fetch(() -> {
            var kept = service.kept();
            return new Loaded(kept, !kept.isEmpty() && service.hasTrash());
        }, loaded -> {
            hasTrash = loaded.hasTrash();
            all.setAll(loaded.kept());
        });
    }

    /// Asks first.
    void remove(KeptSummary kept) {
        var answers = new ArrayList<Question.Answer>();
        if (hasTrash) {
            answers.add(new Question.Answer(text("backup.kept.toTrash"), () -> remove(kept, false)));
        }
        answers.add(new Question.Answer(text("backup.kept.forGood"), () -> remove(kept, true)));
        answers.add(new Question.Answer(text("action.cancel"), () -> { }));
        frame.questions().ask(new Question(text("backup.kept.question.title"),
                text("backup.kept.question", moment(kept), Formats.size(kept.size()), kept.folder()), answers));
    }

    private void remove(KeptSummary kept, boolean forGood) {
        frame.background().start(text("backup.kept.removing"), _ -> service.remove(kept, forGood), problem -> {
            trouble.set(problem.orElse(""));
            if (problem.isEmpty()) {
                frame.toasts().show(forGood ? text("backup.kept.removed", Formats.size(kept.size())) : text("backup.kept.inTrash"));
            }
            load();
        }, this::load);
    }

    String moment(KeptSummary kept) {
        return desk.moment(kept.since());
    }

    /// The newest first.
    ObservableList<KeptSummary> all() {
        return all;
    }

    /// What went wrong last, in words; "" when nothing did.
    ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }
}
