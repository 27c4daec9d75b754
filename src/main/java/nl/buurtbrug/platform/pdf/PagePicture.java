package nl.buurtbrug.platform.pdf;

/// A page as a picture: its pixels, row by row, as 0xAARRGGBB.
public record PagePicture(int width, int height, int[] pixels) {
}
