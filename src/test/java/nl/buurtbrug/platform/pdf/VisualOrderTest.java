package nl.buurtbrug.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisualOrderTest {

    private final VisualOrder order = new VisualOrder();

    @Test
    void rightToLeftTextIsTurned() {
        assertThat(order.reorderRTLTextToLTR("שלום")).isEqualTo("םולש");
    }

    @Test
    void aNumberInItIsNotTurned() {
        assertThat(order.reorderRTLTextToLTR("אב (1984) גד")).isEqualTo("דג (1984) בא");
    }

    @Test
    void aMarkStaysAfterItsLetter() {
        assertThat(order.reorderRTLTextToLTR("א\u05B8ב")).isEqualTo("בא\u05B8");
    }

    @Test
    void directionMarksAreNotDrawn() {
        assertThat(order.reorderRTLTextToLTR("\u200Fאב\u061C")).isEqualTo("בא");
    }

    @Test
    void arabicLettersAreJoined() {
        assertThat(order.shapeText("سلام")).isEqualTo("\uFEB3\uFEFC\uFEE1");
        assertThat(order.shapeText("پدر")).isEqualTo("\uFB58\uFEAA\uFEAD");
    }

    @Test
    void otherTextIsNotJoined() {
        assertThat(order.shapeText("שלום Jan")).isEqualTo("שלום Jan");
    }
}
