package org.exportable.engine;

import java.util.List;
import org.exportable.vocabulary.Facts;

/** Applies the rules of one regime to the facts of one transaction: all but notices, which bear on no answer. */
public interface Inference {

    /** The rules that fire, by stage. */
    List<Firing> infer(Facts facts);
}
