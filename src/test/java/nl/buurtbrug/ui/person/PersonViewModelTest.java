package nl.buurtbrug.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.contact.Debtor;
import nl.buurtbrug.domain.contact.FollowUpDetails;
import nl.buurtbrug.domain.contact.Takeover;
import nl.buurtbrug.domain.directory.RoleSummary;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.ui.common.RecordChoice;
import nl.buurtbrug.ui.person.PersonDraft.Section;
import nl.buurtbrug.ui.person.RoleForm.Deed;
import org.junit.jupiter.api.Test;

class PersonViewModelTest {

    private final Desk desk = new Desk();
    private final long bram = desk.bramAt("s.v. De Meerkoeten");
    private final PersonViewModel model = new PersonViewModel(bram, desk.services, desk.frame);

    @Test
    void aPhoneNumberIsKeptInStandardFormAndOneThatIsNotUnderstoodAsItWasTyped() {
        edit(Section.DETAILS);
        model.editing().draft().phones.setAll("0612345678", "toestel 12");

        model.save();

        assertThat(desk.office.people.get(bram).phones()).containsExactly("06 12345678", "toestel 12");
        assertThat(model.editing().sectionProperty().get()).isEmpty();
    }

    @Test
    void somethingThatIsNoEmailAddressIsRefusedBesideItsField() {
        edit(Section.DETAILS);
        model.editing().draft().emails.setAll("bram at club");

        model.save();

        assertThat(model.editing().problems()).containsExactly(new Problem("person.emails", "problem.email"));
        assertThat(model.isChanged()).isTrue();
    }

    @Test
    void aPersonKeepsALastName() {
        edit(Section.DETAILS);
        model.editing().draft().lastName.set(" ");

        model.save();

        assertThat(model.editing().problems()).containsExactly(new Problem("person.lastName", "problem.required"));
    }

    @Test
    void aDateThatDoesNotExistIsRefused() {
        edit(Section.PRIVACY);
        model.editing().draft().keepUntil.set("31-11-2028");

        model.save();

        assertThat(model.editing().problems()).extracting(Problem::field).containsExactly("person.keepUntil");
        assertThat(desk.office.people.get(bram).keepUntil()).isEmpty();
    }

    @Test
    void whatSomeoneElseChangedStaysAndWhatWasTypedIsNotLost() {
        edit(Section.NOTE);
        model.editing().draft().note.set("Heeft de sleutel.");
        var before = desk.office.people.get(bram);
        desk.office.people.change(bram, before, before.withName("Bram", "van der", "Meer-Vos"));

        model.save();
        var warned = model.editing().conflictProperty().get();
        var typed = model.editing().draft().note.get();
        model.save();

        assertThat(warned).isNotEmpty();
        assertThat(typed).isEqualTo("Heeft de sleutel.");
        assertThat(desk.office.people.get(bram).note()).isEqualTo("Heeft de sleutel.");
        assertThat(desk.office.people.get(bram).lastName()).isEqualTo("Meer-Vos");
    }

    @Test
    void cancellingGivesTheTypingBackWhenAsked() {
        edit(Section.NOTE);
        model.editing().draft().note.set("Heeft de sleutel.");

        model.editing().cancel();
        var left = model.editing().sectionProperty().get();
        desk.frame.toasts().undo();

        assertThat(left).isEmpty();
        assertThat(model.editing().draft().note.get()).isEqualTo("Heeft de sleutel.");
        assertThat(model.isChanged()).isTrue();
    }

    @Test
    void onlyTypingMakesADraft() {
        edit(Section.DETAILS);

        assertThat(model.isChanged()).isFalse();
    }

    @Test
    void aRoleNeedsAPartnerFromTheList() {
        model.load();
        model.roles().add();
        model.roles().formProperty().get().orElseThrow().title.set("trainer");

        model.roles().save(() -> { });

        assertThat(model.roles().problems()).containsExactly(new Problem("affiliation.organisation", "affiliation.chooseOrganisation"));
    }

    @Test
    void aRoleIsAdded() {
        var club = desk.office.organisation("Turnclub Lenig");
        model.load();
        model.roles().add();
        var form = model.roles().formProperty().get().orElseThrow();
        form.organisation.set(Optional.of(new RecordChoice(club, "Turnclub Lenig", "")));
        form.title.set("trainer");

        model.roles().save(() -> { });

        assertThat(model.roles().roles()).extracting(RoleSummary::role).containsExactly("voorzitter", "trainer");
    }

    @Test
    void aRoleThatWasCancelledDoesNotPushAsideOneThatIsTypedSince() {
        model.load();
        model.roles().add();
        model.roles().formProperty().get().orElseThrow().title.set("trainer");
        model.roles().cancel();
        model.roles().add();
        model.roles().formProperty().get().orElseThrow().title.set("bestuurslid");

        desk.frame.toasts().undo();
        assertThat(model.roles().formProperty().get().orElseThrow().title.get()).isEqualTo("bestuurslid");

        model.roles().close();
        desk.frame.toasts().undo();
        assertThat(model.roles().formProperty().get().orElseThrow().title.get()).isEqualTo("trainer");
    }

    @Test
    void movingOnEndsOneRoleAndBeginsAnotherAndCanBeUndone() {
        var club = desk.office.organisation("Turnclub Lenig");
        model.load();
        model.roles().start(model.roles().roles().getFirst(), Deed.MOVED_ON);
        var form = model.roles().formProperty().get().orElseThrow();
        form.until.set("31-10-2026");
        form.organisation.set(Optional.of(new RecordChoice(club, "Turnclub Lenig", "")));
        form.title.set("trainer");

        model.roles().save(() -> { });
        var moved = List.copyOf(model.roles().roles());
        desk.frame.toasts().undo();

        assertThat(moved).extracting(RoleSummary::organisation).containsExactly("Turnclub Lenig", "s.v. De Meerkoeten");
        assertThat(moved.getFirst().row().from()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(moved.getLast().current()).isFalse();
        assertThat(model.roles().roles()).extracting(RoleSummary::role).containsExactly("voorzitter");
        assertThat(model.roles().roles().getFirst().current()).isTrue();
    }

    @Test
    void addingChangingEndingAndRemovingARoleCanEachBeUndone() {
        var club = desk.office.organisation("Turnclub Lenig");
        model.load();
        var before = roles();
        Stream.<Runnable>of(
                () -> {
                    model.roles().add();
                    form().organisation.set(Optional.of(new RecordChoice(club, "Turnclub Lenig", "")));
                },
                () -> {
                    model.roles().start(model.roles().roles().getFirst(), Deed.CHANGE);
                    form().title.set("trainer");
                },
                () -> model.roles().start(model.roles().roles().getFirst(), Deed.END)).forEach(begin -> {
                    begin.run();
                    model.roles().save(() -> { });
                    assertThat(roles()).isNotEqualTo(before);
                    desk.frame.toasts().undo();
                    assertThat(roles()).isEqualTo(before);
                });
        model.roles().remove(model.roles().roles().getFirst());
        desk.frame.toasts().undo();

        assertThat(roles()).isEqualTo(before);
    }

    @Test
    void anUndoLeavesARoleThatSomebodyChangedSince() {
        model.load();
        model.roles().start(model.roles().roles().getFirst(), Deed.CHANGE);
        form().title.set("trainer");
        model.roles().save(() -> { });
        var row = model.roles().roles().getFirst().row();
        desk.office.affiliations.change(row, AffiliationDetails.ofRole("secretaris"));

        desk.frame.toasts().undo();

        assertThat(model.roles().roles()).extracting(RoleSummary::role).containsExactly("secretaris");
        assertThat(desk.frame.toasts().shown().getFirst().words()).startsWith("Niet ongedaan gemaakt");
    }

    @Test
    void anEditedSectionCanBeUndoneUnlessSomebodyChangedItSince() {
        edit(Section.NOTE);
        model.editing().draft().note.set("Heeft de sleutel.");
        model.save();
        desk.frame.toasts().undo();
        assertThat(desk.office.people.get(bram).note()).isEmpty();

        edit(Section.NOTE);
        model.editing().draft().note.set("Heeft de sleutel.");
        model.save();
        var kept = desk.office.people.get(bram);
        desk.office.people.change(bram, kept, kept.withNote("Van een collega."));
        desk.frame.toasts().undo();

        assertThat(desk.office.people.get(bram).note()).isEqualTo("Van een collega.");
    }

    private RoleForm form() {
        return model.roles().formProperty().get().orElseThrow();
    }

    private List<AffiliationDetails> roles() {
        return model.roles().roles().stream().map(role -> role.row().details()).toList();
    }

    @Test
    void whatIsOpenGoesAlongWithWhoMovesOnAndShowsOnTheirPage() {
        var club = desk.office.organisation("Turnclub Lenig");
        model.load();
        var from = model.roles().roles().getFirst();
        desk.office.contacts.add(new FollowUpDetails("Belt terug", LocalDate.of(2026, 11, 30), Debtor.PARTNER, Optional.empty(), Optional.empty(),
                new FollowUpDetails.About(Optional.of(from.organisationId()), Optional.of(bram), Optional.empty())));
        model.roles().start(from, Deed.MOVED_ON);
        var form = model.roles().formProperty().get().orElseThrow();
        form.organisation.set(Optional.of(new RecordChoice(club, "Turnclub Lenig", "")));
        var takeovers = form.takeovers.orElseThrow();
        takeovers.of(takeovers.followUps().getFirst()).set(new Takeover.GoesAlong());
        assertThat(form.isChanged()).isTrue();

        model.roles().save(() -> { });

        assertThat(desk.office.contacts.followUps(club)).extracting(one -> one.details().what()).containsExactly("Belt terug");
        assertThat(model.talks().openProperty().get()).hasSize(1);
        model.talks().tick(model.talks().openProperty().get().getFirst());
        assertThat(model.talks().openProperty().get()).isEmpty();
    }

    @Test
    void movingOnToWhereNobodyKnowsOnlyEndsTheRole() {
        model.load();
        model.roles().start(model.roles().roles().getFirst(), Deed.MOVED_ON);
        model.roles().formProperty().get().orElseThrow().until.set("31-10-2026");

        model.roles().save(() -> { });

        assertThat(model.roles().roles()).hasSize(1).noneMatch(RoleSummary::current);
    }

    @Test
    void aRoleCannotEndBeforeItBegan() {
        var club = desk.office.organisation("Turnclub Lenig");
        desk.office.affiliations.add(bram, club, new AffiliationDetails("trainer", Optional.of(LocalDate.of(2026, 1, 1)), Optional.empty(), false, false));
        model.load();
        model.roles().start(model.roles().roles().getLast(), Deed.END);
        model.roles().formProperty().get().orElseThrow().until.set("31-12-2025");

        model.roles().save(() -> { });

        assertThat(model.roles().problems()).containsExactly(new Problem("affiliation.until", "problem.endsBeforeStart"));
    }

    @Test
    void theMostUsedRolesAreOfferedFirst() {
        var aylin = desk.office.person("Aylin", "", "Demir");
        var club = desk.office.organisation("Turnclub Lenig");
        desk.office.affiliations.add(aylin, club, AffiliationDetails.ofRole("voorzitter"));
        desk.office.affiliations.add(aylin, club, AffiliationDetails.ofRole("activiteitenvoorzitter"));

        assertThat(model.roles().choices().roles("voor")).containsExactly("voorzitter", "activiteitenvoorzitter");
    }

    private void edit(Section section) {
        model.load();
        model.editing().edit(section);
    }
}
