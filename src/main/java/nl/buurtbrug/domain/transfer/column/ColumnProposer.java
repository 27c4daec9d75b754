package nl.buurtbrug.domain.transfer.column;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Proposes what each column of a list becomes, from its header, its values and the other columns.
public final class ColumnProposer {

    private final BirthDates birthDates;

    /// @param today tells old dates from new ones
    public ColumnProposer(LocalDate today) {
        birthDates = new BirthDates(today);
    }

    /// Whether these are words that head a column.
    public static boolean knows(String header) {
        return header.indexOf('@') < 0 && !header.matches(".*\\d[\\d -]{5,}.*") && HeaderLexicon.read(header).isPresent();
    }

    /// Whether this is what a column is called and hardly anything else, like "E-mail" or "Plaats:".
    public static boolean isFieldWord(String text) {
        return HeaderLexicon.isFieldWord(text);
    }

    /// Proposes a field for each column; the list of a known program is recognised by its headers. A list without headers gives none, or blank ones.
    public List<ColumnProposal> propose(List<String> headers, List<List<String>> sampleRows) {
        return propose(headers, sampleRows, ProfileCatalogue.recognise(headers));
    }

    /// Proposes a field for each column, following the profile for the headers it knows. What is forbidden stays forbidden.
    public List<ColumnProposal> propose(List<String> headers, List<List<String>> sampleRows, Optional<ImportProfile> profile) {
        var width = Math.max(headers.size(), sampleRows.stream().mapToInt(List::size).max().orElse(0));
        var read = IntStream.range(0, width).mapToObj(i -> column(i, i < headers.size() ? headers.get(i) : "", sampleRows, profile)).toList();
        var columns = ListContext.withBareNames(ValueReader.complete(read));
        var context = ListContext.of(columns);
        var chooser = new FieldChooser(context);
        var guesses = columns.stream().map(column -> forbidden(column, context).map(FieldGuess::forbidden).orElseGet(() -> chooser.choose(column))).toList();
        return proposals(columns, new OneColumnEach(columns, context.hasPerson()).settle(guesses));
    }

    /// Dates in a list that names organisations only are not of birth.
    private Optional<String> forbidden(ListColumn column, ListContext context) {
        var mayHoldPeople = context.hasPerson() || !context.hasOrganisation();
        return ForbiddenColumns.reason(column.header(), column.values().filled())
                .or(() -> mayHoldPeople && column.profiled().filter(TargetField::isKept).isEmpty() ? birthDates.reason(column) : Optional.empty());
    }

    private static ListColumn column(int index, String header, List<List<String>> rows, Optional<ImportProfile> profile) {
        return new ListColumn(index, header.strip(), new ColumnValues(rows, index), HeaderLexicon.read(header), profile.flatMap(known -> known.field(header)), false);
    }

    private static List<ColumnProposal> proposals(List<ListColumn> columns, List<FieldGuess> guesses) {
        var proposals = new ArrayList<ColumnProposal>();
        for (int i = 0; i < columns.size(); i++) {
            var guess = guesses.get(i);
            var samples = guess.field() == TargetField.FORBIDDEN ? List.<String>of() : columns.get(i).values().samples();
            proposals.add(new ColumnProposal(i, columns.get(i).header(), samples, guess.field(), guess.confidence(), guess.reason()));
        }
        return List.copyOf(proposals);
    }
}
