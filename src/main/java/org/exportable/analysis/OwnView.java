package org.exportable.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.exportable.catalogue.Countries;
import org.exportable.determination.Determination;
import org.exportable.determination.DeterminationBuilder;
import org.exportable.determination.Indication;

/**
 * What a law indicates of its own, before it is compared with the law in the other view.
 *
 * @param marked its indication, with an empty notice where the one about the other view belongs
 * @param gist what is compared
 * @param isWhateverLaw whether every law with the same bearing on a transaction indicates the same
 */
record OwnView(Indication marked, Gist gist, boolean isWhateverLaw) {

    private static final String MARK = "";

    /**
     * That of an answer. What rules matched is not asked for, nor what is assumed: an indication says nothing of it.
     *
     * @param countries gives names to countries
     */
    static OwnView of(Answer answer, Countries countries) {
        Determination first = DeterminationBuilder.builder()
                .reviewPolicy(ReviewPolicies.of(answer.representative()))
                .notices(new Notices(answer).ofRules(Optional.of(MARK)))
                .build();
        Indication marked = Indication.of(new CommonAnswer(answer, countries)
                .indicated(first)
                .reasons(answer.arguments().stream().map(Argument::reason).toList())
                .build());
        return new OwnView(marked, answer.gist(), answer.isWhateverLaw());
    }

    /** The indication beside the answer in the other view, of which is told if it is another. */
    Indication beside(OtherView other) {
        boolean isTold = other != null && !other.gist().equals(gist);
        List<String> told = isTold ? List.of(other.notice()) : List.of();
        return marked.withNotices(marked.notices().stream()
                .flatMap(notice -> notice.equals(MARK) ? told.stream() : Stream.of(notice))
                .toList());
    }
}
