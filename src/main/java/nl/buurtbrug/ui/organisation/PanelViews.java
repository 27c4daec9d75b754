package nl.buurtbrug.ui.organisation;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import nl.buurtbrug.ui.common.Background;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.FollowUpForm;
import nl.buurtbrug.ui.common.Form;
import nl.buurtbrug.ui.common.RecordChoice;
import nl.buurtbrug.ui.common.SidePanel;
import nl.buurtbrug.ui.common.Suggestions;
import nl.buurtbrug.ui.common.Texts;

/// Makes the side panel of each [Panel]. Ctrl+Enter saves, Esc closes.
final class PanelViews {

    /// What is offered while one types in a panel.
    record Offers(
            Function<String, List<RecordChoice>> people,
            Function<String, List<RecordChoice>> partners,
            Function<String, List<String>> roles,
            Function<String, List<String>> tags) {
    }

    private final Clock clock;
    private final Background background;
    private final Offers offers;

    PanelViews(Clock clock, Background background, Offers offers) {
        this.clock = clock;
        this.background = background;
        this.offers = offers;
    }

    SidePanel of(Panel panel, Runnable save, Runnable close) {
        return switch (panel) {
            case PhasePanelViewModel phase -> frame(phase, new PhasePanelView(phase, clock), save, close);
            case FollowUpPanel followUp -> frame(followUp, new FollowUpForm(followUp.draft(), clock), save, close);
            case AccessPanelViewModel access -> frame(access, new AccessPanelView(access), save, close);
            case RolePanelViewModel role -> frame(role, new RolePanelView(role, clock, this), save, close);
            case MovedOnViewModel leaving -> frame(leaving, new MovedOnView(leaving, clock, this), save, close);
            case TagPanelViewModel tag -> tagPanel(tag, save, close);
        };
    }

    private SidePanel frame(Panel panel, VBox body, Runnable save, Runnable close) {
        return new SidePanel(panel.title(), close, body, Buttons.primary(text("action.save"), save),
                Buttons.plain(text("action.cancel"), close), Texts.gap(), Buttons.key("Ctrl+Enter")).savedBy(save);
    }

    private SidePanel tagPanel(TagPanelViewModel tag, Runnable save, Runnable close) {
        var form = new Form();
        var name = form.add("tags.name", new TextField());
        name.textProperty().bindBidirectional(tag.nameProperty());
        suggest(name, offers.tags());
        tag.problems().subscribe(() -> form.show(tag.problems()));
        return new SidePanel(tag.title(), close, new VBox(form, Texts.caption(text("tags.help"))), Buttons.primary(text("tags.add"), save),
                Buttons.plain(text("tags.takeOff"), () -> tag.remove(close)), Buttons.plain(text("action.cancel"), close)).savedBy(save);
    }

    /// Offers words under a field while one types.
    void suggest(TextField field, Function<String, List<String>> words) {
        Suggestions.under(field, background, words, word -> new RecordChoice(0, word, ""), field::setText);
    }

    Background background() {
        return background;
    }

    Offers offers() {
        return offers;
    }
}
