package nl.buurtbrug.ui.organisation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import nl.buurtbrug.domain.EmailAddress;
import nl.buurtbrug.domain.WebAddress;

/// The addresses that other programs open, as far as what is kept can be opened.
final class Links {

    private Links() {
    }

    static Optional<URI> mail(String address) {
        return EmailAddress.isValid(address) ? uri("mailto", address) : Optional.empty();
    }

    static Optional<URI> web(String address) {
        return WebAddress.isValid(address) ? Optional.of(URI.create(address)) : Optional.empty();
    }

    private static Optional<URI> uri(String scheme, String part) {
        try {
            return Optional.of(new URI(scheme, part, null));
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
