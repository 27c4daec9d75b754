package nl.buurtbrug.ui.organisation;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.PartnerSummary;
import nl.buurtbrug.domain.organisation.PhaseDetails;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.organisation.StageWords;
import nl.buurtbrug.domain.staff.StaffSummary;
import nl.buurtbrug.ui.common.Deeds;
import nl.buurtbrug.ui.common.Draft;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.ListModel;
import nl.buurtbrug.ui.common.OpenPanel;

/// What can be done with the ticked partners at once; each can be undone.
final class TickedOrganisationsViewModel implements Draft {

    private final ListModel<PartnerSummary, PartnerSort> list;
    private final OrganisationScreens.Services services;
    private final Frame frame;
    private final Deeds deeds;
    private final OpenPanel<Panel> panel;
    private final ObservableList<StaffSummary> staff = FXCollections.observableArrayList();

    TickedOrganisationsViewModel(ListModel<PartnerSummary, PartnerSort> list, OrganisationScreens.Services services, Frame frame) {
        this.list = list;
        this.services = services;
        this.frame = frame;
        deeds = new Deeds(frame, list::load);
        panel = new OpenPanel<>(frame.toasts());
    }

    private List<Long> ids() {
        return List.copyOf(list.ticks().ticked());
    }

    /// Opens the panel for a new phase.
    void openPhase() {
        var today = services.today();
        panel.open(new PhasePanelViewModel(text("ticked.phase", ids().size()), new PhaseDetails(Stage.IN_TALKS, today, ""), today, this::addPhase));
    }

    /// Opens the panel for tags.
    void openTags() {
        panel.open(new TagPanelViewModel(text("ticked.tag", ids().size()), this::addTag, this::removeTag));
    }

    private void addPhase(PhaseDetails details, Runnable whenSaved) {
        var ids = ids();
        deeds.alter(() -> services.phases().add(ids, details), services.phases()::takeBack, text("ticked.phaseDone", ids.size(), StageWords.of(details.stage())), whenSaved);
    }

    void giveOwner(Optional<StaffSummary> owner) {
        var ids = ids();
        var owners = ids.stream().collect(Collectors.toMap(Function.identity(), _ -> owner.map(StaffSummary::id)));
        var words = owner.map(member -> text("ticked.ownerDone", ids.size(), member.name())).orElseGet(() -> text("ticked.noOwnerDone", ids.size()));
        frame.background().save(() -> services.organisations().giveOwners(owners),
                before -> deeds.done(words, () -> services.organisations().giveBackOwners(before, owner.map(StaffSummary::id))));
    }

    private void addTag(String name) {
        var ids = ids();
        frame.background().save(() -> services.tags().add(ids, name),
                added -> deeds.done(text("ticked.tagDone", added.organisations(), name), () -> services.tags().takeBack(added)));
    }

    private void removeTag(String name) {
        var ids = ids();
        frame.background().save(() -> services.tags().remove(ids, name), removed -> removed.filter(found -> found.organisations() > 0).ifPresentOrElse(
                found -> deeds.done(text("ticked.untagDone", found.organisations(), name), () -> services.tags().takeBack(found)),
                () -> frame.toasts().show(text("ticked.untagNone", name))));
    }

    /// Archives the ticked partners, or brings them back when it is the archive that is shown.
    void archive() {
        var ids = ids();
        var back = list.archivedProperty().get();
        list.ticks().clear();
        deeds.alter(() -> back ? services.organisations().unarchive(ids) : services.organisations().archive(ids), services.organisations()::takeBack,
                back ? text("ticked.unarchiveDone", ids.size()) : text("ticked.archiveDone", ids.size()), () -> { });
    }

    /// Throws the ticked partners into the bin.
    void bin() {
        var ids = ids();
        list.ticks().clear();
        deeds.alter(() -> services.bin().binOrganisations(ids), services.bin()::takeBackOrganisations, text("ticked.binDone", ids.size()), () -> { });
    }

    /// Copies an address for each ticked partner, and says whom it left out.
    void copyAddresses(MailAddresses.Whose whose) {
        var ids = ids();
        frame.background().fetch(() -> MailAddresses.of(services, ids, whose), found -> {
            if (found.addresses().isEmpty()) {
                frame.toasts().show(text("ticked.mailNone"));
            } else {
                frame.outside().copy(String.join("; ", found.addresses()));
                frame.toasts().show(text("ticked.mailDone", found.addresses().size(), found.without(), found.refusing()));
            }
        });
    }

    /// Reads who can become the owner.
    void load() {
        frame.background().fetch(() -> services.staff().all().stream().filter(StaffSummary::active).toList(), staff::setAll);
    }

    @Override
    public boolean isChanged() {
        return panel.isChanged();
    }

    @Override
    public void save(Runnable whenSaved) {
        panel.save(whenSaved);
    }

    @Override
    public void discard() {
        panel.discard();
    }

    ObservableList<StaffSummary> staff() {
        return staff;
    }

    /// The tags there are that hold what was typed.
    List<String> tags(String typed) {
        return TagPanelViewModel.tagsLike(services.lists(), typed);
    }

    ListModel<PartnerSummary, PartnerSort> list() {
        return list;
    }

    /// The panel beside the list.
    OpenPanel<Panel> panel() {
        return panel;
    }
}
