package org.exportable.report.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.exportable.catalogue.Countries;
import org.exportable.determination.Standing;
import org.exportable.determination.Sweep;
import org.exportable.fact.Item;
import org.exportable.fact.Transaction;
import org.exportable.law.Regime;
import org.exportable.report.SweepWords;

/** A sweep of one or two figures as a picture. The same sweep always makes the same file. */
public final class SweepPicture {

    private static final int LONGEST = 600;

    private static final Pattern DECLARATION = Pattern.compile("^<\\?xml[^>]*>\\s*");

    private final Sheet sheet;

    private SweepPicture(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * The picture of a sweep: the figure of the spans from left to right, the other one upwards.
     *
     * @param sweep a sweep by rule, of ranges that have an end
     * @param catalogue the chips to draw in, as far as their figures are known and in range
     * @param standing how the transaction stands with another item
     * @throws IllegalArgumentException if a figure does not vary
     * @throws IllegalStateException if the machine has no font
     */
    public static SweepPicture of(
            Countries countries,
            Transaction transaction,
            Regime regime,
            Sweep sweep,
            List<Item> catalogue,
            Function<Item, Standing> standing) {
        Chips chips = Chips.of(sweep, transaction.item(), catalogue, standing);
        Plan plan = Plan.of(sweep, chips.drawn());
        Fonts.require();
        return new SweepPicture(Sheet.of(
                plan,
                Printable.of(SweepWords.title(countries, transaction, sweep), LONGEST),
                Printable.of(SweepWords.question(countries, transaction, regime), LONGEST),
                chips.caption()));
    }

    /**
     * The picture as an element of SVG, to be put into a page of HTML.
     *
     * @param prefix what its ids begin with; no other picture of the page has it
     */
    public String element(String prefix) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            SvgFile.write(sheet, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return DECLARATION
                .matcher(file.toString(StandardCharsets.UTF_8))
                .replaceFirst("")
                .replaceAll(" id=\"", " id=\"" + prefix)
                .replaceAll("url\\(#", "url(#" + prefix)
                .replace("aria-labelledby=\"title desc\"", "aria-labelledby=\"%1$stitle %1$sdesc\"".formatted(prefix));
    }

    /**
     * Writes it.
     *
     * @throws IOException if that fails
     */
    public void write(PictureFormat format, OutputStream out) throws IOException {
        switch (format) {
            case SVG -> SvgFile.write(sheet, out);
            case PNG -> PngFile.write(sheet, out);
        }
    }
}
