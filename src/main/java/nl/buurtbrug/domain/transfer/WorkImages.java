package nl.buurtbrug.domain.transfer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.buurtbrug.domain.contact.Moment;
import tools.jackson.databind.json.JsonMapper;

/// What an activity, something of it or a contact moment held before and after an import, as text for the database.
final class WorkImages {

    private static final JsonMapper JSON = JsonMapper.shared();

    private WorkImages() {
    }

    /// A record of an activity.
    ///
    /// @param activity its id
    /// @param record   the record as JSON
    private record OfActivity(long activity, String record) {
    }

    static String of(long activity, Object record) {
        return Images.fitting(JSON.writeValueAsString(new OfActivity(activity, JSON.writeValueAsString(record))));
    }

    static long activity(String image) {
        return JSON.readValue(Images.plain(image), OfActivity.class).activity();
    }

    static <T> T record(String image, Class<T> type) {
        return JSON.readValue(JSON.readValue(Images.plain(image), OfActivity.class).record(), type);
    }

    /// What was said is personal: it is enough to see whether it is still the same.
    static String mark(Moment moment) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(said(moment).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The people and partners in the order of their numbers.
    private static String said(Moment moment) {
        var details = moment.details();
        return String.join("|", details.on().toString(), details.at().toString(), details.kind().name(), String.valueOf(details.minutes()), details.summary(), details.by().toString(),
                details.people().stream().sorted().toList().toString(), details.organisations().stream().sorted().toList().toString());
    }

    /// What a moment held before; it goes when somebody in it is removed for good.
    static String before(Moment moment) {
        return Images.fitting(JSON.writeValueAsString(moment));
    }

    static Moment moment(String image) {
        return JSON.readValue(Images.plain(image), Moment.class);
    }
}
