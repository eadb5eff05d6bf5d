package org.exportable.analysis;

import static org.junit.jupiter.api.Assertions.assertSame;

import org.exportable.TestLaw;
import org.exportable.fact.Country;
import org.exportable.fact.Transaction;
import org.exportable.fact.TransactionBuilder;
import org.junit.jupiter.api.Test;

class KnownSettingsTest {

    private static final Transaction ORDER = TestLaw.read("t.json", """
            {"to": "VN", "item": "nvidia-h20-96", "consignee": {"name": "Some Ltd", "country": "VN"}}""");
    private static final Setting SETTING = new Setting(null, null, null, true, 0);
    private static final Setting ANOTHER = new Setting(null, null, null, false, 1);

    private final KnownSettings known = new KnownSettings();

    private static TransactionBuilder order() {
        return TransactionBuilder.builder(ORDER);
    }

    @Test
    void the_same_objects_are_shipped_amid_the_same() {
        known.of(ORDER, () -> SETTING);

        assertSame(SETTING, known.of(order().id("of another line").build(), () -> ANOTHER));
    }

    @Test
    void any_other_object_is_looked_at() {
        known.of(ORDER, () -> SETTING);

        assertSame(ANOTHER, known.of(order().to(new Country("JP")).build(), () -> ANOTHER));
        assertSame(SETTING, known.of(ORDER, () -> SETTING));
        assertSame(ANOTHER, known.of(order().endUser(ORDER.consignee()).build(), () -> ANOTHER));
        assertSame(SETTING, known.of(ORDER, () -> SETTING));
        assertSame(ANOTHER, known.of(order().consignee(ORDER.exporter()).build(), () -> ANOTHER));
    }
}
