package nl.buurtbrug.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// One screen in the frame, as the user sees it at a place: its title, its content and what it holds unsaved.
///
/// The content is kept in the history, so going back shows it as it was left; it is refreshed each time it is shown.
public final class Page {

    /// A step above this page in the breadcrumbs.
    public record Step(String title, Place place) {
    }

    private final ObservableValue<String> title;
    private final Parent content;
    private final List<Step> above = new ArrayList<>();
    private Runnable whenShown = () -> { };
    private Optional<Runnable> printing = Optional.empty();
    private Optional<Draft> draft = Optional.empty();
    private String start = ".page-scroll";
    private Optional<Node> focused = Optional.empty();
    private boolean alone;

    public Page(String title, Parent content) {
        this(new ReadOnlyStringWrapper(title), content);
    }

    public Page(ObservableValue<String> title, Parent content) {
        this.title = title;
        this.content = content;
    }

    /// Loads what is shown: run the first time and each time the page comes back.
    public Page whenShown(Runnable load) {
        whenShown = load;
        return this;
    }

    public Page under(String title, Place place) {
        above.add(new Step(title, place));
        return this;
    }

    public Page holding(Draft draft) {
        this.draft = Optional.of(draft);
        return this;
    }

    /// What Ctrl+P does on this page: puts on paper what is seen.
    public Page printing(Runnable print) {
        printing = Optional.of(print);
        return this;
    }

    /// Where the keyboard is when the page opens; without this it scrolls the page.
    ///
    /// @param selector a style class or an id on this page
    public Page startingAt(String selector) {
        start = selector;
        return this;
    }

    /// Fills the window, without rail, top bar and status bar.
    public Page alone() {
        alone = true;
        return this;
    }

    public ObservableValue<String> title() {
        return title;
    }

    public Parent content() {
        return content;
    }

    public List<Step> above() {
        return List.copyOf(above);
    }

    /// Puts on paper what is seen; none where there is nothing for paper.
    public Optional<Runnable> printing() {
        return printing;
    }

    public void show() {
        whenShown.run();
    }

    /// Remembers what has the focus, for when the page comes back.
    public void leave() {
        focused = focusOwner().filter(this::holds).or(() -> focused);
    }

    /// Puts the focus where it was when the page was left, else where one starts; what the page itself chose stays.
    public void takeFocus() {
        if (focusOwner().filter(this::holds).isEmpty()) {
            focused.filter(this::holds).or(this::start).ifPresent(Node::requestFocus);
        }
    }

    private Optional<Node> start() {
        content.applyCss(); // what scrolls holds nothing before it has its looks
        return Optional.ofNullable(content.lookup(start)).or(() -> Optional.ofNullable(content.lookup(".page-scroll")));
    }

    private Optional<Node> focusOwner() {
        return Optional.ofNullable(content.getScene()).map(Scene::getFocusOwner);
    }

    private boolean holds(Node node) {
        return node == content || node.getParent() != null && holds(node.getParent());
    }

    public Optional<Draft> draft() {
        return draft;
    }

    public boolean isAlone() {
        return alone;
    }
}
