package nl.buurtbrug.app;

import static nl.buurtbrug.language.Text.text;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.VBox;
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

/// Keeps what is being typed, every second beside the screen, and offers it again over its page after the program ended suddenly; what was typed in the panel beside the pages, over the first page.
final class KeptDrafts extends VBox {

    private static final System.Logger LOG = System.getLogger(KeptDrafts.class.getName());

    /// What is typed in the panel beside the pages; the second name is for what is typed while the first still waits.
    private static final List<String> PANELS = List.of("contact-0", "contact-1");

    private final DraftFolder folder;
    private final Background background;
    private final Clock clock;
    private final Timeline everySecond = new Timeline(new KeyFrame(Duration.seconds(1), _ -> look()));
    private Optional<String> page = Optional.empty();
    private Optional<Draft> draft = Optional.empty();
    private Optional<DraftFolder.Kept> offered = Optional.empty();
    private ObservableValue<String> title = new ReadOnlyStringWrapper("");
    private Map<String, String> last = Map.of();
    private Optional<Draft> panel = Optional.empty();
    private String panelName = PANELS.getFirst();
    private Map<String, String> lastInPanel = Map.of();

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
    ///
    /// @param contact what the panel beside the pages holds
    void opened(Place place, Page opened, Draft contact) {
        look();
        panel = Optional.of(contact);
        page = DraftPage.name(place).filter(_ -> opened.draft().isPresent());
        title = opened.title();
        draft = opened.draft();
        last = draft.filter(Draft::isChanged).map(Draft::unsaved).orElse(Map.of());
        show(last.isEmpty() ? page.flatMap(folder::find) : Optional.empty());
    }

    private void show(Optional<DraftFolder.Kept> kept) {
        offered = kept;
        getChildren().removeIf(hint -> !"panel-draft".equals(hint.getId()));
        kept.map(this::offer).ifPresent(getChildren()::add);
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
        page.ifPresent(name -> write(name, title.getValue(), last));
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

    /// Keeps what is typed now, or forgets it once it is saved or discarded.
    void look() {
        page.ifPresent(this::lookAtPage);
        panel.ifPresent(this::lookAtPanel);
    }

    private void lookAtPage(String name) {
        var typed = draft.filter(Draft::isChanged).map(Draft::unsaved).orElse(Map.of());
        if (!typed.equals(last)) {
            last = typed;
            var all = new HashMap<>(offered.map(DraftFolder.Kept::typed).orElse(Map.of()));
            all.putAll(typed);
            write(name, title.getValue(), all);
        }
    }

    private void lookAtPanel(Draft contact) {
        var typed = contact.isChanged() ? contact.unsaved() : Map.<String, String>of();
        if (!typed.equals(lastInPanel)) {
            lastInPanel = typed;
            write(panelName, text("moment.log"), typed);
        }
    }

    private void write(String name, String about, Map<String, String> typed) {
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
        background.fetch(() -> latest(isThere), latest -> latest.filter(_ -> getChildren().isEmpty()).ifPresent(kept -> tell("draft-waiting", kept,
                Buttons.link(text("draft.open"), () -> DraftPage.place(kept.page()).ifPresent(navigator::goTo)))));
        background.fetch(() -> PANELS.stream().map(folder::find).flatMap(Optional::stream).findFirst(), waiting -> waiting.ifPresent(this::tellOfPanel));
    }

    private void tellOfPanel(DraftFolder.Kept kept) {
        panelName = PANELS.stream().filter(name -> !name.equals(kept.page())).findFirst().orElseThrow();
        tell("panel-draft", kept, Buttons.primary(text("draft.resume"), () -> resumePanel(kept)), Buttons.plain(text("draft.discard"), () -> forgetPanel(kept)));
    }

    /// It goes on waiting while something else is typed there.
    private void resumePanel(DraftFolder.Kept kept) {
        panel.ifPresent(contact -> {
            var busy = contact.isChanged();
            contact.retype(kept.typed());
            if (!busy) {
                look();
                forgetPanel(kept);
            }
        });
    }

    private void forgetPanel(DraftFolder.Kept kept) {
        getChildren().removeIf(hint -> "panel-draft".equals(hint.getId()));
        write(kept.page(), kept.about(), Map.of());
    }

    private void tell(String id, DraftFolder.Kept kept, ButtonBase... deeds) {
        var hint = new Hint(Tone.WARNING, text("draft.waiting", kept.about(), when(kept)), deeds);
        hint.setId(id);
        getChildren().add(hint);
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
