package nl.buurtbrug.ui.organisation;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.domain.audience.AccessSummary;
import nl.buurtbrug.domain.organisation.PhaseDetails;
import nl.buurtbrug.domain.organisation.PhaseSummary;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.organisation.StageWords;
import nl.buurtbrug.language.Formats;

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
        page.open(new PhasePanelViewModel(text("phase.add"), new PhaseDetails(next, services.today(), ""), services.today(),
                (details, whenSaved) -> page.keep(() -> services.phases().add(List.of(page.id()), details), whenSaved)));
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
        page.open(new PhasePanelViewModel(text("phase.mend"), phase.details(), services.today(),
                (details, whenSaved) -> page.keep(() -> services.phases().change(phase, details), whenSaved)));
    }

    void removePhase(PhaseSummary phase) {
        page.keep(() -> services.phases().remove(phase), text("phase.removed", StageWords.of(phase.stage()), Formats.date(phase.from())),
                () -> services.phases().add(List.of(page.id()), phase.details()));
    }

    void addAccess() {
        page.open(new AccessPanelViewModel(text("access.add"), AccessPanelViewModel.NEW, groups(),
                (details, whenSaved) -> page.keep(() -> services.audiences().add(page.id(), details), whenSaved)));
    }

    void changeAccess(AccessSummary access) {
        page.open(new AccessPanelViewModel(text("access.change"), access.details(), groups(),
                (details, whenSaved) -> page.keep(() -> services.audiences().change(access, details), whenSaved)));
    }

    void removeAccess(AccessSummary access) {
        page.keep(() -> services.audiences().remove(access), text("access.removed", access.audienceGroup()),
                () -> services.audiences().add(page.id(), access.details()));
    }

    private Choices groups() {
        return Choices.of(page.fileProperty().get().groups());
    }

    /// Hangs a tag on the partner; a new one is made.
    void addTag(String name) {
        if (!ListEntry.problems(name).isEmpty() || hasTag(name)) {
            return;
        }
        page.keep(() -> services.tags().add(List.of(page.id()), services.lists().tag(name)), text("tags.added", name.strip()),
                () -> services.tags().remove(List.of(page.id()), services.lists().tag(name)));
    }

    private boolean hasTag(String name) {
        return page.fileProperty().get().tags().stream().anyMatch(name.strip()::equalsIgnoreCase);
    }

    void removeTag(String name) {
        page.keep(() -> services.tags().remove(List.of(page.id()), services.lists().tag(name)), text("tags.removed", name),
                () -> services.tags().add(List.of(page.id()), services.lists().tag(name)));
    }

    /// The tags to offer for what was typed, without those it has.
    List<String> tagsLike(String typed) {
        return TagPanelViewModel.tagsLike(services.lists(), typed).stream().filter(name -> !hasTag(name)).toList();
    }
}
