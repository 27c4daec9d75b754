package nl.buurtbrug.domain.activity;

import java.time.LocalDate;
import java.util.Optional;

/// What stays inside the bureau about an activity: nothing that goes out is made from it.
///
/// @param aim          what the bureau wants to bring about
/// @param agreedAnswer what all partners say when somebody asks for the aim
/// @param triedOn      when the invitation was tried out in the neighbourhood
/// @param triedWith    on whom, without names of residents
public record InternalSide(String aim, String agreedAnswer, Optional<LocalDate> triedOn, String triedWith) {

    public static final InternalSide EMPTY = new InternalSide("", "", Optional.empty(), "");

    public InternalSide {
        aim = aim.strip();
        agreedAnswer = agreedAnswer.strip();
        triedWith = triedWith.strip();
    }
}
