package nl.buurtbrug.ui.person;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.person.PersonWords;
import nl.buurtbrug.domain.person.PreferredChannel;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Badge;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Card;
import nl.buurtbrug.ui.common.Chips;
import nl.buurtbrug.ui.common.EmptyState;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.SectionCard;
import nl.buurtbrug.ui.common.Texts;
import nl.buurtbrug.ui.common.Tone;
import nl.buurtbrug.ui.person.PersonDraft.Section;
import nl.buurtbrug.ui.person.PersonViewModel.Shown;

/// The cards of a person that are edited where they stand: how to reach them, the note, and why the data are kept.
final class PersonSections {

    private final PersonViewModel model;
    private final PersonForms forms;
    private final VBox reach = Card.body();
    private final VBox note = Card.body();
    private final VBox privacy = Card.body();

    PersonSections(PersonViewModel model, Clock clock) {
        this.model = model;
        forms = new PersonForms(model.editing().draft(), model.editing().doubles(), clock);
        model.shownProperty().subscribe(shown -> shown.ifPresent(this::show));
    }

    SectionCard details() {
        return card(text("person.section.details"), Section.DETAILS, reach);
    }

    SectionCard note() {
        return card(text("person.note"), Section.NOTE, note);
    }

    SectionCard privacy() {
        return card(text("person.section.privacy"), Section.PRIVACY, privacy);
    }

    private SectionCard card(String title, Section section, Node reading) {
        var editing = model.editing().sectionProperty().map(open -> open.filter(section::equals).isPresent());
        return new SectionCard(title, editing, reading, () -> form(section), new SectionCard.Actions(() -> model.editing().edit(section), model::save, model.editing()::cancel));
    }

    private Node form(Section section) {
        var form = forms.of(section);
        ListChangeListener<Problem> shows = _ -> forms.show(form, model.editing().problems());
        model.editing().problems().addListener(new WeakListChangeListener<>(shows));
        form.getProperties().put(Problem.class, shows);
        return form;
    }

    private void show(Shown shown) {
        var details = shown.details();
        reach.getChildren().clear();
        if (details.doNotCall()) {
            reach.getChildren().add(Chips.badge(new Badge(Icon.NOT_ALLOWED, text("person.doNotCall"), Tone.WARNING)));
        }
        details.phones().forEach(phone -> reach.getChildren().add(phone(phone)));
        if (details.doNotMail()) {
            reach.getChildren().add(Chips.badge(new Badge(Icon.NOT_ALLOWED, text("person.doNotMail"), Tone.WARNING)));
        }
        details.emails().forEach(email -> reach.getChildren().add(email(email)));
        if (details.phones().isEmpty() && details.emails().isEmpty()) {
            reach.getChildren().add(EmptyState.small(text("person.noReach")));
        }
        if (details.preferredChannel() != PreferredChannel.NO_PREFERENCE) {
            reach.getChildren().add(Texts.fact(Icon.HINT, text("person.prefers", PersonWords.of(details.preferredChannel()))));
        }
        if (!details.bestTime().isEmpty()) {
            reach.getChildren().add(Texts.fact(Icon.TIME, text("person.callAt", details.bestTime())));
        }
        note.getChildren().setAll(details.note().isEmpty() ? Texts.caption(text("person.noteHelp")) : Texts.body(details.note()));
        showPrivacy(shown);
    }

    private void showPrivacy(Shown shown) {
        privacy.getChildren().setAll(
                fact(text("person.legalBasis"), PersonWords.of(shown.details().legalBasis())),
                fact(text("person.keepUntil"), shown.details().keepUntil().map(Formats::date).orElseGet(() -> text("person.keepUntil.none"))),
                fact(text("person.source"), words(shown.origin())));
    }

    private static String words(Origin origin) {
        if (origin.sample()) {
            return text("person.source.invented");
        }
        return origin.source().isEmpty() ? text("person.source.typed") : origin.source();
    }

    private static Node fact(String name, String words) {
        var fact = new VBox(Texts.caption(name), Texts.body(words));
        fact.getStyleClass().add("named-fact");
        return fact;
    }

    private Node phone(String number) {
        var words = Texts.styled(number, "phone-large");
        return line(words, Icon.PHONE, Buttons.icon(Icon.COPY, text("person.copyPhone", number), () -> model.copy(number)));
    }

    private Node email(String address) {
        var link = Buttons.link(address, () -> model.mail(address));
        link.setAccessibleText(text("person.mailTo", address));
        return line(link, Icon.EMAIL, Buttons.icon(Icon.COPY, text("person.copyEmail", address), () -> model.copy(address)));
    }

    private static Node line(Node words, Icon icon, Node button) {
        var line = new HBox(icon.node(), words, button);
        line.getStyleClass().add("reach-line");
        return line;
    }
}
