package nl.buurtbrug.app;

import static nl.buurtbrug.language.Text.text;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
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
    private Map<String, String> last = Map.of();

    KeptDrafts(DraftFolder folder, Background background, Clock clock) {
        this.folder = folder;
        this.background = background;
        this.clock = clock;
        everySecond.setCycleCount(Animation.INDEFINITE);
        everySecond.play();
    }

    /// Another page is open: offers what was typed on it.
    void opened(Place place, Page opened) {
        look();
        page = DraftPage.name(place).filter(_ -> opened.draft().isPresent());
        draft = opened.draft();
        last = draft.filter(Draft::isChanged).map(Draft::unsaved).orElse(Map.of());
        getChildren().clear();
        if (last.isEmpty()) {
            page.flatMap(folder::find).ifPresent(this::offer);
        }
    }

    private void offer(DraftFolder.Kept kept) {
        var hint = new Hint(Tone.WARNING, text("draft.found", when(kept)),
                Buttons.primary(text("draft.resume"), () -> {
                    getChildren().clear();
                    draft.ifPresent(open -> open.retype(kept.typed()));
                }),
                Buttons.plain(text("draft.discard"), () -> {
                    getChildren().clear();
                    write(kept.page(), Map.of());
                }));
        hint.setId("draft");
        getChildren().setAll(hint);
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
            getChildren().clear();
            write(page.get(), typed);
        }
    }

    private void write(String name, Map<String, String> typed) {
        background.fetch(() -> {
            try {
                if (typed.isEmpty()) {
                    folder.forget(name);
                } else {
                    folder.keep(name, typed);
                }
            } catch (IOException e) {
                LOG.log(Level.WARNING, "a draft is not kept", e);
            }
            return true;
        }, _ -> { });
    }

    /// The page with the latest draft.
    Optional<Place> latest() {
        return folder.pages().stream().flatMap(name -> DraftPage.place(name).stream()).findFirst();
    }
}
