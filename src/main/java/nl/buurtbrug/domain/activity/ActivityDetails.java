package nl.buurtbrug.domain.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.Problem;

/// What the user can read and change about an activity itself; its partners, sessions and counts stand by themselves.
///
/// @param title what it is called within the bureau
public record ActivityDetails(String title, Decided decided, PublicSide outside, InternalSide inside, Approach approach, Effort effort, String note) {

    public static final ActivityDetails EMPTY =
            new ActivityDetails("", Decided.GOING_ON, PublicSide.EMPTY, InternalSide.EMPTY, Approach.EMPTY, Effort.UNKNOWN, "");
    static final int TITLE_LENGTH = 200;
    static final int TEXT_LENGTH = 8_000;
    static final int ANSWER_LENGTH = 4_000;
    static final int TRIED_LENGTH = 500;
    static final int NOTE_LENGTH = 32_000;

    /// What was decided, and when.
    ///
    /// @param on empty for what goes on without a special day, or when the day is not known
    public record Decided(Decision decision, Optional<LocalDate> on) {

        public static final Decided GOING_ON = new Decided(Decision.GOING_ON, Optional.empty());
    }

    public ActivityDetails {
        title = title.strip();
        note = note.strip();
    }

    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        Problem.required("activity.title", title, TITLE_LENGTH).ifPresent(problems::add);
        Problem.tooLong("activity.publicTitle", outside.title(), TITLE_LENGTH).ifPresent(problems::add);
        Problem.tooLong("activity.invitation", outside.invitation(), TEXT_LENGTH).ifPresent(problems::add);
        Problem.tooLong("activity.aim", inside.aim(), TEXT_LENGTH).ifPresent(problems::add);
        Problem.tooLong("activity.agreedAnswer", inside.agreedAnswer(), ANSWER_LENGTH).ifPresent(problems::add);
        Problem.tooLong("activity.triedWith", inside.triedWith(), TRIED_LENGTH).ifPresent(problems::add);
        Problem.tooLong("activity.note", note, NOTE_LENGTH).ifPresent(problems::add);
        if (!effort.isCostSound()) {
            problems.add(new Problem("activity.cost", "activity.problem.cost"));
        }
        if (!effort.areHoursSound()) {
            problems.add(new Problem("activity.hours", "activity.problem.hours"));
        }
        return problems;
    }

    /// What people outside call it.
    public String publicTitle() {
        return outside.title().isEmpty() ? title : outside.title();
    }

    public ActivityDetails withTitle(String other) {
        return new ActivityDetails(other, decided, outside, inside, approach, effort, note);
    }

    public ActivityDetails with(Decided other) {
        return new ActivityDetails(title, other, outside, inside, approach, effort, note);
    }

    public ActivityDetails with(PublicSide other) {
        return new ActivityDetails(title, decided, other, inside, approach, effort, note);
    }

    public ActivityDetails with(InternalSide other) {
        return new ActivityDetails(title, decided, outside, other, approach, effort, note);
    }

    public ActivityDetails with(Approach other) {
        return new ActivityDetails(title, decided, outside, inside, other, effort, note);
    }

    public ActivityDetails with(Effort other) {
        return new ActivityDetails(title, decided, outside, inside, approach, other, note);
    }

    public ActivityDetails withNote(String other) {
        return new ActivityDetails(title, decided, outside, inside, approach, effort, other);
    }

    /// As it is planned once more: nothing of what became of it.
    ActivityDetails plannedAgain() {
        return new ActivityDetails(title, Decided.GOING_ON, outside, new InternalSide(inside.aim(), inside.agreedAnswer(), Optional.empty(), ""), approach, Effort.UNKNOWN, note);
    }
}
