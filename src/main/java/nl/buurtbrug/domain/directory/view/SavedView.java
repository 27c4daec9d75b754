package nl.buurtbrug.domain.directory.view;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.domain.trail.Unrecorded;

/// How a list was narrowed, sorted and laid out, under a name.
@Entity
@Unrecorded("how a list is shown is not about anybody, and its own undo puts it back")
class SavedView {

    static final int SEARCH_LENGTH = 2000;

    @Id
    @GeneratedValue(generator = "saved_view_seq")
    @SequenceGenerator(name = "saved_view_seq", allocationSize = 1)
    private Long id;

    @Version
    private int version;

    @Enumerated(STRING)
    @Column(nullable = false, length = 20)
    private ViewedList listName;

    @Column(nullable = false, length = ListEntry.NAME_LENGTH)
    private String name;

    @Column(nullable = false, length = SEARCH_LENGTH)
    private String searchText;

    @Column(nullable = false)
    private boolean archived;

    @Column(nullable = false, length = 100)
    private String sortColumn;

    @Column(nullable = false)
    private boolean sortAscending;

    @Column(nullable = false, length = 8000)
    private String columnLayout;

    protected SavedView() {
    }

    SavedView(ViewedList list, SavedViewDetails details) {
        listName = list;
        rename(details.name());
        change(details.content());
    }

    final void rename(String newName) {
        name = newName;
    }

    final void change(ViewContent content) {
        searchText = content.search();
        archived = content.archived();
        sortColumn = content.sort();
        sortAscending = content.ascending();
        columnLayout = content.columns();
    }

    Long id() {
        return id;
    }

    ViewedList list() {
        return listName;
    }
}
