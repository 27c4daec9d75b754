package nl.buurtbrug.domain.history;

import static nl.buurtbrug.language.Text.text;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.buurtbrug.domain.extra.ExtraFields;
import nl.buurtbrug.domain.merge.MergeService;
import nl.buurtbrug.domain.trail.ChangeKind;
import nl.buurtbrug.domain.trail.FieldsText;
import nl.buurtbrug.domain.trail.Reason;
import nl.buurtbrug.domain.trail.TrailLine;
import nl.buurtbrug.language.Formats;

/// Tells what was noted, each change in one sentence.
final class Sentences {

    /// What is mended where it stands, not from the history.
    private static final Set<Theme> TOLD_ONLY = EnumSet.of(Theme.CONTACT, Theme.ACTIVITIES);

    private final ValueWords values;
    private final Parts parts;
    private final ExtraFields extras;

    private final int longest;

    /// @param extras  the extra fields there are
    /// @param longest how long a value may be; a longer one is shortened
    Sentences(LinkNames links, Parts parts, ExtraFields extras, int longest) {
        this.extras = extras;
        values = new ValueWords(links);
        this.parts = parts;
        this.longest = longest;
    }

    static String who(TrailLine line) {
        if (line.commandLine()) {
            return line.who().isEmpty() ? text("history.commandLine") : text("history.commandLineOf", line.who());
        }
        return Stream.of(line.who(), line.account()).filter(name -> !name.isEmpty()).findFirst().orElseGet(() -> text("history.somebody"));
    }

    /// What was going on; "" for an ordinary edit.
    static String why(TrailLine line) {
        return switch (line.reason()) {
            case EDIT -> "";
            case UNDO -> text("history.why.undo");
            case PUT_BACK -> text("history.why.putBack");
            case IMPORT -> text("history.why.import", line.detail());
            case UNDO_IMPORT -> text("history.why.undoImport");
            case MERGE -> text("history.why.merge", line.detail());
            case UNDO_MERGE -> text("history.why.undoMerge", line.detail());
            case SAMPLES -> text("history.why.samples");
            case SAMPLES_GONE -> text("history.why.samplesGone");
        };
    }

    String of(TrailLine line) {
        var undone = line.reason() == Reason.Kind.UNDO;
        var who = who(line);
        if (isExtra(line) && line.kind() != ChangeKind.CHANGED) {
            return undone ? changedBack(who, field(line), extra(line.before()), extra(line.after())) : changed(who, field(line), extra(line.before()), extra(line.after()));
        }
        return switch (line.kind()) {
            case CREATED -> undone ? text("history.undone.removal", who, thing(line, line.after())) : text("history.created", who, thing(line, line.after()));
            case REMOVED -> undone ? text("history.undone.adding", who, thing(line, line.before())) : text("history.removed", who, thing(line, line.before()));
            case CHANGED -> undone ? changedBack(line, who) : changed(line, who);
        };
    }

    private String changed(TrailLine line, String who) {
        return switch (line.field()) {
            case "archivedAt" -> line.after().isEmpty() ? text("history.unarchived", who) : text("history.archived", who);
            case "binnedAt" -> line.after().isEmpty() ? text("history.takenFromBin", who) : text("history.binned", who);
            default -> isMerge(line) ? merged(line, who) : changed(who, field(line), before(line), after(line));
        };
    }

    private static boolean isMerge(TrailLine line) {
        return line.field().startsWith(MergeService.TOLD);
    }

    private static String merged(TrailLine line, String who) {
        return line.after().isEmpty() ? text("history.parted", who, line.before()) : text("history.merged", who, line.after());
    }

    private static String changed(String who, String field, String before, String after) {
        if (before.isEmpty()) {
            return text("history.filled", who, field, after);
        }
        return after.isEmpty() ? text("history.emptied", who, field, before) : text("history.changed", who, field, before, after);
    }

    private String changedBack(TrailLine line, String who) {
        return switch (line.field()) {
            case "archivedAt" -> line.after().isEmpty() ? text("history.undone.archiving", who) : text("history.undone.unarchiving", who);
            case "binnedAt" -> line.after().isEmpty() ? text("history.undone.binning", who) : text("history.undone.takingFromBin", who);
            default -> changedBack(who, field(line), before(line), after(line));
        };
    }

    private static String changedBack(String who, String field, String before, String after) {
        if (before.isEmpty()) {
            return text("history.undone.emptying", who, field, after);
        }
        return after.isEmpty() ? text("history.undone.filling", who, field, before) : text("history.undone.change", who, field, after, before);
    }

    /// A field, and of which part of the page: "de functie (Bram van der Meer bij De Kajuit)".
    private String field(TrailLine line) {
        var part = parts.of(line);
        if (isExtra(line)) {
            return text("history.extraField", value(part, "field"));
        }
        var field = FieldWords.of(line.entity(), line.field());
        return switch (line.entity()) {
            case "Affiliation" -> text("history.fieldOfRole", field, values.of("person", line.personId().toString()), values.of("organisation", line.organisationId().toString()));
            case "PartnershipPhase" -> part.isEmpty() ? field : text("history.fieldOfPhase", field, value(part, "stage"), value(part, "fromDate"));
            case "OrganisationKind" -> text("history.fieldOfKind", field, entry(line, "kind"));
            case "Neighbourhood" -> text("history.fieldOfNeighbourhood", field, entry(line, "neighbourhood"));
            case "StaffMember" -> text("history.fieldOfStaff", field, entry(line, "owner"));
            case "Tag" -> text("history.fieldOfTag", field, entry(line, "tag"));
            case "AudienceGroup" -> text("history.fieldOfAudience", field, entry(line, "audienceGroup"));
            case "Strategy" -> text("history.fieldOfStrategy", field, entry(line, "strategy"));
            case "ActivityPartner" -> text("history.fieldOfPartner", field, value(part, "organisation"));
            case "ActivitySession" -> text("history.fieldOfSession", field, values.of("session", line.entityId().toString()));
            case "Reach" -> text("history.fieldOfReach", field, value(part, "audienceGroup"));
            case "FollowUp" -> part.isEmpty() ? field : text("history.fieldOfFollowUp", field, shortened(part.getOrDefault("what", "")));
            case "AudienceAccess" -> part.isEmpty() ? field : text("history.fieldOfAudience", field, value(part, "audienceGroup"));
            default -> field;
        };
    }

    /// What an extra field held that was filled in or emptied as a whole.
    private String extra(String json) {
        var fields = FieldsText.read(json);
        return fields.getOrDefault("choice", "").isEmpty() ? shortened(content(fields, fields.getOrDefault("content", ""))) : value(fields, "choice");
    }

    private String entry(TrailLine line, String field) {
        return values.of(field, line.entityId().toString());
    }

    private String before(TrailLine line) {
        return shortened(value(line, line.before()));
    }

    private String after(TrailLine line) {
        return shortened(value(line, line.after()));
    }

    private String value(TrailLine line, String value) {
        return line.field().equals("content") ? content(parts.of(line), value) : values.of(line.field(), value);
    }

    /// A number and a date in an extra field as people write them.
    private String content(Map<String, String> part, String value) {
        var field = Optional.ofNullable(part.get("field")).flatMap(id -> extras.field(Long.parseLong(id)));
        return field.map(known -> known.words(value)).orElse(value);
    }

    private String shortened(String value) {
        return value.codePointCount(0, value.length()) <= longest ? value : value.substring(0, value.offsetByCodePoints(0, longest - 1)) + "…";
    }

    /// A record by what it is: "de fase Actief vanaf 12 mrt 2025".
    private String thing(TrailLine line, String json) {
        var fields = FieldsText.read(json);
        return switch (line.entity()) {
            case "Organisation" -> text("history.thing.partner");
            case "Person" -> text("history.thing.person");
            case "PartnershipPhase" -> text("history.thing.phase", value(fields, "stage"), value(fields, "fromDate"));
            case "AudienceAccess" -> text("history.thing.audience", value(fields, "audienceGroup"));
            case "ContactMoment" -> text("history.thing.moment");
            case "MomentPerson", "MomentOrganisation" -> value(fields, "moment");
            case "FollowUp" -> text("history.thing.followUp", shortened(fields.getOrDefault("what", "")));
            case "Activity" -> text("history.thing.activity");
            case "ActivityPartner" -> text("history.thing.participation", value(fields, "organisation"), value(fields, "activity"));
            case "ActivityStrategy" -> text("history.thing.strategy", value(fields, "strategy"));
            case "ActivityNeighbourhood" -> text("history.thing.neighbourhood", value(fields, "neighbourhood"));
            case "ActivitySession" -> text("history.thing.session", Formats.date(LocalDate.parse(fields.get("onDate"))));
            case "Reach" -> text("history.thing.reach", fields.getOrDefault("people", ""), value(fields, "audienceGroup"), value(fields, "session"));
            case "OrganisationTag" -> text("history.thing.tag", value(fields, "tag"));
            case "Affiliation" -> fields.getOrDefault("role", "").isEmpty()
                    ? text("history.thing.roleless", value(fields, "person"), value(fields, "organisation"))
                    : text("history.thing.role", fields.get("role"), value(fields, "person"), value(fields, "organisation"));
            default -> text("history.thing.entry", fields.getOrDefault("name", ""));
        };
    }

    private String value(Map<String, String> fields, String field) {
        return values.of(field, fields.getOrDefault(field, ""));
    }

    static boolean isExtra(TrailLine line) {
        return line.entity().equals("OrganisationExtra") || line.entity().equals("PersonExtra");
    }

    static boolean isRestorable(TrailLine line) {
        return !TOLD_ONLY.contains(Theme.of(line.entity(), line.field())) && switch (line.kind()) {
            case CREATED -> false;
            case REMOVED -> (line.organisationId() != null || isExtra(line)) && !line.before().isEmpty();
            case CHANGED -> !isMerge(line) && (line.organisationId() != null || line.personId() != null || isExtra(line)) && switch (line.field()) {
                case "archivedAt", "binnedAt", "source", "sample", "organisation", "person" -> false;
                default -> true;
            };
        };
    }
}
