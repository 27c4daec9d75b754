package nl.buurtbrug.platform.database;

import java.time.Clock;
import org.hibernate.Interceptor;
import org.hibernate.StatelessSession;

/// Notes what one transaction changes, and keeps that with it: both are there, or neither is.
///
/// The domain names its class as a service, because what is told of a change is no business of the database's.
public interface Recorder extends Interceptor {

    /// A transaction begins.
    ///
    /// @param clock tells when it is
    void begin(StatelessSession session, Clock clock);

    /// The transaction is about to be committed.
    void keep();
}
