package nl.buurtbrug.domain.transfer.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtbrug.domain.SearchKey;
import nl.buurtbrug.domain.activity.AgeBand;
import nl.buurtbrug.domain.activity.Counted;
import nl.buurtbrug.domain.activity.ReachDetails;
import nl.buurtbrug.domain.activity.ReachRecord;
import nl.buurtbrug.domain.activity.SessionDetails;
import nl.buurtbrug.domain.activity.SessionRecord;
import nl.buurtbrug.domain.transfer.work.ActivityReading.ToldCount;
import nl.buurtbrug.domain.transfer.work.ActivityReading.ToldSession;

/// A session that rows of a list tell of, with its counts.
public final class PlannedSession {

    private final Optional<SessionRecord> known;
    private final List<PlannedCount> counts = new ArrayList<>();
    private SessionDetails details;
    private String key = "";
    private int line;

    PlannedSession(SessionRecord known, List<ReachRecord> reach) {
        this.known = Optional.of(known);
        this.details = known.details();
        reach.forEach(record -> counts.add(new PlannedCount(Optional.of(record), record.details(), 0)));
    }

    PlannedSession(SessionDetails details, int line) {
        this.known = Optional.empty();
        this.details = details;
        this.line = line;
    }

    /// How well it fits what a row says: below 0 when it is another one.
    int fit(ToldSession told) {
        var time = details.time();
        var start = told.times().start();
        var sameStart = start.equals(time.start());
        var samePlace = SearchKey.of(told.place()).equals(SearchKey.of(details.place()));
        var other = !time.on().equals(told.on()) || !key.isEmpty() && !key.equals(told.key())
                || start.isPresent() && time.start().isPresent() && !sameStart
                || !told.place().isEmpty() && !details.place().isEmpty() && !samePlace
                || told.part().filter(part -> part != details.part()).isPresent();
        var numbered = known.filter(record -> record.id().toString().equals(told.key())).isPresent();
        return other ? -1 : (numbered ? 8 : 0) + (key.equals(told.key()) && !key.isEmpty() ? 4 : 0) + (sameStart ? 2 : 0) + (samePlace ? 1 : 0);
    }

    void become(SessionDetails other, String itsKey, int byLine) {
        line = line == 0 && !other.equals(details) ? byLine : line;
        details = other;
        key = itsKey.isEmpty() ? key : itsKey;
    }

    /// The count of which a row tells again, that no row told yet.
    Optional<PlannedCount> count(ToldCount told, Optional<Long> through) {
        return alike(told, through).filter(count -> count.toldBy() == 0).findFirst();
    }

    /// The count that an earlier row tells in the same words.
    Optional<PlannedCount> toldBefore(ToldCount told, Optional<Long> through, int byLine) {
        return alike(told, through).filter(count -> count.toldBy() != 0 && count.toldBy() != byLine && isExactly(count.details(), told, through)).findFirst();
    }

    private Stream<PlannedCount> alike(ToldCount told, Optional<Long> through) {
        return counts.stream().filter(count -> isAlike(count.details(), told, through))
                .sorted(Comparator.comparing((PlannedCount count) -> !isExactly(count.details(), told, through)));
    }

    private static boolean isAlike(ReachDetails known, ToldCount told, Optional<Long> through) {
        return known.group() == told.group() && (known.counted() == Counted.EXPECTED) == told.isExpected()
                && told.ages().filter(ages -> known.ages() != AgeBand.MIXED && ages != known.ages()).isEmpty()
                && through.filter(partner -> known.through().isPresent() && !known.through().get().equals(partner)).isEmpty();
    }

    private static boolean isExactly(ReachDetails known, ToldCount told, Optional<Long> through) {
        return told.ages().orElse(AgeBand.MIXED) == known.ages() && through.equals(known.through());
    }

    void add(ReachDetails count, int byLine) {
        counts.add(new PlannedCount(Optional.empty(), count, byLine));
    }

    public Optional<SessionRecord> known() {
        return known;
    }

    public SessionDetails details() {
        return details;
    }

    /// In the order in which they are kept, new ones last.
    public List<PlannedCount> counts() {
        return counts;
    }

    /// The row that makes or first changes it; 0 for none.
    public int line() {
        return line;
    }

    public boolean isNew() {
        return known.isEmpty();
    }

    public boolean isChanged() {
        return known.filter(record -> !record.details().equals(details)).isPresent();
    }

    public boolean hasOtherCounts() {
        return counts.stream().anyMatch(count -> count.known().filter(record -> record.details().equals(count.details())).isEmpty());
    }
}
