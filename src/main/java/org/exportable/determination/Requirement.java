package org.exportable.determination;

/**
 * A license requirement that applies.
 *
 * @param provision citation
 * @param instrument id of what enacted it
 * @param because the rule's sentence; where it turns on unknown facts which limb of the provision applies, those of all
 */
public record Requirement(String provision, String instrument, String because) {

    /** Whether it is the same requirement, perhaps by another limb of its provision. */
    public boolean isSameAs(Requirement other) {
        return provision.equals(other.provision) && instrument.equals(other.instrument);
    }

    /** The same requirement with another sentence. */
    public Requirement because(String sentence) {
        return new Requirement(provision, instrument, sentence);
    }
}
