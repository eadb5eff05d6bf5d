package org.exportable.analysis;

/**
 * What the law in the other view indicates, as far as a notice tells of it.
 *
 * @param gist what is compared
 * @param notice what is told where the views differ
 * @param isWhateverLaw whether every law with the same bearing on a transaction indicates the same
 */
record OtherView(Gist gist, String notice, boolean isWhateverLaw) {

    /** That of an answer. */
    static OtherView of(Answer answer) {
        return new OtherView(answer.gist(), Notices.views(answer), answer.isWhateverLaw());
    }
}
