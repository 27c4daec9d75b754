package nl.buurtbrug.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.ui.common.Place;
import org.junit.jupiter.api.Test;

class PersonWarningTest {

    private final Desk desk = new Desk();
    private final long aylin = desk.office.people.create(PersonDetails.EMPTY.withName("Aylin", "", "Demir").withReach(List.of("aylin@post.example"), List.of()), Origin.TYPED);
    private final long bram = desk.bramAt("s.v. De Meerkoeten");

    private PersonViewModel page(long id) {
        var model = new PersonViewModel(id, desk.services, desk.frame);
        model.load();
        return model;
    }

    @Test
    void whoGivesSomeoneTheAddressOfAnotherOneSeesThatUntilItIsTakenBack() {
        var page = page(bram);
        page.editing().edit(PersonDraft.Section.DETAILS);

        page.editing().draft().emails.setAll("aylin@post.example");
        assertThat(page.editing().doubles().found()).extracting(alike -> alike.record().name()).containsExactly("Aylin Demir");
        page.editing().cancel();

        assertThat(page.editing().doubles().found()).isEmpty();
    }

    @Test
    void thePageOfSomeoneWhoWentUpInAnotherOneLeadsThereAndTheMergeIsUndoneFromIt() {
        var read = desk.office.merges.compare(RecordKind.PERSON, aylin, bram).orElseThrow();
        desk.office.merges.merge(read, read.proposal(), "");

        page(bram);
        assertThat(desk.went).containsExactly(new Place.Person(aylin));
        var page = page(aylin);
        page.undoMerge(page.shownProperty().get().orElseThrow().merges().getFirst());

        assertThat(desk.office.people.get(bram).fullName()).isEqualTo("Bram van der Meer");
    }
}
