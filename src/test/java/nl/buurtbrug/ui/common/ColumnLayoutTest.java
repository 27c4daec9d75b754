package nl.buurtbrug.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnLayoutTest {

    private static final ColumnLayout LAYOUT = new ColumnLayout(List.of(
            new ColumnLayout.Entry("organisation.city", 152, true), new ColumnLayout.Entry("organisation.name", 216, false)));

    @Test
    void whatIsKeptIsReadBack() {
        assertThat(ColumnLayout.read(LAYOUT.kept())).isEqualTo(LAYOUT);
    }

    @Test
    void whatCannotBeReadIsLeftOut() {
        assertThat(ColumnLayout.read("nonsense,organisation.city:152:shown,a:b:c").columns()).hasSize(1);
    }
}
