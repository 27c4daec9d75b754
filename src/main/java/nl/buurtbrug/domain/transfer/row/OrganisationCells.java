package nl.buurtbrug.domain.transfer.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.KvkNumber;
import nl.buurtbrug.domain.WebAddress;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.organisation.StageWords;
import nl.buurtbrug.domain.transfer.column.TargetField;
import nl.buurtbrug.domain.transfer.mapping.ListField;
import nl.buurtbrug.domain.transfer.row.Reading.OrganisationReading;

/// Reads what a row says about an organisation. A value that is on none of the bureau's lists becomes a tag or a line of the note.
final class OrganisationCells {

    private final ListValues lists;
    private final ExtraCells extras;

    OrganisationCells(ListValues lists, ExtraCells extras) {
        this.lists = lists;
        this.extras = extras;
    }

    OrganisationReading read(RowView row, RowFindings findings) {
        var tags = new ArrayList<>(tags(row));
        var visiting = AddressCells.VISITING.read(row, findings);
        var postal = AddressCells.POSTAL.read(row, findings);
        var reach = ReachCells.read(row.values(TargetField.ORGANISATION_EMAIL), row.values(TargetField.ORGANISATION_PHONE), findings);
        var email = reach.emails().stream().findFirst().orElse("");
        reach.emails().stream().skip(1).forEach(findings::note);
        var phone = String.join(", ", reach.phones());
        var kind = kind(row, tags, findings);
        var neighbourhood = neighbourhood(row, tags, findings).or(() -> lists.neighbourhoodOf(visiting.postcode()));
        var stage = stage(row, tags, findings);
        var audiences = audiences(row, tags, findings);
        var owner = owner(row, findings);
        var website = website(row, findings);
        var kvk = kvk(row, findings);
        var ofExtras = extras.read(row, ExtraSubject.ORGANISATION, findings);
        var note = findings.noteWith(row.joined(TargetField.ORGANISATION_NOTE));
        return new OrganisationReading(new OrganisationDetails(row.value(TargetField.ORGANISATION_NAME), kind, visiting, postal, neighbourhood,
                email, phone, website, kvk, owner, 0, note), tags.isEmpty() ? List.of() : List.copyOf(tags), audiences, stage, row.history(TargetField.ORGANISATION_HISTORY), ofExtras);
    }

    private static List<String> tags(RowView row) {
        var cells = row.values(TargetField.ORGANISATION_TAGS);
        return cells.isEmpty() ? List.of() : TagText.split(String.join(";", cells));
    }

    /// 0 when the row doesn't tell, or tells a kind that is not on the list: that changes nothing for what is there.
    private long kind(RowView row, List<String> tags, RowFindings findings) {
        var text = row.value(TargetField.ORGANISATION_KIND);
        var kind = text.isEmpty() ? Optional.<Long>empty() : lists.kind(text);
        if (isSaid(ListField.KIND, text, kind.map(lists::kindName), findings)) {
            return kind.orElse(0L);
        }
        if (kind.isEmpty() && !text.isEmpty() && !ListValues.OTHER_KIND.equalsIgnoreCase(text)) {
            tags.add(text);
            findings.remark(Remark.of("import.remark.kindAsTag", text));
        }
        return kind.orElse(0L);
    }

    private Optional<Long> neighbourhood(RowView row, List<String> tags, RowFindings findings) {
        var text = row.value(TargetField.ORGANISATION_NEIGHBOURHOOD);
        var found = text.isEmpty() ? Optional.<Long>empty() : lists.neighbourhood(text);
        if (found.isEmpty() && !text.isEmpty()) {
            tags.add(text);
            findings.remark(Remark.of("import.remark.neighbourhoodAsTag", text));
        }
        return found;
    }

    private Optional<Stage> stage(RowView row, List<String> tags, RowFindings findings) {
        var text = row.value(TargetField.ORGANISATION_STAGE);
        var found = text.isEmpty() ? Optional.<Stage>empty() : lists.stage(text);
        if (isSaid(ListField.STAGE, text, found.map(StageWords::of), findings)) {
            return found;
        }
        if (found.isEmpty() && !text.isEmpty()) {
            tags.add(text);
            findings.remark(Remark.of("import.remark.stageAsTag", text));
        }
        return found;
    }

    private List<Long> audiences(RowView row, List<String> tags, RowFindings findings) {
        var audiences = new ArrayList<Long>(0);
        for (var text : lists.audienceWords(row.values(TargetField.ORGANISATION_AUDIENCES))) {
            var found = lists.audience(text);
            found.filter(id -> !audiences.contains(id)).ifPresent(audiences::add);
            if (!isSaid(ListField.AUDIENCE, text, found.map(lists::audienceName), findings) && found.isEmpty()) {
                tags.add(text);
                findings.remark(Remark.of("import.remark.audienceAsTag", text));
            }
        }
        return audiences;
    }

    private Optional<Long> owner(RowView row, RowFindings findings) {
        var text = row.value(TargetField.ORGANISATION_OWNER);
        var found = text.isEmpty() ? Optional.<Long>empty() : lists.staffMember(text);
        if (isSaid(ListField.OWNER, text, found.map(lists::staffName), findings)) {
            return found;
        }
        if (found.isEmpty() && !text.isEmpty()) {
            findings.note(text);
            findings.remark(Remark.of("import.remark.ownerAsNote", text));
        }
        return found;
    }

    /// Whether it was said what a word means; the plan repeats it, so that nobody is surprised.
    private boolean isSaid(ListField list, String text, Optional<String> name, RowFindings findings) {
        var said = !text.isEmpty() && lists.meaning(list, text).isPresent();
        if (said) {
            findings.remark(name.map(value -> Remark.of("import.remark.wordMeans", text, value)).orElseGet(() -> Remark.of("import.remark.wordLeft", text)));
        }
        return said;
    }

    private static String website(RowView row, RowFindings findings) {
        var text = row.value(TargetField.ORGANISATION_WEBSITE);
        if (text.isEmpty()) {
            return "";
        }
        var address = WebAddress.normalise(text);
        if (WebAddress.isValid(address)) {
            return address;
        }
        findings.note(text);
        findings.remark(Remark.of("import.remark.websiteAsNote", text));
        return "";
    }

    private static String kvk(RowView row, RowFindings findings) {
        var text = row.value(TargetField.ORGANISATION_KVK);
        var number = text.isEmpty() ? "" : KvkNumber.normalise(text);
        if (!number.isEmpty() && !KvkNumber.isValid(number)) {
            findings.refuse(Remark.of("import.refused.kvk", text));
        }
        return number;
    }
}
