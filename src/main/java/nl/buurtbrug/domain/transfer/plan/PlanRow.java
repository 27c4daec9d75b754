package nl.buurtbrug.domain.transfer.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtbrug.domain.match.Match;
import nl.buurtbrug.domain.transfer.row.DoubtPart;
import nl.buurtbrug.domain.transfer.row.ReadRow;
import nl.buurtbrug.domain.transfer.row.Remark;

/// What will happen with one row of a list.
public final class PlanRow {

    private final ReadRow reading;
    private final RowDecision decision;
    private final List<FieldChange> changes;
    private final List<Remark> reasons;
    private final About about;
    private final Optional<OpenDoubt> doubt;

    /// A doubt that the user has not settled, or settled by leaving the row out.
    ///
    /// @param part         what it is about
    /// @param name         as the row writes it, where the doubt is about a name; else ""
    /// @param organisation the number of the row's organisation in the plan when that is settled; -1 else
    record OpenDoubt(DoubtPart part, String name, List<Match.Likely> candidates, int organisation, boolean skipped) {

        boolean person() {
            return part.person();
        }

        OpenDoubt leftOut() {
            return new OpenDoubt(part, name, candidates, organisation, true);
        }
    }

    /// The records a row is settled to be about.
    record About(RecordKey organisation, RecordKey person) {

        static final About NOTHING = new About(RecordKey.NONE, RecordKey.NONE);
    }

    private PlanRow(ReadRow reading, RowDecision decision, About about, List<FieldChange> changes, List<Remark> reasons, Optional<OpenDoubt> doubt) {
        this.reading = reading;
        this.decision = decision;
        this.about = about;
        this.changes = changes;
        this.reasons = reasons;
        this.doubt = doubt;
    }

    static PlanRow kept(ReadRow reading, RowDecision decision, About about, List<FieldChange> changes, List<Remark> remarks) {
        return new PlanRow(reading, decision, about, changes, remarks, Optional.empty());
    }

    /// A row with no record of its own that it is settled to be about.
    public static PlanRow kept(ReadRow reading, RowDecision decision, List<FieldChange> changes, List<Remark> remarks) {
        return kept(reading, decision, About.NOTHING, changes, remarks);
    }

    public static PlanRow refused(ReadRow reading, List<Remark> reasons) {
        return new PlanRow(reading, RowDecision.REFUSED, About.NOTHING, List.of(), reasons, Optional.empty());
    }

    static PlanRow doubtful(ReadRow reading, OpenDoubt doubt) {
        var reasons = doubt.candidates().stream().map(Match.Likely::reasonKey).distinct().map(Remark::of);
        return new PlanRow(reading, RowDecision.DOUBTFUL, About.NOTHING, List.of(), Stream.concat(reasons, reading.remarks().stream()).toList(), Optional.of(doubt));
    }

    /// The line of the file on which the row starts (1-based): its name in decisions.
    public int line() {
        return reading.line();
    }

    public RowDecision decision() {
        return decision;
    }

    /// The organisation as the row names it; "" for none.
    public String organisation() {
        return reading.organisationName();
    }

    /// The person as the row names them; "" for none.
    public String person() {
        return reading.personName();
    }

    /// What else tells the row from others, such as a role or a day; "" for nothing.
    public String detail() {
        return reading.detail();
    }

    /// What the row is called in a list; "" when it has no name.
    public String title() {
        return reading.title();
    }

    /// What changes in what is there already, field by field; empty for what is new.
    public List<FieldChange> changes() {
        return changes;
    }

    /// Why the row is refused or doubtful, or what to know of a row that is kept.
    public List<Remark> reasons() {
        return reasons;
    }

    /// Whether the user left this doubtful row out.
    public boolean isSkipped() {
        return doubt.filter(OpenDoubt::skipped).isPresent();
    }

    /// Whether the doubt is about the person of the row, not about its organisation.
    public boolean isDoubtAboutPerson() {
        return doubt.filter(OpenDoubt::person).isPresent();
    }

    /// The name that the doubt is about, where a list tells names only; "" for other doubts.
    public String doubtedName() {
        return doubt.map(OpenDoubt::name).orElse("");
    }

    /// The cells as they stand in the file, to mend them; those that may not be kept are empty.
    public List<String> cells() {
        return reading.cells().list();
    }

    boolean doesTheSameAs(PlanRow other) {
        return decision == other.decision && isSkipped() == other.isSkipped() && about.equals(other.about) && changes.equals(other.changes) && reasons.equals(other.reasons);
    }

    /// What the doubt about it is about.
    DoubtPart doubted() {
        return doubt.map(OpenDoubt::part).orElseGet(() -> DoubtPart.ofRow(line(), false));
    }

    /// What the user may have decided about it.
    List<DoubtPart> parts() {
        return reading.parts();
    }

    Optional<OpenDoubt> doubt() {
        return doubt;
    }
}
