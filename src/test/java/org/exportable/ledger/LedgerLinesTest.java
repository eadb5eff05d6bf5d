package org.exportable.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.exportable.TestLaw;
import org.exportable.catalogue.Catalogue;
import org.exportable.input.Entry;
import org.exportable.input.Limits;
import org.exportable.input.Problem;
import org.exportable.input.Source;
import org.exportable.input.TableMapping;
import org.exportable.input.TransactionReader;
import org.junit.jupiter.api.Test;

class LedgerLinesTest {

    private static final TransactionReader READER =
            new TransactionReader(Catalogue.standard(), TestLaw.COUNTRIES, Limits.standard());

    private static List<List<Entry>> lines(String text) {
        List<List<Entry>> lines = new ArrayList<>();
        new LedgerLines(Source.text("ledger", text), TableMapping.none(), READER).each(lines::add);
        return lines;
    }

    @Test
    void a_line_of_a_table_is_a_transaction_with_its_number() {
        List<List<Entry>> lines = lines("date,to,item\n2025-05-01,CN,nvidia-h20-96\n2025-05-02,SG,nvidia-h100-sxm\n");
        assertEquals(2, lines.size());
        Entry.Read second = (Entry.Read) lines.get(1).get(0);
        assertEquals(3, second.line());
        assertEquals("SG", second.transaction().to().code());
    }

    @Test
    void transactions_in_json_are_read_one_a_line() {
        assertEquals(1, lines("{\"to\": \"CN\", \"item\": \"nvidia-h20-96\"}\n").size());
    }

    @Test
    void a_line_that_cannot_be_read_is_handed_on_as_its_problems_and_keeps_no_other_from_being_read() {
        List<List<Entry>> lines = lines("""
                date,to,item
                02/06/2025,CN,nvidia-h20-96
                2025-05-01,CN,nvidia-h20-96,too,many
                2025-05-01,"CN,nvidia-h20-96
                2025-05-01,CN,nvidia-h20-96
                """);
        assertEquals(4, lines.size());
        Problem problem = (Problem) lines.get(0).get(0);
        assertTrue(problem.sentence().startsWith("ledger, line 2, `date`: "), problem::sentence);
        assertTrue(lines.get(1).get(0) instanceof Problem);
        assertTrue(lines.get(2).get(0) instanceof Problem);
        assertTrue(lines.get(3).get(0) instanceof Entry.Read);
    }

    @Test
    void what_is_no_ledger_is_refused() {
        assertThrows(LedgerException.class, () -> lines(""));
    }
}
