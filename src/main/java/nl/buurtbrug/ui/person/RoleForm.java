package nl.buurtbrug.ui.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.directory.RoleSummary;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.DateInput;
import nl.buurtbrug.ui.common.RecordChoice;
import nl.buurtbrug.ui.common.Takeovers;

/// What is typed about one role: a new one, a change, its end, or a move to another organisation.
final class RoleForm {

    /// What is done to the role.
    enum Deed {
        ADD, CHANGE, END, MOVED_ON
    }

    final Deed deed;
    final Optional<RoleSummary> role;
    /// Who takes over what is open; of somebody who moves on only.
    final Optional<Takeovers> takeovers;
    final ObjectProperty<Optional<RecordChoice>> organisation = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty typedOrganisation = new SimpleStringProperty("");
    final StringProperty title = new SimpleStringProperty("");
    final StringProperty from = new SimpleStringProperty("");
    final StringProperty until = new SimpleStringProperty("");
    final BooleanProperty mainContact = new SimpleBooleanProperty();
    final BooleanProperty keyFigure = new SimpleBooleanProperty();

    private final LocalDate today;
    private final List<Object> opened;

    private RoleForm(Deed deed, Optional<RoleSummary> role, Optional<Takeovers> takeovers, LocalDate today) {
        this.deed = deed;
        this.role = role;
        this.takeovers = takeovers;
        this.today = today;
        role.filter(_ -> deed != Deed.MOVED_ON).ifPresent(kept -> {
            title.set(kept.role());
            from.set(Optional.ofNullable(kept.row().from()).map(Formats::date).orElse(""));
            until.set(Optional.ofNullable(kept.row().until()).map(Formats::date).orElse(""));
            mainContact.set(kept.row().mainContact());
            keyFigure.set(kept.row().keyFigure());
        });
        if (deed == Deed.END || deed == Deed.MOVED_ON) {
            until.set(Formats.date(today));
        }
        opened = typed();
    }

    static RoleForm adding(LocalDate today) {
        return new RoleForm(Deed.ADD, Optional.empty(), Optional.empty(), today);
    }

    static RoleForm about(RoleSummary role, Deed deed, LocalDate today) {
        return new RoleForm(deed, Optional.of(role), Optional.empty(), today);
    }

    static RoleForm movingOn(RoleSummary role, Takeovers takeovers, LocalDate today) {
        return new RoleForm(Deed.MOVED_ON, Optional.of(role), Optional.of(takeovers), today);
    }

    boolean isChanged() {
        return !typed().equals(opened);
    }

    private List<Object> typed() {
        return List.of(organisation.get(), typedOrganisation.get().strip(), title.get().strip(), from.get().strip(), until.get().strip(), mainContact.get(), keyFigure.get(),
                takeovers.map(Takeovers::chosen).orElse(Map.of()));
    }

    /// The role as it is typed; a date that can't be read is left out and is a problem.
    AffiliationDetails details() {
        return new AffiliationDetails(title.get(), date(from), date(until), mainContact.get(), keyFigure.get());
    }

    Optional<LocalDate> lastDay() {
        return date(until);
    }

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        var needsOrganisation = deed == Deed.ADD || deed == Deed.MOVED_ON && !typedOrganisation.get().isBlank();
        if (needsOrganisation && organisation.get().isEmpty()) {
            problems.add(new Problem("affiliation.organisation", "affiliation.chooseOrganisation"));
        }
        unreadable(from, "affiliation.from").ifPresent(problems::add);
        unreadable(until, "affiliation.until").ifPresent(problems::add);
        if ((deed == Deed.END || deed == Deed.MOVED_ON) && until.get().isBlank()) {
            problems.add(new Problem("affiliation.until", "problem.required"));
        }
        if (problems.isEmpty()) {
            problems.addAll(deed == Deed.MOVED_ON ? endProblems() : details().problems());
        }
        return problems;
    }

    private List<Problem> endProblems() {
        var ended = role.orElseThrow().row().details().endingOn(lastDay().orElseThrow());
        var problems = new ArrayList<>(ended.problems());
        problems.addAll(AffiliationDetails.ofRole(title.get()).problems());
        return problems;
    }

    private Optional<Problem> unreadable(StringProperty date, String field) {
        return DateInput.read(date.get(), today) instanceof DateInput.Wrong wrong ? Optional.of(wrong.at(field)) : Optional.empty();
    }

    private Optional<LocalDate> date(StringProperty typed) {
        return DateInput.read(typed.get(), today) instanceof DateInput.Day(LocalDate date) ? Optional.of(date) : Optional.empty();
    }
}
