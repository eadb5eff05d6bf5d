package org.exportable.vocabulary;

/** License review policies, most restrictive first. */
public enum Policy {
    POLICY_OF_DENIAL,
    PRESUMPTION_OF_DENIAL,
    /** The policy is in a document that is not public, such as a letter or the entry of a listed party. */
    UNPUBLISHED,
    CASE_BY_CASE,
    PRESUMPTION_OF_APPROVAL
}
