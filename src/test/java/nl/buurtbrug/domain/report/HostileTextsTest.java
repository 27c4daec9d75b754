package nl.buurtbrug.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtbrug.domain.Address;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.activity.ActivityDetails;
import nl.buurtbrug.domain.activity.AgeBand;
import nl.buurtbrug.domain.activity.Counted;
import nl.buurtbrug.domain.activity.InternalSide;
import nl.buurtbrug.domain.activity.ParticipationDetails;
import nl.buurtbrug.domain.activity.PartnerRole;
import nl.buurtbrug.domain.activity.PublicSide;
import nl.buurtbrug.domain.activity.ReachDetails;
import nl.buurtbrug.domain.activity.SessionDetails;
import nl.buurtbrug.domain.activity.SessionService;
import nl.buurtbrug.domain.activity.SessionTime;
import nl.buurtbrug.domain.audience.AccessDetails;
import nl.buurtbrug.domain.audience.AccessKind;
import nl.buurtbrug.domain.audience.Trust;
import nl.buurtbrug.domain.directory.PersonSort;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.language.Language;
import nl.buurtbrug.language.Text;
import nl.buurtbrug.testing.PdfReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.VeraPDFException;

/// Whatever people type comes out on every kind of report, readable and accessible (PDF/UA-1).
class HostileTextsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 24);
    private static final List<String> HOSTILE = List.of("Jansen & Zonen <b>", "Feest \uD83C\uDF89", "\u200Fשלום\u200E (1984)", "a".repeat(190),
            "nul\u0000bel\u0007]]> {{x}} ${y}");

    private final Town town = new Town().withMeerkoeten();
    private long activity;

    @BeforeEach
    void fill() {
        for (var text : HOSTILE) {
            var some = text.substring(0, Math.min(60, text.length()));
            var address = new Address(some, "1", "9990 AB", some);
            var id = town.office.organisations.create(new OrganisationDetails(text, town.club, address, Address.EMPTY, Optional.empty(), some, some, some, "",
                    Optional.empty(), 0, text.repeat(20)), Origin.TYPED);
            town.office.tags.add(List.of(id), some);
            var person = town.office.person(some, "", some);
            town.office.affiliations.add(person, id, AffiliationDetails.ofRole(some));
            var group = town.office.audiences.createGroup(some);
            town.office.audiences.add(id, new AccessDetails(group, AccessKind.VISITORS, 1, Trust.LOW, text));
            var held = activity(text, id, group);
            activity = activity == 0 ? held : activity;
        }
    }

    private long activity(String text, long partner, long group) {
        var details = ActivityDetails.EMPTY.withTitle(text).with(new PublicSide(text, text, Optional.of(partner))).with(new InternalSide(text, text, Optional.empty(), text)).withNote(text);
        var day = SessionDetails.on(DAY).at(new SessionTime(DAY, Optional.empty(), Optional.empty(), false));
        var place = new SessionDetails(day.time(), text, Optional.of(town.neighbourhood), day.part(), day.estimates());
        var id = town.office.activities.create(details, List.of(new ParticipationDetails(partner, PartnerRole.HOST, text)), List.of(place), Origin.TYPED).id();
        town.office.sessions.count(town.office.sessions.of(id).getFirst().id(), List.of(),
                List.of(new SessionService.Line(Optional.empty(), new ReachDetails(group, AgeBand.MIXED, 20, Counted.COUNTED, Optional.of(partner), true))));
        return id;
    }

    @AfterEach
    void speakDutchAgain() {
        Text.use(Language.DUTCH);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyReportIsAccessibleAndWhole(Language language) throws IOException, VeraPDFException {
        Text.use(language);
        for (var report : reports().toList()) {
            var pdf = town.make(report).pdf();

            assertThat(PdfReader.faultsAsAccessiblePdf(pdf)).as(report.getClass().getSimpleName()).isEmpty();
            assertThat(PdfReader.text(pdf)).as(report.getClass().getSimpleName()).contains("Jansen & Zonen <b>");
        }
    }

    private Stream<Report> reports() {
        return Stream.of(
                new Report.PartnerList(Town.everyone(), EnumSet.allOf(PartnerColumn.class)),
                new Report.PersonList(Selection.of(Query.all(PersonSort.NAME)), EnumSet.allOf(PersonColumn.class)),
                new Report.Dossiers(Town.everyone(), EnumSet.allOf(DossierPart.class)),
                Report.Labels.of(Town.everyone()),
                new Report.Reach(DAY, DAY, false), new Report.Reach(DAY, DAY, true), new Report.Activity(activity, false), new Report.Activity(activity, true),
                new Report.Attendance(activity, Optional.empty()));
    }
}
