package nl.buurtbrug.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TitledPane;
import nl.buurtbrug.app.TourStops.Stop;
import nl.buurtbrug.domain.directory.Facet;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.PersonSort;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.domain.extra.ExtraFieldDetails;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.extra.ExtraType;
import nl.buurtbrug.domain.extra.ExtraValues;
import nl.buurtbrug.domain.report.PartnerColumn;
import nl.buurtbrug.domain.report.Report;
import nl.buurtbrug.domain.report.Selection;
import nl.buurtbrug.ui.common.Place;

/// The pictures of extra fields: in the settings, on pages, in lists, in an import and on paper.
final class ExtraStops {

    static final List<Stop> ALL = List.of(
            new Stop("extra-settings-none", visitor -> visitor.setting("extras")),
            new Stop("extra-settings", visitor -> {
                fill(visitor);
                visitor.setting("extras");
            }),
            new Stop("extra-settings-refused", visitor -> {
                fill(visitor);
                visitor.setting("extras");
                visitor.click("#extra-new").write("Nationaliteit");
                visitor.press("#extra-add");
            }),
            new Stop("extra-settings-choices", visitor -> {
                fill(visitor);
                visitor.setting("extras");
                visitor.press("#settings .card-row .hyperlink");
            }),
            new Stop("extra-partner", visitor -> {
                fill(visitor);
                visitor.partner("Meerkoeten");
            }),
            new Stop("extra-partner-editing", visitor -> {
                var fields = fill(visitor);
                visitor.partner("Meerkoeten");
                visitor.press("#extras .hyperlink");
                visitor.click("#extra-" + fields.members()).write("x");
                visitor.press("#extras .accent");
            }),
            new Stop("extra-person", visitor -> {
                fill(visitor);
                visitor.person("Ineke van den Berg");
            }),
            new Stop("extra-new-partner", visitor -> {
                fill(visitor);
                visitor.go(new Place.NewOrganisation());
                visitor.robot.interact(() -> visitor.robot.lookup("#extras .combo-box").query().requestFocus());
            }),
            new Stop("extra-list", visitor -> {
                var fields = fill(visitor);
                visitor.go(new Place.Organisations());
                visitor.robot.interact(() -> visitor.robot.lookup(".data-table").queryTableView().getColumns().stream()
                        .filter(column -> ("extra." + fields.members()).equals(column.getId()) || ("extra." + fields.league()).equals(column.getId())).forEach(column -> column.setVisible(true)));
                visitor.robot.interact(() -> visitor.robot.lookup(".facet").queryAllAs(TitledPane.class)
                        .forEach(facet -> facet.setExpanded(facet.getText().equals("Competitie"))));
            }),
            new Stop("extra-import-columns", visitor -> columns(visitor)),
            new Stop("extra-import-columns-placed", visitor -> {
                columns(visitor);
                visitor.press("#place-all");
            }),
            new Stop("extra-import-choosing", visitor -> {
                columns(visitor);
                visitor.robot.interact(() -> visitor.robot.lookup("#field-of-3").queryAs(ComboBox.class).show());
            }),
            new Stop("extra-import-words", visitor -> {
                fill(visitor);
                columns(visitor);
                visitor.press("#choose-words");
            }),
            new Stop("extra-import-plan", visitor -> {
                fill(visitor);
                columns(visitor);
                visitor.press("#to-plan");
                visitor.row(0);
            }),
            new Stop("extra-print-list", visitor -> {
                var fields = fill(visitor);
                visitor.go(new Place.Print(new Report.PartnerList(
                        Selection.of(Query.<PartnerSort>all(PartnerSort.NAME).withChosen(new Facet.Extra(fields.members()), Set.of(1L))),
                        Set.of(PartnerColumn.STAGE), Set.of(fields.members(), fields.league()))));
            }),
            new Stop("extra-print-dossier", visitor -> {
                fill(visitor);
                visitor.go(new Place.Print(Report.Dossiers.of(Selection.picked(PartnerSort.NAME, visitor.rehearsal.partnerId("Meerkoeten")))));
            }));

    /// The ids of what was made.
    private record Fields(long members, long league) {
    }

    private ExtraStops() {
    }

    private static Fields fill(Visitor visitor) {
        var services = visitor.rehearsal.services;
        var extras = services.extraFields();
        var color = extras.create(new ExtraFieldDetails(ExtraSubject.ORGANISATION, "Clubkleur", ExtraType.TEXT));
        var members = extras.create(new ExtraFieldDetails(ExtraSubject.ORGANISATION, "Aantal leden", ExtraType.NUMBER));
        var founded = extras.create(new ExtraFieldDetails(ExtraSubject.ORGANISATION, "Opgericht", ExtraType.DATE));
        var league = extras.create(new ExtraFieldDetails(ExtraSubject.ORGANISATION, "Competitie", ExtraType.CHOICE));
        var saturday = extras.addChoice(league, "zaterdag");
        var sunday = extras.addChoice(league, "zondag");
        var old = extras.create(new ExtraFieldDetails(ExtraSubject.ORGANISATION, "Oude code", ExtraType.TEXT));
        extras.offer(old, false);
        var card = extras.create(new ExtraFieldDetails(ExtraSubject.PERSON, "Kerstkaart", ExtraType.CHOICE));
        var yes = extras.addChoice(card, "ja, per post");
        var people = services.directory().people(Query.all(PersonSort.NAME).withText("Ineke van den Berg")).rows();
        services.extraValues().change(ExtraSubject.PERSON, people.getFirst().id(), ExtraValues.NONE, ExtraValues.NONE.with(card, Long.toString(yes)));
        var partners = services.directory().partners(Query.all(PartnerSort.NAME)).rows().ids();
        for (int i = 0; i < partners.size(); i += 2) {
            var values = ExtraValues.NONE.with(members, Integer.toString(40 + i * 31)).with(league, Long.toString(i % 3 == 0 ? saturday : sunday));
            services.extraValues().change(ExtraSubject.ORGANISATION, partners.get(i), ExtraValues.NONE, values);
        }
        var club = visitor.rehearsal.partnerId("Meerkoeten");
        services.extraValues().change(ExtraSubject.ORGANISATION, club, services.extraValues().of(ExtraSubject.ORGANISATION, club), ExtraValues.NONE.with(color, "rood-wit gestreept")
                .with(members, "1240").with(founded, "1923-05-06").with(league, Long.toString(saturday)));
        return new Fields(members, league);
    }

    private static void columns(Visitor visitor) {
        try {
            var list = Files.writeString(Files.createTempDirectory("tour").resolve("clubs.csv"), """
                    Organisatie;Plaats;Competitie;Aantal leden;Nationaliteit
                    V.V. De Meerkoeten;Beekerdam;zaterdag;1260;
                    S.V. Noordrand;Beekerdam;zat.;310;
                    Tennisclub Vlietland;Beekerdam;woensdag;88;
                    Hockeyclub Zuid;Beekerdam;zaterdag;veel;
                    """);
            visitor.rehearsal.files.file = Optional.of(list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        visitor.go(new Place.Import());
        visitor.press("#choose-file");
        visitor.press("#to-columns");
    }
}
