package nl.buurtbrug.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/// A clock that tests put on.
public final class TestClock extends Clock {

    private LocalDateTime now;

    public TestClock(LocalDateTime now) {
        this.now = now;
    }

    public void set(LocalDateTime later) {
        now = later;
    }

    @Override
    public ZoneId getZone() {
        return TestOffice.CLOCK.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("stays in " + getZone());
    }

    @Override
    public Instant instant() {
        return now.atZone(getZone()).toInstant();
    }
}
