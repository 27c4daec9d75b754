package nl.buurtbrug.domain.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static nl.buurtbrug.language.Text.text;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.parameter.EmailType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.StructuredName;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buurtbrug.domain.directory.DirectoryService;
import nl.buurtbrug.domain.directory.PersonSort;
import nl.buurtbrug.domain.directory.PersonSummary;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.domain.directory.RoleSummary;
import nl.buurtbrug.domain.person.PersonRow;
import nl.buurtbrug.domain.person.PersonService;
import nl.buurtbrug.platform.file.WholeFile;

/// Contact persons as vCards, version 3.0: the one that Outlook and every phone read. Notes about people stay here.
public final class VCards {

    private final DirectoryService directory;
    private final PersonService people;

    public VCards(DirectoryService directory, PersonService people) {
        this.directory = directory;
        this.people = people;
    }

    /// Writes the people that are not archived, by last name.
    ///
    /// @param search as typed in the search field of the list; "" for all
    /// @return how many
    /// @throws nl.buurtbrug.platform.file.NotWritten when the place can't be written to; what was there is still there then
    public int write(Path file, String search) {
        return write(file, directory.people(Query.all(PersonSort.NAME).withText(search)).rows());
    }

    /// Writes these people.
    public int write(Path file, Collection<PersonSummary> chosen) {
        var names = people.rows(chosen.stream().map(PersonSummary::id).toList()).stream().collect(toMap(PersonRow::id, Function.identity()));
        var cards = written(chosen.stream().map(person -> card(person, names)).toList()).getBytes(UTF_8);
        WholeFile.write(file, content -> content.write(cards));
        return chosen.size();
    }

    private static String written(List<VCard> cards) {
        var text = new StringWriter();
        try (var writer = new VCardWriter(text, VCardVersion.V3_0)) {
            writer.setAddProdId(false);
            for (var card : cards) {
                writer.write(card);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static VCard card(PersonSummary person, Map<Long, PersonRow> names) {
        var card = new VCard(VCardVersion.V3_0);
        var row = names.get(person.id());
        var name = new StructuredName();
        // a phone sorts on the first part, and knows no prefix of a last name
        name.setFamily(plain((row.prefix() + " " + row.lastName()).strip()));
        name.setGiven(plain(row.firstName()));
        card.setStructuredName(name);
        card.setFormattedName(plain(person.name()));
        person.emails().forEach(email -> card.addEmail(plain(email), EmailType.INTERNET));
        person.phones().forEach(phone -> card.addTelephoneNumber(plain(phone), TelephoneType.WORK));
        person.roles().stream().filter(RoleSummary::current).findFirst().ifPresent(role -> {
            card.setOrganization(plain(role.organisation()));
            if (!role.role().isEmpty()) {
                card.addTitle(plain(role.role()));
            }
        });
        var wishes = wishes(person);
        if (!wishes.isEmpty()) {
            card.addNote(wishes);
        }
        return card;
    }

    private static String wishes(PersonSummary person) {
        var wishes = new ArrayList<String>();
        if (person.doNotCall()) {
            wishes.add(text("person.doNotCall"));
        }
        if (person.doNotMail()) {
            wishes.add(text("person.doNotMail"));
        }
        return String.join(". ", wishes);
    }

    /// Control characters end a card halfway in some programs.
    private static String plain(String text) {
        return text.codePoints().filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
                .mapToObj(Character::toString).collect(Collectors.joining());
    }
}
