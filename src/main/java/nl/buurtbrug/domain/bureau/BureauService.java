package nl.buurtbrug.domain.bureau;

import java.util.Optional;
import nl.buurtbrug.platform.database.Database;
import nl.buurtbrug.platform.database.Row;

/// The bureau itself and its letterhead. Each method is one transaction.
public final class BureauService {

    private final Database database;

    public BureauService(Database database) {
        this.database = database;
    }

    /// The name of the bureau; "" until the first questions were answered.
    public String name() {
        return database.select("select name from bureau", Row::text).stream().findFirst().orElse("");
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
