package nl.buurtbrug.domain.transfer.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.buurtbrug.domain.extra.ExtraFields;
import nl.buurtbrug.domain.transfer.column.ColumnProposal;
import nl.buurtbrug.domain.transfer.column.ColumnProposer;
import nl.buurtbrug.domain.transfer.column.Confidence;
import nl.buurtbrug.domain.transfer.column.ImportProfile;
import nl.buurtbrug.domain.transfer.column.ListSubject;
import nl.buurtbrug.domain.transfer.column.ProfileCatalogue;
import nl.buurtbrug.domain.transfer.column.TargetField;
import nl.buurtbrug.domain.transfer.column.WorkProposer;

/// Proposes what the columns of a list become: as they were kept for such a list, as its program is known to write them, or by headers and values.
public final class MappingProposer {

    private static final int FEW = 20;

    private final ColumnProposer proposer;
    private final List<String> headers;
    private final List<List<String>> rows;
    private final ExtraFields fields;
    private final ExtraProposer extras;
    private final Predicate<String> isGroup;

    /// @param headers none when the list has none
    /// @param sample  the cells of the first rows
    /// @param fields  the extra fields there are
    /// @param isGroup whether a word is an audience group of the bureau's
    public MappingProposer(ColumnProposer proposer, List<String> headers, List<List<String>> sample, ExtraFields fields, Predicate<String> isGroup) {
        this.proposer = proposer;
        this.isGroup = isGroup;
        this.headers = headers;
        this.rows = withoutStrayCells(headers.size(), sample);
        this.fields = fields;
        this.extras = new ExtraProposer(fields, rows);
    }

    /// The sample without cells beyond the headers, when few rows have them: something went wrong in those, and they are refused for it.
    private static List<List<String>> withoutStrayCells(int width, List<List<String>> sample) {
        var wide = sample.stream().filter(cells -> cells.stream().skip(width).anyMatch(cell -> !cell.isBlank())).count();
        return width == 0 || wide > Math.max(1, sample.size() / FEW) ? sample : sample.stream().map(cells -> cells.subList(0, Math.min(width, cells.size()))).toList();
    }

    /// What the list seems to tell of.
    public ListSubject subject(List<SavedProfile> profiles) {
        return profiles.stream().filter(profile -> profile.mapping().isFor(headers)).findFirst().map(profile -> profile.mapping().subject()).orElseGet(() -> WorkProposer.subjectOf(headers));
    }

    /// What fits the list best, the user's own profiles first.
    public MappingProposal propose(List<SavedProfile> profiles) {
        var saved = profiles.stream().filter(profile -> profile.mapping().isFor(headers)).findFirst();
        return saved.map(this::following).orElseGet(() -> propose(profiles, WorkProposer.subjectOf(headers)));
    }

    /// What fits the list best when it tells of this, the user's own profiles first.
    public MappingProposal propose(List<SavedProfile> profiles, ListSubject subject) {
        var saved = profiles.stream().filter(profile -> profile.mapping().isFor(headers) && profile.mapping().subject() == subject).findFirst();
        if (saved.isPresent()) {
            return following(saved.get());
        }
        if (subject != ListSubject.CONTACTS) {
            return ofWork(subject, "");
        }
        var columns = proposer.propose(headers, rows);
        return proposal(columns, Optional.empty(), ProfileCatalogue.recognise(headers).map(ImportProfile::name).orElse(""));
    }

    /// What a profile with this name says, one of the user's own or of a known program; empty when there is none.
    public Optional<MappingProposal> propose(List<SavedProfile> profiles, String name) {
        var saved = profiles.stream().filter(each -> each.name().equalsIgnoreCase(name.strip())).findFirst();
        return saved.map(this::following).or(() -> ProfileCatalogue.named(name).map(this::following));
    }

    private MappingProposal ofWork(ListSubject subject, String profile) {
        var columns = new WorkProposer(subject, isGroup).propose(headers, rows);
        return new MappingProposal(columns, ImportMapping.of(columns).about(subject), columns.stream().map(column -> extras.toMake(column, columns)).toList(), fields, profile);
    }

    private MappingProposal following(SavedProfile saved) {
        if (saved.mapping().subject() != ListSubject.CONTACTS) {
            var proposed = ofWork(saved.mapping().subject(), saved.name());
            return new MappingProposal(proposed.columns(), proposed.mapping().following(saved.mapping()), proposed.toMake(), fields, saved.name());
        }
        var columns = proposer.propose(headers, rows);
        return proposal(columns, Optional.of(saved.mapping().among(fields)), saved.name());
    }

    private MappingProposal following(ImportProfile known) {
        var columns = proposer.propose(headers, rows, Optional.of(known));
        return proposal(columns, Optional.empty(), known.name());
    }

    /// A column that is called like an extra field becomes that one, whatever else it could be; a locked one stays locked.
    private MappingProposal proposal(List<ColumnProposal> columns, Optional<ImportMapping> before, String profile) {
        var mapping = ImportMapping.of(columns);
        var named = new ArrayList<>(columns);
        for (var column : columns) {
            var extra = extras.named(column.header(), columns);
            if (extra.isPresent() && column.field() != TargetField.FORBIDDEN) {
                named.set(column.column(), column.as(extra.get().field(), Confidence.RECOGNISED, "column.byExtra"));
                mapping = mapping.withExtra(column.column(), extra.get());
            }
        }
        for (int clash : mapping.clashes()) {
            if (columns.get(clash).field() != named.get(clash).field()) {
                named.set(clash, columns.get(clash));
                mapping = mapping.withField(clash, columns.get(clash).field());
            }
        }
        var own = mapping;
        return new MappingProposal(named, before.map(own::following).orElse(own), columns.stream().map(column -> extras.toMake(column, columns)).toList(), fields, profile);
    }
}
