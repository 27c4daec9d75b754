package nl.buurtbrug.ui.organisation;

import static nl.buurtbrug.language.Text.text;

import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.contact.ContactWords;
import nl.buurtbrug.domain.contact.MomentRow;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Card;
import nl.buurtbrug.ui.common.Chips;
import nl.buurtbrug.ui.common.EmptyState;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.MomentIcon;
import nl.buurtbrug.ui.common.Texts;

/// The contact moments with a partner, the latest on top, each with what was promised in it.
final class ContactCard extends VBox {

    private final OrganisationPageViewModel page;
    private final ContactViewModel model;
    private final Label count = Chips.count("");
    private final VBox rows = new VBox();

    ContactCard(OrganisationPageViewModel page, ContactViewModel model) {
        this.page = page;
        this.model = model;
        setId("contact-card");
        var log = Buttons.link(text("moment.log"), model::log);
        log.setId("log-contact");
        getChildren().add(new Card(text("moment.title")).counting(count).with(log).containing(rows));
        page.whenRead(this::show);
    }

    private void show(OrganisationFile file) {
        var contact = file.contact();
        count.setText(Formats.number(contact.total()));
        var nodes = new ArrayList<Node>();
        if (contact.moments().isEmpty()) {
            nodes.add(EmptyState.small(text("moment.none")));
        }
        contact.moments().forEach(moment -> nodes.add(row(moment, file)));
        if (contact.total() > contact.moments().size()) {
            nodes.add(Card.row(Buttons.link(text("moment.all", contact.total()), page::showAllMoments)));
        }
        rows.getChildren().setAll(nodes);
    }

    private HBox row(MomentRow moment, OrganisationFile file) {
        var when = Formats.dayNear(moment.on(), page.services().today());
        var kind = new Label(text("moment.kindAndDay", ContactWords.of(moment.kind()), when), MomentIcon.of(moment.kind()).node());
        kind.getStyleClass().addAll("strong", "fact");
        var words = new VBox(kind);
        var about = about(moment, file);
        if (!about.isEmpty()) {
            words.getChildren().add(Texts.caption(about));
        }
        if (!moment.summary().isEmpty()) {
            words.getChildren().add(Texts.body(moment.summary()));
        }
        file.contact().promisedIn(moment).forEach(promise -> words.getChildren().add(new FollowUpRow(promise, file, model, page.services().today())));
        HBox.setHgrow(words, Priority.ALWAYS);
        var name = text("moment.kindAndDay", ContactWords.of(moment.kind()), when);
        return Card.row(words, Buttons.icon(Icon.EDIT, text("moment.changeNamed", name), () -> model.change(moment)),
                Buttons.icon(Icon.CLOSE, text("moment.removeNamed", name), () -> model.remove(moment)));
    }

    /// With whom, by whom, and how long.
    private static String about(MomentRow moment, OrganisationFile file) {
        var people = String.join(", ", file.contact().peopleAt(moment));
        var by = moment.by() == null ? "" : file.choices().staff().name(moment.by());
        return Stream.of(people.isEmpty() ? "" : text("moment.with", people), by.isEmpty() ? "" : text("moment.by", by),
                moment.minutes() == 0 ? "" : text("moment.lasted", moment.minutes())).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
