package nl.buurtbrug.domain.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtbrug.domain.Address;
import nl.buurtbrug.domain.contact.Quiet;
import nl.buurtbrug.domain.extra.ExtraValues;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.person.AffiliationRow;
import org.junit.jupiter.api.Test;

/// A row kept as bytes comes back as it was.
class RowFormatTest {

    private static final LocalDate DAY = LocalDate.of(1969, 7, 20);

    @Test
    void aPartnerComesBackAsItWas() {
        var extras = new ExtraValues(Map.of(3L, "rood-wit, ’t ruime sop", Long.MAX_VALUE, "-1250.5"));
        var full = new PartnerSummary(Long.MAX_VALUE, "Café ’t ΩΩ 🎉", "kroeg", Stage.ENDED, DAY, "Molenwijk", new Address("Kerkplein", "12-hs", "9990 AB", "Beekerdam"),
                "info@cafe.example", "+31 199 012345", "https://cafe.example", "01234567", "Marieke Vos", List.of("jeugd", ""), List.of("ouders", "ouderen", "jongeren"),
                "Jan van der Meer", "06-12345678", Optional.of(new Quiet(88, 30, true)), true, false, extras);
        var bare = new PartnerSummary(1, "x", "", Stage.IDENTIFIED, LocalDate.of(2026, 11, 24), "", Address.EMPTY, "", "", "", "", "", List.of(), List.of(), "", "", Optional.empty(), false, true, ExtraValues.NONE);

        assertThat(back(new PartnerFormat(), full)).isEqualTo(full);
        assertThat(back(new PartnerFormat(), bare)).isEqualTo(bare);
    }

    @Test
    void aPersonComesBackWithTheRoles() {
        var long300 = "ë".repeat(300);
        var roles = List.of(
                new RoleSummary(new AffiliationRow(3L, 0, 200L, 9L, "voorzitter", DAY, null, true, false), "Zoë", long300, true),
                new RoleSummary(new AffiliationRow(4L, 12, 200L, 10L, "", null, DAY, false, true), "Zoë", "De Brug", false));
        var person = new PersonSummary(200, "Zoë", "Zoë", List.of("a@b.example", "c@d.example"), List.of("112"), roles, true, false, false, true, ExtraValues.NONE);

        assertThat(back(new PersonFormat(), person)).isEqualTo(person);
    }

    private static <R> R back(RowFormat<R> format, R row) {
        var out = new PackedWriter();
        format.write(row, out);
        return format.read(new PackedReader(out.bytes(), 0));
    }
}
