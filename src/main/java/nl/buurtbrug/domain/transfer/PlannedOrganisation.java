package nl.buurtbrug.domain.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.transfer.KnownRecords.KnownOrganisation;

/// An organisation that rows of a list are about, with what becomes of it so far.
final class PlannedOrganisation {

    private final int number;
    private final RecordKey key;
    private final Optional<KnownOrganisation> known;
    private final List<String> newTags = new ArrayList<>(0);
    private OrganisationDetails details;
    private OrganisationFace face;
    private Optional<Stage> newStage = Optional.empty();
    private int line;

    PlannedOrganisation(int number, KnownOrganisation known) {
        this.number = number;
        this.key = RecordKey.kept(known.id());
        this.known = Optional.of(known);
        this.details = known.details();
        this.face = known.face();
    }

    PlannedOrganisation(int number, int line, OrganisationDetails details, OrganisationFace face) {
        this.number = number;
        this.key = RecordKey.madeBy(line);
        this.known = Optional.empty();
        this.line = line;
        this.details = details;
        this.face = face;
    }

    void become(OrganisationDetails merged, int byLine) {
        details = merged;
        face = OrganisationFace.of(merged);
        changedBy(byLine);
    }

    void tag(String tag, int byLine) {
        newTags.add(tag);
        changedBy(byLine);
    }

    void reach(Stage stage, int byLine) {
        newStage = Optional.of(stage);
        changedBy(byLine);
    }

    private void changedBy(int byLine) {
        line = line == 0 ? byLine : line;
    }

    int number() {
        return number;
    }

    RecordKey key() {
        return key;
    }

    /// What is kept of it now; empty when it is new.
    Optional<KnownOrganisation> known() {
        return known;
    }

    boolean isNew() {
        return known.isEmpty();
    }

    boolean isChanged() {
        return known.isPresent() && line != 0;
    }

    boolean hasOtherDetails() {
        return known.filter(kept -> !kept.details().equals(details)).isPresent();
    }

    OrganisationDetails details() {
        return details;
    }

    OrganisationFace face() {
        return face;
    }

    List<String> newTags() {
        return newTags;
    }

    Optional<Stage> newStage() {
        return newStage;
    }

    /// The first row that makes or changes it; 0 when none does.
    int line() {
        return line;
    }
}
