package org.exportable.difference;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exportable.law.Version;

/** Finds the versions by which two laws differ. */
final class Amendments {

    private Amendments() {}

    /**
     * The versions that differ in their text.
     *
     * @param key by which a version of the one and a version of the other are the same one
     * @param textBefore the text of a version of the first
     * @param textAfter the text of a version of the second
     */
    static List<Amendment> between(
            List<Version> before,
            Function<Version, String> textBefore,
            List<Version> after,
            Function<Version, String> textAfter,
            Function<Version, String> key) {
        Map<String, Version> first = by(key, before);
        Map<String, Version> second = by(key, after);
        SortedSet<String> all = new TreeSet<>(first.keySet());
        all.addAll(second.keySet());
        return all.stream()
                .flatMap(each -> {
                    Version old = first.get(each);
                    Version now = second.get(each);
                    Amendment amendment = new Amendment(old, text(old, textBefore), now, text(now, textAfter));
                    return amendment.textBefore().equals(amendment.textAfter()) ? Stream.empty() : Stream.of(amendment);
                })
                .toList();
    }

    private static Map<String, Version> by(Function<Version, String> key, List<Version> versions) {
        return versions.stream().collect(Collectors.toMap(key, version -> version));
    }

    private static String text(Version version, Function<Version, String> texts) {
        return version == null ? "" : texts.apply(version);
    }
}
