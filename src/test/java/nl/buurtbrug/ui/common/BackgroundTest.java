package nl.buurtbrug.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackgroundTest {

    private final Background background = Background.direct(Clock.fixed(Instant.parse("2026-11-23T13:32:00Z"), ZoneId.of("Europe/Amsterdam")));
    private final List<String> happened = new ArrayList<>();

    @Test
    void keepingSomethingIsRememberedWithItsTime() {
        background.run(() -> { }, () -> { });

        assertThat(background.savedAtProperty().get()).isEqualTo(LocalTime.of(14, 32));
    }

    @Test
    void askingSomethingIsNotSaving() {
        background.fetch(() -> 1, _ -> { });

        assertThat(background.savedAtProperty().get()).isNull();
    }

    @Test
    void workingSomethingOutDoesNotKeepQuestionsWaiting() {
        var asked = new ArrayDeque<Runnable>();
        var working = new ArrayDeque<Runnable>();
        var two = new Background(asked::add, working::add, Runnable::run, _ -> happened.add("told"), Clock.systemUTC());

        two.workOut(() -> "plan", happened::add, () -> happened.add("stopped"));
        two.workOut(() -> {
            throw new IllegalStateException();
        }, _ -> happened.add("done"), () -> happened.add("stopped"));

        assertThat(asked).isEmpty();
        assertThat(two.busy().get()).isTrue();
        working.forEach(Runnable::run);
        assertThat(happened).containsExactly("plan", "stopped", "told");
        assertThat(two.busy().get()).isFalse();
    }

    @Test
    void aLongJobShowsHowFarItIsWhileItRuns() {
        background.start("Importeren", progress -> {
            progress.step(62, 100);
            return background.jobs().getFirst().fractionProperty().get();
        }, fraction -> happened.add("done at " + fraction), () -> happened.add("stopped"));

        assertThat(happened).containsExactly("done at 0.62");
        assertThat(background.jobs()).isEmpty();
    }

    @Test
    void aCancelledJobStopsAtItsNextStepAndHasNoResult() {
        background.start("Importeren", progress -> {
            background.jobs().getFirst().cancel();
            progress.step(1, 2);
            return happened.add("went on");
        }, _ -> happened.add("done"), () -> happened.add("stopped"));

        assertThat(happened).containsExactly("stopped");
    }

    @Test
    void whatFailedAheadIsToldAsItself() {
        var failure = new IllegalArgumentException("the back-up failed");
        var background = Background.direct();
        var ahead = background.ahead(() -> {
            throw failure;
        });

        assertThatThrownBy(() -> background.fetch(ahead::join, _ -> { })).hasCause(failure);
    }
}
