package nl.buurtbrug.platform.pdf;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/// The one door through which words get into HTML.
///
/// Templates escape every word; what XML or the fonts cannot hold is taken out or replaced here.
public final class PaperTemplates {

    private static final String ROOT_PACKAGE = "nl.buurtbrug";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, ROOT_PACKAGE);

    /// The template `src/main/jte/NAME.jte` filled with its one parameter.
    public PaperHtml fill(String name, Object model) {
        var output = new StringOutput();
        engine.render(name + ".jte", model, output);
        return new PaperHtml(PrintableText.of(output.toString()));
    }

    public PaperHtml fill(PaperList list) {
        return fill("platform/pdf/list", list);
    }

    public PaperHtml fill(PaperLabels labels) {
        return fill("platform/pdf/labels", labels);
    }
}
