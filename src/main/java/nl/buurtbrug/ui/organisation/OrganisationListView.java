package nl.buurtbrug.ui.organisation;

import static nl.buurtbrug.language.Text.text;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import org.controlsfx.control.textfield.TextFields;
import nl.buurtbrug.domain.organisation.OrganisationSummary;

final class OrganisationListView extends BorderPane {

    OrganisationListView(OrganisationListViewModel model) {
        setId("organisations");
        setTop(searchField(model));
        setCenter(table(model));
        model.load();
    }

    private static TextField searchField(OrganisationListViewModel model) {
        var field = TextFields.createClearableTextField();
        field.setId("search");
        field.setPromptText(text("organisations.search"));
        field.textProperty().bindBidirectional(model.searchProperty());
        return field;
    }

    private static TableView<OrganisationSummary> table(OrganisationListViewModel model) {
        var table = new TableView<>(model.rows());
        table.setPlaceholder(new Label(text("organisations.none")));
        table.getColumns().add(column("organisation.name", OrganisationSummary::name));
        table.getColumns().add(column("organisation.city", OrganisationSummary::city));
        table.setRowFactory(_ -> {
            var row = new TableRow<OrganisationSummary>();
            row.setOnMouseClicked(click -> {
                if (click.getClickCount() == 2 && !row.isEmpty()) {
                    model.open(row.getItem());
                }
            });
            return row;
        });
        return table;
    }

    private static TableColumn<OrganisationSummary, String> column(String key, Function<OrganisationSummary, String> value) {
        var column = new TableColumn<OrganisationSummary, String>(text(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        return column;
    }
}
