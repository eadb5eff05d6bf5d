package org.exportable.law;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The top folders of the law in the order in which their rules are asked. A rule may deny only what an earlier stage
 * decides, so the order in which the rules of one stage fire never matters.
 */
public enum Stage {
    DEFINITION("definition"),
    CLASSIFICATION("classification"),
    REQUIREMENT("requirement", "letter"),
    EXCEPTION("exception"),
    REVIEW_CONDITION("review-condition"),
    REVIEW("review"),
    NOTICE("notice", "coverage");

    private final List<String> folders;

    Stage(String... folders) {
        this.folders = List.of(folders);
    }

    /** Whether its rules bear on the answer only where a license is required. */
    public boolean isAfterRequirement() {
        return this == EXCEPTION || this == REVIEW_CONDITION || this == REVIEW;
    }

    /** The stage of a top folder, or empty if the law has no such folder. */
    public static Optional<Stage> of(String folder) {
        return Arrays.stream(values())
                .filter(stage -> stage.folders.contains(folder))
                .findFirst();
    }

    /** All top folders of the law, in order. */
    public static List<String> allFolders() {
        return Arrays.stream(values()).flatMap(stage -> stage.folders.stream()).toList();
    }
}
