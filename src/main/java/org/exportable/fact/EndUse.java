package org.exportable.fact;

/** What the item will be used for, in the words that parts 740 and 744 of the EAR tell apart. */
public enum EndUse {
    AI_TRAINING,
    AI_INFERENCE,
    CLOUD_SERVICE,
    GAMING,
    RESEARCH,
    SUPERCOMPUTER,
    ADVANCED_NODE_IC_PRODUCTION,
    MILITARY,
    MILITARY_INTELLIGENCE,
    WMD,
    CHIP_PRODUCTION,
    STORAGE,
    OTHER
}
