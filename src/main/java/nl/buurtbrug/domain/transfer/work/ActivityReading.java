package nl.buurtbrug.domain.transfer.work;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtbrug.domain.SearchKey;
import nl.buurtbrug.domain.activity.Additionality;
import nl.buurtbrug.domain.activity.AgeBand;
import nl.buurtbrug.domain.activity.Basis;
import nl.buurtbrug.domain.activity.Counted;
import nl.buurtbrug.domain.activity.Decision;
import nl.buurtbrug.domain.activity.PartnerRole;
import nl.buurtbrug.domain.activity.SessionPart;
import nl.buurtbrug.domain.activity.Share;
import nl.buurtbrug.domain.transfer.column.TargetField;
import nl.buurtbrug.domain.transfer.row.Cells;
import nl.buurtbrug.domain.transfer.row.DoubtPart;
import nl.buurtbrug.domain.transfer.row.ReadRow;
import nl.buurtbrug.domain.transfer.row.Remark;
import nl.buurtbrug.language.Formats;

/// What one row says of an activity, one of its sessions, and how many people were there.
///
/// @param session empty when the row names no day
record ActivityReading(int line, Cells cells, ToldActivity activity, Optional<ToldSession> session, List<ToldCount> counts, List<Remark> remarks, List<Remark> refusals)
        implements ReadRow {

    /// @param key     tells it from others of the same title and year; "" where the title does
    /// @param sender  the name of a partner; "" for none
    /// @param note    "" for none
    record ToldActivity(String key, String title, Texts texts, Status status, Way way, List<ToldPartner> partners, Cost cost, String note) {

        static final ToldActivity NONE = new ToldActivity("", "", new Texts("", "", ""), new Status(Optional.empty(), Optional.empty()),
                new Way(List.of(), List.of()), List.of(), new Cost(Optional.empty(), Optional.empty(), Optional.empty()), "");
    }

    /// @param sender the name of a partner; each "" when the row does not tell
    record Texts(String publicTitle, String invitation, String sender) {
    }

    record Status(Optional<Decision> decision, Optional<LocalDate> on) {
    }

    /// @param strategies the ids, the main one first
    record Way(List<Long> strategies, List<Long> neighbourhoods) {
    }

    record Cost(Optional<BigDecimal> euros, Optional<BigDecimal> hours, Optional<Additionality> additionality) {
    }

    record ToldPartner(String name, Optional<PartnerRole> role, String contribution) {
    }

    /// @param key   tells it from others of the same activity; "" where day, time and place do
    /// @param place "" when the row does not tell
    record ToldSession(String key, LocalDate on, Times times, String place, Optional<Long> neighbourhood, Optional<SessionPart> part, Optional<Boolean> cancelled, Judged judged) {
    }

    record Times(Optional<LocalTime> start, Optional<LocalTime> end) {
    }

    record Judged(Optional<Share> newToUs, Optional<Share> notMotivated, Optional<Share> strangersMet, Optional<Share> wentOn, Optional<Basis> basis) {
    }

    /// @param field     the kind of column that tells the number
    /// @param groupName as the row calls the group
    /// @param through   the name of a partner; "" when the row does not tell
    record ToldCount(TargetField field, long group, String groupName, Optional<AgeBand> ages, int people, Optional<Counted> counted, String through, Optional<Boolean> inTotal) {

        boolean isExpected() {
            return counted.filter(Counted.EXPECTED::equals).isPresent();
        }
    }

    @Override
    public String title() {
        return activity.title();
    }

    @Override
    public String organisationName() {
        return "";
    }

    @Override
    public String personName() {
        return "";
    }

    @Override
    public String detail() {
        return Stream.concat(session.stream().map(told -> Formats.date(told.on())), counts.stream().map(count -> count.groupName() + " " + count.people()))
                .collect(Collectors.joining(" · "));
    }

    /// Every name of a partner in it, each once.
    List<String> names() {
        return Stream.of(activity.partners().stream().map(ToldPartner::name), Stream.of(activity.texts().sender()), counts.stream().map(ToldCount::through))
                .flatMap(names -> names).filter(name -> !name.isEmpty()).distinct().toList();
    }

    @Override
    public List<DoubtPart> parts() {
        return names().stream().map(name -> DoubtPart.ofName(SearchKey.of(name), false)).toList();
    }
}
