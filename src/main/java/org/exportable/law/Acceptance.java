package org.exportable.law;

/**
 * A finding that is right and yet intended.
 *
 * @param finding what kind of finding it is
 * @param file file that the finding is about, relative to the rules folder
 * @param subject name of the rule or id of the instrument; empty where a whole version is meant
 * @param reason why it is intended
 */
public record Acceptance(Finding.Kind finding, String file, String subject, String reason) {

    /** Where acceptances are kept, in the folder of the rules. */
    public static final String FILE = "accepted-findings.yaml";

    public Acceptance {
        subject = subject == null ? "" : subject;
    }

    /** Whether it is about this finding. */
    public boolean isOf(Finding found) {
        return finding == found.kind() && file.equals(found.file()) && subject.equals(found.subject());
    }
}
