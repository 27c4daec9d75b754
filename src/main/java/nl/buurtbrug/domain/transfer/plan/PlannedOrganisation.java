package nl.buurtbrug.domain.transfer.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.match.OrganisationFace;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.transfer.plan.KnownRecords.Known;

/// An organisation that rows of a list are about, with the tags, the audiences and the stage they give it.
public final class PlannedOrganisation extends Planned<OrganisationDetails, OrganisationFace> {

    private final List<String> newTags = new ArrayList<>(0);
    private final List<Long> newAudiences = new ArrayList<>(0);
    private Optional<Stage> newStage = Optional.empty();

    PlannedOrganisation(int number, Known<OrganisationDetails, OrganisationFace> known) {
        super(number, known);
    }

    PlannedOrganisation(int number, int line, OrganisationDetails details, OrganisationFace face) {
        super(number, line, details, face);
    }

    void become(OrganisationDetails merged, int byLine) {
        become(merged, OrganisationFace.of(merged), byLine);
    }

    void tag(String tag, int byLine) {
        newTags.add(tag);
        changedBy(byLine);
    }

    void open(long audienceGroup, int byLine) {
        newAudiences.add(audienceGroup);
        changedBy(byLine);
    }

    void reach(Stage stage, int byLine) {
        newStage = Optional.of(stage);
        changedBy(byLine);
    }

    public List<String> newTags() {
        return newTags;
    }

    /// The ids of groups it did not open; below 0 for a group that is still to be made.
    public List<Long> newAudiences() {
        return newAudiences;
    }

    public Optional<Stage> newStage() {
        return newStage;
    }
}
