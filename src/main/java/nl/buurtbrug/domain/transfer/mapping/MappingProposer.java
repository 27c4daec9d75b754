package nl.buurtbrug.domain.transfer.mapping;

import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.transfer.column.ColumnProposer;
import nl.buurtbrug.domain.transfer.column.ImportProfile;
import nl.buurtbrug.domain.transfer.column.ProfileCatalogue;

/// Proposes what the columns of a list become: as they were kept for such a list, as its program is known to write them, or by headers and values.
public final class MappingProposer {

    private static final int FEW = 20;

    private final ColumnProposer proposer;
    private final List<String> headers;
    private final List<List<String>> rows;

    /// @param headers none when the list has none
    /// @param sample  the cells of the first rows
    public MappingProposer(ColumnProposer proposer, List<String> headers, List<List<String>> sample) {
        this.proposer = proposer;
        this.headers = headers;
        this.rows = withoutStrayCells(headers.size(), sample);
    }

    /// The sample without cells beyond the headers, when few rows have them: something went wrong in those, and they are refused for it.
    private static List<List<String>> withoutStrayCells(int width, List<List<String>> sample) {
        var wide = sample.stream().filter(cells -> cells.stream().skip(width).anyMatch(cell -> !cell.isBlank())).count();
        return width == 0 || wide > Math.max(1, sample.size() / FEW) ? sample : sample.stream().map(cells -> cells.subList(0, Math.min(width, cells.size()))).toList();
    }

    /// What fits the list best, the user's own profiles first.
    public MappingProposal propose(List<SavedProfile> profiles) {
        var saved = profiles.stream().filter(profile -> profile.mapping().isFor(headers)).findFirst();
        if (saved.isPresent()) {
            return following(saved.get());
        }
        var columns = proposer.propose(headers, rows);
        return new MappingProposal(columns, ImportMapping.of(columns), ProfileCatalogue.recognise(headers).map(ImportProfile::name).orElse(""));
    }

    /// What a profile with this name says, one of the user's own or of a known program; empty when there is none.
    public Optional<MappingProposal> propose(List<SavedProfile> profiles, String name) {
        var saved = profiles.stream().filter(each -> each.name().equalsIgnoreCase(name.strip())).findFirst();
        return saved.map(this::following).or(() -> ProfileCatalogue.named(name).map(this::following));
    }

    private MappingProposal following(SavedProfile saved) {
        var columns = proposer.propose(headers, rows);
        return new MappingProposal(columns, ImportMapping.of(columns).following(saved.mapping()), saved.name());
    }

    private MappingProposal following(ImportProfile known) {
        var columns = proposer.propose(headers, rows, Optional.of(known));
        return new MappingProposal(columns, ImportMapping.of(columns), known.name());
    }
}
