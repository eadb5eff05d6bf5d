package org.exportable.difference;

import java.util.List;
import java.util.stream.Collectors;
import org.exportable.analysis.FactWords;
import org.exportable.analysis.Wording;
import org.exportable.catalogue.Countries;
import org.exportable.diagram.Diagram;
import org.exportable.diagram.Diagrams;
import org.exportable.diagram.Space;
import org.exportable.engine.Law;
import org.exportable.engine.Settler;

/** Says for which transactions a condition holds, by the plainest example. */
public final class Example {

    /** So many values of a fact are named. */
    private static final int MOST = 3;

    private Example() {}

    /**
     * Transactions for which a condition holds, in words such as "destination: China; TPP: 4800 or more": ordinary ones if
     * there are such.
     *
     * @param condition one that holds for some possible transaction, and for no other
     * @param possible which transactions can be
     */
    public static String of(Diagram condition, Diagram possible, Law law, Space space, Countries countries) {
        Diagrams diagrams = space.diagrams();
        Diagram ordinary = diagrams.and(possible, Ordinary.in(space));
        Diagram plain = diagrams.and(condition, ordinary);
        boolean isOrdinary = plain != diagrams.no();
        Covering covering = new Covering(
                diagrams,
                isOrdinary ? plain : condition,
                diagrams.or(condition, diagrams.not(isOrdinary ? ordinary : possible)),
                LawComparison.order(space),
                space.point(new Settler(law).settle(Sketch.plain(law.regime().date()))));
        Box box = covering.boxes(1).boxes().get(0).box();
        return new Conditions(space, new Wording(countries, law.places()))
                .of(box).stream()
                        .map(each -> "%s: %s".formatted(FactWords.of(each.fact()), words(each.values())))
                        .collect(Collectors.joining("; "));
    }

    private static String words(List<String> values) {
        List<String> all = List.of(String.join(", ", values).split(", "));
        String first = all.stream().limit(MOST).collect(Collectors.joining(", "));
        return all.size() > MOST ? "%s and %d more".formatted(first, all.size() - MOST) : first;
    }
}
