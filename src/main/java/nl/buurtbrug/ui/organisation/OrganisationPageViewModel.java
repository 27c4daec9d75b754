package nl.buurtbrug.ui.organisation;

import static nl.buurtbrug.language.Text.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.merge.MergeSummary;
import nl.buurtbrug.domain.report.Report;
import nl.buurtbrug.domain.report.Selection;
import nl.buurtbrug.ui.common.Deeds;
import nl.buurtbrug.ui.common.Draft;
import nl.buurtbrug.ui.common.Drafts;
import nl.buurtbrug.ui.common.ExtraSection;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.GonePage;
import nl.buurtbrug.ui.common.LatestChanges;
import nl.buurtbrug.ui.common.MergeUndoing;
import nl.buurtbrug.ui.common.OpenPanel;
import nl.buurtbrug.ui.common.Place;

/// A partner's page: what it shows, and the parts of it that can be changed.
final class OrganisationPageViewModel implements Draft {

    private static final String DETAILS = "details:";
    private static final String NOTE = "note:";

    private final long id;
    private final OrganisationScreens.Services services;
    private final Frame frame;
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<OrganisationFile> file = new ReadOnlyObjectWrapper<>(OrganisationFile.EMPTY);
    private final OpenPanel<Panel> panel;
    private final Deeds deeds;
    private final OrganisationSection details;
    private final OrganisationSection note;
    private final LatestChanges changes;
    private final ExtraSection extras;
    private final ContactViewModel contact;
    private final Drafts drafts;
    private Timeline.Choice timeline = Timeline.Choice.USUAL;

    OrganisationPageViewModel(long id, OrganisationScreens.Services services, Frame frame) {
        this.id = id;
        this.services = services;
        this.frame = frame;
        deeds = new Deeds(frame, this::load);
        panel = new OpenPanel<>(frame.toasts());
        details = new OrganisationSection(id, services, frame, deeds);
        note = new OrganisationSection(id, services, frame, deeds);
        extras = new ExtraSection(new ExtraSection.Owner(ExtraSubject.ORGANISATION, id), services.extras(), frame, deeds, services.today());
        contact = new ContactViewModel(this);
        changes = new LatestChanges(new Place.RecordHistory(false, id), services.history(), frame);
        drafts = Drafts.of(details, extras, note, panel);
    }

    void load() {
        frame.background().fetch(() -> OrganisationFile.read(id, timeline, services), read -> read.ifPresentOrElse(this::show, this::leave));
        extras.load();
        changes.load();
    }

    void showMoreTimeline() {
        timeline = timeline.withMore();
        load();
    }

    /// Shows a kind of thing that happened, or leaves it out.
    void toggleTimeline(TimelineEntry.Kind kind) {
        timeline = timeline.toggled(kind);
        load();
    }

    Timeline.Choice timelineChoice() {
        return timeline;
    }

    private void leave() {
        discard();
        new GonePage(services.merges(), frame).leave(RecordKind.ORGANISATION, id, text("organisation.gone"), new Place.Organisations());
    }

    void undoMerge(MergeSummary merge) {
        new MergeUndoing(services.merges(), frame).undo(merge.id(), merge.lostName(), this::load);
    }

    /// Shows what was read, now if it was already, and each time it is read anew.
    void whenRead(Consumer<OrganisationFile> show) {
        file.subscribe(read -> {
            if (read != OrganisationFile.EMPTY) {
                show.accept(read);
            }
        });
    }

    private void show(OrganisationFile read) {
        name.set(read.details().name());
        details.show(read.details(), read.choices());
        note.show(read.details(), read.choices());
        file.set(read);
    }

    void archive() {
        var ids = List.of(id);
        deeds.alter(() -> services.organisations().archive(ids), services.organisations()::takeBack, text("organisation.archived", name.get()), () -> { });
    }

    void unarchive() {
        var ids = List.of(id);
        deeds.alter(() -> services.organisations().unarchive(ids), services.organisations()::takeBack, text("organisation.unarchived", name.get()), () -> { });
    }

    void bin() {
        var ids = List.of(id);
        deeds.alter(() -> services.bin().binOrganisations(ids), services.bin()::takeBackOrganisations, text("organisation.binned", name.get()), () -> { });
    }

    void takeFromBin() {
        var ids = List.of(id);
        deeds.alter(() -> services.bin().putBackOrganisations(ids), services.bin()::takeBackOrganisations, text("organisation.takenFromBin", name.get()), () -> { });
    }

    /// Name and address, as they go on an envelope.
    void copyAddress() {
        var kept = file.get().details();
        var address = kept.postal().isEmpty() ? kept.visiting() : kept.postal();
        copy(String.join("\n", Stream.of(kept.name(), address.streetLine(), address.cityLine()).filter(line -> !line.isEmpty()).toList()));
    }

    void copy(String words) {
        frame.outside().copy(words);
        frame.toasts().show(text("organisation.copied"));
    }

    @Override
    public boolean isChanged() {
        return drafts.isChanged();
    }

    @Override
    public void save(Runnable whenSaved) {
        drafts.save(whenSaved);
    }

    @Override
    public void discard() {
        drafts.discard();
    }

    @Override
    public Map<String, String> unsaved() {
        var typed = new HashMap<String, String>();
        if (details.isChanged()) {
            details.unsaved().forEach((key, value) -> typed.put(DETAILS + key, value));
        }
        if (note.isChanged()) {
            note.unsaved().forEach((key, value) -> typed.put(NOTE + key, value));
        }
        typed.putAll(extras.unsaved());
        return typed;
    }

    @Override
    public void retype(Map<String, String> typed) {
        retype(details, DETAILS, typed);
        retype(note, NOTE, typed);
        if (typed.keySet().stream().anyMatch(ExtraSection::isField)) {
            extras.retype(typed);
        }
    }

    private static void retype(OrganisationSection section, String prefix, Map<String, String> typed) {
        var its = typed.keySet().stream().filter(key -> key.startsWith(prefix)).collect(Collectors.toMap(key -> key.substring(prefix.length()), typed::get));
        if (!its.isEmpty()) {
            section.retype(its);
        }
    }

    /// Plans an activity with this partner.
    void planActivity() {
        frame.navigator().goTo(new Place.NewActivity(Optional.of(id)));
    }

    /// The overview of this partner.
    void print() {
        frame.navigator().goTo(new Place.Print(Report.Dossiers.of(Selection.picked(PartnerSort.NAME, id))));
    }

    long id() {
        return id;
    }

    OrganisationScreens.Services services() {
        return services;
    }

    Frame frame() {
        return frame;
    }

    Deeds deeds() {
        return deeds;
    }

    OrganisationSection details() {
        return details;
    }

    ExtraSection extras() {
        return extras;
    }

    ContactViewModel contact() {
        return contact;
    }

    OrganisationSection note() {
        return note;
    }

    LatestChanges changes() {
        return changes;
    }

    ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<OrganisationFile> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /// The panel beside the page.
    OpenPanel<Panel> panel() {
        return panel;
    }
}
