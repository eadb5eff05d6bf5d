package org.exportable.engine.compile;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.exportable.law.Flaw;
import org.exportable.law.Instrument;
import org.exportable.law.Pattern;
import org.exportable.law.Pattern.Quantifier;
import org.exportable.law.Rule;
import org.exportable.law.Rulebook;
import org.exportable.law.Stage;
import org.exportable.law.Version;
import org.exportable.law.View;
import org.exportable.vocabulary.Vocabulary;

/** Finds what is wrong with files of rules taken together with the instruments that enacted them. */
final class RulebookChecker {

    private static final int MOST_RULES = 5;
    private static final List<String> ANNOTATIONS =
            List.of("Instrument", "Provision", "Because", "ComplianceFrom", "Until", "View");

    private final Map<String, Instrument> instruments;
    private final Map<String, Stage> concludedIn;
    private final Set<String> filesBelow = new HashSet<>();
    private final Map<String, String> provisionOfRule = new HashMap<>();
    private final List<Flaw> flaws = new ArrayList<>();

    /**
     * A checker of files that are laid over a rulebook.
     *
     * @param instruments those of the rulebook and of the files
     * @param below the rulebook; an empty one for files that stand alone
     */
    RulebookChecker(Map<String, Instrument> instruments, Rulebook below, List<RuleFile> files) {
        this.instruments = instruments;
        this.concludedIn = lastStages(files);
        for (Version version : below.versions()) {
            filesBelow.add(version.file());
            for (Rule rule : version.rules()) {
                provisionOfRule.put(rule.name(), version.provision());
                concludedIn.merge(rule.concludes(), version.stage(), RulebookChecker::later);
            }
        }
    }

    List<Flaw> check(List<RuleFile> files) {
        files.forEach(this::checkFile);
        return flaws;
    }

    /** For each conclusion the last stage in which some rule inserts it. */
    private static Map<String, Stage> lastStages(List<RuleFile> files) {
        Map<String, Stage> last = new HashMap<>();
        for (RuleFile file : files) {
            Stage.of(file.topFolder())
                    .ifPresent(stage ->
                            file.rules().forEach(rule -> last.merge(rule.concludes(), stage, RulebookChecker::later)));
        }
        return last;
    }

    private static Stage later(Stage one, Stage other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private void checkFile(RuleFile file) {
        if (Stage.of(file.topFolder()).isEmpty()) {
            flaw(
                    file,
                    0,
                    "`%s` is no top folder of the law; those are %s".formatted(file.topFolder(), Stage.allFolders()));
            return;
        }
        if (!file.packageName().equals(file.expectedPackage())) {
            flaw(
                    file,
                    1,
                    "the package is `%s`, and the path asks for `%s`"
                            .formatted(file.packageName(), file.expectedPackage()));
        }
        if (file.rules().isEmpty() || file.rules().size() > MOST_RULES) {
            flaw(
                    file,
                    0,
                    "it has %d rules; a file has one to %d"
                            .formatted(file.rules().size(), MOST_RULES));
        }
        checkAnnotations(file);
        if (filesBelow.contains(file.path())) {
            flaw(file, 1, "the rulebook below has a version of this date; a provision has one version of a date");
        }
        checkInstrument(file);
        file.rules().forEach(rule -> checkRule(file, rule));
    }

    private void checkAnnotations(RuleFile file) {
        file.annotations()
                .forEach((rule, values) -> values.keySet().stream()
                        .filter(name -> !ANNOTATIONS.contains(name))
                        .forEach(name -> flaw(
                                file,
                                firstLine(file),
                                "rule \"%s\" has @%s; there are %s".formatted(rule, name, ANNOTATIONS))));
        checkValue(file, "ComplianceFrom", LocalDate::parse, "a date such as 2025-01-31");
        checkValue(file, "Until", LocalDate::parse, "a date such as 2025-01-31");
        checkValue(file, "View", View::valueOf, "PUBLISHED or ENFORCED");
    }

    private void checkValue(RuleFile file, String name, Function<String, ?> parser, String wanted) {
        file.annotation(name).ifPresent(value -> {
            try {
                parser.apply(value);
            } catch (DateTimeParseException | IllegalArgumentException e) {
                flaw(file, firstLine(file), "@%s(\"%s\") is not %s".formatted(name, value, wanted));
            }
        });
    }

    private void checkInstrument(RuleFile file) {
        for (String name : List.of("Instrument", "ComplianceFrom", "View", "Until")) {
            if (!file.agrees(name)) {
                flaw(file, 0, "its rules do not agree on @%s".formatted(name));
            }
        }
        Optional<LocalDate> date = file.date();
        if (date.isEmpty()) {
            flaw(file, 0, "its name is no date such as 2023-11-17.drl");
        }
        Instrument instrument =
                file.annotation("Instrument").map(instruments::get).orElse(null);
        if (instrument == null) {
            flaw(
                    file,
                    firstLine(file),
                    "@Instrument(\"%s\") is not declared in instruments.yaml"
                            .formatted(file.annotation("Instrument").orElse("")));
        } else if (date.isPresent() && !instrument.effective().contains(date.get())) {
            flaw(
                    file,
                    firstLine(file),
                    "the version is of %s, but `%s` takes effect on %s"
                            .formatted(date.get(), instrument.id(), instrument.effective()));
        } else if (instrument.kind() == Instrument.Kind.ANNOUNCEMENT
                && Stage.of(file.topFolder()).orElseThrow() != Stage.NOTICE) {
            flaw(file, firstLine(file), "`%s` is an announcement and may only add a notice".formatted(instrument.id()));
        }
    }

    private void checkRule(RuleFile file, Rule rule) {
        if (rule.provision().isBlank()) {
            flaw(file, rule.line(), "rule \"%s\" has no @Provision".formatted(rule.name()));
        }
        if (rule.because().isBlank()) {
            flaw(file, rule.line(), "rule \"%s\" has no sentence: @Because".formatted(rule.name()));
        }
        checkName(file, rule);
        rule.when().forEach(pattern -> checkPattern(file, rule, pattern));
    }

    private void checkName(RuleFile file, Rule rule) {
        String other = provisionOfRule.putIfAbsent(rule.name(), file.provision());
        boolean twiceInFile = file.rules().stream()
                        .filter(each -> each.name().equals(rule.name()))
                        .count()
                > 1;
        if (twiceInFile || other != null && !other.equals(file.provision())) {
            flaw(file, rule.line(), "the name \"%s\" is used twice".formatted(rule.name()));
        }
    }

    private void checkPattern(RuleFile file, Rule rule, Pattern pattern) {
        if (pattern.quantifier() != Quantifier.NOT || Vocabulary.isGiven(pattern.fact())) {
            return;
        }
        Stage own = Stage.of(file.topFolder()).orElseThrow();
        Stage concluded = concludedIn.get(pattern.fact());
        if (concluded != null && concluded.compareTo(own) >= 0) {
            flaw(
                    file,
                    rule.line(),
                    "rule \"%s\" denies %s, which rules of its own or a later stage insert"
                            .formatted(rule.name(), pattern.fact()));
        }
    }

    private static int firstLine(RuleFile file) {
        return file.rules().isEmpty() ? 0 : file.rules().get(0).line();
    }

    private void flaw(RuleFile file, int line, String message) {
        flaws.add(new Flaw(file.path(), line, message));
    }
}
