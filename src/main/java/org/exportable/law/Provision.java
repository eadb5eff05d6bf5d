package org.exportable.law;

import java.util.List;

/**
 * A paragraph of the law with its history: one folder under {@code rules/}.
 *
 * @param id its folder, such as requirement/742.6-a-6-iii
 * @param versions its dated versions, oldest first
 */
public record Provision(String id, List<Version> versions) {

    public Provision {
        versions = List.copyOf(versions);
    }
}
