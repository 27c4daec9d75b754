package nl.buurtbrug.domain.transfer.work;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.buurtbrug.domain.SearchKey;
import nl.buurtbrug.domain.activity.Additionality;
import nl.buurtbrug.domain.activity.Basis;
import nl.buurtbrug.domain.activity.Decision;
import nl.buurtbrug.domain.activity.SessionPart;
import nl.buurtbrug.domain.activity.Share;
import nl.buurtbrug.domain.transfer.column.TargetField;
import nl.buurtbrug.domain.transfer.mapping.ColumnIndex;
import nl.buurtbrug.domain.transfer.mapping.ImportMapping;
import nl.buurtbrug.domain.transfer.mapping.ListField;
import nl.buurtbrug.domain.transfer.row.Cells;
import nl.buurtbrug.domain.transfer.row.ListValues;
import nl.buurtbrug.domain.transfer.row.RowFindings;
import nl.buurtbrug.domain.transfer.row.RowView;
import nl.buurtbrug.domain.transfer.work.ActivityReading.Cost;
import nl.buurtbrug.domain.transfer.work.ActivityReading.Judged;
import nl.buurtbrug.domain.transfer.work.ActivityReading.Status;
import nl.buurtbrug.domain.transfer.work.ActivityReading.Texts;
import nl.buurtbrug.domain.transfer.work.ActivityReading.Times;
import nl.buurtbrug.domain.transfer.work.ActivityReading.ToldActivity;
import nl.buurtbrug.domain.transfer.work.ActivityReading.ToldSession;
import nl.buurtbrug.domain.transfer.work.ActivityReading.Way;

/// Makes of the cells of a row what it says about an activity. Nothing is lost without a word: what can't be read is a reason to refuse the row.
final class ActivityInterpreter implements Interpreter<ActivityReading> {

    private static final Set<String> SUMS = Set.of("totaal", "total", "subtotaal", "subtotal", "som", "eindtotaal", "grand total", "gemiddeld", "gemiddelde", "average");

    private static final List<TargetField> OF_SESSION = List.of(TargetField.SESSION_START, TargetField.SESSION_END, TargetField.SESSION_PLACE, TargetField.SESSION_NEIGHBOURHOOD,
            TargetField.SESSION_PART, TargetField.SESSION_CANCELLED, TargetField.SESSION_NEW_TO_US, TargetField.SESSION_NOT_MOTIVATED, TargetField.SESSION_STRANGERS_MET,
            TargetField.SESSION_WENT_ON, TargetField.SESSION_BASIS);

    private final ImportMapping mapping;
    private final ColumnIndex index;
    private final ListValues lists;
    private final PartnerCells partners;
    private final CountCells counts;

    /// @param isName whether a text is the name of one partner
    ActivityInterpreter(ImportMapping mapping, ListValues lists, Predicate<String> isName, LocalDate today) {
        this.mapping = mapping;
        this.index = new ColumnIndex(mapping);
        this.lists = lists;
        this.partners = new PartnerCells(isName);
        this.counts = new CountCells(index, lists, today);
    }

    @Override
    public ActivityReading read(int line, List<String> cells) {
        var row = new RowView(index, cells);
        var told = new Told(row, lists, new RowFindings());
        var kept = Cells.of(cells, mapping);
        var title = row.value(TargetField.ACTIVITY_TITLE);
        if (row.isHeaderAgain()) {
            told.refuse("import.refused.headerAgain");
        } else if (row.isTooWide()) {
            told.refuse("import.refused.tooManyCells");
        } else if (title.isEmpty()) {
            told.refuse("import.refused.noTitle");
        } else if (SUMS.contains(SearchKey.of(title)) && row.value(TargetField.SESSION_DATE).isEmpty()) {
            told.refuse("import.refused.sum", title);
        }
        if (told.isRefused()) {
            return new ActivityReading(line, kept, ToldActivity.NONE, Optional.empty(), List.of(), List.of(), told.refusals());
        }
        var day = told.date(TargetField.SESSION_DATE);
        var decision = told.value(TargetField.ACTIVITY_STATUS, Decision.class);
        var ofSession = day.isPresent() && !index.has(TargetField.SESSION_CANCELLED) && decision.filter(Decision.CANCELLED::equals).isPresent();
        var activity = activity(told, title, ofSession ? Optional.empty() : decision);
        var session = day.map(on -> session(told, on, ofSession));
        if (row.value(TargetField.SESSION_DATE).isEmpty()) {
            tellLeftOut(told);
        }
        var counted = counts.read(told, day);
        return new ActivityReading(line, kept, activity, session, counted, told.remarks(), told.refusals());
    }

    private ToldActivity activity(Told told, String title, Optional<Decision> decision) {
        var sender = told.text(TargetField.ACTIVITY_SENDER);
        if (!sender.isEmpty()) {
            PartnerCells.checkName(told, sender);
        }
        var texts = new Texts(told.text(TargetField.ACTIVITY_PUBLIC_TITLE), told.row().joined(TargetField.ACTIVITY_INVITATION), sender);
        var way = new Way(told.allListed(ListField.STRATEGY, TargetField.ACTIVITY_STRATEGIES), told.allListed(ListField.NEIGHBOURHOOD, TargetField.ACTIVITY_NEIGHBOURHOODS));
        Optional<BigDecimal> cost = told.read(TargetField.ACTIVITY_COST, NumberText::money, "import.refused.amount");
        Optional<BigDecimal> hours = told.read(TargetField.ACTIVITY_HOURS, NumberText::hours, "import.refused.amount");
        return new ToldActivity(told.text(TargetField.ACTIVITY_KEY), title, texts, new Status(decision, told.date(TargetField.ACTIVITY_DECIDED_ON)), way, partners.read(told),
                new Cost(cost, hours, told.value(TargetField.ACTIVITY_ADDITIONALITY, Additionality.class)), told.row().joined(TargetField.ACTIVITY_NOTE));
    }

    /// Without a day there is no session to keep it with.
    private static void tellLeftOut(Told told) {
        var left = OF_SESSION.stream().filter(field -> !told.text(field).isEmpty()).map(Merge::name).toList();
        if (!left.isEmpty()) {
            told.remark("import.remark.withoutDay", String.join(", ", left));
        }
    }

    /// @param calledOff whether the status of the row says so
    private ToldSession session(Told told, LocalDate on, boolean calledOff) {
        var neighbourhood = told.text(TargetField.SESSION_NEIGHBOURHOOD);
        var where = neighbourhood.isEmpty() ? Optional.<Long>empty() : told.listed(ListField.NEIGHBOURHOOD, neighbourhood, TargetField.SESSION_NEIGHBOURHOOD);
        var judged = new Judged(told.value(TargetField.SESSION_NEW_TO_US, Share.class), told.value(TargetField.SESSION_NOT_MOTIVATED, Share.class),
                told.value(TargetField.SESSION_STRANGERS_MET, Share.class), told.value(TargetField.SESSION_WENT_ON, Share.class), told.value(TargetField.SESSION_BASIS, Basis.class));
        var cancelled = calledOff ? Optional.of(true) : told.yesOrNo(TargetField.SESSION_CANCELLED);
        return new ToldSession(told.text(TargetField.SESSION_KEY), on, times(told), told.text(TargetField.SESSION_PLACE), where,
                told.value(TargetField.SESSION_PART, SessionPart.class), cancelled, judged);
    }

    private static Times times(Told told) {
        var begin = told.read(TargetField.SESSION_START, text -> notNone(TimeText.read(text)), "import.refused.time").orElse(List.of());
        var ending = told.read(TargetField.SESSION_END, text -> notNone(TimeText.read(text)), "import.refused.time").orElse(List.of());
        var start = begin.stream().findFirst().or(() -> TimeText.behind(told.row().text(TargetField.SESSION_DATE)));
        Optional<LocalTime> end = ending.isEmpty() && begin.size() == 2 ? Optional.of(begin.getLast()) : ending.stream().reduce((_, last) -> last);
        return new Times(start, end);
    }

    private static <T> Optional<List<T>> notNone(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list);
    }
}
