package nl.buurtbrug.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.buurtbrug.testing.TableStates;
import nl.buurtbrug.testing.TestOffice;
import org.junit.jupiter.api.Test;

class TagServiceTest {

    private final TestOffice office = new TestOffice();
    private final long kajuit = office.organisation("De Kajuit");
    private final long linde = office.organisation("De Linde");

    @Test
    void takingAHungTagBackLeavesWhatHadItBefore() {
        office.tags.add(List.of(kajuit), "jeugd");

        var done = office.tags.add(List.of(kajuit, linde), "Jeugd");

        assertThat(done.organisations()).isEqualTo(1);
        assertThat(office.tags.takeBack(done)).isTrue();
        assertThat(office.tags.of(kajuit)).containsExactly("jeugd");
        assertThat(office.tags.of(linde)).isEmpty();
    }

    @Test
    void aTagThatWasMadeForItGoesToo() {
        var before = TableStates.of(office.database);

        office.tags.takeBack(office.tags.add(List.of(kajuit), "jeugd"));

        assertThat(TableStates.of(office.database)).isEqualTo(before);
    }

    @Test
    void aTagThatHangsElsewhereSinceStays() {
        var done = office.tags.add(List.of(kajuit), "jeugd");
        office.tags.add(List.of(linde), "jeugd");

        assertThat(office.tags.takeBack(done)).isTrue();

        assertThat(office.tags.of(linde)).containsExactly("jeugd");
    }

    @Test
    void aTagThatSomebodyTookOffAndHungAgainIsNotTakenOff() {
        var done = office.tags.add(List.of(kajuit, linde), "jeugd");
        office.tags.remove(List.of(kajuit), "jeugd");
        office.tags.add(List.of(kajuit), "jeugd");

        assertThat(office.tags.takeBack(done)).isFalse();

        assertThat(office.tags.of(kajuit)).containsExactly("jeugd");
        assertThat(office.tags.of(linde)).containsExactly("jeugd");
    }

    @Test
    void aTagThatWasTakenOffHangsAgainAsItHung() {
        office.tags.add(List.of(kajuit, linde), "jeugd");
        var before = TableStates.of(office.database);

        var done = office.tags.remove(List.of(kajuit, linde), "jeugd").orElseThrow();

        assertThat(office.tags.takeBack(done)).isTrue();
        assertThat(TableStates.of(office.database)).isEqualTo(before);
    }

    @Test
    void aTagThatIsNoMoreIsNotHungAgain() {
        office.tags.add(List.of(kajuit), "jeugd");
        var done = office.tags.remove(List.of(kajuit), "jeugd").orElseThrow();
        office.lists.removeTag(done.tag());

        assertThat(office.tags.takeBack(done)).isFalse();

        assertThat(office.tags.of(kajuit)).isEmpty();
    }

    @Test
    void mergedTagsAreNotPartedOverANewOneOfThatName() {
        office.tags.add(List.of(kajuit), "jeugt");
        office.tags.add(List.of(linde), "jeugd");
        var wrong = office.lists.tags().stream().filter(tag -> tag.name().equals("jeugt")).findFirst().orElseThrow();
        var merged = office.tags.merge(wrong, office.lists.tag("jeugd"));
        office.lists.tag("jeugt");

        assertThat(office.tags.part(merged)).isFalse();

        assertThat(office.tags.of(kajuit)).containsExactly("jeugd");
    }
}
