package nl.buurtbrug.ui.transfer;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.transfer.column.ListSubject;
import nl.buurtbrug.domain.transfer.file.SheetFormat.Sheet;
import nl.buurtbrug.domain.transfer.file.SheetFormat;
import nl.buurtbrug.domain.transfer.file.TextFormat;
import nl.buurtbrug.ui.common.IdField;

/// How the file is written, each part changeable; the preview follows.
final class FormatBar extends FlowPane {

    private final FileViewModel model;
    private final ChoiceBox<ListSubject> subject;
    private final ChoiceBox<Sheet> sheet;
    private final ChoiceBox<String> encoding;
    private final ChoiceBox<Character> separator;
    private final ChoiceBox<Character> quote;
    private final ChoiceBox<Integer> header;
    private final ChoiceBox<Integer> footer;
    private final VBox about;
    private final VBox inSheet;
    private final List<VBox> inText;
    private final List<VBox> anyway;
    private boolean showing;

    FormatBar(FileViewModel model) {
        this.model = model;
        getStyleClass().add("format-bar");
        subject = choice("subject", FormatWords::subject, model::subject);
        sheet = choice("sheet", FormatWords::sheet, chosen -> model.sheet(chosen.name()));
        encoding = choice("encoding", FormatWords::encoding, model::encoding);
        separator = choice("separator", FormatWords::separator, model::separator);
        quote = choice("quote", FormatWords::quote, model::quote);
        header = choice("header", FormatWords::header, model::headerLine);
        footer = choice("footer", FormatWords::footer, model::footerLine);
        about = labelled("wizard.subject", subject);
        inSheet = labelled("wizard.sheet", sheet);
        inText = List.of(labelled("wizard.encoding", encoding), labelled("wizard.separator", separator), labelled("wizard.quote", quote));
        anyway = List.of(labelled("wizard.header", header), labelled("wizard.footer", footer));
        model.subjectProperty().subscribe(this::showSubject);
    }

    /// Shows how a file is read, without reading it again.
    void show(OpenedFile file) {
        showSubject(model.subjectProperty().get());
        showing = true;
        switch (file.format()) {
            case TextFormat text -> show(text);
            case SheetFormat workbook -> show(workbook);
        }
        show(header, file.headerLines(), file.format().headerLine());
        show(footer, file.footerLines(), file.format().footerLine());
        showing = false;
    }

    private void showSubject(ListSubject proposed) {
        showing = true;
        show(subject, List.of(ListSubject.values()), proposed);
        showing = false;
    }

    private void show(TextFormat format) {
        getChildren().setAll(about);
        getChildren().addAll(inText);
        getChildren().addAll(anyway);
        show(encoding, TextFormat.encodings(), format.encoding());
        show(separator, TextFormat.separators(), format.separator());
        show(quote, TextFormat.quotes(), format.quote());
    }

    private void show(SheetFormat format) {
        getChildren().setAll(about, inSheet);
        getChildren().addAll(anyway);
        show(sheet, format.sheets(), format.sheets().stream().filter(each -> each.name().equals(format.sheet())).findFirst().orElseThrow());
    }

    private static <T> void show(ChoiceBox<T> box, List<T> choices, T chosen) {
        if (!box.getItems().equals(choices)) {
            box.getItems().setAll(choices);
        }
        if (!box.getItems().contains(chosen)) {
            box.getItems().add(chosen);
        }
        box.setValue(chosen);
    }

    private <T> ChoiceBox<T> choice(String id, Function<T, String> words, Consumer<T> change) {
        var box = new ChoiceBox<T>(FXCollections.observableArrayList());
        box.setId("format-" + id);
        box.setConverter(IdField.words(words));
        box.valueProperty().subscribe((_, chosen) -> {
            if (!showing && chosen != null) {
                change.accept(chosen);
            }
        });
        return box;
    }

    private static VBox labelled(String key, ChoiceBox<?> box) {
        var label = new Label(text(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(box);
        box.setAccessibleText(text(key));
        var field = new VBox(label, box);
        field.getStyleClass().add("field");
        return field;
    }
}
