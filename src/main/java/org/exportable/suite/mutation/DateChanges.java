package org.exportable.suite.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.exportable.law.InstrumentBuilder;
import org.exportable.law.Provision;
import org.exportable.law.Rulebook;
import org.exportable.law.Version;
import org.exportable.law.VersionBuilder;

/** What can be changed in the dates of a version: each a day earlier, a day later. */
final class DateChanges {

    private final Provision provision;
    private final Version version;
    private final List<Altered<Version>> changes = new ArrayList<>();

    private DateChanges(Provision provision, Version version) {
        this.provision = provision;
        this.version = version;
    }

    /** A version with one of its dates changed, in every way in which it still is one version of its provision. */
    static List<Altered<Version>> of(Provision provision, Version version) {
        DateChanges dates = new DateChanges(provision, version);
        dates.move("first day", version.from(), dates::beginningOn);
        if (version.isPendingOn(version.from())) {
            dates.move("day of compliance", version.complianceFrom(), dates::bindingOn);
        }
        if (version.lastDay() != null) {
            dates.move("last day", version.lastDay(), dates::endingOn);
        }
        return dates.changes;
    }

    private void move(String which, LocalDate day, Function<LocalDate, Version> change) {
        for (LocalDate moved : List.of(day.minusDays(1), day.plusDays(1))) {
            Version changed = change.apply(moved);
            if (isPossible(changed)) {
                changes.add(new Altered<>("%s %s becomes %s".formatted(which, day, moved), changed));
            }
        }
    }

    private boolean isPossible(Version changed) {
        Stream<LocalDate> others =
                provision.versions().stream().filter(each -> each != version).map(Version::from);
        return !changed.from().isBefore(Rulebook.FIRST_DAY)
                && !changed.complianceFrom().isBefore(changed.from())
                && (changed.until() == null || !changed.until().isBefore(changed.from()))
                && others.noneMatch(changed.from()::equals);
    }

    private Version beginningOn(LocalDate day) {
        return VersionBuilder.builder(version)
                .from(day)
                .complianceFrom(version.isPendingOn(version.from()) ? version.complianceFrom() : day)
                .instrument(InstrumentBuilder.builder(version.instrument())
                        .effective(List.of(day))
                        .build())
                .build();
    }

    private Version bindingOn(LocalDate day) {
        return VersionBuilder.builder(version).complianceFrom(day).build();
    }

    private Version endingOn(LocalDate day) {
        return VersionBuilder.builder(version)
                .until(day)
                .instrument(InstrumentBuilder.builder(version.instrument())
                        .until(day)
                        .build())
                .build();
    }
}
