package nl.buurtbrug.domain.transfer.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.activity.AgeBand;
import nl.buurtbrug.domain.activity.Counted;
import nl.buurtbrug.domain.activity.ReachDetails;
import nl.buurtbrug.domain.transfer.column.GroupHeader;
import nl.buurtbrug.domain.transfer.column.TargetField;
import nl.buurtbrug.domain.transfer.mapping.ColumnIndex;
import nl.buurtbrug.domain.transfer.mapping.ListField;
import nl.buurtbrug.domain.transfer.row.ListValues;
import nl.buurtbrug.domain.transfer.row.RowView;
import nl.buurtbrug.domain.transfer.work.ActivityReading.ToldCount;
import nl.buurtbrug.language.Text;

/// Reads how many people were at a session: of the group a row names, and of those that have a column of their own.
final class CountCells {

    /// Whom a number is of when a list has no audience groups at all: the group for everybody, as it is called in Dutch and in English.
    private static final List<String> EVERYBODY = List.of("wijkbewoners", "residents");

    private final ColumnIndex index;
    private final ListValues lists;
    private final LocalDate today;

    CountCells(ColumnIndex index, ListValues lists, LocalDate today) {
        this.index = index;
        this.lists = lists;
        this.today = today;
    }

    private record Group(long id, String name) {
    }

    /// What a row says of each number in it.
    private record About(Optional<AgeBand> ages, Optional<Counted> counted, String through, Optional<Boolean> inTotal) {
    }

    /// @param day of the session; empty when the row names none
    List<ToldCount> read(Told told, Optional<LocalDate> day) {
        var about = about(told);
        var counts = new ArrayList<ToldCount>();
        var people = told.read(TargetField.REACH_PEOPLE, NumberText::people, "import.refused.people");
        var expected = told.read(TargetField.REACH_EXPECTED, NumberText::people, "import.refused.people");
        if (people.isPresent() || expected.isPresent()) {
            group(told).ifPresent(group -> {
                expected.ifPresent(number -> counts.add(count(TargetField.REACH_EXPECTED, group, number, new About(about.ages(), Optional.of(Counted.EXPECTED), about.through(), about.inTotal()))));
                people.ifPresent(number -> counts.add(count(TargetField.REACH_PEOPLE, group, number, how(about, number, day))));
            });
        } else if (!told.text(TargetField.REACH_GROUP).isEmpty()) {
            told.remark("import.remark.groupWithoutNumber", told.text(TargetField.REACH_GROUP));
        }
        index.columns(TargetField.REACH_OF_GROUP).forEach(column -> ofColumn(told, column).ifPresent(count -> counts.add(count(TargetField.REACH_OF_GROUP, count.group(), count.people(),
                how(count.ages().isPresent() ? new About(count.ages(), about.counted(), about.through(), about.inTotal()) : about, count.people(), day)))));
        check(told, counts, day);
        return List.copyOf(counts);
    }

    private About about(Told told) {
        var through = told.text(TargetField.REACH_THROUGH);
        if (!through.isEmpty()) {
            PartnerCells.checkName(told, through);
        }
        return new About(told.read(TargetField.REACH_AGES, AgeText::read, "import.refused.value"), told.value(TargetField.REACH_COUNTED, Counted.class), through,
                told.yesOrNo(TargetField.REACH_IN_TOTAL));
    }

    /// How it was counted, where the row does not tell: "ca. 30" is an estimate, and who is to come on a later day is expected.
    private About how(About about, NumberText.People number, Optional<LocalDate> day) {
        if (about.counted().isPresent()) {
            return about;
        }
        var later = day.filter(on -> on.isAfter(today)).map(_ -> Counted.EXPECTED);
        var counted = later.or(() -> number.about() ? Optional.of(Counted.ESTIMATED) : Optional.empty());
        return new About(about.ages(), counted, about.through(), about.inTotal());
    }

    private static ToldCount count(TargetField field, Group group, NumberText.People number, About about) {
        return new ToldCount(field, group.id(), group.name(), about.ages(), number.number(), about.counted(), about.through(), about.inTotal());
    }

    private Optional<Group> group(Told told) {
        var words = lists.audienceWords(told.row().values(TargetField.REACH_GROUP));
        if (words.size() > 1) {
            told.refuse("import.refused.severalGroups", String.join(", ", words));
            return Optional.empty();
        }
        if (words.size() == 1) {
            return told.listed(ListField.AUDIENCE, words.getFirst(), TargetField.REACH_GROUP).map(id -> new Group(id, lists.audienceName(id)));
        }
        var everybody = EVERYBODY.stream().flatMap(word -> lists.audience(word).stream()).findFirst();
        everybody.ifPresentOrElse(id -> told.remark("import.remark.groupAssumed", lists.audienceName(id)), () -> told.refuse("import.refused.noGroup"));
        return everybody.map(id -> new Group(id, lists.audienceName(id)));
    }

    private record OfColumn(Group group, Optional<AgeBand> ages, NumberText.People people) {
    }

    private Optional<OfColumn> ofColumn(Told told, int column) {
        var cell = told.row().inColumn(TargetField.REACH_OF_GROUP, column);
        if (RowView.isNothing(cell) && !cell.equals("0")) {
            return Optional.empty();
        }
        var header = GroupHeader.of(index.header(column));
        var people = NumberText.people(cell);
        if (people.isEmpty()) {
            told.refuse("import.refused.people", cell, index.header(column));
            return Optional.empty();
        }
        var group = told.listed(ListField.AUDIENCE, header.word(), TargetField.REACH_OF_GROUP);
        var ages = header.ages().isEmpty() ? Optional.<AgeBand>empty() : AgeText.read(header.ages());
        return group.map(id -> new OfColumn(new Group(id, lists.audienceName(id)), ages, people.get()));
    }

    private void check(Told told, List<ToldCount> counts, Optional<LocalDate> day) {
        if (day.isEmpty()) {
            if (!counts.isEmpty() && told.text(TargetField.SESSION_DATE).isEmpty()) {
                told.refuse("import.refused.countWithoutDay");
            }
            return;
        }
        counts.stream().flatMap(count -> new ReachDetails(count.group(), AgeBand.MIXED, count.people(), count.counted().orElse(Counted.COUNTED), Optional.empty(), true)
                .problems(day.get(), today).stream()).distinct().forEach(problem -> told.refuse("import.refused.field", Text.text(problem.field()), problem.words()));
    }
}
