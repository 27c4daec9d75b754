package nl.buurtbrug.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/// A made-up contact list of any length, the same one every time: each row an organisation with its address and a contact person.
final class GeneratedList {

    private static final String[] KINDS = {"sportvereniging", "buurt-/wijkvereniging", "school", "werkgever", "zorg", "welzijn", "fonds", "overig"};
    private static final String[] SORTS = {"Voetbalclub", "Turnclub", "Wijkvereniging", "Basisschool", "Zorgcentrum", "Bakkerij", "Harmonie", "Buurthuis",
        "Schaakclub", "Stichting", "Scouting", "Bridgeclub", "Werkplaats", "Speeltuin", "Koor"};
    private static final String[] NAMES = {"De Linde", "Vooruit", "Ons Genoegen", "De Brug", "Oranje", "De Meerkoet", "Het Anker", "Molenzicht", "De Kajuit",
        "Eendracht", "Zonnebloem", "De Regenboog", "Noorderlicht", "Wilhelmina", "De Spil", "Concordia", "Het Kompas", "De Vliet"};
    private static final String[] FIRST = {"Jan", "Fatima", "Marieke", "Yusuf", "Anne", "Bram", "Aylin", "Piet", "Oksana", "Willem", "Samira", "Johan", "Zoë", "Kees"};
    private static final String[] PREFIX = {"", "", "", "van", "van der", "de", "el", "ten"};
    private static final String[] LAST = {"Meer", "Bakker", "Demir", "Jansen", "Visser", "Öztürk", "Amrani", "Haan", "Smit", "Kowalska", "Boer", "Dijk", "Vos", "Dekker"};
    private static final String[] STREETS = {"Sportlaan", "Kerkplein", "Molenweg", "Havenkade", "Merelstraat", "Dorpsstraat", "Baanweg"};
    private static final String[] ROLES = {"voorzitter", "secretaris", "penningmeester", "coördinator", "directeur", "beheerder"};
    private static final String[] TOWNS = {"Beekerdam", "Oost-Beek", "Zandhoek", "Vierwegen"};

    private GeneratedList() {
    }

    /// Writes a list of so many rows.
    static Path write(Path file, int rows) {
        var random = new Random(20261123);
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("Naam;Soort;Straat;Huisnummer;Postcode;Plaats;E-mail;Telefoon;Website;KvK;Contactpersoon;Functie;E-mail contactpersoon;Mobiel contactpersoon\r\n");
            for (int i = 0; i < rows; i++) {
                out.write(row(i, random));
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String row(int i, Random random) {
        var postcode = "%d %c%c".formatted(1000 + i % 8999, 'A' + i / 9000 % 18, 'A' + i % 18);
        var first = pick(FIRST, random);
        var last = pick(LAST, random) + (i % 997);
        return String.join(";",
                pick(SORTS, random) + " " + pick(NAMES, random) + " " + i,
                pick(KINDS, random),
                pick(STREETS, random), String.valueOf(1 + random.nextInt(250)), postcode, pick(TOWNS, random),
                "info@club" + i + ".example",
                "0199-%06d".formatted(i),
                "https://www.club" + i + ".example",
                "%08d".formatted(10_000_000 + i),
                (first + " " + pick(PREFIX, random) + " " + last).replace("  ", " "),
                pick(ROLES, random),
                first.toLowerCase() + "." + i + "@post.example",
                "06-%08d".formatted(i)) + "\r\n";
    }

    private static String pick(String[] choices, Random random) {
        return choices[random.nextInt(choices.length)];
    }
}
