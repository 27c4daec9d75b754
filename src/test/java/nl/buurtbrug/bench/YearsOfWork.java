package nl.buurtbrug.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import nl.buurtbrug.platform.database.Database;
import nl.buurtbrug.platform.database.Row;

/// Five years of made-up work, the same every time, put under the partners and people that are there.
///
/// It goes into the tables from files, by the way that the database has for it: kept one by one, a million moments would take an hour.
final class YearsOfWork {

    static final int MOMENTS = 1_000_000;
    static final int ACTIVITIES = 50_000;
    static final int SESSIONS = 2 * ACTIVITIES;
    static final int COUNTS = 4 * ACTIVITIES;

    private static final int FOLLOW_UPS = 20_000;
    private static final int OPEN = 300;
    private static final int NEIGHBOURHOODS = 40;
    private static final int DAYS = 5 * 365;
    private static final int BUSIEST = 100;
    private static final List<String> SAID = List.of("Gebeld over de zaal, dinsdag kan.", "Langsgeweest; de vrijwilligers willen nog een avond, als er iemand is die uitlegt hoe het gaat.",
            "Teruggekeken op de middag. Ouders bleven langer dan vorig jaar en spraken elkaar aan.", "Mail met de planning voor het najaar gekregen.");

    private final Database database;
    private final Path place;
    private final LocalDate today;
    private final Random random = new Random(20261123);
    private final List<Long> partners;
    private final List<Long> people;
    private final List<Long> groups;

    private YearsOfWork(Database database, Path place, LocalDate today) {
        this.database = database;
        this.place = place;
        this.today = today;
        partners = ids("organisation");
        people = ids("person");
        groups = ids("audience_group");
    }

    /// @param place for the files
    static void put(Database database, Path place, LocalDate today) {
        var work = new YearsOfWork(database, place, today);
        work.moments();
        work.activities();
    }

    /// The partners of whom most is known: each has some two thousand moments.
    static List<Long> busiest(List<Long> partners) {
        return partners.subList(0, Math.min(BUSIEST, partners.size()));
    }

    private List<Long> ids(String table) {
        return database.select("select id from " + table + " order by id", Row::number);
    }

    private void moments() {
        fill("contact_moment", "ID,VERSION,ON_DATE,AT_TIME,KIND,MINUTES,SUMMARY,SOURCE,SAMPLE", MOMENTS, i -> row(i, 0, day(i, MOMENTS), i % 3 == 0 ? "19:30:00" : "",
                text(i % 4 == 0 ? "VISIT" : "CALL"), i % 60, text(SAID.get(i % SAID.size())), text(""), false));
        fill("moment_organisation", "ID,MOMENT_ID,ORGANISATION_ID", MOMENTS / 2, i -> row(i, 2 * i, i % 5 < 2 ? busy(i) : any(partners)));
        fill("moment_person", "ID,MOMENT_ID,PERSON_ID", MOMENTS / 2, i -> row(i, 2 * i - 1, any(people)));
        fill("follow_up", "ID,VERSION,WHAT,DUE,OWED_BY,DONE_AT,ORGANISATION_ID,SAMPLE", FOLLOW_UPS, i -> row(i, 0, text("Zaal vastleggen"), today.minusDays(FOLLOW_UPS - i).plusDays(i % 60),
                text(i % 4 == 0 ? "PARTNER" : "BUREAU"), i <= FOLLOW_UPS - OPEN ? "2026-01-05 12:00:00" : "", any(partners), false));
    }

    private void activities() {
        if (ids("neighbourhood").isEmpty()) {
            fill("municipality", "ID,VERSION,NAME,CBS_CODE", 1, i -> row(i, 0, text("Beekerdam"), text("")));
            fill("neighbourhood", "ID,VERSION,MUNICIPALITY_ID,NAME,CBS_CODE,POSTCODES", NEIGHBOURHOODS, i -> row(i, 0, 1, text("Wijk " + i), text(""), text("")));
        }
        var neighbourhoods = ids("neighbourhood");
        var strategies = ids("strategy");
        fill("activity", "ID,VERSION,TITLE,INTERNAL_AIM,AGREED_ANSWER,TRIED_WITH,PUBLIC_TITLE,INVITATION,DECISION,STRATEGY_ID,ADDITIONALITY,NOTE,SOURCE,SAMPLE", ACTIVITIES, i -> row(i, 0,
                text("Buurtmaaltijd " + i), text("Buren die elkaar niet kennen, eten samen."), text(""), text(""), text("Eet mee"), text("Schuif aan."), text("GOING_ON"),
                any(strategies), text("UNKNOWN"), text(""), text(""), false));
        fill("activity_neighbourhood", "ID,ACTIVITY_ID,NEIGHBOURHOOD_ID", ACTIVITIES, i -> row(i, i, any(neighbourhoods)));
        fill("activity_partner", "ID,VERSION,ACTIVITY_ID,ORGANISATION_ID,ROLE,CONTRIBUTION", SESSIONS, i -> row(i, 0, (i + 1) / 2, i % 5 == 0 ? busy(i) : any(partners), text("HOST"), text("")));
        fill("activity_session", "ID,VERSION,ACTIVITY_ID,ON_DATE,START_TIME,PLACE,PART,CANCELLED,NEW_TO_US,NOT_MOTIVATED,STRANGERS_MET,WENT_ON,BASIS", SESSIONS, i -> row(i, 0, (i + 1) / 2,
                day(i, SESSIONS).plusDays(i % 2 * 7L), "18:00:00", text("Wijkcentrum"), text("GENERAL"), i % 40 == 0, text("HALF"), text("MOST"), text("HALF"), text("UNKNOWN"),
                text("OWN_OBSERVATION")));
        fill("reach", "ID,VERSION,SESSION_ID,AUDIENCE_GROUP_ID,AGE_BAND,PEOPLE,COUNTED,THROUGH_ID,IN_TOTAL", COUNTS, i -> row(i, 0, (i + 1) / 2, any(groups), text("MIXED"), i % 30,
                text(i % 25 == 0 ? "ESTIMATED" : "COUNTED"), i % 3 == 0 ? any(partners) : "", i % 20 != 0));
    }

    private LocalDate day(int number, int of) {
        return today.minusDays(DAYS - (long) number * DAYS / of);
    }

    private long any(List<Long> ids) {
        return ids.get(random.nextInt(ids.size()));
    }

    private long busy(int number) {
        return busiest(partners).get(number / 5 % BUSIEST);
    }

    private static String text(String value) {
        return '"' + value + '"';
    }

    private static String row(Object... values) {
        return String.join(";", List.of(values).stream().map(String::valueOf).toList());
    }

    private void fill(String table, String columns, int rows, IntFunction<String> row) {
        var file = place.resolve(table + ".txt");
        try {
            try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                for (int i = 1; i <= rows; i++) {
                    out.append(row.apply(i)).append('\n');
                }
            }
            database.write(session -> session.doWork(connection -> take(connection, table, columns, file)));
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void take(Connection connection, String table, String columns, Path file) throws SQLException {
        try (var call = connection.prepareCall("call SYSCS_UTIL.SYSCS_IMPORT_DATA(null, ?, ?, null, ?, ';', '\"', 'UTF-8', 0)")) {
            call.setString(1, table.toUpperCase(Locale.ROOT));
            call.setString(2, columns);
            call.setString(3, file.toString());
            call.execute();
        }
    }
}
