package nl.buurtbrug.domain.transfer.work;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtbrug.domain.SearchKey;
import nl.buurtbrug.domain.contact.ContactKind;
import nl.buurtbrug.domain.transfer.row.Cells;
import nl.buurtbrug.domain.transfer.row.DoubtPart;
import nl.buurtbrug.domain.transfer.row.ReadRow;
import nl.buurtbrug.domain.transfer.row.Remark;
import nl.buurtbrug.language.Formats;

/// What one row says of a contact moment.
///
/// @param told empty when it can't be kept
record MomentReading(int line, Cells cells, Optional<ToldMoment> told, List<Remark> remarks, List<Remark> refusals) implements ReadRow {

    /// @param people        their names
    /// @param organisations the names of partners
    /// @param minutes       empty when the row does not tell
    record ToldMoment(LocalDate on, Optional<LocalTime> at, ContactKind kind, List<String> people, List<String> organisations, String summary, Optional<Integer> minutes,
            Optional<Long> by) {
    }

    private List<String> people() {
        return told.map(ToldMoment::people).orElse(List.of());
    }

    private List<String> organisations() {
        return told.map(ToldMoment::organisations).orElse(List.of());
    }

    @Override
    public String title() {
        return String.join(", ", Stream.concat(organisations().stream(), people().stream()).toList());
    }

    @Override
    public String organisationName() {
        return String.join(", ", organisations());
    }

    @Override
    public String personName() {
        return String.join(", ", people());
    }

    @Override
    public String detail() {
        return told.map(moment -> Formats.date(moment.on())).orElse("");
    }

    @Override
    public List<DoubtPart> parts() {
        return Stream.concat(organisations().stream().map(name -> DoubtPart.ofName(SearchKey.of(name), false)), people().stream().map(name -> DoubtPart.ofName(SearchKey.of(name), true))).toList();
    }
}
