package nl.buurtbrug.ui.common;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.contact.Debtor;
import nl.buurtbrug.domain.contact.FollowUpDetails;
import nl.buurtbrug.language.Formats;

/// The fields in which a follow-up is typed.
public final class FollowUpInput {

    /// The assignee of what is nobody's in particular.
    public static final long NOBODY = 0;

    private static final int DAYS_AHEAD = 7;

    private final StringProperty what = new SimpleStringProperty("");
    private final StringProperty due = new SimpleStringProperty("");
    private final ObjectProperty<Debtor> owedBy = new SimpleObjectProperty<>(Debtor.BUREAU);
    private final ObjectProperty<Long> assignee = new SimpleObjectProperty<>(NOBODY);
    private final ObjectProperty<Long> partner = new SimpleObjectProperty<>(Choices.NONE);
    private final FollowUpDetails start;
    private final LocalDate today;

    public FollowUpInput(FollowUpDetails start, LocalDate today) {
        this.start = start;
        this.today = today;
        what.set(start.what());
        due.set(Formats.date(start.due()));
        owedBy.set(start.owedBy());
        assignee.set(start.assignee().orElse(NOBODY));
        partner.set(start.about().organisation().orElse(Choices.NONE));
    }

    /// Nothing typed yet: to be done by us within a week.
    public static FollowUpDetails blank(Optional<Long> assignee, FollowUpDetails.About about, LocalDate today) {
        return new FollowUpDetails("", today.plusDays(DAYS_AHEAD), Debtor.BUREAU, assignee, Optional.empty(), about);
    }

    /// @return what is typed, with what is wrong with it added to the problems
    public FollowUpDetails read(List<Problem> problems) {
        var found = new ArrayList<Problem>();
        var day = Dates.required("followUp.due", due.get(), today, found);
        var details = new FollowUpDetails(what.get(), day, owedBy.get(), Optional.of(assignee.get()).filter(id -> id != NOBODY), start.doneAt(),
                start.about().with(Optional.of(partner.get()).filter(id -> id != Choices.NONE), start.about().person()));
        found.addAll(details.problems());
        problems.addAll(found);
        return details;
    }

    /// What is typed, field by field.
    public Map<String, String> unsaved() {
        return Map.of("followUp.what", what.get(), "followUp.due", due.get(), "followUp.owedBy", owedBy.get().name(), "followUp.assignee", assignee.get().toString());
    }

    /// Shows again what was typed earlier.
    public void retype(Map<String, String> typed) {
        what.set(typed.getOrDefault("followUp.what", what.get()));
        due.set(typed.getOrDefault("followUp.due", due.get()));
        Stream.of(Debtor.values()).filter(each -> each.name().equals(typed.get("followUp.owedBy"))).forEach(owedBy::set);
        Optional.ofNullable(typed.get("followUp.assignee")).filter(id -> id.matches("[0-9]{1,18}")).map(Long::valueOf).ifPresent(assignee::set);
    }

    public boolean isBlank() {
        return what.get().isBlank();
    }

    public List<Object> typed() {
        return List.of(what.get(), due.get(), owedBy.get(), assignee.get(), partner.get());
    }

    public StringProperty whatProperty() {
        return what;
    }

    public StringProperty dueProperty() {
        return due;
    }

    public ObjectProperty<Debtor> owedByProperty() {
        return owedBy;
    }

    public ObjectProperty<Long> assigneeProperty() {
        return assignee;
    }

    /// The partner it belongs to.
    public ObjectProperty<Long> partnerProperty() {
        return partner;
    }
}
