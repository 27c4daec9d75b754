package nl.buurtbrug.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import nl.buurtbrug.app.Services;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.setup.FirstAnswers;
import nl.buurtbrug.platform.database.CannotOpen;
import nl.buurtbrug.platform.database.DataFolder;
import nl.buurtbrug.platform.settings.Account;

/// A data folder of a bureau with one partner and a back-up; made once a run, copied to where a test wants it.
public final class SmallOffice {

    private static final class Shared {

        private static final Path FOLDER = make();

        private static Path make() {
            try {
                var folder = new DataFolder(Files.createTempDirectory("buurtbrug-office").resolve("data"));
                try (var database = folder.open()) {
                    var services = Services.on(database, Clock.systemDefaultZone());
                    services.setup().begin(new FirstAnswers("Bureau Gelijk", "Marieke Vos"), Account.name());
                    addPartner(services, "De Meerkoeten");
                    services.backups().makeAtClose();
                }
                return folder.path();
            } catch (IOException | CannotOpen e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private SmallOffice() {
    }

    public static DataFolder in(Path place) throws IOException {
        try (var files = Files.walk(Shared.FOLDER)) {
            for (var file : files.toList()) {
                var target = place.resolve(Shared.FOLDER.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return new DataFolder(place);
    }

    public static long addPartner(Services services, String name) {
        var kind = services.organisationLists().kinds().getFirst().id();
        return services.organisations().create(OrganisationDetails.EMPTY.withName(name).withKind(kind), Origin.TYPED);
    }
}
