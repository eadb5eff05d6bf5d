package org.exportable.fact;

/** What high-bandwidth memory is fixed to, which decides whether ECCN 3A090.c looks at it (technical note to 3A090.c). */
public enum HbmAttachment {
    /** The item has no high-bandwidth memory. */
    NONE,
    /** A stack or package of its own. */
    STAND_ALONE,
    /** Co-packaged with a logic circuit whose dominant function is processing: never 3A090.c. */
    WITH_PROCESSOR,
    /** Fixed to a control interface with a physical layer only: still 3A090.c. */
    WITH_INTERFACE_DIE
}
