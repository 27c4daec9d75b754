package nl.buurtbrug.domain.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.transfer.mapping.ExistingValue;
import nl.buurtbrug.domain.transfer.plan.ImportPlan;
import nl.buurtbrug.domain.transfer.plan.PlanRow;
import nl.buurtbrug.domain.transfer.plan.RowDecision;
import nl.buurtbrug.testing.TestOffice;

/// An office into which lists are imported; a list is written as its lines, with `;` between the cells.
final class ImportOffice {

    final TestOffice office = new TestOffice();
    final ImportService imports = new ImportService(office.database, office.changes, TestOffice.CLOCK);
    final long other = office.lists.createKind("overig");
    final long club = office.club();
    private final Path folder;
    private int files;

    ImportOffice(Path folder) {
        this.folder = folder;
    }

    Path file(String... lines) {
        try {
            return Files.writeString(folder.resolve("lijst" + ++files + ".csv"), String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ImportPlan plan(Path file) {
        var source = imports.open(file);
        return imports.plan(source, imports.propose(source).mapping(), Progress.UNWATCHED);
    }

    ImportPlan plan(String... lines) {
        return plan(file(lines));
    }

    /// The plan under which every column may do this to what is there.
    ImportPlan plan(ExistingValue existing, String... lines) {
        var source = imports.open(file(lines));
        var mapping = imports.propose(source).mapping();
        for (int i = 0; i < mapping.columns().size(); i++) {
            mapping = mapping.withExisting(i, existing);
        }
        return imports.plan(source, mapping, Progress.UNWATCHED);
    }

    ImportResult.Done run(String... lines) {
        return run(plan(lines));
    }

    ImportResult.Done run(ImportPlan plan) {
        return (ImportResult.Done) imports.run(plan, 0, Progress.UNWATCHED);
    }

    static List<RowDecision> decisions(ImportPlan plan) {
        return plan.rows().stream().map(PlanRow::decision).toList();
    }
}
