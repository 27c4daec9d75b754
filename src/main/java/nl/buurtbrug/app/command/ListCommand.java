package nl.buurtbrug.app.command;

import static nl.buurtbrug.language.Text.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import nl.buurtbrug.app.Services;
import nl.buurtbrug.domain.transfer.ActivityExport;
import nl.buurtbrug.domain.transfer.ContactExport;
import nl.buurtbrug.domain.transfer.ListExport;
import nl.buurtbrug.domain.transfer.ListTable;
import nl.buurtbrug.domain.transfer.VCards;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.platform.console.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows the partners, the people, the activities, the contact moments or the follow-ups, or writes them to a file.
@Command(name = "list")
final class ListCommand implements Callable<Integer> {

    /// What there are lists of.
    enum Subject { ORGANISATIONS, PEOPLE, ACTIVITIES, MOMENTS, FOLLOWUPS }

    private static final List<String> SHOWN_OF_ORGANISATIONS = List.of("name", "kind", "city", "email", "phone");
    private static final List<String> SHOWN_OF_PEOPLE = List.of("firstName", "prefix", "lastName", "organisation", "role", "emails", "phones");
    private static final List<String> SHOWN_OF_ACTIVITIES = List.of("title", "date", "place", "partners", "audience", "people");
    private static final List<String> SHOWN_OF_MOMENTS = List.of("date", "kind", "people", "organisations", "summary");
    private static final List<String> SHOWN_OF_FOLLOW_UPS = List.of("due", "what", "organisation", "assignee");

    private final Console console;
    private final OpenData data;

    @Parameters(paramLabel = "organisations|people|activities|moments|followups", descriptionKey = "command.list.subject")
    private Subject subject = Subject.ORGANISATIONS;

    @Option(names = "--search", paramLabel = "TEXT", descriptionKey = "command.option.search")
    private String search = "";

    @Option(names = "--csv", paramLabel = "FILE", descriptionKey = "command.list.csv")
    private Optional<Path> csv = Optional.empty();

    @Option(names = "--xlsx", paramLabel = "FILE", descriptionKey = "command.list.xlsx")
    private Optional<Path> xlsx = Optional.empty();

    @Option(names = "--vcard", paramLabel = "FILE", descriptionKey = "command.list.vcard")
    private Optional<Path> vcard = Optional.empty();

    ListCommand(Console console, OpenData data) {
        this.console = console;
        this.data = data;
    }

    @Override
    public Integer call() {
        if (vcard.isPresent() && (csv.isPresent() || xlsx.isPresent())) {
            console.complain(text("command.list.vcardAlone"));
            return ExitStatus.WRONG_USAGE;
        }
        if (vcard.isPresent()) {
            return writeCards(vcard.get());
        }
        var table = data.with(this::table);
        csv.ifPresent(file -> write(table, file, table::write));
        xlsx.ifPresent(file -> write(table, file, table::writeWorkbook));
        if (csv.isEmpty() && xlsx.isEmpty()) {
            show(table);
        }
        return ExitStatus.ALL_WELL;
    }

    private Integer writeCards(Path file) {
        if (subject != Subject.PEOPLE) {
            throw new NothingDone(text("command.list.vcardOfPeople"));
        }
        data.with(services -> {
            NewFile.write(file, to -> {
                var count = new VCards(services.directory(), services.people()).write(to, search);
                console.say(text("command.list.written", text("command.list.rows", count, Formats.number(count)), file.toAbsolutePath()));
            });
            return file;
        });
        return ExitStatus.ALL_WELL;
    }

    private ListTable table(Services services) {
        var export = new ListExport(services.directory(), services.people());
        return switch (subject) {
            case ORGANISATIONS -> export.organisations(search);
            case PEOPLE -> export.people(search);
            case ACTIVITIES -> new ActivityExport(services.wholeActivities(), new ActivityExport.Names(services.organisations(), services.audiences(), services.areas(), services.strategies())).activities(search);
            case MOMENTS -> contact(services).moments(search);
            case FOLLOWUPS -> contact(services).followUps(search);
        };
    }

    private static ContactExport contact(Services services) {
        return new ContactExport(services.contacts(), services.organisations(), services.people(), services.activities(), services.staff());
    }

    private void write(ListTable table, Path file, Consumer<Path> writing) {
        NewFile.write(file, writing);
        console.say(text("command.list.written", rows(table), file.toAbsolutePath()));
    }

    private void show(ListTable table) {
        var shown = switch (subject) {
            case ORGANISATIONS -> SHOWN_OF_ORGANISATIONS;
            case PEOPLE -> SHOWN_OF_PEOPLE;
            case ACTIVITIES -> SHOWN_OF_ACTIVITIES;
            case MOMENTS -> SHOWN_OF_MOMENTS;
            case FOLLOWUPS -> SHOWN_OF_FOLLOW_UPS;
        };
        var columns = shown.stream().map(table.header()::indexOf).toList();
        var rows = table.rows().stream().map(row -> columns.stream().map(row::get).toList()).toList();
        TextTable.lines(headings(), rows).forEach(console::say);
        console.say(rows(table));
    }

    private List<String> headings() {
        return switch (subject) {
            case ORGANISATIONS -> List.of(text("organisation.name"), text("organisation.kind"), text("organisation.city"),
                    text("organisation.email"), text("organisation.phone"));
            case PEOPLE -> List.of(text("person.firstName"), text("person.prefix"), text("person.lastName"), text("command.list.organisation"),
                    text("affiliation.role"), text("person.emails"), text("person.phones"));
            case ACTIVITIES -> List.of(text("activity.title"), text("moment.on"), text("session.place"), text("command.list.partners"), text("import.field.audiences"), text("reach.people"));
            case MOMENTS -> List.of(text("moment.on"), text("moment.kind"), text("moment.who"), text("command.list.organisation"), text("moment.summary"));
            case FOLLOWUPS -> List.of(text("followUp.due"), text("followUp.what"), text("command.list.organisation"), text("followUp.assignee"));
        };
    }

    private static String rows(ListTable table) {
        return text("command.list.rows", table.rows().size(), Formats.number(table.rows().size()));
    }
}
