package nl.buurtbrug.domain.transfer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nl.buurtbrug.domain.extra.ExtraValues;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.domain.person.PersonDetails;
import tools.jackson.databind.json.JsonMapper;

/// What a record held before an import changed it, as text for the database: JSON, pressed together where it would not fit.
final class Images {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PRESSED = "gz:";

    private Images() {
    }

    /// What came with a new organisation: its first phase and its tags.
    record Belongings(long phase, List<Long> tags) {
    }

    static String of(OrganisationDetails details) {
        return fitting(JSON.writeValueAsString(details));
    }

    static String of(PersonDetails details) {
        return fitting(JSON.writeValueAsString(details));
    }

    /// Written by hand: there is one for each new organisation.
    static String of(Belongings belongings) {
        return "{\"phase\":" + belongings.phase() + ",\"tags\":" + belongings.tags() + "}";
    }

    static String of(AffiliationDetails role) {
        return JSON.writeValueAsString(role);
    }

    static String of(ExtraValues values) {
        return fitting(JSON.writeValueAsString(values));
    }

    static ExtraValues extras(String image) {
        return JSON.readValue(plain(image), ExtraValues.class);
    }

    static OrganisationDetails organisation(String image) {
        return JSON.readValue(plain(image), OrganisationDetails.class);
    }

    static PersonDetails person(String image) {
        return JSON.readValue(plain(image), PersonDetails.class);
    }

    static Belongings belongings(String image) {
        return JSON.readValue(image, Belongings.class);
    }

    static AffiliationDetails role(String image) {
        return JSON.readValue(image, AffiliationDetails.class);
    }

    static String fitting(String json) {
        return json.length() <= ImportRow.IMAGE_LENGTH ? json : PRESSED + Base64.getEncoder().encodeToString(pressed(json));
    }

    private static byte[] pressed(String json) {
        var bytes = new ByteArrayOutputStream();
        try (var press = new GZIPOutputStream(bytes)) {
            press.write(json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static String plain(String image) {
        if (!image.startsWith(PRESSED)) {
            return image;
        }
        var bytes = Base64.getDecoder().decode(image.substring(PRESSED.length()));
        try (var press = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(press.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
