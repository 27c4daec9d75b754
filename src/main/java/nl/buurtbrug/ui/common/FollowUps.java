package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.buurtbrug.domain.contact.ContactService;
import nl.buurtbrug.domain.contact.FollowUpDetails;
import nl.buurtbrug.domain.contact.FollowUpSummary;

/// What is done to the follow-ups on a page, each with a way back.
public final class FollowUps {

    private final ContactService contacts;
    private final Deeds deeds;
    private final Subject subject;
    private final Consumer<FollowUpDraft> open;

    /// What a page is about.
    ///
    /// @param offers what can be chosen, as it is known when a panel opens
    /// @param user   who is at the keyboard
    public record Subject(FollowUpDetails.About about, Supplier<FollowUpDraft.Offers> offers, Supplier<Optional<Long>> user, LocalDate today) {
    }

    /// @param open opens the panel for one
    public FollowUps(ContactService contacts, Deeds deeds, Subject subject, Consumer<FollowUpDraft> open) {
        this.contacts = contacts;
        this.deeds = deeds;
        this.subject = subject;
        this.open = open;
    }

    public void add() {
        var blank = FollowUpInput.blank(subject.user().get(), subject.about(), today());
        open.accept(new FollowUpDraft(text("followUp.add"), new FollowUpInput(blank, today()), subject.offers().get(),
                (details, whenSaved) -> deeds.alter(() -> contacts.add(details), contacts::takeBack, text("followUp.added"), whenSaved)));
    }

    public void change(FollowUpSummary followUp) {
        open.accept(new FollowUpDraft(text("followUp.change"), new FollowUpInput(followUp.details(), today()), subject.offers().get(),
                (details, whenSaved) -> deeds.alter(() -> contacts.change(followUp, details), contacts::takeBack, text("followUp.changed"), whenSaved)));
    }

    public void tick(FollowUpSummary followUp, boolean done) {
        deeds.alter(() -> contacts.tick(followUp, done), contacts::takeBack, done ? text("followUp.ticked") : text("followUp.unticked"), () -> { });
    }

    public void remove(FollowUpSummary followUp) {
        deeds.alter(() -> contacts.remove(followUp), contacts::takeBack, text("followUp.removed"), () -> { });
    }

    LocalDate today() {
        return subject.today();
    }
}
