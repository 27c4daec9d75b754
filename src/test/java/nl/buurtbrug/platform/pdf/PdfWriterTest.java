package nl.buurtbrug.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.buurtbrug.testing.PdfReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfWriterTest {

    private final PdfWriter writer = new PdfWriter();

    @TempDir
    private Path folder;

    @Test
    void everySheetSaysItsNumberAndThatItIsInternal() throws IOException {
        var text = PdfReader.text(writer.bytes(Papers.listOf(Papers.rows(80))));

        assertThat(text).contains("Blad 1 van 3", "Blad 2 van 3", "Blad 3 van 3");
        assertThat(text.split("Alleen voor intern gebruik\\.", -1)).hasSize(4);
    }

    @Test
    void theHeadOfATableComesBackOnEverySheet() throws IOException {
        var text = PdfReader.text(writer.bytes(Papers.listOf(Papers.rows(80))));

        assertThat(text.split("Naam Soort Leden", -1)).hasSize(4);
    }

    @Test
    void namesComeOutAsTheyAre() throws IOException {
        var text = PdfReader.text(writer.bytes(Papers.listOfNames("Jansen & Zonen <b>", "שלום", "Zoe\u0308 ${x} {{y}} ]]>", "Feest \uD83C\uDF89")));

        assertThat(text).contains("Jansen & Zonen <b>", "שלום", "Zoë ${x} {{y}} ]]>", "Feest \uD83C\uDF89");
    }

    @Test
    void aLongWordStaysOnThePaper() throws IOException {
        var text = PdfReader.text(writer.bytes(Papers.listOfNames("w".repeat(300))));

        assertThat(text.chars().filter(character -> character == 'w').count()).isEqualTo(600);
    }

    @Test
    void aTitleAndALanguageAreInTheFile() throws IOException {
        try (var document = Loader.loadPDF(writer.bytes(Papers.listOf(Papers.rows(1))))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Partnerlijst Alle <partners>");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Bureau & Co");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
        }
    }

    @Test
    void nothingIsFetchedFromTheNetwork() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var address = "http://127.0.0.1:" + server.getLocalPort() + "/";
            server.setSoTimeout(1);

            writer.bytes(new PaperHtml("""
                    <html lang="nl"><head><title>t</title><link rel="stylesheet" href="%1$sa.css"/>
                    <style>@import url('%1$sb.css'); p { background-image: url('%1$sc.png') }</style></head>
                    <body><p>x</p><img src="%1$sd.png" alt="x"/><object data="%1$se.svg"></object></body></html>""".formatted(address)));

            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void aFileOfTheComputerIsNotPutOnThePaper() throws IOException {
        var picture = Files.write(folder.resolve("geheim.png"), Logo.class.getResourceAsStream("bridge.png").readAllBytes());

        var pdf = writer.bytes(new PaperHtml("""
                <html lang="nl"><head><title>t</title></head><body><p>x</p><img src="%s" alt="x"/></body></html>""".formatted(picture.toUri())));

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }

    @Test
    void onlyLinksToPagesAndMailWork() throws IOException {
        var pdf = writer.bytes(new PaperHtml("""
                <html lang="nl"><head><title>t</title></head><body style="font-family: 'Noto Sans'"><p>
                <a href="https://example.nl" title="a">a</a> <a href="mailto:a@example.nl" title="b">b</a>
                <a href="javascript:alert(1)" title="c">c</a> <a href="file:///etc/passwd" title="d">d</a></p></body></html>"""));

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getAnnotations(PDAnnotationLink.class::isInstance)).hasSize(2);
        }
    }
}
