package nl.buurtbrug.ui.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.activity.AgeBand;
import nl.buurtbrug.domain.activity.Counted;
import nl.buurtbrug.domain.activity.ReachDetails;
import nl.buurtbrug.domain.activity.ReachRecord;
import nl.buurtbrug.domain.activity.SessionRecord;
import nl.buurtbrug.domain.activity.SessionService;
import nl.buurtbrug.ui.common.Choices;

/// The counts of one session while they are typed, line by line, as in a spreadsheet.
final class CountsViewModel {

    private static final int UNREADABLE = -1;

    /// One line as it is typed.
    static final class Line {

        private final Optional<Long> id;
        final ObjectProperty<Long> group = new SimpleObjectProperty<>();
        final ObjectProperty<AgeBand> ages = new SimpleObjectProperty<>();
        final StringProperty people = new SimpleStringProperty();
        final ObjectProperty<Counted> counted = new SimpleObjectProperty<>();
        final ObjectProperty<Long> through = new SimpleObjectProperty<>();
        final BooleanProperty inTotal = new SimpleBooleanProperty();
        final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

        private Line(Optional<Long> id, ReachDetails details, String number) {
            this.id = id;
            group.set(details.group());
            ages.set(details.ages());
            people.set(number);
            counted.set(details.counted());
            through.set(details.through().orElse(Choices.NONE));
            inTotal.set(details.inTotal());
        }

        /// A line without a number is not kept: it was only offered.
        boolean isBlank() {
            return people.get().isBlank();
        }

        private ReachDetails details() {
            return new ReachDetails(group.get(), ages.get(), number(), counted.get(), Optional.of(through.get()).filter(id -> id != Choices.NONE), inTotal.get());
        }

        /// "1.200" is read too.
        private int number() {
            var digits = people.get().replaceAll("[\\s.\u00a0]", "");
            return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : UNREADABLE;
        }

        ReadOnlyStringProperty problemProperty() {
            return problem.getReadOnlyProperty();
        }
    }

    private final SessionRecord session;
    private final List<ReachRecord> read;
    private final ActivityFile file;
    private final LocalDate today;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private final List<ReachDetails> begun;

    CountsViewModel(SessionRecord session, ActivityFile file, LocalDate today) {
        this.session = session;
        this.file = file;
        this.today = today;
        read = file.reachOf(session);
        read.forEach(record -> put(new Line(Optional.of(record.id()), record.details(), String.valueOf(record.details().people()))));
        if (read.isEmpty()) {
            likeAnother();
        }
        begun = typed();
    }

    /// Begins with the lines of the session before this one that was counted, without the numbers; else with an empty line.
    private void likeAnother() {
        var before = file.sessions().stream().filter(other -> !other.details().time().on().isAfter(session.details().time().on()) && !file.reachOf(other).isEmpty())
                .reduce((_, later) -> later);
        before.ifPresentOrElse(other -> file.reachOf(other).forEach(record -> put(new Line(Optional.empty(), record.details(), ""))), this::add);
        lines.forEach(line -> line.counted.set(usual(line.counted.get())));
    }

    private Counted usual(Counted before) {
        if (session.details().time().on().isAfter(today)) {
            return Counted.EXPECTED;
        }
        return before == Counted.EXPECTED ? Counted.COUNTED : before;
    }

    private List<ReachDetails> typed() {
        return lines.stream().filter(line -> !line.isBlank()).map(Line::details).toList();
    }

    /// Adds an empty line for the first group that has none yet.
    Line add() {
        var taken = lines.stream().map(line -> line.group.get()).toList();
        var offered = file.lists().groups().offered();
        var group = offered.stream().filter(id -> !taken.contains(id)).findFirst().or(() -> offered.stream().findFirst()).orElse(Choices.NONE);
        var through = lines.isEmpty() ? firstPartner() : lines.getLast().through.get();
        var line = new Line(Optional.empty(), new ReachDetails(group, AgeBand.MIXED, 0, usual(Counted.COUNTED), Optional.of(through), true), "");
        put(line);
        return line;
    }

    private long firstPartner() {
        return file.partners().stream().findFirst().map(partner -> partner.details().organisation()).orElse(Choices.NONE);
    }

    private void put(Line line) {
        lines.add(line);
        line.people.subscribe(this::sum);
        line.counted.subscribe(this::sum);
        line.inTotal.subscribe(this::sum);
        sum();
    }

    void remove(Line line) {
        lines.remove(line);
        sum();
    }

    /// Puts numbers from a column of a spreadsheet in this line and those under it; lines come where there are too few.
    void paste(Line from, String copied) {
        var at = lines.indexOf(from);
        for (var cell : copied.strip().split("\\R")) {
            if (at == lines.size()) {
                add();
            }
            lines.get(at++).people.set(cell.split("\t")[0].strip());
        }
    }

    private void sum() {
        total.set(lines.stream().map(Line::details).filter(details -> details.people() != UNREADABLE).mapToInt(ReachDetails::reached).sum());
    }

    boolean isChanged() {
        return !typed().equals(begun);
    }

    /// Notes what is wrong beside each line.
    ///
    /// @return what to keep; empty when something is wrong
    Optional<List<SessionService.Line>> check() {
        var kept = new ArrayList<SessionService.Line>();
        var wrong = false;
        for (var line : lines) {
            var problems = line.isBlank() && line.id.isEmpty() ? List.<Problem>of() : problems(line);
            line.problem.set(problems.stream().findFirst().map(Problem::words).orElse(""));
            wrong |= !problems.isEmpty();
            if (!line.isBlank()) {
                kept.add(new SessionService.Line(line.id, line.details()));
            }
        }
        return wrong ? Optional.empty() : Optional.of(kept);
    }

    private List<Problem> problems(Line line) {
        var problems = new ArrayList<>(line.details().problems(session.details().time().on(), today));
        if (line.group.get() == Choices.NONE) {
            problems.add(new Problem("reach.group", "reach.problem.group"));
        }
        return problems;
    }

    SessionRecord session() {
        return session;
    }

    /// The counts as they were before typing.
    List<ReachRecord> read() {
        return read;
    }

    ActivityFile file() {
        return file;
    }

    ObservableList<Line> lines() {
        return lines;
    }

    /// The people reached by what is typed now.
    ReadOnlyIntegerProperty totalProperty() {
        return total.getReadOnlyProperty();
    }
}
