package nl.buurtbrug.ui.transfer;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import nl.buurtbrug.domain.transfer.plan.FieldChange;
import nl.buurtbrug.domain.transfer.plan.PlanRow;
import nl.buurtbrug.domain.transfer.row.Remark;
import nl.buurtbrug.ui.common.Texts;

/// What is special about a row of a plan, in one line or in full: old struck through, new in bold.
final class RowDetail {

    private RowDetail() {
    }

    static Node line(PlanViewModel model, PlanRow row, Node mend) {
        return switch (row.decision()) {
            case NEW -> Texts.muted(newWords(row));
            case CHANGED -> changed(row);
            case SAME -> Texts.muted(row.reasons().isEmpty() ? text("wizard.row.same") : reasons(row));
            case DOUBTFUL -> row.isSkipped() ? Texts.muted(text("wizard.row.skipped")) : new Label(model.likeliest(row).map(name -> likeness(row, name)).orElse(reasons(row)));
            case REFUSED -> refused(row, mend);
        };
    }

    /// The same in words alone, with every change.
    static String words(PlanViewModel model, PlanRow row) {
        return switch (row.decision()) {
            case NEW -> newWords(row);
            case CHANGED -> Stream.concat(row.changes().stream().map(RowDetail::words), row.reasons().stream().map(Remark::text)).collect(Collectors.joining(" · "));
            case SAME -> row.reasons().isEmpty() ? text("wizard.row.same") : reasons(row);
            case DOUBTFUL -> row.isSkipped() ? text("wizard.row.skipped") : model.likeliest(row).map(name -> likeness(row, name)).orElse(reasons(row));
            case REFUSED -> reasons(row);
        };
    }

    private static String words(FieldChange change) {
        return text("wizard.row.change", change.name(), value(change, change.before()), value(change, change.after()));
    }

    private static String value(FieldChange change, String value) {
        return value.isEmpty() ? text("wizard.empty") : FieldValues.words(change.field(), value);
    }

    /// A row is named by its organisation, so who is in doubt is named when it is the person.
    private static String likeness(PlanRow row, String name) {
        if (!row.doubtedName().isEmpty()) {
            return text("wizard.row.personLike", row.doubtedName(), name);
        }
        return row.isDoubtAboutPerson() && !row.organisation().isEmpty() ? text("wizard.row.personLike", row.person(), name) : text("wizard.row.like", name);
    }

    private static HBox refused(PlanRow row, Node mend) {
        var reason = Texts.styled(reasons(row), "danger");
        var line = new HBox(reason, mend);
        line.getStyleClass().add("change");
        return line;
    }

    private static HBox changed(PlanRow row) {
        if (row.changes().isEmpty()) {
            return new HBox(Texts.muted(reasons(row)));
        }
        var telling = row.changes().stream().filter(change -> !change.before().isEmpty()).findFirst().orElse(row.changes().getFirst());
        var line = change(telling);
        if (row.changes().size() > 1) {
            line.getChildren().add(whole(Texts.muted(text("wizard.row.more", row.changes().size() - 1))));
        }
        return line;
    }

    /// "Telefoon: (leeg) → 0199-55 04 17"
    static HBox change(FieldChange change) {
        var before = new Label(value(change, change.before()));
        before.getStyleClass().add("struck");
        var after = new Label(value(change, change.after()));
        after.getStyleClass().add("strong");
        var line = new HBox(whole(new Label(text("wizard.row.field", change.name()))), change.before().isEmpty() ? whole(before) : before,
                whole(new Label("→")), after);
        line.getStyleClass().add("change");
        return line;
    }

    private static Label whole(Label label) {
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    private static String newWords(PlanRow row) {
        var who = row.organisation().isEmpty() ? Stream.of(row.detail()) : Stream.of(row.person(), row.detail());
        var remarks = row.reasons().stream().map(Remark::text);
        return Stream.concat(Stream.of(who.filter(words -> !words.isEmpty()).collect(Collectors.joining(", "))), remarks).filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    static String reasons(PlanRow row) {
        return words(row.reasons());
    }

    private static String words(List<Remark> remarks) {
        return remarks.stream().map(Remark::text).collect(Collectors.joining(" "));
    }
}
