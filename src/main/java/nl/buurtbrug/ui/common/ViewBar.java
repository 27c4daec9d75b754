package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.directory.FacetWords;
import nl.buurtbrug.domain.directory.view.SavedViewSummary;
import nl.buurtbrug.domain.directory.view.ViewDifference;

/// Under the title of a list: the name of a view while it is typed, and what of the open view is not as it was.
final class ViewBar extends VBox {

    private final ListViews views;
    private final FacetWords words;

    ViewBar(ListViews views, FacetWords words) {
        this.views = views;
        this.words = words;
        getStyleClass().add("view-bar");
        managedProperty().bind(visibleProperty());
        views.deeds().namingProperty().subscribe(this::arrange);
        views.openProperty().subscribe(this::arrange);
        arrange();
    }

    private void arrange() {
        getChildren().clear();
        views.openProperty().get().filter(view -> !view.differences().isEmpty()).ifPresent(view -> getChildren().add(hint(view)));
        var naming = views.deeds().namingProperty().get();
        setVisible(naming.isPresent() || !getChildren().isEmpty());
        naming.ifPresent(this::ask);
    }

    private Hint hint(SavedViewSummary view) {
        var said = view.differences().stream().map(this::words).distinct().collect(Collectors.joining(" "));
        var gone = view.differences().stream().anyMatch(ViewDifference.Gone.class::isInstance);
        return gone ? new Hint(Tone.WARNING, said) : new Hint(Tone.INFO, said, Buttons.link(text("view.rememberNames"), views.deeds()::update));
    }

    private String words(ViewDifference difference) {
        return switch (difference) {
            case ViewDifference.Renamed(var facet, var before, var now) -> text("view.renamedValue", words.title(facet, views.extras()), before, now);
            case ViewDifference.Gone(var facet, var name) -> text("view.goneValue", words.title(facet, views.extras()), name);
        };
    }

    private void ask(ViewNaming naming) {
        var field = new TextField();
        field.setId("view-name");
        field.textProperty().bindBidirectional(naming.nameProperty());
        var label = Texts.styled(text("view.name"), "field-label");
        label.setLabelFor(field);
        label.setMinWidth(Label.USE_PREF_SIZE);
        var problem = Texts.styled("", "problem");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.visibleProperty());
        problem.setVisible(false);
        naming.problems().subscribe(() -> {
            problem.setText(naming.problems().stream().map(Problem::words).collect(Collectors.joining(" ")));
            problem.setVisible(!naming.problems().isEmpty());
            field.setAccessibleHelp(problem.getText());
        });
        var keep = Buttons.primary(naming.words(), naming::keep);
        keep.setId("view-name-keep");
        var line = new HBox(label, field, keep, Buttons.plain(text("action.cancel"), naming::close));
        line.getStyleClass().add("view-naming");
        line.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                naming.close();
            }
        });
        field.setOnAction(_ -> naming.keep());
        getChildren().addAll(line, problem);
        field.requestFocus();
        field.selectAll();
    }
}
