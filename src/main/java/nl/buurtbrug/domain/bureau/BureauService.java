package nl.buurtbrug.domain.bureau;

import java.util.Optional;
import nl.buurtbrug.platform.database.Database;

/// The bureau itself and its letterhead. Each method is one transaction.
public final class BureauService {

    private final Database database;

    public BureauService(Database database) {
        this.database = database;
    }

    /// None until the first questions were answered.
    public Optional<Letterhead> letterhead() {
        return database.read(session -> new BureauRepository_(session).find().map(Bureau::letterhead));
    }

    /// @param letterhead without problems
    public void change(Letterhead letterhead) {
        database.write(session -> {
            var bureaus = new BureauRepository_(session);
            bureaus.find().ifPresentOrElse(bureau -> {
                bureau.change(letterhead);
                bureaus.update(bureau);
            }, () -> bureaus.insert(new Bureau(letterhead)));
        });
    }
}
