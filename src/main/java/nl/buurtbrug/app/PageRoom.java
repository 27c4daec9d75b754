package nl.buurtbrug.app;

import java.util.Optional;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.buurtbrug.ui.common.Draft;
import nl.buurtbrug.ui.common.Page;
import nl.buurtbrug.ui.common.PanelRoom;
import nl.buurtbrug.ui.contact.ContactScreens;

/// The present page, with the panel in which contact is logged beside it and what is asked above it.
final class PageRoom extends BorderPane {

    private final LeaveQuestion question;
    private final VBox above;
    private final StackPane page = new StackPane();
    private final PanelRoom room = new PanelRoom(page);

    /// @param stay what happens when the user does not leave after all
    PageRoom(Runnable stay) {
        question = new LeaveQuestion(stay);
        above = new VBox(question);
        getStyleClass().add("content");
        setTop(above);
        setCenter(room);
    }

    /// From now on what is typed is kept beside the screen.
    void keeping(KeptDrafts kept) {
        above.getChildren().setAll(kept, question);
    }

    void follow(ContactScreens contacts) {
        contacts.follow(room::show);
    }

    void show(Page shown) {
        question.close();
        page.getChildren().setAll(shown.content());
    }

    /// Runs what leaves a page, after asking about what is not saved on it, and in the panel where that would hide the next page.
    void leaving(Page left, ContactScreens contacts, Runnable leave) {
        left.leave();
        asking(left.draft(), () -> asking(Optional.of(contacts.draft()).filter(_ -> room.isNarrow()), leave));
    }

    /// Runs what closes the window, after asking about what is not saved on a page and beside it.
    void closing(Page left, ContactScreens contacts, Runnable close) {
        leaving(left, contacts, () -> asking(Optional.of(contacts.draft()), close));
    }

    private void asking(Optional<Draft> held, Runnable then) {
        held.filter(Draft::isChanged).ifPresentOrElse(draft -> question.ask(draft, then), then);
    }

    /// What is saved where the keyboard is.
    Optional<Draft> draft(Page shown, ContactScreens contacts) {
        return room.isPanelFocused() ? Optional.of(contacts.draft()) : shown.draft();
    }

    void focusPanel() {
        room.focusPanel();
    }

    /// Whether there is a panel that has not the focus.
    boolean hasAnotherPart() {
        return room.hasPanel() && !room.isPanelFocused();
    }
}
