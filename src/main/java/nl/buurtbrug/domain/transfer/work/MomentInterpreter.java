package nl.buurtbrug.domain.transfer.work;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.buurtbrug.domain.PersonName;
import nl.buurtbrug.domain.contact.ContactKind;
import nl.buurtbrug.domain.contact.ContactWords;
import nl.buurtbrug.domain.transfer.column.TargetField;
import nl.buurtbrug.domain.transfer.mapping.ColumnIndex;
import nl.buurtbrug.domain.transfer.mapping.ImportMapping;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning;
import nl.buurtbrug.domain.transfer.mapping.ListField;
import nl.buurtbrug.domain.transfer.row.Cells;
import nl.buurtbrug.domain.transfer.row.ListValues;
import nl.buurtbrug.domain.transfer.row.RowFindings;
import nl.buurtbrug.domain.transfer.row.RowView;
import nl.buurtbrug.domain.transfer.work.MomentReading.ToldMoment;

/// Makes of the cells of a row what it says about a contact moment.
final class MomentInterpreter implements Interpreter<MomentReading> {

    private static final String PEOPLE_BETWEEN = "\\s*(?:[;|\\n/+&]|,(?!\\s*(?:\\p{Lu}\\.|van|de|der|den|ter|ten)))\\s*|\\s+(?:en|and)\\s+";
    private static final int HOUR = 60;

    private final ImportMapping mapping;
    private final ColumnIndex index;
    private final ListValues lists;
    private final PartnerCells partners;

    /// @param isName whether a text is the name of one partner
    MomentInterpreter(ImportMapping mapping, ListValues lists, Predicate<String> isName) {
        this.mapping = mapping;
        this.index = new ColumnIndex(mapping);
        this.lists = lists;
        this.partners = new PartnerCells(isName);
    }

    @Override
    public MomentReading read(int line, List<String> cells) {
        var row = new RowView(index, cells);
        var told = new Told(row, lists, new RowFindings());
        if (row.isHeaderAgain()) {
            told.refuse("import.refused.headerAgain");
        } else if (row.isTooWide()) {
            told.refuse("import.refused.tooManyCells");
        }
        var day = told.isRefused() ? Optional.<LocalDate>empty() : told.date(TargetField.MOMENT_DATE);
        if (day.isEmpty() && !told.isRefused()) {
            told.refuse("import.refused.noDay");
        }
        var moment = day.map(on -> new ToldMoment(on, time(told), kind(told), people(told), organisations(told), summary(told), minutes(told), member(told)));
        moment.filter(each -> each.people().isEmpty() && each.organisations().isEmpty()).ifPresent(_ -> told.refuse("import.refused.nobody"));
        return new MomentReading(line, Cells.of(cells, mapping), moment, told.remarks(), told.refusals());
    }

    private static Optional<LocalTime> time(Told told) {
        var times = told.read(TargetField.MOMENT_TIME, text -> Optional.of(TimeText.read(text)).filter(found -> !found.isEmpty()), "import.refused.time");
        return times.map(List::getFirst).or(() -> TimeText.behind(told.row().text(TargetField.MOMENT_DATE)));
    }

    /// Where the list does not tell, a word in what was said may; else it was a talk.
    private ContactKind kind(Told told) {
        var said = told.value(TargetField.MOMENT_KIND, ContactKind.class);
        if (said.isPresent() || told.isRefused()) {
            return said.orElse(ContactKind.MEETING);
        }
        var words = told.row().joined(TargetField.MOMENT_SUMMARY).split("[^\\p{L}-]+");
        var kind = Stream.of(words).limit(12).flatMap(word -> ValueWords.find(ContactKind.class, word).stream()).findFirst().orElse(ContactKind.MEETING);
        told.remark("import.remark.kindAssumed", ContactWords.of(kind));
        return kind;
    }

    private static List<String> people(Told told) {
        var names = new ArrayList<String>();
        for (var cell : told.row().values(TargetField.MOMENT_PEOPLE)) {
            Stream.of(cell.split(PEOPLE_BETWEEN)).map(String::strip).filter(name -> !name.isEmpty()).filter(name -> !names.contains(name)).forEach(names::add);
        }
        names.forEach(name -> {
            if (PersonName.parse(name).last().isEmpty() || name.indexOf('@') >= 0) {
                told.refuse("import.refused.noPerson", name);
            }
        });
        return List.copyOf(names);
    }

    private List<String> organisations(Told told) {
        var names = partners.names(told.row().values(TargetField.MOMENT_ORGANISATIONS)).stream().distinct().toList();
        names.forEach(name -> PartnerCells.checkName(told, name));
        return names;
    }

    /// What is no member of staff goes behind what was said, so that it is not lost.
    private String summary(Told told) {
        var summary = told.row().joined(TargetField.MOMENT_SUMMARY);
        var member = told.text(TargetField.MOMENT_STAFF);
        if (member.isEmpty() || lists.staffMember(member).isPresent() || isLeft(member)) {
            return summary;
        }
        told.remark("import.remark.ownerAsNote", member);
        return (summary + "\n" + member).strip();
    }

    private boolean isLeft(String member) {
        return lists.meaning(ListField.OWNER, member).filter(WordMeaning.Nothing.class::isInstance).isPresent();
    }

    private Optional<Long> member(Told told) {
        var member = told.text(TargetField.MOMENT_STAFF);
        if (isLeft(member)) {
            told.remark("import.remark.wordLeft", member);
        }
        return lists.staffMember(member);
    }

    private static Optional<Integer> minutes(Told told) {
        return told.read(TargetField.MOMENT_MINUTES, text -> minutes(text.strip().replaceAll("(?i)\\s*(?:min\\.?|minuten|minutes|m|')$", "")), "import.refused.minutes");
    }

    private static Optional<Integer> minutes(String text) {
        if (text.matches("\\d{1,4}")) {
            return Optional.of(Integer.parseInt(text));
        }
        var clock = text.matches("\\d{1,2}[:u]\\d{2}(?::00)?") ? text.split("[:u]") : new String[0];
        if (clock.length >= 2) {
            return Optional.of(HOUR * Integer.parseInt(clock[0]) + Integer.parseInt(clock[1]));
        }
        return text.matches("(?i).*(?:uur|hour|h).*") ? NumberText.hours(text).map(hours -> hours.multiply(BigDecimal.valueOf(HOUR)).intValue()) : Optional.empty();
    }
}
