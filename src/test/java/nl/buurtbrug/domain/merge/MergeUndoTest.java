package nl.buurtbrug.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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

    private OwnField color(String one, long twin, String other) {
        var color = new OwnField(office.extraFields.create(new ExtraFieldDetails(ExtraSubject.ORGANISATION, "Kleur", ExtraType.TEXT)), "Kleur");
        twins.give(twins.meerkoeten, ExtraValues.NONE.with(color.id(), one));
        twins.give(twin, ExtraValues.NONE.with(color.id(), other));
        return color;
    }

    private long merge(long twin, Map<MergeField, Side> sides) {
        return ((MergeResult.Done) office.merges.merge(twins.compare(twins.meerkoeten, twin), sides, "")).merge();
    }

    private String colorOf(OwnField color, long partner) {
        return office.extras.of(ExtraSubject.ORGANISATION, partner).of(color.id());
    }

    @Test
    void anExtraFieldThatWasChangedSinceIsLeftAndTold() {
        var twin = twins.twin();
        var color = color("rood", twin, "groen");
        var merge = merge(twin, Map.of(color, Side.SECOND));
        office.extras.change(ExtraSubject.ORGANISATION, twins.meerkoeten, ExtraValues.NONE.with(color.id(), "groen"), ExtraValues.NONE.with(color.id(), "blauw"));

        assertThat(office.merges.undo(merge)).isEqualTo(new UndoneMerge.Undone(twin, List.of("een extra veld")));

        assertThat(colorOf(color, twins.meerkoeten)).isEqualTo("blauw");
        assertThat(colorOf(color, twin)).isEqualTo("groen");
    }

    @Test
    void anExtraFieldThatWasEmptiedByTheMergeAndFilledSinceIsLeftAndTold() {
        var twin = twins.twin();
        var color = color("rood", twin, "");
        var merge = merge(twin, Map.of(color, Side.SECOND));
        twins.give(twins.meerkoeten, ExtraValues.NONE.with(color.id(), "blauw"));

        assertThat(office.merges.undo(merge)).isEqualTo(new UndoneMerge.Undone(twin, List.of("een extra veld")));

        assertThat(colorOf(color, twins.meerkoeten)).isEqualTo("blauw");
    }

    @Test
    void aChoiceThatWasRemovedSinceDoesNotComeBackAndTheRestDoes() {
        var twin = twins.twin();
        var league = new OwnField(office.extraFields.create(new ExtraFieldDetails(ExtraSubject.ORGANISATION, "Competitie", ExtraType.CHOICE)), "Competitie");
        var sunday = office.extraFields.addChoice(league.id(), "zondag");
        twins.give(twin, ExtraValues.NONE.with(league.id(), Long.toString(sunday)));
        var merge = merge(twin, Map.of());
        assertThat(office.extraFields.removeChoice(league.id(), office.extraFields.fields().field(league.id()).orElseThrow().choices().getFirst())).isPresent();

        assertThat(office.merges.undo(merge)).isEqualTo(new UndoneMerge.Undone(twin, List.of("een extra veld")));

        assertThat(office.organisations.get(twin).name()).isEqualTo("SV Meerkoeten");
        assertThat(office.extras.of(ExtraSubject.ORGANISATION, twin)).isEqualTo(ExtraValues.NONE);
    }

    @Test
    void whatWasChangedSinceIsLeftAndTold() {
        var twin = twins.twin();
        var koos = office.person("Koos", "", "Bos");
        office.affiliations.add(koos, twin, AffiliationDetails.ofRole("materiaalman"));
        var read = twins.compare(twins.meerkoeten, twin);
        var sides = read.proposal();
        sides.put(RecordField.NAME, Side.SECOND);
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
        sides.put(RecordField.KIND, Side.FIRST);
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
