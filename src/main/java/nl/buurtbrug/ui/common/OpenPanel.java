package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The panel that is open beside a page, if any; what is typed in it is not lost by a click.
///
/// @param <P> the kinds of panel there are
public final class OpenPanel<P extends Draft> implements Draft {

    private final Toasts toasts;
    private final ReadOnlyObjectWrapper<Optional<P>> panel = new ReadOnlyObjectWrapper<>(Optional.empty());

    public OpenPanel(Toasts toasts) {
        this.toasts = toasts;
    }

    /// Opens a panel, unless another one holds something that is not saved.
    public void open(P next) {
        if (isChanged()) {
            toasts.show(text("panel.busy"));
        } else {
            panel.set(Optional.of(next));
        }
    }

    /// Closes the panel; what was typed can be had back from the toast.
    public void cancel() {
        panel.get().filter(Draft::isChanged).ifPresent(typed -> toasts.offer(text("leave.dropped"), () -> putBack(typed)));
        discard();
    }

    private void putBack(P typed) {
        if (isChanged()) {
            toasts.offer(text("panel.busy"), () -> putBack(typed));
        } else {
            open(typed);
        }
    }

    /// Saves what is typed and closes the panel.
    public void save() {
        save(() -> { });
    }

    @Override
    public boolean isChanged() {
        return panel.get().filter(Draft::isChanged).isPresent();
    }

    @Override
    public void save(Runnable whenSaved) {
        panel.get().ifPresent(open -> open.save(() -> {
            discard();
            whenSaved.run();
        }));
    }

    @Override
    public void discard() {
        panel.set(Optional.empty());
    }

    public ReadOnlyObjectProperty<Optional<P>> openProperty() {
        return panel.getReadOnlyProperty();
    }
}
