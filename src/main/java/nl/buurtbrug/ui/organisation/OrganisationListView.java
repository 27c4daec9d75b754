package nl.buurtbrug.ui.organisation;

import static nl.buurtbrug.language.Text.text;

import javafx.scene.layout.BorderPane;
import nl.buurtbrug.domain.organisation.OrganisationRow;
import nl.buurtbrug.ui.common.DataTable;
import nl.buurtbrug.ui.common.EmptyState;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.PageHead;
import nl.buurtbrug.ui.common.RowHeight;
import nl.buurtbrug.ui.common.SearchField;
import nl.buurtbrug.ui.common.Texts;

final class OrganisationListView extends BorderPane {

    OrganisationListView(OrganisationListViewModel model) {
        setId("organisations");
        setTop(new PageHead(Texts.title(text("place.partners"))).actions(searchField(model)));
        setCenter(table(model));
    }

    private static SearchField searchField(OrganisationListViewModel model) {
        var field = new SearchField(Icon.FILTER, text("organisations.search"));
        field.setId("search");
        field.textProperty().bindBidirectional(model.searchProperty());
        return field;
    }

    private static DataTable<OrganisationRow> table(OrganisationListViewModel model) {
        var table = DataTable.sortingItself(text("place.partners"), RowHeight.DENSE, model.rows());
        table.whenEmpty(EmptyState.small(text("organisations.none")));
        table.column("organisation.name", OrganisationRow::name).strong().width(320);
        table.column("organisation.city", OrganisationRow::city).muted();
        table.whenOpened(model::open);
        return table;
    }
}
