package org.exportable.rival;

import org.exportable.fact.Transaction;

/** Something that decides by the core of the law. */
interface Rival {

    /** Its answer about a complete transaction. */
    Answer answer(Transaction transaction);
}
