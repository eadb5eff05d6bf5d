package org.exportable.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.exportable.determination.NearestChange;
import org.exportable.determination.NearestChange.Group;
import org.exportable.determination.NearestChanges;
import org.exportable.report.Block.Paragraph;
import org.exportable.report.Block.Point;

/** Says what would change the answer, and what of it is not for choice but to be verified. */
final class NearestSections {

    private static final String EVASION =
            "Structuring a transaction to evade a license requirement is itself a violation (15 CFR 764.2(h)).";

    private NearestSections() {}

    static void of(NearestChanges nearest, List<Block> blocks) {
        List<Block> changes = new ArrayList<>();
        for (Group group : Group.values()) {
            add(title(group), nearest, each -> isOf(group, each), changes);
        }
        add("Two facts together", nearest, each -> each.isPair() && !each.toVerify(), changes);
        if (nearest.furtherPairs() > 0) {
            changes.add(
                    new Paragraph("More pairs of facts would, farther away: %d.".formatted(nearest.furtherPairs())));
        }
        if (nearest.changes().isEmpty()) {
            changes.add(new Paragraph("No change of one known fact was found that would, nor one of two."));
        }
        List<Block> verify = points(nearest, NearestChange::toVerify);
        if (!verify.isEmpty()) {
            verify.add(new Paragraph(EVASION));
        }
        Contents.section("What would change the answer", changes, blocks);
        Contents.section("Facts to verify", verify, blocks);
    }

    private static boolean isOf(Group group, NearestChange change) {
        return change.group() == group && !change.isPair() && !change.toVerify();
    }

    private static void add(String title, NearestChanges nearest, Predicate<NearestChange> which, List<Block> blocks) {
        List<Block> points = points(nearest, which);
        if (!points.isEmpty()) {
            blocks.add(new Paragraph(title + ":"));
            blocks.addAll(points);
        }
    }

    private static List<Block> points(NearestChanges nearest, Predicate<NearestChange> which) {
        List<Block> points = new ArrayList<>();
        nearest.changes().stream()
                .filter(which)
                .forEach(each -> points.add(new Point("-", ChangeWords.of(each), List.of())));
        return points;
    }

    private static String title(Group group) {
        return switch (group) {
            case ITEM -> "The item";
            case TRANSACTION -> "The transaction";
            case PARTIES -> "The parties";
            case ATTESTATIONS -> "What persons attest to";
            case DATES -> "Days";
        };
    }
}
