package org.exportable.analysis;

import java.util.List;
import org.exportable.determination.Indication;

/**
 * What a law indicates of its own, before it is compared with the law in the other view.
 *
 * @param marked its indication, with an empty notice where the one about the other view belongs
 * @param gist what is compared
 * @param isWhateverLaw whether every law with the same bearing on a transaction indicates the same
 */
record OwnView(Indication marked, Gist gist, boolean isWhateverLaw) {

    /** Stands where the notice about the other view belongs. */
    static final String MARK = "";

    /** The indication beside the answer in the other view, of which is told if it is another. */
    Indication beside(OtherView other) {
        boolean isTold = other != null && !other.gist().equals(gist);
        return marked.noting(MARK, isTold ? List.of(other.notice()) : List.of());
    }
}
