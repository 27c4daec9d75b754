package nl.buurtbrug.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class LogoTest {

    @Test
    void aLargePictureBecomesSmall() throws IOException {
        var file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4000, 1000, BufferedImage.TYPE_INT_RGB), "jpg", file);

        var logo = Logo.of(file.toByteArray()).orElseThrow();

        var png = Base64.getDecoder().decode(logo.address().substring("data:image/png;base64,".length()));
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getHeight()).isEqualTo(240);
    }

    @Test
    void aFileThatIsNoPictureIsNoLogo() {
        assertThat(Logo.of("geen plaatje".getBytes())).isEmpty();
        assertThat(Logo.of(new byte[0])).isEmpty();
    }
}
