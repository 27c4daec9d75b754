package nl.buurtbrug.domain.history;

import static nl.buurtbrug.language.Text.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.buurtbrug.domain.Alteration;
import nl.buurtbrug.domain.audience.AccessKind;
import nl.buurtbrug.domain.audience.AccessSummary;
import nl.buurtbrug.domain.audience.Trust;
import nl.buurtbrug.domain.organisation.HungTag;
import nl.buurtbrug.domain.organisation.PhaseSummary;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.organisation.Tagging;
import nl.buurtbrug.domain.person.AffiliationRow;
import nl.buurtbrug.domain.trail.FieldsText;
import nl.buurtbrug.domain.trail.TrailLine;

/// Puts back what was taken off a partner or person: a phase, an audience, a tag, a role. As it was, with its number.
final class GoneParts {

    private final Desks desks;

    GoneParts(Desks desks) {
        this.desks = desks;
    }

    PutBack putBack(TrailLine line) {
        var fields = FieldsText.read(line.before());
        return switch (line.entity()) {
            case "PartnershipPhase" -> phase(line, fields);
            case "AudienceAccess" -> audience(line, fields);
            case "OrganisationTag" -> tag(line, fields);
            case "Affiliation" -> role(line, fields);
            default -> new PutBack.Refused(text("history.refused.gone"));
        };
    }

    private PutBack phase(TrailLine line, Map<String, String> fields) {
        var gone = new PhaseSummary(line.entityId(), line.organisationId(), Stage.valueOf(fields.get("stage")), LocalDate.parse(fields.get("fromDate")), fields.get("reason"));
        if (desks.phases().of(List.of(line.organisationId())).stream().anyMatch(phase -> phase.id().equals(gone.id()))) {
            return isThere();
        }
        return outcome(desks.phases().takeBack(List.of(Alteration.removed(gone))), () -> desks.phases().takeBack(List.of(Alteration.added(gone))));
    }

    private PutBack audience(TrailLine line, Map<String, String> fields) {
        var gone = new AccessSummary(line.entityId(), line.organisationId(), Long.valueOf(fields.get("audienceGroup")), "", AccessKind.valueOf(fields.get("how")),
                Integer.valueOf(fields.get("sizeEstimate")), Trust.valueOf(fields.get("trust")), fields.get("barrier"));
        if (now(gone).isPresent()) {
            return isThere();
        }
        if (desks.audiences().groups().stream().noneMatch(group -> group.id().equals(gone.audienceGroupId()))) {
            return new PutBack.Refused(text("history.refused.linkGone"));
        }
        return outcome(desks.audiences().takeBack(List.of(Alteration.removed(gone))), () -> desks.audiences().takeBack(List.of(Alteration.added(now(gone).orElse(gone)))));
    }

    /// With the name its group has now.
    private Optional<AccessSummary> now(AccessSummary access) {
        return desks.audiences().accesses(List.of(access.organisationId())).stream().filter(kept -> kept.id().equals(access.id())).findFirst();
    }

    private PutBack tag(TrailLine line, Map<String, String> fields) {
        var gone = new HungTag(line.entityId(), line.organisationId(), Long.valueOf(fields.get("tag")));
        if (desks.tags().links(List.of(gone.organisation())).stream().anyMatch(link -> link.tagId().equals(gone.tag()))) {
            return isThere();
        }
        return outcome(desks.tags().takeBack(new Tagging(gone.tag(), false, List.of(Alteration.removed(gone)))),
                () -> desks.tags().takeBack(new Tagging(gone.tag(), false, List.of(Alteration.added(gone)))));
    }

    private PutBack role(TrailLine line, Map<String, String> fields) {
        var gone = new AffiliationRow(line.entityId(), line.version(), line.personId(), line.organisationId(), fields.get("role"), day(fields.get("fromDate")),
                day(fields.get("untilDate")), Boolean.valueOf(fields.get("mainContact")), Boolean.valueOf(fields.get("keyFigure")));
        if (now(gone).isPresent()) {
            return isThere();
        }
        return outcome(desks.roles().takeBack(List.of(Alteration.removed(gone))), () -> desks.roles().takeBack(List.of(Alteration.added(now(gone).orElse(gone)))));
    }

    /// As it is kept now: another may have become the main contact.
    private Optional<AffiliationRow> now(AffiliationRow role) {
        return desks.roles().ofPeople(List.of(role.personId())).stream().filter(kept -> kept.id().equals(role.id())).findFirst();
    }

    private static LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static PutBack isThere() {
        return new PutBack.Refused(text("history.refused.same"));
    }

    private static PutBack outcome(boolean done, BooleanSupplier undo) {
        return done ? PutBack.Done.takenBackBy(undo) : new PutBack.Refused(text("history.refused.gone"));
    }
}
