package nl.buurtbrug.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.contact.ContactKind;
import nl.buurtbrug.domain.contact.MomentDetails;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.testing.EveryRow;
import nl.buurtbrug.testing.TestOffice;
import org.junit.jupiter.api.Test;

class WhichStaysTest {

    private final TestOffice office = new TestOffice();
    private final Twins twins = new Twins(office);

    private void log(long organisation) {
        office.contacts.log(new MomentDetails(Twins.JUNE, Optional.empty(), ContactKind.CALL, 10, "Gebeld.", Optional.empty(), Set.of(), Set.of(organisation)), List.of(), Origin.TYPED);
    }

    @Test
    void theRecordThatHoldsMoreStaysWhicheverIsOlder() {
        var poor = office.organisation("Schaakclub");
        var rich = office.organisations.create(OrganisationDetails.EMPTY.withName("Schaakclub").withKind(office.club()).withNote("Speelt op dinsdag."), Origin.TYPED);

        var pair = twins.compare(poor, rich);

        assertThat(pair.first().id()).isEqualTo(rich);
        assertThat(pair.why()).isEqualTo(WhyStays.FULLER);
        assertThat(pair.first().holds()).isEqualTo(pair.second().holds() + 1);
    }

    @Test
    void whatWasSaidWithAPartnerCountsAsMuchAsAFieldOfIt() {
        var silent = office.organisations.create(OrganisationDetails.EMPTY.withName("Schaakclub").withKind(office.club()).withNote("Speelt op dinsdag."), Origin.TYPED);
        var spoken = office.organisation("Schaakclub");
        log(spoken);
        assertThat(twins.compare(silent, spoken).first().id()).as("one moment against one field").isEqualTo(silent);

        log(spoken);

        assertThat(twins.compare(silent, spoken).first().id()).isEqualTo(spoken);
    }

    @Test
    void theRolesOfAPersonCountToo() {
        var one = office.person("Koos", "", "Bos");
        var other = office.person("Koos", "", "Bos");
        office.affiliations.add(other, twins.meerkoeten, AffiliationDetails.ofRole("materiaalman"));

        assertThat(office.merges.compare(RecordKind.PERSON, one, other).orElseThrow().first()).satisfies(stays -> {
            assertThat(stays.id()).isEqualTo(other);
            assertThat(stays.links()).isEqualTo(1);
        });
    }

    @Test
    void ofTwoThatHoldTheSameTheOldestStaysWhenNeitherWasWorkedOnLater() {
        var one = office.organisation("Schaakclub");
        var other = office.organisation("Schaakclub");

        var pair = twins.compare(other, one);

        assertThat(pair.first().id()).isEqualTo(one);
        assertThat(pair.why()).isEqualTo(WhyStays.OLDER);
    }

    @Test
    void theFilledValueIsProposedAndElseThatOfTheRecordThatStays() {
        var twin = twins.twin();

        var pair = twins.compare(twin, twins.meerkoeten);

        assertThat(pair.first().id()).isEqualTo(twins.meerkoeten);
        assertThat(Twins.field(pair, RecordField.NAME).proposed()).isEqualTo(Side.FIRST);
        assertThat(Twins.field(pair, RecordField.STAGE).proposed()).as("nobody chose in beeld").isEqualTo(Side.FIRST);
        assertThat(Twins.field(pair, RecordField.NOTE).proposed()).isEqualTo(Side.BOTH);
        assertThat(Twins.field(pair, RecordField.VISITING).isSame()).isTrue();
        var turned = office.merges.compareKeeping(RecordKind.ORGANISATION, twin, twins.meerkoeten).orElseThrow();
        assertThat(Twins.field(turned, RecordField.NAME).proposed()).isEqualTo(Side.FIRST);
        assertThat(Twins.field(turned, RecordField.PHONE).proposed()).isEqualTo(Side.SECOND);
    }

    @Test
    void anInventedOrArchivedRecordGoesUpInTheOther() {
        var sample = office.organisations.create(OrganisationDetails.EMPTY.withName("Schaakclub").withKind(office.club()), Origin.SAMPLE);
        var archived = office.organisation("Schaakclub");
        office.organisations.archive(List.of(archived));
        var real = office.organisation("Schaakclub");

        assertThat(twins.compare(sample, archived).first().id()).isEqualTo(archived);
        assertThat(twins.compare(archived, real).first().id()).isEqualTo(real);
    }

    @Test
    void theOtherOneStaysWhenSomebodyChoosesSoAndThatIsUndoneLikeAnyMerge() {
        var twin = twins.twin();
        var before = EveryRow.of(office.database, Twins.HISTORY);
        var roles = office.affiliations.at(List.of(twins.meerkoeten)).size();
        var read = office.merges.compareKeeping(RecordKind.ORGANISATION, twin, twins.meerkoeten).orElseThrow();

        var merge = (MergeResult.Done) office.merges.merge(read, read.proposal(), "");

        assertThat(merge.kept()).isEqualTo(twin);
        assertThat(office.organisations.get(twin).name()).isEqualTo("SV Meerkoeten");
        assertThat(office.affiliations.at(List.of(twin))).hasSize(roles);
        office.merges.undo(merge.merge());
        assertThat(EveryRow.of(office.database, Twins.HISTORY)).isEqualTo(before);
    }
}
