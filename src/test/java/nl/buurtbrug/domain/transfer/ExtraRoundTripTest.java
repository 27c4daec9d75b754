package nl.buurtbrug.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.buurtbrug.domain.extra.ExtraFieldDetails;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.extra.ExtraType;
import nl.buurtbrug.domain.extra.ExtraValueService;
import nl.buurtbrug.domain.extra.ExtraValues;
import nl.buurtbrug.domain.transfer.plan.RowDecision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Random values of each type, written to a file and read back, are what they were.
class ExtraRoundTripTest {

    private static final int PARTNERS = 60;
    private static final String[] PIECES = {"rood", "’t", "Zoë", "1.250", "=som(1)", "a;b", "\"x\"", "- ", "O'Neill", "🎉", "01", "n.v.t.", "ja"};

    private final Random random = new Random(20261123);

    @TempDir
    private Path folder;

    private ImportOffice office;

    @BeforeEach
    void openTheOffice() {
        office = new ImportOffice(folder);
        for (var type : ExtraType.values()) {
            var field = office.office.extraFields.create(new ExtraFieldDetails(ExtraSubject.ORGANISATION, "Veld " + type.words(), type));
            if (type == ExtraType.CHOICE) {
                List.of("zaterdag", "Zon & feestdagen", "C++", "C").forEach(name -> office.office.extraFields.addChoice(field, name));
            }
        }
        for (int i = 0; i < PARTNERS; i++) {
            var name = "Partner " + (char) ('A' + i / 26) + (char) ('a' + i % 26);
            office.office.extras.create(ExtraSubject.ORGANISATION, values(), () -> office.office.organisation(name));
        }
    }

    private ExtraValues values() {
        var values = ExtraValues.NONE;
        for (var field : office.office.extras.fields().all()) {
            if (random.nextInt(4) > 0) {
                values = values.with(field.id(), switch (field.type()) {
                    case TEXT -> text();
                    case NUMBER -> number();
                    case DATE -> LocalDate.of(1700, 1, 1).plusDays(random.nextInt(150_000)).toString();
                    case CHOICE -> field.choices().get(random.nextInt(field.choices().size())).id().toString();
                });
            }
        }
        assertThat(ExtraValueService.problems(office.office.extras.fields(), values)).isEmpty();
        return values;
    }

    private String text() {
        var words = new ArrayList<String>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            words.add(PIECES[random.nextInt(PIECES.length)]);
        }
        words.add("x" + random.nextInt(10));
        return String.join(" ", words).strip().replaceAll("\\s+", " ");
    }

    private String number() {
        return new BigDecimal(random.nextInt(2_000_000) - 1_000_000).movePointLeft(random.nextInt(7)).stripTrailingZeros().toPlainString();
    }

    private Map<String, ExtraValues> kept() {
        var values = office.office.extras.all(ExtraSubject.ORGANISATION);
        var byName = new HashMap<String, ExtraValues>();
        office.office.organisations.rows().forEach(row -> byName.put(row.name(), values.getOrDefault(row.id(), ExtraValues.NONE)));
        return byName;
    }

    @ParameterizedTest
    @ValueSource(strings = {"lijst.csv", "lijst.xlsx"})
    void aListThatIsWrittenAndReadBackIsTheSame(String name) {
        var before = kept();
        var file = folder.resolve(name);
        new ListExport(office.office.directory, office.office.people).organisations("").write(file);

        assertThat(ImportOffice.decisions(office.plan(file))).containsOnly(RowDecision.SAME);

        var all = office.office.extras.all(ExtraSubject.ORGANISATION);
        all.forEach((id, values) -> office.office.extras.change(ExtraSubject.ORGANISATION, id, values, ExtraValues.NONE));
        office.run(office.plan(file));
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void theFieldsStandBehindTheFixedColumnsUnderTheirOwnNames() {
        var header = new ListExport(office.office.directory, office.office.people).organisations("").header();

        assertThat(header.subList(header.size() - 4, header.size())).containsExactly("Veld tekst", "Veld getal", "Veld datum", "Veld keuze");
    }
}
