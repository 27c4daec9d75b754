package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.buurtbrug.domain.setup.SampleData;
import nl.buurtbrug.domain.setup.SampleData.Amount;

/// The invented records to look around with: how many there are, bringing them in and taking them away. All screens share one.
public final class SampleRecords {

    private final SampleData samples;
    private final Frame frame;
    private final Supplier<Optional<Long>> user;
    private final ReadOnlyObjectWrapper<Amount> amount = new ReadOnlyObjectWrapper<>(Amount.NONE);
    private boolean known;

    /// @param user the staff member at the keyboard, who gets some of the partners to look after
    public SampleRecords(SampleData samples, Frame frame, Supplier<Optional<Long>> user) {
        this.samples = samples;
        this.frame = frame;
        this.user = user;
    }

    /// Looks how many there are, the first time it is asked; after that only bringing in and taking away changes it.
    public void load() {
        if (!known) {
            known = true;
            count();
        }
    }

    private void count() {
        frame.background().fetch(samples::amount, amount::set);
    }

    public void bringIn(Runnable then) {
        frame.background().run(() -> samples.load(user.get()), () -> {
            count();
            then.run();
        });
    }

    /// Takes all of them away at once, and says what became of them.
    public void remove(Runnable then) {
        frame.background().save(samples::remove, removed -> {
            frame.toasts().show(removed.kept().isEmpty()
                    ? text("samples.removed", removed.partners(), removed.people())
                    : text("samples.kept", removed.partners(), removed.people(), String.join(", ", removed.kept())));
            count();
            then.run();
        });
    }

    public ReadOnlyObjectProperty<Amount> amountProperty() {
        return amount.getReadOnlyProperty();
    }
}
