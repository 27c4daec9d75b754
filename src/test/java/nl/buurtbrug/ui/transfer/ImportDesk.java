package nl.buurtbrug.ui.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.domain.transfer.ImportService;
import nl.buurtbrug.domain.transfer.plan.ImportPlan;
import nl.buurtbrug.domain.transfer.plan.PlanRow;
import nl.buurtbrug.testing.TestFrame;
import nl.buurtbrug.testing.TestOffice;
import nl.buurtbrug.ui.common.Background;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Toasts;
import nl.buurtbrug.ui.transfer.ImportViewModel.Step;

/// The import on screen, with the real services and files that are written for it.
final class ImportDesk {

    static final String HEAD = "Naam;Soort;PC;Plaats;Tel.;Contactpers.;Nationaliteit\n";

    final TestOffice office = new TestOffice();
    final TestFrame.OneFile files = new TestFrame.OneFile();
    final Frame frame = new Frame(Background.direct(TestOffice.CLOCK), _ -> { }, new Toasts(), question -> question.answers().getFirst().then().run(), files,
            new TestFrame.KeptInMemory(), new TestFrame.Copies());
    final ImportViewModel model = new ImportViewModel(new ImportService(office.database, office.changes, TestOffice.CLOCK), office.lists, frame, () -> 0);
    private final Path folder;

    ImportDesk(Path folder) {
        this.folder = folder;
    }

    void planWithDoubts() {
        office.organisation("Buurthuis De Kajuit");
        office.organisation("Wijkvereniging Molenwijk");
        choose(HEAD + "Buurthuis De Kajuyt;sportvereniging;9990 AB;Beekerdam;0199-550777;;\nWijkvereniging Molenwyk;sportvereniging;9990 AC;Beekerdam;;;\n;sportclub;;;;;\n");
        model.goTo(Step.COLUMNS);
        model.goTo(Step.PLAN);
    }

    DoubtViewModel doubt() {
        return new DoubtViewModel(plan().candidates(model.plan().selectedProperty().get().orElseThrow()), plan().mapping());
    }

    ImportPlan plan() {
        return model.plan().planProperty().get().orElseThrow();
    }

    PlanRow row(int line) {
        return plan().row(line).orElseThrow();
    }

    int partners(String text) {
        return office.directory.partners(Query.all(PartnerSort.NAME).withText(text)).rows().size();
    }

    ImportColumn column(String name) {
        return model.columns().columns().stream().filter(column -> column.name().equals(name)).findFirst().orElseThrow();
    }

    void choose(String contents) {
        choose(write(contents, StandardCharsets.UTF_8));
    }

    void choose(Path file) {
        files.file = Optional.of(file);
        model.choose();
    }

    Path write(String contents, Charset charset) {
        try {
            return Files.writeString(folder.resolve("lijst.csv"), contents, charset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
