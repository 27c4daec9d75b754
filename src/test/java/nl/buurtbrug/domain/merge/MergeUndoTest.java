package nl.buurtbrug.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.extra.ExtraFieldDetails;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.extra.ExtraType;
import nl.buurtbrug.domain.extra.ExtraValues;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.domain.person.AffiliationRow;
import nl.buurtbrug.testing.EveryRow;
import nl.buurtbrug.testing.TestOffice;
import org.junit.jupiter.api.Test;

class MergeUndoTest {

    private final TestOffice office = new TestOffice();
    private final Twins twins = new Twins(office);

    @Test
    void undoingPutsEveryRowBackAsItWas() {
        var twin = twins.twin();
        var color = office.extraFields.create(new ExtraFieldDetails(ExtraSubject.ORGANISATION, "Kleur", ExtraType.TEXT));
        twins.give(twins.meerkoeten, ExtraValues.NONE.with(color, "rood"));
        twins.give(twin, ExtraValues.NONE.with(color, "groen"));
        office.tags.add(List.of(twin), "jeugd");
        office.affiliations.add(office.person("Koos", "", "Bos"), twin, AffiliationDetails.ofRole("materiaalman"));
        var before = EveryRow.of(office.database, Twins.HISTORY);

        var merge = twins.merge(RecordKind.ORGANISATION, twins.meerkoeten, twin).merge();
        var undone = office.merges.undo(merge);

        assertThat(undone).isEqualTo(new UndoneMerge.Undone(twin, List.of()));
        assertThat(EveryRow.of(office.database, Twins.HISTORY)).isEqualTo(before);
        assertThat(office.merges.undo(merge)).isInstanceOf(UndoneMerge.AlreadyUndone.class);
    }

    @Test
    void whatWasChangedSinceIsLeftAndTold() {
        var twin = twins.twin();
        var koos = office.person("Koos", "", "Bos");
        office.affiliations.add(koos, twin, AffiliationDetails.ofRole("materiaalman"));
        var read = twins.compare(twins.meerkoeten, twin);
        var sides = read.proposal();
        sides.put(MergeField.NAME, Side.SECOND);
        var merge = ((MergeResult.Done) office.merges.merge(read, sides, "")).merge();
        var merged = office.organisations.get(twins.meerkoeten);
        office.organisations.change(twins.meerkoeten, merged, merged.withName("De Meerkoeten (fusie)"));
        var role = office.affiliations.ofPeople(List.of(koos)).getFirst();
        office.affiliations.remove(role);

        var undone = office.merges.undo(merge);

        assertThat(undone).isEqualTo(new UndoneMerge.Undone(twin, List.of("Naam", "een functie")));
        assertThat(office.organisations.get(twins.meerkoeten).name()).isEqualTo("De Meerkoeten (fusie)");
        assertThat(office.organisations.get(twins.meerkoeten).note()).isEqualTo("De kantine is op zaterdag vrij. De sleutel ligt bij de beheerder.");
        assertThat(office.organisations.get(twin).name()).isEqualTo("SV Meerkoeten");
    }

    @Test
    void aRoleThatWasRenamedSinceGoesBackWithItsNewName() {
        var twin = twins.twin();
        var koos = office.person("Koos", "", "Bos");
        office.affiliations.add(koos, twin, AffiliationDetails.ofRole("materiaalman"));
        var merge = twins.merge(RecordKind.ORGANISATION, twins.meerkoeten, twin).merge();
        office.affiliations.change(office.affiliations.ofPeople(List.of(koos)).getFirst(), AffiliationDetails.ofRole("terreinknecht"));

        office.merges.undo(merge);

        assertThat(office.affiliations.at(List.of(twin))).extracting(AffiliationRow::role).containsExactly("terreinknecht");
    }

    @Test
    void aPartnerWhoseKindIsGoneComesBackWithTheKindOfTheOther() {
        var twin = twins.twin();
        var kind = office.organisations.get(twin).kind();
        var read = twins.compare(twins.meerkoeten, twin);
        var sides = read.proposal();
        sides.put(MergeField.KIND, Side.FIRST);
        var merge = ((MergeResult.Done) office.merges.merge(read, sides, "")).merge();
        assertThat(office.lists.removeKind(kind)).isTrue();

        assertThat(office.merges.undo(merge)).isEqualTo(new UndoneMerge.Undone(twin, List.of("Soort")));
        assertThat(office.organisations.get(twin).kind()).isEqualTo(office.organisations.get(twins.meerkoeten).kind());
    }

    @Test
    void mergesOfMergesAreUndoneFromTheLastOneBack() {
        var second = twins.twin();
        var third = office.organisation("Meerkoeten");
        var before = EveryRow.of(office.database, Twins.HISTORY);
        var first = twins.merge(RecordKind.ORGANISATION, second, third);
        var last = twins.merge(RecordKind.ORGANISATION, twins.meerkoeten, second);

        assertThat(office.merges.survivor(RecordKind.ORGANISATION, third)).contains(twins.meerkoeten);
        assertThat(office.merges.undo(first.merge())).isInstanceOf(UndoneMerge.Gone.class);
        office.merges.undo(last.merge());
        office.merges.undo(first.merge());

        assertThat(EveryRow.of(office.database, Twins.HISTORY)).isEqualTo(before);
    }
}
