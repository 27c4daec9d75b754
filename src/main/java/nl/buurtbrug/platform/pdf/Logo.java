package nl.buurtbrug.platform.pdf;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;

/// A small picture at the head of a paper, kept as PNG.
public final class Logo {

    private static final int MOST_PIXELS_HIGH = 240;
    private static final int MOST_PIXELS_WIDE = 1200;

    private final byte[] png;

    private Logo(byte[] png) {
        this.png = png;
    }

    /// The mark of the program, for a bureau without a logo of its own.
    public static Logo ofTheProgram() {
        try (var stream = Logo.class.getResourceAsStream("/nl/buurtbrug/platform/pdf/bridge.png")) {
            return new Logo(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The picture in a PNG, JPEG or GIF file, made smaller where it is larger than paper needs; empty when this is no picture.
    public static Optional<Logo> of(byte[] file) {
        try {
            var picture = Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(file)));
            return picture.map(Logo::small).map(Logo::png).map(Logo::new);
        } catch (IOException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    String address() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }

    private static BufferedImage small(BufferedImage picture) {
        var scale = Math.min(1.0, Math.min((double) MOST_PIXELS_HIGH / picture.getHeight(), (double) MOST_PIXELS_WIDE / picture.getWidth()));
        var width = Math.max(1, (int) (picture.getWidth() * scale));
        var height = Math.max(1, (int) (picture.getHeight() * scale));
        var result = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = result.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return result;
    }

    private static byte[] png(BufferedImage picture) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
