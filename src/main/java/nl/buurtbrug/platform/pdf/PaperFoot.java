package nl.buurtbrug.platform.pdf;

/// What stands at the foot of each sheet, beside the page number: a notice ("Alleen voor intern gebruik.") and the day in words.
public record PaperFoot(String notice, String day) {
}
