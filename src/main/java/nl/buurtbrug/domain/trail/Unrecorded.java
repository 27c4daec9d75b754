package nl.buurtbrug.domain.trail;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/// An entity whose changes have no history.
@Retention(RUNTIME)
@Target(TYPE)
public @interface Unrecorded {

    /// Why not.
    String value();
}
