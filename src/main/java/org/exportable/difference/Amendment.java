package org.exportable.difference;

import org.exportable.law.Version;

/**
 * A version of a provision that only one of two laws has, or has with another text.
 *
 * @param before the version in the first law; null where it has none
 * @param textBefore its text; empty where there is none
 * @param after the version in the second law; null where it has none
 * @param textAfter its text; empty where there is none
 */
public record Amendment(Version before, String textBefore, Version after, String textAfter) {

    /** Folder of the provision, such as classification/3A090.a. */
    public String provision() {
        return before == null ? after.provision() : before.provision();
    }

    /** File of the version in the first law; null where it has none. */
    public String fileBefore() {
        return before == null ? null : before.file();
    }

    /** File of the version in the second law; null where it has none. */
    public String fileAfter() {
        return after == null ? null : after.file();
    }
}
