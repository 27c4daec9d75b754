package nl.buurtbrug.ui.history;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import nl.buurtbrug.domain.history.Theme;
import nl.buurtbrug.ui.common.EmptyState;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.IdField;
import nl.buurtbrug.ui.common.PageHead;
import nl.buurtbrug.ui.common.SearchField;
import nl.buurtbrug.ui.common.Texts;

/// The history of one record, the latest first, with what narrows it above.
final class HistoryView extends BorderPane {

    HistoryView(HistoryViewModel model, Clock clock) {
        setId("history");
        var search = new SearchField(Icon.SEARCH, text("history.search"));
        search.setId("history-search");
        search.textProperty().bindBidirectional(model.wordsProperty());
        var themes = Stream.concat(Stream.of(Optional.<Theme>empty()), Stream.of(Theme.values()).map(Optional::of)).toList();
        var title = Texts.title("");
        title.textProperty().bind(model.titleProperty());
        setTop(new PageHead(title).actions(search,
                choice(text("history.theme"), FXCollections.observableArrayList(themes), HistoryView::words, model.themeProperty()),
                choice(text("history.who"), model.people(), name -> name.orElseGet(() -> text("history.everyone")), model.whoProperty()),
                choice(text("history.period"), FXCollections.observableArrayList(List.of(Period.values())), Period::words, model.periodProperty())).wrapping());
        var list = new ListView<>(model.rows());
        list.getStyleClass().add("history-list");
        list.setAccessibleText(text("history.title"));
        list.setPlaceholder(EmptyState.small(text("history.none")));
        list.setCellFactory(_ -> new HistoryCell(model, clock));
        setCenter(list);
    }

    private static <T> ChoiceBox<T> choice(String name, ObservableList<T> values, Function<T, String> words, Property<T> chosen) {
        var box = new ChoiceBox<>(values);
        box.setAccessibleText(name);
        box.setMinWidth(USE_PREF_SIZE);
        box.setConverter(IdField.words(words));
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }

    private static String words(Optional<Theme> theme) {
        return theme.map(chosen -> switch (chosen) {
            case DETAILS -> text("history.theme.details");
            case NOTE -> text("history.theme.note");
            case ROLES -> text("history.theme.roles");
            case PHASES -> text("history.theme.phases");
            case AUDIENCES -> text("history.theme.audiences");
            case CONTACT -> text("history.theme.contact");
            case ACTIVITIES -> text("history.theme.activities");
            case TAGS -> text("history.theme.tags");
            case LISTS -> text("history.theme.lists");
            case PLACE -> text("history.theme.place");
        }).orElseGet(() -> text("history.theme.all"));
    }
}
