package nl.buurtbrug.app.command;

import nl.buurtbrug.domain.transfer.file.TextFormat;
import picocli.CommandLine.TypeConversionException;

/// An encoding as it was asked for, also by a name that other programs use.
///
/// @param name the IANA name
record Encoding(String name) {

    static Encoding of(String text) {
        return new Encoding(TextFormat.encodingNamed(text).orElseThrow(() -> new TypeConversionException(text)));
    }
}
