package nl.buurtbrug.ui.person;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import nl.buurtbrug.domain.directory.PersonSummary;
import nl.buurtbrug.domain.transfer.VCards;
import nl.buurtbrug.ui.common.FileKind;
import nl.buurtbrug.ui.common.FileSaving;
import nl.buurtbrug.ui.common.Frame;

/// Saves people as vCards in a file that is chosen first.
record CardSaving(PersonScreens.Services services, Frame frame) {

    void save(List<PersonSummary> people, String fileName) {
        new FileSaving(frame).save(text("people.vcardsSaved", people.size()), fileName, new FileKind(text("people.vcardKind"), "*.vcf"),
                (file, _) -> new VCards(services.directory(), services.people()).write(file, people));
    }
}
