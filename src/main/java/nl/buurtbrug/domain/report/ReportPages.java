package nl.buurtbrug.domain.report;

import nl.buurtbrug.platform.pdf.PdfPages;

/// The very pages of a report, each drawn when it is asked for; counted from 1. May be used from several threads.
public final class ReportPages implements AutoCloseable {

    private final PdfPages pages;

    private ReportPages(PdfPages pages) {
        this.pages = pages;
    }

    public static ReportPages of(Document document) {
        return new ReportPages(PdfPages.open(document.pdf()));
    }

    public int count() {
        return pages.count();
    }

    /// In points of 1/72 inch.
    public double width(int page) {
        return pages.size(page).width();
    }

    /// In points of 1/72 inch.
    public double height(int page) {
        return pages.size(page).height();
    }

    /// @param scale 1 gives a pixel for each point
    public ReportPage draw(int page, double scale) {
        var picture = pages.picture(page, scale);
        return new ReportPage(picture.width(), picture.height(), picture.pixels());
    }

    @Override
    public void close() {
        pages.close();
    }
}
