package nl.buurtbrug.ui.report;

import static nl.buurtbrug.language.Text.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.buurtbrug.domain.extra.ExtraFieldSummary;
import nl.buurtbrug.domain.extra.ExtraFields;
import nl.buurtbrug.domain.report.DossierPart;
import nl.buurtbrug.domain.report.LabelKind;
import nl.buurtbrug.domain.report.PartnerColumn;
import nl.buurtbrug.domain.report.PersonColumn;
import nl.buurtbrug.domain.report.Report;
import nl.buurtbrug.ui.common.Texts;

/// What comes on a report: boxes to tick, and for labels the sheet they are on.
final class ReportOptions extends VBox {

    private final ObjectProperty<Report> report;

    /// @param extras the extra fields that may come on a list
    ReportOptions(ObjectProperty<Report> report, ObservableList<ExtraFieldSummary> extras) {
        this.report = report;
        getStyleClass().add("print-choices");
        switch (report.get()) {
            case Report.PartnerList list -> {
                heading();
                boxes(List.of(PartnerColumn.values()), list.columns(), PartnerColumn::title, this::partnerColumns);
                extras.subscribe(() -> boxes(ids(extras), list.extras(), id -> name(extras, id), this::partnerExtras));
            }
            case Report.PersonList list -> {
                heading();
                boxes(List.of(PersonColumn.values()), list.columns(), PersonColumn::title, this::personColumns);
                extras.subscribe(() -> boxes(ids(extras), list.extras(), id -> name(extras, id), this::personExtras));
            }
            case Report.Dossiers dossiers -> dossiers(dossiers);
            case Report.Labels labels -> {
                heading();
                labels(labels);
            }
            case Report.Reach reach -> forOutside(out -> new Report.Reach(reach.from(), reach.to(), out));
            case Report.Activity activity -> forOutside(out -> new Report.Activity(activity.id(), out));
            case Report.Attendance _, Report.Quiet _ -> { }
        }
    }

    private void heading() {
        getChildren().add(Texts.heading(text("print.what")));
    }

    /// What stays inside can't be chosen for a paper that goes out.
    private void dossiers(Report.Dossiers first) {
        var out = forOutside(outgoing -> ((Report.Dossiers) report.get()).goingOut(outgoing));
        heading();
        var before = getChildren().size();
        var parts = List.of(DossierPart.values());
        boxes(parts, first.parts(), DossierPart::title, chosen -> report.set(new Report.Dossiers(first.selection(), chosen, report.get().outgoing())));
        for (var i = 0; i < parts.size(); i++) {
            if (!parts.get(i).mayGoOut()) {
                getChildren().get(before + i).disableProperty().bind(out.selectedProperty());
            }
        }
    }

    private CheckBox forOutside(Function<Boolean, Report> changed) {
        var box = box(text("print.forOutside"));
        box.setId("for-outside");
        box.setSelected(report.get().outgoing());
        box.setOnAction(_ -> report.set(changed.apply(box.isSelected())));
        getChildren().add(box);
        return box;
    }

    private void partnerColumns(Set<PartnerColumn> columns) {
        if (report.get() instanceof Report.PartnerList(var selection, _, var extras)) {
            report.set(new Report.PartnerList(selection, columns, extras));
        }
    }

    private void partnerExtras(Set<Long> extras) {
        if (report.get() instanceof Report.PartnerList(var selection, var columns, _)) {
            report.set(new Report.PartnerList(selection, columns, extras));
        }
    }

    private void personColumns(Set<PersonColumn> columns) {
        if (report.get() instanceof Report.PersonList(var selection, _, var extras)) {
            report.set(new Report.PersonList(selection, columns, extras));
        }
    }

    private void personExtras(Set<Long> extras) {
        if (report.get() instanceof Report.PersonList(var selection, var columns, _)) {
            report.set(new Report.PersonList(selection, columns, extras));
        }
    }

    private static List<Long> ids(List<ExtraFieldSummary> extras) {
        return extras.stream().map(ExtraFieldSummary::id).toList();
    }

    private static String name(List<ExtraFieldSummary> extras, long id) {
        return new ExtraFields(extras).field(id).map(ExtraFieldSummary::name).orElse("");
    }

    private <E> void boxes(List<E> choices, Set<E> first, Function<E, String> words, Consumer<Set<E>> change) {
        var chosen = new HashSet<>(first);
        for (var choice : choices) {
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
