package nl.buurtbrug.app;

import static nl.buurtbrug.language.Text.text;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import nl.buurtbrug.ui.common.Background;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.Navigator;
import nl.buurtbrug.ui.common.SearchHit;
import nl.buurtbrug.ui.common.Texts;

/// The search over everything: what is found shows under the field by kind; the arrows choose, Enter opens, Esc closes.
final class GlobalSearch extends CustomTextField {

    private static final int ROWS_SHOWN = 12;
    private static final double ROW_IN_EM = 2.3;
    private static final double GROUP_IN_EM = 1.9;
    private static final double WIDER = 1.5;
    private static final double GAP = 4;

    private final Background background;
    private final Function<String, List<SearchHit>> search;
    private final Navigator navigator;
    private final ListView<SearchHit> hits = new ListView<>();
    private final Label none = Texts.muted(text("frame.search.none"));
    private final Popup popup = new Popup();

    GlobalSearch(Background background, Function<String, List<SearchHit>> search, Navigator navigator) {
        this.background = background;
        this.search = search;
        this.navigator = navigator;
        setId("global-search");
        getStyleClass().addAll("search-field", "global-search");
        setPromptText(text("frame.search"));
        setAccessibleText(text("frame.search"));
        setLeft(Icon.SEARCH.node());
        setRight(Buttons.key("Ctrl+K"));
        buildPopup();
        textProperty().subscribe((_, typed) -> ask(typed));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                popup.hide();
            }
        });
    }

    private void buildPopup() {
        hits.setId("search-hits");
        hits.setAccessibleText(text("frame.search.found"));
        hits.setFocusTraversable(false);
        hits.setCellFactory(_ -> new HitCell());
        hits.setOnMouseClicked(_ -> open());
        none.getStyleClass().add("empty-small");
        var content = new StackPane(hits, none);
        content.getStyleClass().add("search-popup");
        popup.getContent().add(content);
        popup.setAutoHide(true);
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_RIGHT);
    }

    private void ask(String typed) {
        if (typed.isBlank()) {
            popup.hide();
        } else {
            background.fetch(() -> search.apply(typed), found -> show(typed, found));
        }
    }

    private void show(String typed, List<SearchHit> found) {
        if (!typed.equals(getText()) || getScene() == null) {
            return;
        }
        hits.getItems().setAll(found);
        none.setVisible(found.isEmpty());
        hits.getSelectionModel().selectFirst();
        hits.setPrefSize(getWidth() * WIDER, height(found));
        if (!popup.isShowing()) {
            var corner = localToScreen(getWidth(), getHeight());
            popup.show(this, corner.getX(), corner.getY() + GAP);
        }
    }

    /// As high as what was found, up to a dozen, and within the window.
    private double height(List<SearchHit> found) {
        var groups = found.stream().map(SearchHit::group).distinct().count();
        var rows = Math.clamp(found.size(), 2, ROWS_SHOWN);
        var room = getScene().getHeight() - localToScene(0, getHeight()).getY() - getHeight();
        return Math.min(room, (rows * ROW_IN_EM + groups * GROUP_IN_EM) * getFont().getSize());
    }

    private void key(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> move(key, 1);
            case UP -> move(key, -1);
            case ENTER -> {
                key.consume();
                open();
            }
            case ESCAPE -> {
                key.consume();
                popup.hide();
                clear();
            }
            default -> { }
        }
    }

    private void move(KeyEvent key, int step) {
        key.consume();
        var last = hits.getItems().size() - 1;
        if (last >= 0) {
            var chosen = Math.clamp(hits.getSelectionModel().getSelectedIndex() + step, 0, last);
            hits.getSelectionModel().select(chosen);
            hits.scrollTo(chosen);
        }
    }

    private void open() {
        Optional.ofNullable(hits.getSelectionModel().getSelectedItem()).ifPresent(hit -> {
            popup.hide();
            clear();
            navigator.goTo(hit.place());
        });
    }

    private static final class HitCell extends ListCell<SearchHit> {

        @Override
        protected void updateItem(SearchHit hit, boolean empty) {
            super.updateItem(hit, empty);
            setGraphic(empty || hit == null ? null : node(hit));
            setAccessibleText(empty || hit == null ? null : text("frame.search.hit", hit.group(), hit.title(), hit.detail()));
        }

        private VBox node(SearchHit hit) {
            var row = new HBox(hit.icon().node(), Texts.strong(hit.title()), Texts.gap(), Texts.muted(hit.detail()));
            row.getStyleClass().add("hit");
            var above = getIndex() == 0 ? "" : getListView().getItems().get(getIndex() - 1).group();
            return above.equals(hit.group()) ? new VBox(row) : new VBox(Texts.styled(hit.group(), "hit-group"), row);
        }
    }
}
