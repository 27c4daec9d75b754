package nl.buurtbrug.domain.directory.view;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtbrug.domain.SearchKey;
import nl.buurtbrug.domain.directory.DirectoryService;
import nl.buurtbrug.domain.directory.Facet;
import nl.buurtbrug.platform.database.Database;

/// The saved views of the lists, shared by the whole office. Each method is one transaction.
public final class SavedViewService {

    private static final Map<Facet, Map<Long, String>> NOT_ASKED = Map.of();

    private final Database database;
    private final DirectoryService directory;

    public SavedViewService(Database database, DirectoryService directory) {
        this.database = database;
        this.directory = directory;
    }

    /// A view that was thrown away: what it takes to put it back.
    public record Removed(ViewedList list, SavedViewDetails details, List<Name> names) {
    }

    /// How a value was called when a view was kept.
    public record Name(Facet facet, long value, String name) {
    }

    /// Those of a list, by name.
    public List<SavedViewSummary> all(ViewedList list) {
        var choices = SavedViewTables.choices(database).stream().collect(groupingBy(KeptChoice::view));
        var names = choices.isEmpty() ? NOT_ASKED : directory.facetNames();
        return SavedViewTables.views(database).stream().filter(view -> view.list() == list)
                .map(view -> summary(view, choices.getOrDefault(view.id(), List.of()), names))
                .sorted(Comparator.comparing(view -> SearchKey.sort(view.name()))).toList();
    }

    private static SavedViewSummary summary(SavedViewTables.KeptView view, List<KeptChoice> choices, Map<Facet, Map<Long, String>> names) {
        var differences = new ArrayList<ViewDifference>();
        for (var choice : choices) {
            choice.toFacet().filter(names::containsKey).ifPresent(facet -> choice.value().filter(value -> value != 0)
                    .flatMap(value -> difference(facet, choice.name(), Optional.ofNullable(names.get(facet).get(value)))).ifPresent(differences::add));
        }
        return new SavedViewSummary(view.id(), new SavedViewDetails(view.name(), view.narrowedBy(choices)), differences);
    }

    private static Optional<ViewDifference> difference(Facet facet, String before, Optional<String> now) {
        if (now.isEmpty()) {
            return Optional.of(new ViewDifference.Gone(facet, before));
        }
        return now.filter(name -> !name.equals(before)).map(name -> new ViewDifference.Renamed(facet, before, name));
    }

    /// Keeps a view under a new name.
    ///
    /// @param details without problems
    /// @return its id; empty, and nothing is kept, when the list has a view of that name
    public Optional<Long> create(ViewedList list, SavedViewDetails details) {
        return insert(list, details, names());
    }

    private Optional<Long> insert(ViewedList list, SavedViewDetails details, List<Name> names) {
        return database.read(session -> {
            var views = new SavedViewRepository_(session);
            if (!views.named(list, details.name()).isEmpty()) {
                return Optional.empty();
            }
            var view = new SavedView(list, details);
            views.insert(view);
            insertChoices(views, view, details.content(), names);
            return Optional.of(view.id());
        });
    }

    private static void insertChoices(SavedViewRepository views, SavedView view, ViewContent content, List<Name> names) {
        content.chosen().forEach((facet, values) -> values.stream().sorted().forEach(value -> {
            var name = names.stream().filter(each -> each.facet().equals(facet) && each.value() == value).map(Name::name).findFirst().orElse("");
            views.insert(new SavedViewChoice(view, KeptChoice.of(facet, value, name)));
        }));
    }

    /// What the values of facets are called now, and what those that are gone were called in some view.
    private List<Name> names() {
        var names = new ArrayList<Name>();
        directory.facetNames().forEach((facet, values) -> values.forEach((value, name) -> names.add(new Name(facet, value, name))));
        SavedViewTables.choices(database).forEach(choice -> choice.value()
                .ifPresent(value -> names.add(new Name(choice.toFacet().orElseThrow(), value, choice.name()))));
        return names;
    }

    /// @param view as it was read
    /// @param name without problems
    /// @return false, and nothing is done, when another view of the list has that name, or this one is no longer as it was read
    public boolean rename(SavedViewSummary view, String name) {
        return database.read(session -> {
            var views = new SavedViewRepository_(session);
            var found = views.view(view.id()).filter(_ -> stands(view)).filter(kept -> views.named(kept.list(), name.strip()).stream().allMatch(other -> other == view.id()));
            found.ifPresent(kept -> {
                kept.rename(name.strip());
                views.update(kept);
            });
            return found.isPresent();
        });
    }

    /// Lets a view show this from now on.
    ///
    /// @param view as it was read
    /// @return false, and nothing is done, when the view is no longer as it was read
    public boolean change(SavedViewSummary view, ViewContent content) {
        var names = names();
        return database.read(session -> {
            var views = new SavedViewRepository_(session);
            var found = views.view(view.id()).filter(_ -> stands(view));
            found.ifPresent(kept -> {
                kept.change(content);
                views.update(kept);
                views.delete(views.choices(view.id()));
                insertChoices(views, kept, content, names);
            });
            return found.isPresent();
        });
    }

    private boolean stands(SavedViewSummary view) {
        return kept(view.id()).filter(removed -> removed.details().equals(view.details())).isPresent();
    }

    /// Throws a view away.
    ///
    /// @param view as it was read
    /// @return what it takes to put it back; empty, and nothing is done, when the view is no longer as it was read
    public Optional<Removed> remove(SavedViewSummary view) {
        return database.read(session -> {
            var views = new SavedViewRepository_(session);
            var removed = kept(view.id()).filter(_ -> stands(view));
            removed.ifPresent(_ -> {
                views.delete(views.choices(view.id()));
                views.view(view.id()).ifPresent(views::delete);
            });
            return removed;
        });
    }

    private Optional<Removed> kept(long id) {
        var choices = SavedViewTables.choices(database).stream().filter(choice -> choice.view() == id && choice.value().isPresent()).toList();
        var names = choices.stream().map(choice -> new Name(choice.toFacet().orElseThrow(), choice.value().orElseThrow(), choice.name())).toList();
        return SavedViewTables.views(database).stream().filter(view -> view.id() == id).findFirst()
                .map(view -> new Removed(view.list(), new SavedViewDetails(view.name(), view.narrowedBy(choices)), names));
    }

    /// Puts a view back that was thrown away.
    ///
    /// @return its id; empty, and nothing is done, when the list has another view of that name by now
    public Optional<Long> putBack(Removed removed) {
        return insert(removed.list(), removed.details(), removed.names());
    }
}
