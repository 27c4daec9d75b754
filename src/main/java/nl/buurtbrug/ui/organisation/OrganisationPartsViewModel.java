package nl.buurtbrug.ui.organisation;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.domain.audience.AccessDetails;
import nl.buurtbrug.domain.audience.AccessSummary;
import nl.buurtbrug.domain.organisation.PhaseDetails;
import nl.buurtbrug.domain.organisation.PhaseSummary;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.organisation.StageWords;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Choices;

/// What is kept beside a partner itself: its phases, the audiences it opens and its tags.
final class OrganisationPartsViewModel {

    private final OrganisationPageViewModel page;
    private final OrganisationScreens.Services services;

    OrganisationPartsViewModel(OrganisationPageViewModel page) {
        this.page = page;
        this.services = page.services();
    }

    void addPhase() {
        var next = page.fileProperty().get().phase().map(phase -> next(phase.stage())).orElse(Stage.APPROACHED);
        page.panel().open(new PhasePanelViewModel(text("phase.add"), new PhaseDetails(next, services.today(), ""), services.today(),
                (details, whenSaved) -> page.deeds().alter(() -> services.phases().add(List.of(page.id()), details), services.phases()::takeBack,
                        text("phase.added", StageWords.of(details.stage()), Formats.date(details.from())), whenSaved)));
    }

    private static Stage next(Stage stage) {
        return switch (stage) {
            case IDENTIFIED -> Stage.APPROACHED;
            case APPROACHED -> Stage.IN_TALKS;
            case IN_TALKS, DORMANT, ENDED -> Stage.ACTIVE;
            case ACTIVE -> Stage.DORMANT;
        };
    }

    void mendPhase(PhaseSummary phase) {
        page.panel().open(new PhasePanelViewModel(text("phase.mend"), phase.details(), services.today(),
                (details, whenSaved) -> {
                    var kept = page.fileProperty().get().now(phase);
                    page.deeds().alter(() -> services.phases().change(kept, details), services.phases()::takeBack,
                            text("phase.mended", StageWords.of(details.stage()), Formats.date(details.from())), whenSaved);
                }));
    }

    void removePhase(PhaseSummary phase) {
        page.deeds().alter(() -> services.phases().remove(phase), services.phases()::takeBack,
                text("phase.removed", StageWords.of(phase.stage()), Formats.date(phase.from())), () -> { });
    }

    void addAccess() {
        page.panel().open(new AccessPanelViewModel(text("access.add"), AccessPanelViewModel.NEW, groups(),
                (details, whenSaved) -> page.deeds().alter(() -> services.audiences().add(page.id(), details), services.audiences()::takeBack,
                        text("access.added", group(details)), whenSaved)));
    }

    void changeAccess(AccessSummary access) {
        page.panel().open(new AccessPanelViewModel(text("access.change"), access.details(), groups(),
                (details, whenSaved) -> {
                    var kept = page.fileProperty().get().now(access);
                    page.deeds().alter(() -> services.audiences().change(kept, details), services.audiences()::takeBack,
                            text("access.changed", group(details)), whenSaved);
                }));
    }

    void removeAccess(AccessSummary access) {
        page.deeds().alter(() -> services.audiences().remove(access), services.audiences()::takeBack, text("access.removed", access.audienceGroup()), () -> { });
    }

    private String group(AccessDetails details) {
        return page.fileProperty().get().groups().stream().filter(group -> group.id() == details.audienceGroup()).map(ListEntry::name).findFirst().orElse("");
    }

    private Choices groups() {
        return Choices.of(page.fileProperty().get().groups());
    }

    /// Hangs a tag on the partner; a new one is made.
    void addTag(String name) {
        if (!ListEntry.problems(name).isEmpty() || hasTag(name)) {
            return;
        }
        page.frame().background().save(() -> services.tags().add(List.of(page.id()), name),
                added -> page.deeds().done(text("tags.added", name.strip()), () -> services.tags().takeBack(added)));
    }

    private boolean hasTag(String name) {
        return page.fileProperty().get().tags().stream().anyMatch(name.strip()::equalsIgnoreCase);
    }

    void removeTag(String name) {
        page.frame().background().save(() -> services.tags().remove(List.of(page.id()), name), removed -> removed.ifPresent(
                off -> page.deeds().done(text("tags.removed", name), () -> services.tags().takeBack(off))));
    }

    /// The tags to offer for what was typed, without those it has.
    List<String> tagsLike(String typed) {
        return TagPanelViewModel.tagsLike(services.lists(), typed).stream().filter(name -> !hasTag(name)).toList();
    }
}
