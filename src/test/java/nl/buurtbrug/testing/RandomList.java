package nl.buurtbrug.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Makes lists as untidy as real ones: names that return, with and without legal form, slips of the pen, gaps, rows that can't be kept.
public final class RandomList {

    public static final String HEADER = "Naam organisatie;Soort;Adres;Postcode;Plaats;Telefoon;E-mail organisatie;KvK-nummer;Labels;Contactpersoon;Functie;E-mail contactpersoon;Telefoon contactpersoon";

    private static final List<String> FORMS = List.of("", "", "Stichting ", "Vereniging ", "s.v. ");
    private static final List<String> KINDS = List.of("", "voetbalclub", "school", "kletsclub", "wijkcentrum");
    private static final List<String> WORDS = List.of("Kastanje", "Meerkoeten", "Regenboog", "Horizon", "Sluis", "Molen", "Linde", "Brug", "Haven", "Zonnebloem", "Kameleon", "Wachter");
    private static final List<String> SORTS = List.of("Buurthuis De ", "De ", "Basisschool De ", "Turnclub ", "Speeltuin De ");
    private static final List<String> CITIES = List.of("Beekerdam", "Vlietdam", "");
    private static final List<String> FIRST = List.of("Jan", "Aisha", "J.", "Piet", "Kim", "Fatma", "Ömer");
    private static final List<String> LAST = List.of("Jansen", "van der Meer", "Yilmaz", "de Vries", "Smit", "El Amrani");
    private static final List<String> ROLES = List.of("", "voorzitter", "secretaris", "coach");

    private final Random random;

    public RandomList(long seed) {
        random = new Random(seed);
    }

    public List<String> lines(int rows) {
        var lines = new ArrayList<String>();
        lines.add(HEADER);
        for (int i = 0; i < rows; i++) {
            lines.add(i > 3 && random.nextInt(8) == 0 ? lines.get(1 + random.nextInt(i - 1)) : line());
        }
        return lines;
    }

    private String line() {
        var word = one(WORDS);
        var name = random.nextInt(15) == 0 ? "" : one(FORMS) + one(SORTS) + (random.nextInt(10) == 0 ? word.replace('a', 'e') : word);
        var city = one(CITIES);
        var postcode = city.isEmpty() || random.nextInt(4) == 0 ? "" : (city.charAt(0) == 'B' ? "999" : "888") + random.nextInt(2) + " A" + (char) ('B' + random.nextInt(2));
        var person = random.nextInt(4) == 0 ? "" : one(FIRST) + " " + one(LAST);
        return String.join(";", name, one(KINDS), random.nextBoolean() ? "" : word + "laan " + random.nextInt(1, 4), random.nextInt(30) == 0 ? "99" : postcode, city,
                random.nextBoolean() ? "" : "019955012" + random.nextInt(10),
                random.nextInt(3) == 0 ? "info@" + word.toLowerCase() + ".example" : "", random.nextInt(6) == 0 ? "1234567" + random.nextInt(10) : "",
                random.nextInt(3) == 0 ? "jeugd" : "", person, person.isEmpty() ? "" : one(ROLES),
                person.isEmpty() || random.nextBoolean() ? "" : (random.nextInt(3) == 0 ? "info" : person.toLowerCase().replaceAll("[^a-z]", "")) + "@" + word.toLowerCase() + ".example",
                person.isEmpty() || random.nextBoolean() ? "" : "06 1234567" + random.nextInt(10));
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
