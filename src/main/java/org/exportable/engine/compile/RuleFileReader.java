package org.exportable.engine.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.exportable.law.Condition;
import org.exportable.law.Flaw;
import org.exportable.law.Pattern.Quantifier;
import org.exportable.law.Rule;
import org.exportable.vocabulary.Vocabulary;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Reads a file of rules with Drools' own parser and keeps the part of the language that can be analysed. */
final class RuleFileReader {

    private static final Pattern INSERT =
            Pattern.compile("\\s*insert\\s*\\(\\s*new\\s+(\\w+)\\s*\\((.*)\\)\\s*\\)\\s*;\\s*", Pattern.DOTALL);
    private static final Pattern ARGUMENT = Pattern.compile("\\s*(?:\"([^\"]*)\"|(?:\\w+\\.)+(\\w+))\\s*(?:,|$)");

    private static final List<Quantifier> ORDER = List.of(Quantifier.EACH, Quantifier.NOT, Quantifier.EXISTS);

    private final String path;
    private final List<Flaw> flaws = new ArrayList<>();

    RuleFileReader(String path) {
        this.path = path;
    }

    /** What is wrong with the files read so far. */
    List<Flaw> flaws() {
        return flaws;
    }

    RuleFile read(String source) {
        PackageDescr parsed = parse(source);
        List<Rule> rules = new ArrayList<>();
        Map<String, Map<String, String>> annotations = new LinkedHashMap<>();
        for (RuleDescr rule : parsed.getRules()) {
            Map<String, String> given = annotations(rule);
            rules.add(rule(rule, given));
            annotations.put(rule.getName(), given);
        }
        refuseOtherElements(parsed);
        return new RuleFile(path, source, String.valueOf(parsed.getName()), List.copyOf(rules), annotations);
    }

    private PackageDescr parse(String source) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr parsed = null;
        try {
            parsed = parser.parse(false, source);
        } catch (DroolsParserException e) {
            flaw(e.getLineNumber(), e.getMessage());
        }
        parser.getErrors()
                .forEach(error -> flaw(error.getLines().length == 0 ? 0 : error.getLines()[0], error.getMessage()));
        return parsed == null ? new PackageDescr("") : parsed;
    }

    private void refuseOtherElements(PackageDescr parsed) {
        parsed.getGlobals().forEach(each -> flaw(each.getLine(), "a global; rules know only facts"));
        parsed.getFunctions().forEach(each -> flaw(each.getLine(), "a function; compute it as an attribute of a fact"));
        parsed.getTypeDeclarations().forEach(each -> flaw(each.getLine(), "a declared type; use the vocabulary"));
    }

    private Map<String, String> annotations(RuleDescr rule) {
        Map<String, String> values = new LinkedHashMap<>();
        for (AnnotationDescr annotation : rule.getAnnotations()) {
            values.put(annotation.getName(), String.valueOf(annotation.getSingleValueStripped()));
        }
        return values;
    }

    private Rule rule(RuleDescr descr, Map<String, String> annotations) {
        if (!descr.getAttributes().isEmpty()) {
            flaw(
                    descr.getLine(),
                    "rule \"%s\" has the attribute `%s`; rules have none"
                            .formatted(
                                    descr.getName(),
                                    descr.getAttributes().keySet().iterator().next()));
        }
        List<org.exportable.law.Pattern> patterns = new ArrayList<>();
        descr.getLhs().getDescrs().stream()
                .sorted(Comparator.comparingInt(BaseDescr::getLine))
                .forEach(each -> patterns.add(quantified(each, descr)));
        checkOrder(patterns, descr);
        String consequence = String.valueOf(descr.getConsequence());
        Matcher insert = INSERT.matcher(consequence);
        String conclusion = "";
        List<String> arguments = List.of();
        if (insert.matches()) {
            conclusion = insert.group(1);
            arguments = arguments(insert.group(2), descr);
            checkConclusion(conclusion, arguments, descr);
        } else {
            flaw(
                    descr.getConsequenceLine(),
                    "rule \"%s\" must do nothing but insert one conclusion, such as `insert(new Notice());`"
                            .formatted(descr.getName()));
        }
        return new Rule(
                descr.getName(),
                annotations.getOrDefault("Provision", ""),
                annotations.getOrDefault("Because", ""),
                List.copyOf(patterns),
                conclusion,
                arguments,
                descr.getLine());
    }

    /** Where `exists` or a plain pattern follows `not`, Drools 10 was seen to leave a rule unfired beside certain others. */
    private void checkOrder(List<org.exportable.law.Pattern> patterns, RuleDescr rule) {
        for (int i = 1; i < patterns.size(); i++) {
            if (ORDER.indexOf(patterns.get(i - 1).quantifier())
                    > ORDER.indexOf(patterns.get(i).quantifier())) {
                flaw(
                        rule.getLine(),
                        "rule \"%s\" must have plain patterns first, then `not`, then `exists`"
                                .formatted(rule.getName()));
                return;
            }
        }
    }

    private List<String> arguments(String text, RuleDescr rule) {
        List<String> arguments = new ArrayList<>();
        Matcher argument = ARGUMENT.matcher(text);
        int end = 0;
        while (end < text.length() && argument.find(end) && argument.start() == end) {
            arguments.add(argument.group(1) == null ? argument.group(2) : argument.group(1));
            end = argument.end();
        }
        if (!text.substring(end).isBlank()) {
            flaw(rule.getConsequenceLine(), "`%s` is no list of constants".formatted(text.strip()));
        }
        return List.copyOf(arguments);
    }

    private void checkConclusion(String conclusion, List<String> arguments, RuleDescr rule) {
        boolean known = Vocabulary.type(conclusion).isPresent() && !Vocabulary.isGiven(conclusion);
        if (!known) {
            flaw(rule.getConsequenceLine(), "`%s` is no conclusion".formatted(conclusion));
        } else if (Vocabulary.attributes(conclusion).size() != arguments.size()) {
            flaw(
                    rule.getConsequenceLine(),
                    "%s has the components %s".formatted(conclusion, Vocabulary.attributes(conclusion)));
        }
    }

    private org.exportable.law.Pattern quantified(BaseDescr descr, RuleDescr rule) {
        if (descr instanceof PatternDescr pattern) {
            return pattern(Quantifier.EACH, pattern);
        }
        if (descr instanceof ExistsDescr exists && onlyPattern(exists) instanceof PatternDescr pattern) {
            return pattern(Quantifier.EXISTS, pattern);
        }
        if (descr instanceof NotDescr not && onlyPattern(not) instanceof PatternDescr pattern) {
            return pattern(Quantifier.NOT, pattern);
        }
        flaw(
                descr.getLine() > 0 ? descr.getLine() : rule.getLine(),
                "a rule has patterns, `exists` and `not` with one pattern inside, and nothing else");
        return new org.exportable.law.Pattern(Quantifier.EACH, "", new Condition.All(List.of()));
    }

    /** Drools 10 may keep an unrelated rule from firing where a group of patterns is inside, so only one may be. */
    private static BaseDescr onlyPattern(ConditionalElementDescr element) {
        List<? extends BaseDescr> inside = element.getDescrs();
        return inside.size() == 1 ? inside.get(0) : null;
    }

    private org.exportable.law.Pattern pattern(Quantifier quantifier, PatternDescr descr) {
        if (descr.getSource() != null || descr.getIdentifier() != null) {
            flaw(descr.getLine(), "a pattern has neither `from` nor a variable");
        }
        if (Vocabulary.type(descr.getObjectType()).isEmpty()) {
            flaw(descr.getLine(), "no fact `%s`; there are %s".formatted(descr.getObjectType(), Vocabulary.types()));
        }
        return new org.exportable.law.Pattern(quantifier, descr.getObjectType(), conditions(descr));
    }

    private Condition conditions(PatternDescr descr) {
        List<Condition> parts = new ArrayList<>();
        for (BaseDescr constraint : ((AndDescr) descr.getConstraint()).getDescrs()) {
            if (constraint instanceof ExprConstraintDescr expression) {
                read(expression, descr, parts);
            } else {
                flaw(descr.getLine(), "`%s` is not an attribute against a constant".formatted(constraint));
            }
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.All(List.copyOf(parts));
    }

    private void read(ExprConstraintDescr expression, PatternDescr descr, List<Condition> parts) {
        try {
            parts.add(new ConstraintReader(descr.getObjectType()).read(expression.getExpression()));
        } catch (IllegalArgumentException e) {
            flaw(expression.getLine() > 0 ? expression.getLine() : descr.getLine(), e.getMessage());
        }
    }

    private void flaw(int line, String message) {
        flaws.add(new Flaw(path, Math.max(0, line), message));
    }
}
