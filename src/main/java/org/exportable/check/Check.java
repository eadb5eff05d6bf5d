package org.exportable.check;

import java.util.List;
import org.exportable.engine.Law;
import org.exportable.law.Finding;

/** Something to be looked for in all laws of a rulebook, from the newest to the oldest. */
interface Check {

    /** Whether a law can tell anything that the laws looked at so far did not tell. */
    boolean isOpen(Law law);

    /** Looks at a law. */
    void look(DrawnLaw drawn);

    /** What was found in all laws together. */
    List<Finding> findings();
}
