package nl.buurtbrug.domain.report;

/// A page of a report as a picture: its pixels, row by row, as 0xAARRGGBB.
public record ReportPage(int width, int height, int[] argb) {
}
