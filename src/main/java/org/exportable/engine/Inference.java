package org.exportable.engine;

import java.util.List;
import org.exportable.vocabulary.Facts;
import org.exportable.vocabulary.LicenseRequired;

/** Applies the rules of one regime to the facts of one transaction: all but notices, which bear on no answer. */
public interface Inference {

    /** The rules that fire; those on exceptions and review are asked only where a license is required. */
    List<Firing> infer(Facts facts);

    /** Whether a license is required by what fired. */
    static boolean isLicensed(List<Firing> firings) {
        for (Firing firing : firings) {
            if (firing.conclusion() instanceof LicenseRequired) {
                return true;
            }
        }
        return false;
    }
}
