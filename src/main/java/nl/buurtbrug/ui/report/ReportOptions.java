package nl.buurtbrug.ui.report;

import static nl.buurtbrug.language.Text.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.buurtbrug.domain.report.DossierPart;
import nl.buurtbrug.domain.report.LabelKind;
import nl.buurtbrug.domain.report.PartnerColumn;
import nl.buurtbrug.domain.report.PersonColumn;
import nl.buurtbrug.domain.report.Report;
import nl.buurtbrug.ui.common.Texts;

/// What comes on a report: boxes to tick, and for labels the sheet they are on.
final class ReportOptions extends VBox {

    private final ObjectProperty<Report> report;

    ReportOptions(ObjectProperty<Report> report) {
        this.report = report;
        getStyleClass().add("print-choices");
        getChildren().add(Texts.heading(text("print.what")));
        switch (report.get()) {
            case Report.PartnerList list -> boxes(PartnerColumn.class, list.columns(), PartnerColumn::title,
                    columns -> report.set(new Report.PartnerList(list.selection(), columns)));
            case Report.PersonList list -> boxes(PersonColumn.class, list.columns(), PersonColumn::title,
                    columns -> report.set(new Report.PersonList(list.selection(), columns)));
            case Report.Dossiers dossiers -> boxes(DossierPart.class, dossiers.parts(), DossierPart::title,
                    parts -> report.set(new Report.Dossiers(dossiers.selection(), parts)));
            case Report.Labels labels -> labels(labels);
        }
    }

    private <E extends Enum<E>> void boxes(Class<E> kind, Set<E> first, Function<E, String> words, Consumer<Set<E>> change) {
        var chosen = EnumSet.noneOf(kind);
        chosen.addAll(first);
        for (var choice : kind.getEnumConstants()) {
            var box = box(words.apply(choice));
            box.setSelected(chosen.contains(choice));
            box.setOnAction(_ -> {
                if (box.isSelected()) {
                    chosen.add(choice);
                } else {
                    chosen.remove(choice);
                }
                change.accept(Set.copyOf(chosen));
            });
            getChildren().add(box);
        }
    }

    private static CheckBox box(String words) {
        var box = new CheckBox(words);
        box.setWrapText(true);
        return box;
    }

    private void labels(Report.Labels first) {
        var attention = box(text("print.attention"));
        attention.setSelected(first.attention());
        var kind = new ChoiceBox<LabelKind>();
        kind.getItems().setAll(List.of(LabelKind.values()));
        kind.setConverter(words());
        kind.setValue(first.kind());
        kind.setMaxWidth(Double.MAX_VALUE);
        var start = new Spinner<Integer>(1, first.kind().labels(), first.alreadyUsed() + 1);
        start.setEditable(true);
        Runnable change = () -> report.set(new Report.Labels(first.selection(), kind.getValue(),
                Math.min(start.getValue(), kind.getValue().labels()) - 1, attention.isSelected()));
        attention.setOnAction(_ -> change.run());
        kind.setOnAction(_ -> change.run());
        start.valueProperty().subscribe((_, _) -> change.run());
        getChildren().addAll(attention, label(text("print.labelSheet"), kind), kind, label(text("print.startAt"), start), start,
                Texts.caption(text("print.startAtHelp")));
    }

    private static Label label(String words, Control control) {
        var label = Texts.styled(words, "field-label");
        label.setLabelFor(control);
        control.setAccessibleText(words);
        return label;
    }

    private static StringConverter<LabelKind> words() {
        return new StringConverter<>() {
            @Override
            public String toString(LabelKind kind) {
                return kind == null ? "" : kind.words();
            }

            @Override
            public LabelKind fromString(String words) {
                throw new UnsupportedOperationException("Nothing is typed here");
            }
        };
    }
}
