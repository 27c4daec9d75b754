package nl.buurtbrug.ui.report;

import static nl.buurtbrug.language.Text.text;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import nl.buurtbrug.domain.Saving;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.extra.ExtraFieldSummary;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.report.Document;
import nl.buurtbrug.domain.report.Outcome;
import nl.buurtbrug.domain.report.Printing;
import nl.buurtbrug.domain.report.Report;
import nl.buurtbrug.domain.report.ReportDelivery;
import nl.buurtbrug.domain.report.ReportPages;
import nl.buurtbrug.domain.report.ReportService;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.FileKind;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.RunningJob;
import nl.buurtbrug.ui.common.Toasts;

/// A report on its way to paper: what comes on it, its pages, and printing and saving it.
final class ReportViewModel {

    /// A preview shows no more: nobody looks through a pile of a thousand sheets on a screen.
    static final int SHEETS_SHOWN = 200;

    private final ReportService reports;
    private final ReportDelivery delivery;
    private final Frame frame;

    private final ObjectProperty<Report> report;
    private final ObservableList<ExtraFieldSummary> extras = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<ReportPages>> pages = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(text("print.title"));
    private final ReadOnlyStringWrapper sheets = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private Optional<Document> document = Optional.empty();
    private Optional<RunningJob> job = Optional.empty();
    private int version;

    ReportViewModel(Report report, ReportService reports, ReportDelivery delivery, Frame frame) {
        this.report = new SimpleObjectProperty<>(report);
        this.reports = reports;
        this.delivery = delivery;
        this.frame = frame;
        this.report.subscribe((_, _) -> load());
        frame.background().fetch(() -> reports.extras(report instanceof Report.PersonList ? ExtraSubject.PERSON : ExtraSubject.ORGANISATION), extras::setAll);
    }

    /// Makes the report again: its first sheet at once, the whole after it.
    void load() {
        var wanted = report.get();
        var mine = ++version;
        job.ifPresent(RunningJob::cancel);
        job = Optional.empty();
        ready.set(false);
        message.set("");
        frame.background().fetch(() -> reports.beginning(wanted), outcome -> {
            if (mine == version) {
                begin(wanted, mine, outcome);
            }
        });
    }

    private void begin(Report wanted, int mine, Outcome beginning) {
        switch (beginning) {
            case Outcome.TooMany(int asked, int most) -> {
                show(Optional.empty());
                sheets.set("");
                message.set(text("print.tooMany", asked, most));
            }
            case Outcome.Made(Document first) -> {
                show(Optional.of(first));
                sheets.set(text("print.making"));
                job = Optional.of(frame.background().start(text("print.job", first.title()), progress -> reports.make(wanted, progress), outcome -> {
                    if (mine == version && outcome instanceof Outcome.Made(Document whole)) {
                        finish(whole);
                    }
                }, () -> {
                    if (mine == version) {
                        sheets.set(text("print.stopped"));
                    }
                }));
            }
        }
    }

    private void finish(Document whole) {
        document = Optional.of(whole);
        show(document);
        ready.set(true);
        pages.get().map(ReportPages::count).ifPresent(count -> sheets.set(
                count > SHEETS_SHOWN ? text("print.sheetsPartly", count, SHEETS_SHOWN) : text("print.sheets", count)));
    }

    private void show(Optional<Document> shown) {
        var old = pages.get();
        pages.set(shown.map(ReportPages::of));
        shown.ifPresent(made -> {
            title.set(made.title());
            remark.set(made.remark());
        });
        // After everything that was asked of it before.
        frame.background().fetch(() -> {
            old.ifPresent(ReportPages::close);
            return true;
        }, _ -> { });
    }

    void print() {
        message.set("");
        document.ifPresent(made -> frame.background().start(text("print.printing", made.title()), _ -> delivery.print(made), this::printed, () -> { }));
    }

    private void printed(Printing result) {
        switch (result) {
            case Printing.Printed() -> frame.toasts().show(text("print.printed"));
            case Printing.Cancelled() -> { }
            case Printing.NoPrinter() -> message.set(text("print.noPrinter"));
            case Printing.Refused(String reason) -> message.set(text("print.refused", reason));
        }
    }

    void save() {
        message.set("");
        document.ifPresent(made -> frame.files().save(text("print.save"), made.fileName(), new FileKind(text("print.pdf"), "*.pdf"))
                .ifPresent(file -> frame.background().fetch(() -> delivery.save(made, file), this::saved)));
    }

    private void saved(Saving result) {
        switch (result) {
            case Saving.Saved(Path file) -> frame.toasts().show(text("print.saved", file.getFileName().toString()),
                    new Toasts.Step(text("print.openFile"), () -> frame.outside().show(file)),
                    new Toasts.Step(text("print.openFolder"), () -> frame.outside().show(file.toAbsolutePath().getParent())));
            case Saving.InUse() -> message.set(text("print.inUse"));
            case Saving.NoPlace() -> message.set(text("print.noPlace"));
            case Saving.NoRoom(Path folder, long needed) -> message.set(text("print.noRoom", folder, Formats.size(needed)));
            case Saving.Failed() -> message.set(text("print.failed"));
        }
    }

    /// What comes on it; a change makes it again.
    ObjectProperty<Report> reportProperty() {
        return report;
    }

    /// The extra fields that may come on a list.
    ObservableList<ExtraFieldSummary> extras() {
        return extras;
    }

    ReadOnlyObjectProperty<Optional<ReportPages>> pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /// "3 bladen"; while it is being made, that.
    ReadOnlyStringProperty sheetsProperty() {
        return sheets.getReadOnlyProperty();
    }

    /// What the one who prints has to know about this report; "" for nothing.
    ReadOnlyStringProperty remarkProperty() {
        return remark.getReadOnlyProperty();
    }

    /// What went otherwise than wished; "" for nothing.
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// Whether the whole report can be printed and saved.
    ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }
}
