package nl.buurtbrug.domain.transfer.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtbrug.domain.HeaderText;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.extra.ExtraFieldDetails;
import nl.buurtbrug.domain.extra.ExtraFieldSummary;
import nl.buurtbrug.domain.extra.ExtraFields;
import nl.buurtbrug.domain.transfer.column.ColumnProposal;
import nl.buurtbrug.domain.transfer.column.ListSubject;
import nl.buurtbrug.domain.transfer.column.TargetField;

/// What becomes of each column of a list, in the order of the columns.
///
/// @param defaultKind the kind of a new organisation when the list doesn't tell; 0 for "overig"
/// @param words       what words mean that are on none of the bureau's lists
/// @param knownOnly   whether a row that names a partner or a person who is not known is refused; else they are made
public record ImportMapping(List<ColumnChoice> columns, long defaultKind, List<WordMeaning> words, ListSubject subject, boolean knownOnly) {

    public ImportMapping {
        columns = List.copyOf(columns);
        words = List.copyOf(words);
    }

    public ImportMapping(List<ColumnChoice> columns, long defaultKind, List<WordMeaning> words) {
        this(columns, defaultKind, words, ListSubject.CONTACTS, false);
    }

    public ImportMapping(List<ColumnChoice> columns, long defaultKind) {
        this(columns, defaultKind, List.of());
    }

    public ImportMapping withWords(List<WordMeaning> meanings) {
        return new ImportMapping(columns, defaultKind, meanings, subject, knownOnly);
    }

    /// The same for a list of this kind.
    public ImportMapping about(ListSubject other) {
        return new ImportMapping(columns, defaultKind, words, other, knownOnly);
    }

    public ImportMapping withKnownOnly(boolean only) {
        return new ImportMapping(columns, defaultKind, words, subject, only);
    }

    static ImportMapping of(List<ColumnProposal> proposals) {
        return new ImportMapping(proposals.stream().map(proposal -> new ColumnChoice(proposal.header(), proposal.field(), ExistingValue.KEEP)).toList(), 0);
    }

    /// @throws IllegalArgumentException for a column that is locked because it may not be kept
    public ImportMapping withField(int column, TargetField field) {
        if (columns.get(column).field() == TargetField.FORBIDDEN && field != TargetField.FORBIDDEN) {
            throw new IllegalArgumentException("Column " + column + " may not be kept");
        }
        return with(column, columns.get(column).becoming(field, Optional.empty()));
    }

    /// The same with a column that becomes an extra field.
    ///
    /// @throws IllegalArgumentException for a column that is locked because it may not be kept
    public ImportMapping withExtra(int column, ExtraTarget extra) {
        var locked = withField(column, extra.field());
        return locked.with(column, locked.columns.get(column).becoming(extra.field(), Optional.of(extra)));
    }

    public ImportMapping withExisting(int column, ExistingValue existing) {
        return with(column, new ColumnChoice(columns.get(column).header(), columns.get(column).field(), existing, columns.get(column).extra()));
    }

    /// What the list may do to a field that has a value already; keeping, for a field that no column fills.
    public ExistingValue existing(RecordField field) {
        return new ColumnIndex(this).existing(field);
    }

    public ImportMapping withDefaultKind(long kind) {
        return new ImportMapping(columns, kind, words, subject, knownOnly);
    }

    /// What was chosen for columns with the same headers before; one that may not be kept stays locked whatever was chosen then.
    ImportMapping following(ImportMapping before) {
        var mapping = withDefaultKind(before.defaultKind()).withKnownOnly(before.knownOnly());
        for (int i = 0; i < columns.size(); i++) {
            var key = HeaderText.key(columns.get(i).header());
            var kept = before.columns().stream().filter(each -> HeaderText.key(each.header()).equals(key)).findFirst();
            if (kept.isPresent() && columns.get(i).field() != TargetField.FORBIDDEN && kept.get().field() != TargetField.FORBIDDEN) {
                var column = i;
                var chosen = mapping;
                mapping = kept.get().extra().map(extra -> chosen.withExtra(column, extra)).orElseGet(() -> chosen.withField(column, kept.get().field()))
                        .withExisting(i, kept.get().existing());
            }
        }
        return mapping;
    }

    /// Whether it was chosen for a list with these headers, in any order.
    boolean isFor(List<String> headers) {
        return keys(columns.stream().map(ColumnChoice::header)).equals(keys(headers.stream()));
    }

    private static Set<String> keys(Stream<String> headers) {
        return headers.map(HeaderText::key).collect(Collectors.toSet());
    }

    /// Columns that cannot become their field because an earlier one does.
    public List<Integer> clashes() {
        var clashes = new ArrayList<Integer>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.subList(0, i).stream().anyMatch(columns.get(i)::clashesWith)) {
                clashes.add(i);
            }
        }
        return clashes;
    }

    /// Whether a column becomes an extra field.
    public boolean hasExtras() {
        return columns.stream().anyMatch(choice -> choice.extra().isPresent());
    }

    /// With the extra fields as they are kept now.
    ImportMapping among(ExtraFields fields) {
        var changed = columns.stream().map(choice -> choice.extra().map(extra -> choice.becoming(choice.field(), Optional.of(extra.among(fields)))).orElse(choice)).toList();
        return new ImportMapping(changed, defaultKind, words, subject, knownOnly);
    }

    /// Why an extra field that the import would make can't be made; empty when all can.
    public Optional<Problem> extraProblem(ExtraFields fields) {
        var known = new ArrayList<>(fields.all());
        for (var choice : columns) {
            var extra = choice.extra().filter(ExtraTarget::isNew);
            if (extra.isPresent()) {
                var details = new ExtraFieldDetails(extra.get().subject(), extra.get().name(), extra.get().type());
                var problems = details.problems(new ExtraFields(known), 0);
                if (!problems.isEmpty()) {
                    return Optional.of(problems.getFirst().at(details.name()));
                }
                known.add(new ExtraFieldSummary(-1L - known.size(), details.subject(), details.name(), details.type(), true, List.of()));
            }
        }
        return Optional.empty();
    }

    /// Whether there is a column without which no row can become anything: what names an organisation or a person, an activity, or a moment and who was in it.
    public boolean hasName() {
        return switch (subject) {
            case CONTACTS -> has(TargetField.ORGANISATION_NAME, TargetField.PERSON_NAME, TargetField.PERSON_FIRST_NAME, TargetField.PERSON_LAST_NAME);
            case ACTIVITIES -> has(TargetField.ACTIVITY_TITLE);
            case MOMENTS -> has(TargetField.MOMENT_DATE) && has(TargetField.MOMENT_PEOPLE, TargetField.MOMENT_ORGANISATIONS);
        };
    }

    private boolean has(TargetField... some) {
        return columns.stream().map(ColumnChoice::field).anyMatch(List.of(some)::contains);
    }

    private ImportMapping with(int column, ColumnChoice choice) {
        var changed = new ArrayList<>(columns);
        changed.set(column, choice);
        return new ImportMapping(changed, defaultKind, words, subject, knownOnly);
    }
}
