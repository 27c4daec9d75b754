package nl.buurtbrug.app;

import static nl.buurtbrug.language.Text.text;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.platform.settings.DraftFolder;
import nl.buurtbrug.ui.common.Background;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Draft;
import nl.buurtbrug.ui.common.Hint;
import nl.buurtbrug.ui.common.Page;
import nl.buurtbrug.ui.common.Place;
import nl.buurtbrug.ui.common.Tone;

/// Keeps what is being typed, every second beside the screen, and offers it again over its page after the program ended suddenly.
final class KeptDrafts extends StackPane {

    private static final System.Logger LOG = System.getLogger(KeptDrafts.class.getName());

    private final DraftFolder folder;
    private final Background background;
    private final Clock clock;
    private final Timeline everySecond = new Timeline(new KeyFrame(Duration.seconds(1), _ -> look()));
    private Optional<String> page = Optional.empty();
    private Optional<Draft> draft = Optional.empty();
    private Optional<DraftFolder.Kept> offered = Optional.empty();
    private ObservableValue<String> title = new ReadOnlyStringWrapper("");
    private Map<String, String> last = Map.of();

    KeptDrafts(DraftFolder folder, Background background, Clock clock) {
        this.folder = folder;
        this.background = background;
        this.clock = clock;
        everySecond.setCycleCount(Animation.INDEFINITE);
        everySecond.play();
    }

    /// Keeps what is typed now, and nothing from here on.
    void stop() {
        everySecond.stop();
        look();
    }

    /// Another page is open: offers what was typed on it.
    void opened(Place place, Page opened) {
        look();
        page = DraftPage.name(place).filter(_ -> opened.draft().isPresent());
        title = opened.title();
        draft = opened.draft();
        last = draft.filter(Draft::isChanged).map(Draft::unsaved).orElse(Map.of());
        show(last.isEmpty() ? page.flatMap(folder::find) : Optional.empty());
    }

    private void show(Optional<DraftFolder.Kept> kept) {
        offered = kept;
        getChildren().setAll(kept.map(this::offer).stream().toList());
    }

    private Hint offer(DraftFolder.Kept kept) {
        var hint = new Hint(Tone.WARNING, text("draft.found", kept.about(), when(kept)),
                Buttons.primary(text("draft.resume"), () -> resume(kept)), Buttons.plain(text("draft.discard"), this::discard));
        hint.setId("draft");
        return hint;
    }

    /// What was typed again since in a field stays.
    private void resume(DraftFolder.Kept kept) {
        var typed = new HashMap<>(kept.typed());
        typed.keySet().removeAll(last.keySet());
        show(Optional.empty());
        draft.ifPresent(open -> open.retype(typed));
        last = Map.of();
        look();
    }

    private void discard() {
        show(Optional.empty());
        page.ifPresent(name -> write(name, last));
    }

    private String when(DraftFolder.Kept kept) {
        var at = kept.at().atZone(clock.getZone());
        var today = LocalDate.now(clock);
        var time = Formats.time(at.toLocalTime());
        if (at.toLocalDate().equals(today)) {
            return text("draft.today", time);
        }
        return at.toLocalDate().equals(today.minusDays(1)) ? text("draft.yesterday", time) : text("draft.day", Formats.dayNear(at.toLocalDate(), today), time);
    }

    /// Keeps what is typed on the present page now, or forgets it once it is saved or discarded.
    void look() {
        if (page.isEmpty()) {
            return;
        }
        var typed = draft.filter(Draft::isChanged).map(Draft::unsaved).orElse(Map.of());
        if (!typed.equals(last)) {
            last = typed;
            var all = new HashMap<>(offered.map(DraftFolder.Kept::typed).orElse(Map.of()));
            all.putAll(typed);
            write(page.get(), all);
        }
    }

    private void write(String name, Map<String, String> typed) {
        var about = title.getValue();
        background.fetch(() -> {
            try {
                if (typed.isEmpty()) {
                    folder.forget(name);
                } else {
                    folder.keep(name, about, typed);
                }
            } catch (IOException e) {
                LOG.log(Level.WARNING, "a draft is not kept", e);
            }
            return true;
        }, _ -> { });
    }

    /// Looks for the latest draft; one of a record that was removed since is forgotten.
    ///
    /// @param isThere whether there still is such a page
    /// @param found   gets what it is about, and its page
    void findLatest(Predicate<Place> isThere, BiConsumer<String, Place> found) {
        background.fetch(() -> {
            var pages = folder.pages().stream().flatMap(name -> DraftPage.place(name).stream()).toList();
            for (var gone : pages.stream().filter(isThere.negate()).toList()) {
                folder.forget(DraftPage.name(gone).orElseThrow());
            }
            return pages.stream().filter(isThere).findFirst();
        }, latest -> latest.flatMap(place -> DraftPage.name(place)).flatMap(folder::find).ifPresent(kept -> found.accept(kept.about(), DraftPage.place(kept.page()).orElseThrow())));
    }
}
