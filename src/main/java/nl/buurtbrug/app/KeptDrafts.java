package nl.buurtbrug.app;

import static nl.buurtbrug.language.Text.text;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
import nl.buurtbrug.ui.common.Navigator;
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

    /// Tells over the first page of the latest draft there is; one of a record that was removed since is forgotten.
    ///
    /// @param isThere whether there still is such a page
    void tellOfLatest(Predicate<Place> isThere, Navigator navigator) {
        background.fetch(() -> latest(isThere), latest -> latest.filter(_ -> getChildren().isEmpty()).ifPresent(kept -> {
            var hint = new Hint(Tone.WARNING, text("draft.waiting", kept.about(), when(kept)),
                    Buttons.link(text("draft.open"), () -> DraftPage.place(kept.page()).ifPresent(navigator::goTo)));
            hint.setId("draft-waiting");
            getChildren().setAll(hint);
        }));
    }

    private Optional<DraftFolder.Kept> latest(Predicate<Place> isThere) throws IOException {
        folder.tidy();
        for (var name : folder.pages()) {
            var place = DraftPage.place(name);
            if (place.filter(isThere).isPresent()) {
                return folder.find(name);
            }
            if (place.isPresent()) {
                folder.forget(name);
            }
        }
        return Optional.empty();
    }
}
